/** A party of a suit, by the name that the file gives it. */
export type Party = string;

export interface Service {
  readonly party: Party;
  /** YYYY-MM-DD in Asia/Shanghai; a mediation document: the day it was signed for (签收). */
  readonly on: string;
}

export interface Appeal {
  readonly party: Party;
  readonly filed_on: string;
  /** The day of the ruling that permits its withdrawal; null: it stands. */
  readonly withdrawn_on: string | null;
}

export const FINDINGS = [
  'NON_PERFORMANCE',
  'DEFECTIVE_PERFORMANCE',
  'UNLAWFUL_CHANGE',
  'UNLAWFUL_TERMINATION',
  'ANTICIPATORY_BREACH',
  'COMPENSATION_ONLY',
  'INVALID',
  'CLAIM_REJECTED',
  'NONE',
] as const;
export type Finding = (typeof FINDINGS)[number];

export const ORDERS = [
  'CONTINUE_PERFORMANCE',
  'REMEDIAL_MEASURES',
  'DAMAGES',
  'LIQUIDATED_DAMAGES',
  'ANNUL_CHANGE',
  'CONFIRM_UNLAWFUL',
  'COMPENSATION',
  'RESTITUTION',
  'DISMISS',
] as const;
export type Order = (typeof ORDERS)[number];

/** What a higher instance or a retrial does to the document it reviews. */
export const OUTCOMES = ['UPHELD', 'CHANGED', 'REMANDED', 'WITHDRAWN', 'REVERSED'] as const;
export type ReviewOutcome = (typeof OUTCOMES)[number];

/** A document of a court in one suit (domain.md 4.3). Days are YYYY-MM-DD in Asia/Shanghai; null: not yet. */
export interface CourtDocument {
  readonly id: string;
  readonly kind: 'JUDGMENT' | 'RULING' | 'MEDIATION';
  readonly instance: 'FIRST' | 'SECOND' | 'RETRIAL';
  readonly issued_on: string;
  readonly served: readonly Service[];
  readonly appeals: readonly Appeal[];
  /** The document that it reviews, and what it does to it; null: it reviews none. */
  readonly of: string | null;
  readonly outcome: ReviewOutcome | null;
  /** Null: what the reviewed document found and ordered stands. */
  readonly finding: Finding | null;
  readonly operative: readonly Order[] | null;
  /** The fault for an invalid agreement lies with the organ. */
  readonly organ_at_fault: boolean;
  readonly perform_by: string | null;
  readonly performed_on: string | null;
  readonly enforcement_applied_on: string | null;
  /** The court's decision to list the organ as a dishonest judgment debtor, and its end. */
  readonly listed_on: string | null;
  readonly delisted_on: string | null;
  /** The first day of its effect as the court itself tells it; left out: it follows from service and appeals. */
  readonly in_effect_since?: string | null;
}

export interface Suit {
  readonly parties: readonly Party[];
  readonly documents: readonly CourtDocument[];
  /** The day on which it was filed; null: nobody told it. */
  readonly filed_on: string | null;
}

/** The day from which a suit is known to have been under way; null: of no document yet. */
export function begunOn({ filed_on, documents }: Pick<Suit, 'filed_on' | 'documents'>): string | null {
  return filed_on ?? documents.map(({ issued_on }) => issued_on).toSorted()[0] ?? null;
}
