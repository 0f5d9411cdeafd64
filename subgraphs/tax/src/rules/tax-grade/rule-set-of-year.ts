import type { TaxRuleSet } from './rule-set.js';
import { T2014 } from './t2014.js';
import { T2025 } from './t2025.js';

/** Latest first. */
const RULE_SETS: readonly TaxRuleSet[] = [T2025, T2014];

/** The first evaluation under a rule set that this project holds: fixed in April 2015. */
export const FIRST_YEAR = 2014;

/** The first day of the April in which the result of a year is fixed (domain.md 3.2), YYYY-MM-DD. */
export function fixedFrom(year: number): string {
  return `${year + 1}-04-01`;
}

/**
 * The rule set of an evaluation year is the one in force when its result is fixed, in April of the next year
 * (domain.md 3.2, 5.9): T2014 for the years to 2024, T2025 from 2025 on. Throws for years before FIRST_YEAR.
 */
export function ruleSetOfYear(year: number): TaxRuleSet {
  const found = year < FIRST_YEAR ? undefined : RULE_SETS.find((set) => set.effectiveOn <= fixedFrom(year));
  if (!found) throw new RangeError(`No rules on tax credit are held for ${year}; the first year is ${FIRST_YEAR}.`);
  return found;
}
