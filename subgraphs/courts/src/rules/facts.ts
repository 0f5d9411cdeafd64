/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD in Asia/Shanghai. */
export interface JudgmentRow {
  readonly subject_id: string;
  readonly judgment_no: string;
  /** The number of the first document of its line: a review belongs to the suit of what it reviews. */
  readonly suit: string;
  /** The defendant's 统一社会信用代码 begins with 1 (domain.md 4.4). */
  readonly defendant_is_body: boolean;
  /** Division of the defendant, GB/T 2260; null: loaded before divisions were kept. */
  readonly division: string | null;
  readonly court: string;
  readonly court_uscc: string;
  readonly agreement_no: string | null;
  readonly kind: 'JUDGMENT' | 'RULING' | 'MEDIATION';
  readonly instance: 'FIRST' | 'SECOND' | 'RETRIAL';
  readonly reviews: string | null;
  readonly outcome: 'UPHELD' | 'CHANGED' | 'REMANDED' | 'WITHDRAWN' | 'REVERSED' | null;
  readonly status: JudgmentStatus;
  readonly finding: string;
  readonly operative: readonly string[];
  readonly filed_on: string | null;
  readonly issued_on: string;
  readonly effective_on: string | null;
  readonly perform_by: string | null;
  readonly enforcement_applied_on: string | null;
  readonly performed_on: string | null;
}

export type JudgmentStatus =
  | 'FIRST_INSTANCE_ISSUED'
  | 'ISSUED'
  | 'SERVED'
  | 'APPEALED'
  | 'EFFECTIVE'
  | 'REMANDED'
  | 'CHANGED_ON_APPEAL'
  | 'REVERSED_ON_RETRIAL';

export interface AgreementRow {
  readonly subject_id: string;
  readonly agreement_no: string;
  /** The answerable organ's 统一社会信用代码 begins with 1. */
  readonly is_body: boolean;
  readonly division: string | null;
  /** The entrusted organisation that concluded it (法释〔2019〕17号 art. 4(2)); null: the organ itself. */
  readonly concluded_by: string | null;
  /** Where the private side is an organisation. */
  readonly private_party: string | null;
  readonly counterparty: 'CITIZEN_OR_ORGANISATION' | 'ADMINISTRATIVE_ORGAN' | 'OWN_STAFF';
  readonly administrative: boolean;
  readonly kind:
    | 'FRANCHISE'
    | 'EXPROPRIATION_COMPENSATION'
    | 'RESOURCE_USE_GRANT'
    | 'SECURED_HOUSING'
    | 'PPP'
    | 'INVESTMENT_PROMOTION'
    | 'OTHER';
  readonly concluded_on: string;
  readonly subject_matter: string;
  /** The court that registered it; null: it came by a file. */
  readonly court_uscc: string | null;
}

export interface BreachRow {
  readonly subject_id: string;
  readonly judgment_no: string;
  readonly agreement_no: string;
  readonly finding: string;
  /** What the body pleaded; recorded, and never a defence. */
  readonly excuse: 'NONE' | 'GOVERNMENT_CHANGE' | 'LEADER_CHANGE' | 'PLANNING_CHANGE' | 'FUNDING' | 'OTHER';
  readonly flagged_on: string;
}

export interface DebtorRow {
  readonly subject_id: string;
  readonly case_no: string;
  readonly is_body: boolean;
  readonly court: string;
  readonly court_uscc: string | null;
  readonly document_no: string;
  readonly situation: string | null;
  readonly duty: string | null;
  readonly conduct: string;
  readonly filed_on: string | null;
  readonly listed_on: string;
  /** The last day of its term; null: it lasts until the duty is performed. */
  readonly until: string | null;
  readonly removal_ground: 'PERFORMED' | 'REVERSED' | null;
  /** The duty was performed or its ground reversed: the court removes the listing within three working days. */
  readonly removal_ground_on: string | null;
  readonly removed_on: string | null;
}

/** One line of the register's ledger; `reverses` names the line that it corrects. */
export interface CourtEventRow {
  readonly id: string;
  readonly about: 'AGREEMENT' | 'JUDGMENT' | 'LISTING' | 'PRE_WARNING';
  readonly reference: string;
  readonly subject_id: string;
  readonly kind: string;
  readonly happened_on: string;
  readonly party: string | null;
  readonly parties: readonly string[] | null;
  readonly document_no: string | null;
  readonly note: string | null;
  readonly reverses: string | null;
  readonly court_uscc: string | null;
  readonly actor: string;
  readonly recorded_at: Date;
}

export type NewCourtEvent = Pick<
  CourtEventRow,
  'about' | 'reference' | 'subject_id' | 'kind' | 'happened_on' | 'actor'
> &
  Partial<CourtEventRow>;

export interface PreWarningRow {
  readonly id: string;
  readonly case_no: string;
  readonly subject_id: string;
  readonly court: string;
  readonly court_uscc: string;
  readonly document_no: string;
  readonly superior_uscc: string;
  readonly told_on: string;
  /** The first day on which the court may list. */
  readonly list_from: string;
  readonly state: 'TOLD' | 'ACKNOWLEDGED' | 'ANSWERED' | 'CLOSED';
  readonly acknowledged_on: string | null;
  readonly answered_on: string | null;
  readonly answer: string | null;
  readonly closed_on: string | null;
  readonly closed_because: 'PERFORMED' | 'REVERSED' | 'LISTED' | 'REMOVED' | null;
}

/** One count as the register tallies it; `value` is ALL for a measure that is no list. */
export interface Tally {
  readonly measure: 'agreements' | 'suits' | 'reason' | 'level' | 'performedWithinTerm' | 'excuse';
  readonly value: string;
  readonly count: number;
}
