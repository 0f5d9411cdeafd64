import type { Label } from '@xinqiao/platform/rules/label.js';
import type { Ladder } from './ladder.js';

export const GRADES = ['AAA', 'AA', 'A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];
export type DirectGrade = 'B' | 'C' | 'D';

export const DIMENSIONS = ['GOVERNMENT', 'JUDICIAL', 'FINANCIAL', 'ENTERPRISE', 'SOCIAL'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Level = 'EXCELLENT' | 'GOOD' | 'FAIR' | 'POOR';

/** What an item says of itself, in figures: yuan, ten thousand yuan (10k), months or hours. */
export const MEASURES = [
  'amount_cny',
  'arrears_months',
  'confiscated_cny',
  'farming_10k_cny',
  'fine_cny',
  'hours',
  'industry_10k_cny',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Measures = Readonly<Partial<Record<Measure, number>>>;

/** Bounds that a measure has to keep; all that are named. */
export type Bounds = Readonly<Partial<Record<'lt' | 'lte' | 'gt' | 'gte', number>>>;

/** What an item of a rule is worth. Points are signed. */
export type Worth =
  | { readonly kind: 'FIXED'; readonly points: number }
  /** Set by the authority within both ends. */
  | { readonly kind: 'RANGE'; readonly least: number; readonly most: number }
  | { readonly kind: 'DIRECT'; readonly grade: DirectGrade }
  /** By the sum of a measure over the calendar year: each item carries what it adds. */
  | { readonly kind: 'YEARLY'; readonly measure: Measure; readonly ladder: Ladder }
  /** By the measure of each item for itself. */
  | { readonly kind: 'EACH'; readonly measure: Measure; readonly ladder: Ladder };

export interface Rule {
  readonly code: string;
  /** The days of forming on which this version holds, both included; null: without end. */
  readonly from: string;
  readonly until: string | null;
  readonly polarity: 'PLUS' | 'MINUS';
  readonly domain: string;
  readonly agency: string;
  readonly worth: Worth;
  /** Years that an item lasts; of a deduction its size decides instead. */
  readonly years: number;
  /** Any of these has to hold, where the item gives the measures; empty: no condition. */
  readonly when: readonly Readonly<Partial<Record<Measure, Bounds>>>[];
  /** What has to be shown before it counts, as EFFECTIVE_DECISION; null: nothing. */
  readonly requires: string | null;
  /** Grounds on which it may not be applied. */
  readonly excludes: readonly string[];
  /** Within an uninterrupted run one item counts for each such period. */
  readonly per: 'MONTH' | '6_MONTHS' | 'YEAR' | null;
  /** The rule that takes its place once the duty is performed. */
  readonly repairedBy: string | null;
  /** It stands for a repaired item of another rule. */
  readonly isRepair: boolean;
  readonly article: string;
  readonly label: Label;
}

export interface OrganisationRules {
  readonly rules: RuleTable;
  readonly base: number;
  readonly bands: Bands;
  readonly direct: Readonly<Record<DirectGrade, { readonly points: number; readonly years: number }>>;
  readonly deductions: {
    readonly small: { readonly upTo: number; readonly years: number };
    readonly large: { readonly years: number };
  };
  readonly repeated: number;
}

export interface EvaluationTable {
  readonly name: string;
  readonly dimensionOf: ReadonlyMap<string, Dimension>;
  readonly start: number;
  readonly pointsEach: number;
  readonly caps: Readonly<Record<DirectGrade, number>>;
  /** Hundredths. */
  readonly weights: Readonly<Record<Dimension, number>>;
  readonly levels: Readonly<Record<Exclude<Level, 'POOR'>, number>>;
  /** Codes of listings that give the lowest level while they last. */
  readonly floors: ReadonlySet<string>;
  readonly inspectionFactors: Readonly<Record<Level, number>>;
}

export interface ResidentRules {
  readonly rules: RuleTable;
  readonly base: number;
  readonly bands: { readonly AAA: number; readonly AA: number };
}

/** The least points of each grade; whatever lies below them all is D. */
export type Bands = Readonly<Record<Exclude<Grade, 'D'>, number>>;

export interface RuleTable {
  /** The version of a rule that holds for what was formed on a day; null: there is none. */
  ruleOf(code: string, formedOn: string): Rule | null;
  readonly all: readonly Rule[];
}

/** The rules of one authority for one time. */
export interface Rulebook {
  readonly name: string;
  readonly title: Label;
  readonly issuedBy: Label;
  /** Days in Asia/Shanghai, both included; null: still in force. */
  readonly effectiveFrom: string;
  readonly effectiveUntil: string | null;
  readonly organisations: OrganisationRules | null;
  readonly evaluation: EvaluationTable | null;
  readonly residents: ResidentRules | null;
}
