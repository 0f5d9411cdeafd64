/**
 * The rules by which institutions are classified, by their first day in force: [D], no authority has published points or
 * bands (domain.md 1.1, A12). Data to change by a new set, never by an edit of an old one.
 */
export const INSTITUTION_RULE_SETS = [
  {
    version: 'EDU-2020',
    effectiveFrom: '2020-01-01',
    /** Every year begins with these points. */
    start: 100,
    /** Points by kind and result of a finding of the year. */
    points: {
      VIOLATION: { SERIOUS: -50, GENERAL: -20, MINOR: -5 },
      INSPECTION: { PASSED: 0, RECTIFIED: -5, FAILED: -15 },
      COMMITMENT: { KEPT: 5, BROKEN: -20 },
    },
    /** Least points of each class; below the last is D. */
    classes: { A: 95, B: 80, C: 60 },
    /** A serious violation of the year leaves no better class than this. */
    ceilings: { SERIOUS: 'C', BROKEN: 'B' },
    /** Checks a year by class: fewer for the trustworthy, never none. */
    checksPerYear: { A: 1, B: 2, C: 4, D: 6 },
  },
  {
    version: 'EDU-2025',
    effectiveFrom: '2025-01-01',
    start: 100,
    points: {
      VIOLATION: { SERIOUS: -60, GENERAL: -20, MINOR: 0 },
      INSPECTION: { PASSED: 0, RECTIFIED: 0, FAILED: -15 },
      COMMITMENT: { KEPT: 5, BROKEN: -20 },
    },
    classes: { A: 95, B: 80, C: 60 },
    ceilings: { SERIOUS: 'D', BROKEN: 'B' },
    checksPerYear: { A: 1, B: 2, C: 4, D: 8 },
  },
] as const;

export type InstitutionRuleSet = (typeof INSTITUTION_RULE_SETS)[number];
export type InstitutionClass = 'A' | 'B' | 'C' | 'D';

/** The set in force on the last day of a year. Throws a RangeError for years before the first. */
export function ruleSetOf(year: number): InstitutionRuleSet {
  const set = INSTITUTION_RULE_SETS.findLast(({ effectiveFrom }) => effectiveFrom <= `${year}-12-31`);
  if (!set) throw new RangeError(`Institutions are classified from 2020 on, not for ${year}.`);
  return set;
}
