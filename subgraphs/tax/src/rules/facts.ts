import type { FindingKind, NOT_COUNTED_FOR } from './tax-grade/finding.js';
import type { Grade, TaxpayerYear } from './tax-grade/taxpayer-year.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD in Asia/Shanghai, yuan as text with two decimals. */
export interface EvaluationRow {
  readonly subject_id: string;
  readonly year: number;
  /** Counts from 1 within the year; the highest holds. */
  readonly version: number;
  readonly kind: 'ANNUAL' | 'REEVALUATION' | 'DYNAMIC_ADJUSTMENT' | 'REPAIR';
  readonly grade: Grade;
  /** Points of 100. */
  readonly score: number | null;
  readonly published_on: string;
  readonly document_no: string | null;
  readonly basis: EvaluationBasis | null;
  readonly because: readonly EvaluationReason[] | null;
}

/** One line of why a result is what it is. */
export interface EvaluationReason {
  readonly item: string;
  readonly counted: boolean;
  /** In English and Chinese. */
  readonly why: string;
  readonly article: string | null;
  readonly change: string | null;
}

/** What a result was judged from, beside the findings and the grade of the year before, which are on record themselves. */
export interface EvaluationBasis extends Omit<TaxpayerYear, 'findings' | 'prior_grade'> {
  readonly listing: {
    readonly uscc: string;
    readonly name: string;
    readonly division: string;
    readonly industry: string | null;
  };
}

export interface FindingRow {
  readonly finding_no: string;
  readonly subject_id: string;
  readonly year: number;
  readonly kind: FindingKind;
  readonly amount_yuan: string | null;
  /** Part of all tax due in the year, 0 to 1. */
  readonly share: number | null;
  /** Points of 100 that it cost. */
  readonly points: number | null;
  readonly paid_in_time: boolean | null;
  readonly crime: boolean;
  readonly with_police: boolean;
  readonly excluded_by: (typeof NOT_COUNTED_FOR)[number] | null;
  readonly recorded_on: string;
  readonly deadline_on: string | null;
  readonly paid_on: string | null;
  readonly corrected_on: string | null;
  readonly lifted_on: string | null;
  readonly repaired_on: string | null;
}

export interface ListingRow {
  readonly subject_id: string;
  readonly year: number;
  readonly division: string;
  readonly uscc: string | null;
  readonly name: string | null;
  /** Section of GB/T 4754. */
  readonly industry: string | null;
}

export interface ArrearsRow {
  readonly subject_id: string;
  readonly notice_no: string;
  readonly tax_type: string;
  readonly amount_yuan: string;
  readonly published_on: string;
  readonly cleared_on: string | null;
}

export interface MajorViolationRow {
  readonly subject_id: string;
  readonly document_no: string;
  readonly conduct: string;
  readonly listed_on: string;
  readonly until: string;
}

export interface NonNormalRow {
  readonly subject_id: string;
  readonly document_no: string;
  readonly identified_on: string;
  readonly lifted_on: string | null;
}

export interface TaxPaidRow {
  readonly subject_id: string;
  readonly year: number;
  readonly tax_type: string;
  readonly output_tax_yuan: string | null;
  readonly input_tax_yuan: string | null;
  readonly due_yuan: string;
  readonly relief_yuan: string | null;
  readonly paid_yuan: string;
}

export interface SalesRow {
  readonly subject_id: string;
  readonly period_from: string;
  readonly months: number;
  readonly sales_yuan: string;
}

export interface StatementRow {
  readonly subject_id: string;
  readonly year: number;
  readonly filed_on: string;
  readonly total_assets_yuan: string;
  readonly total_liabilities_yuan: string;
  readonly owners_equity_yuan: string;
  readonly operating_revenue_yuan: string;
  readonly operating_cost_yuan: string;
  readonly net_profit_yuan: string;
  readonly operating_cash_flow_yuan: string | null;
}

export interface RegistrationRow {
  readonly subject_id: string;
  readonly qualification: 'GENERAL' | 'SMALL_SCALE';
  readonly registered_on: string;
  readonly vat_rate: string | null;
  readonly income_tax_rate: string | null;
  readonly industry: string | null;
}
