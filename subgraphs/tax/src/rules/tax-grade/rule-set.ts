import type { Label } from '@xinqiao/platform/rules/label.js';
import type { FindingKind } from './finding.js';

export interface DirectD {
  readonly kinds: readonly FindingKind[];
  readonly article: string;
  readonly label: Label;
  /** Both must be reached, the numbers included (民法典 art. 1259). */
  readonly threshold?: { readonly amountYuan: number; readonly share: number };
  readonly requires?: 'CRIME' | 'POLICE';
  /** Any finding whose payment is overdue falls under it, whatever its kind. */
  readonly anyUnpaid?: true;
}

/** What was at hand to score by: regular and irregular indicators, regular ones only, or not even these in full. */
export type IndicatorBasis = 'ALL' | 'NO_IRREGULAR' | 'INCOMPLETE';

/** One edition of the measures on tax credit, as data. */
export interface TaxRuleSet {
  readonly name: 'T2014' | 'T2025';
  readonly issuedBy: string;
  readonly document: string;
  /** The first day in force, YYYY-MM-DD in Asia/Shanghai. */
  readonly effectiveOn: string;
  /** M is given in evaluations fixed on or after this day. */
  readonly gradeMFrom: string;
  /** Points of 100 from which a grade holds, the number included. */
  readonly least: { readonly A: number; readonly B: number; readonly C: number };
  /** Points of 100 before deductions. */
  readonly startScores: Readonly<Record<IndicatorBasis, number>>;
  readonly barsToA: {
    readonly article: string;
    readonly leastYearsOperating: number;
    readonly zeroVatMonthsInARow: number;
    readonly zeroVatMonthsInAll: number;
  };
  readonly articles: {
    readonly score: string;
    readonly gradeM: string;
    readonly unrated: string;
    readonly notCounted: string;
  };
  /** What a grade by these measures rests on, and its entry in the A list. */
  readonly legalBasis: { readonly grade: string; readonly aList: string };
  readonly directD: readonly DirectD[];
}
