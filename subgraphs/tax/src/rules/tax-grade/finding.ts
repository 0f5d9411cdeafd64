/** Conducts that the tax authority finds, named alike in every rule set; which of them lead to D is the rule set's. */
export const FINDING_KINDS = [
  'TAX_CRIME',
  'EVASION',
  'EVADING_RECOVERY',
  'REFUND_FRAUD',
  'FALSE_VAT_INVOICES',
  'OTHER_FALSE_INVOICES',
  'RETAINED_CREDIT_FRAUD',
  'UNPAID_DECISION',
  'OBSTRUCTION',
  'INVOICE_VIOLATION_WITH_LOSS',
  'FALSE_MATERIALS',
  'REFUND_SUSPENDED',
  'ABNORMAL_TAXPAYER',
  'ABSCONDED',
  'RUN_BY_PERSONS_OF_ABNORMAL',
  'RUN_BY_PERSONS_OF_D',
  'MAJOR_VIOLATION_LISTED',
  'OTHER_SERIOUS',
  'LATE_FILING',
  'LATE_PAYMENT',
  'LATE_RECORD',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Why a finding is not the taxpayer's conduct (公告2014年第40号 art. 21). */
export const NOT_COUNTED_FOR = ['AUTHORITY_FAULT', 'FORCE_MAJEURE', 'HONEST_ERROR'] as const;

/** Dates are YYYY-MM-DD in Asia/Shanghai; null: it did not happen, or nobody said so. */
export interface TaxFinding {
  readonly kind: FindingKind;
  /** Yuan; null where the kind has no amount. */
  readonly amount_cny: number | null;
  /** Part of all tax due in the year, 0 to 1. */
  readonly share: number | null;
  /** Tax, late fees and fines paid in full within the time of the decision; null: no decision orders payment. */
  readonly paid_in_time: boolean | null;
  /** A court found a tax crime in it. */
  readonly crime: boolean;
  /** Handed to the police, or filed by them. */
  readonly with_police: boolean;
  readonly excluded_by: (typeof NOT_COUNTED_FOR)[number] | null;
  readonly recorded_on: string | null;
  /** The last day that the decision gave for payment. */
  readonly deadline_on: string | null;
  readonly paid_on: string | null;
  /** The late filing, payment or record was made good. */
  readonly corrected_on: string | null;
  /** The authority lifted the abnormal status. */
  readonly lifted_on: string | null;
  /** The authority granted repair. */
  readonly repaired_on: string | null;
}
