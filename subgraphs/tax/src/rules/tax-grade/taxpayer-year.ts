import type { TaxFinding } from './finding.js';
import type { IndicatorBasis } from './rule-set.js';

export type Grade = 'A' | 'B' | 'M' | 'C' | 'D';

/** What is known of a taxpayer for one evaluation year. */
export interface TaxpayerYear {
  /** The calendar year that is evaluated. */
  readonly year: number;
  /** Points of 100, two decimals; null: no record. */
  readonly score: number | null;
  /** What the score was deducted from; null: not told. */
  readonly indicators: IndicatorBasis | null;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly established_on: string;
  readonly had_income: boolean;
  /** The grade of the year before; null: none. */
  readonly prior_grade: Grade | null;
  /** False while the taxpayer has not been through a whole calendar year. */
  readonly first_year_complete: boolean;
  readonly accounts_proper: boolean;
  /** Months with no VAT payable, in this year. */
  readonly zero_vat: {
    readonly months_in_a_row: number;
    readonly months_in_all: number;
    readonly normal_reason: boolean;
  } | null;
  readonly findings: readonly TaxFinding[];
}

/**
 * Whether the year is the taxpayer's first one to be rated (domain.md 3.1, a reading): established in it, or in the
 * course of the year before without a grade of that year.
 */
export function isNewcomer({ year, established_on, prior_grade }: TaxpayerYear): boolean {
  return established_on >= `${year}-01-01` || (established_on > `${year - 1}-01-01` && prior_grade === null);
}
