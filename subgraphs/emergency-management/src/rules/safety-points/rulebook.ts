import type { Severity } from './safety-entry.js';

export type SafetyTier = 'HIGH' | 'NORMAL' | 'LOW';

/** An amount of the ledger in half-points, and the row of domain.md 1.4 that prints it. */
interface Amount {
  readonly halfPoints: number;
  readonly source: string;
}

/** Amounts and thresholds of the 12-point system, as one authority issued them. */
export interface SafetyRulebook {
  readonly id: string;
  readonly instrument: string;
  readonly issuedBy: string;
  /** The first day of the first calendar year that is judged by it. */
  readonly effectiveFrom: string;
  /** 年度初始分; also what 扣满 is measured against. */
  readonly opening: Amount;
  readonly severities: Readonly<Record<Severity, Amount>>;
  readonly overdue: Amount;
  /** Points of 综合信用分, a ledger of its own that has no half-points, for an item of this severity. */
  readonly legalRepresentative: { readonly severity: Severity; readonly points: number; readonly source: string };
  /** `perYear` holds only under the alternative of reading D-s. */
  readonly exam: Amount & { readonly perDay: number; readonly perYear: number };
  /** One addition in each window of the month; a window begins on each of these days. */
  readonly selfReport: Amount & { readonly windowsBeginOn: readonly number[] };
  readonly high: Amount & { readonly entitlements: readonly string[] };
  readonly low: Amount & { readonly restrictions: readonly string[] };
  /** Change of the probability of a double-random inspection as printed: -2 is "minus 200 %". */
  readonly inspectionChange: Readonly<Record<SafetyTier, number>>;
  /** Factor of the public-credit evaluation's level in the draw; a level that is not listed has the factor 1. */
  readonly levelFactors: readonly { readonly level: string; readonly factor: number; readonly source: string }[];
}

/**
 * Every edition, oldest first. The sources give no day of entry into force: 2019 is the earliest year of which entries
 * are told. The yearly cap of exams is no printed amount: 12 points, as much as a year of self-inspection reports gives.
 */
export const SAFETY_RULEBOOKS: readonly SafetyRulebook[] = [
  {
    id: 'yiwu-2019',
    instrument: '《义乌市安全生产领域信用监管实施细则(试行)》',
    issuedBy: '义乌市应急管理局',
    effectiveFrom: '2019-01-01',
    opening: { halfPoints: 24, source: 'D10' },
    severities: {
      SEVERE: { halfPoints: 24, source: 'D2' },
      SERIOUS: { halfPoints: 12, source: 'D2' },
      GENERAL: { halfPoints: 6, source: 'D2' },
      MINOR: { halfPoints: 2, source: 'D2' },
    },
    overdue: { halfPoints: 24, source: 'D5' },
    legalRepresentative: { severity: 'SEVERE', points: -2, source: 'D6' },
    exam: { halfPoints: 2, perDay: 4, perYear: 24, source: 'D7' },
    selfReport: { halfPoints: 1, windowsBeginOn: [1, 16], source: 'D8' },
    high: { halfPoints: 72, source: 'D12', entitlements: ['FREE_SAFETY_CHECK', 'FREE_TRAINING_PLACE'] },
    low: { halfPoints: 0, source: 'D13', restrictions: ['NO_DEMONSTRATION_RATING', 'NO_SAFETY_AWARDS_OR_SUBSIDIES'] },
    inspectionChange: { HIGH: -2, NORMAL: 0, LOW: 1 },
    // A10 prints the direction (fewer checks of the trustworthy, more of the untrustworthy) and no number; the numbers are
    // those of the evaluation's own table (rulebook/rules.md, Five dimensions).
    levelFactors: [
      { level: 'EXCELLENT', factor: 0.5, source: 'A10' },
      { level: 'GOOD', factor: 1, source: 'A10' },
      { level: 'FAIR', factor: 1.5, source: 'A10' },
      { level: 'POOR', factor: 2, source: 'A10' },
    ],
  },
];

/** The edition in force on a day; throws RangeError for a day before the first. */
export function safetyRulebookOn(day: string): SafetyRulebook {
  const rulebook = SAFETY_RULEBOOKS.findLast(({ effectiveFrom }) => effectiveFrom <= day);
  if (!rulebook) throw new RangeError(`No rulebook of safety points is in force on ${day}.`);
  return rulebook;
}
