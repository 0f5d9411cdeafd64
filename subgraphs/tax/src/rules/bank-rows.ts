/** A line of the feed of the A list. */
export interface ChangeRow {
  readonly seq: string;
  readonly subject_id: string;
  readonly year: number;
  readonly uscc: string;
  readonly name: string | null;
  readonly division: string;
  readonly change: 'LISTED' | 'REMOVED';
}

export interface NewAgreement {
  /** 统一社会信用代码. */
  readonly recipient: string;
  readonly kind: 'bank' | 'banking-regulator';
  /** Prefixes of division codes. */
  readonly divisions: readonly string[];
  /** X25519, PEM; null, and the endpoint with it: the recipient pulls. */
  readonly public_key: string | null;
  readonly endpoint: string | null;
  /** The last number of the feed that the recipient has. */
  readonly cursor: string;
  readonly agreed_by: string;
}

export interface AgreementRow extends Omit<NewAgreement, 'agreed_by'> {
  readonly id: string;
  readonly agreed_at: Date;
  readonly ended_at: Date | null;
  readonly delivered?: number;
  readonly waiting?: number;
  readonly dead?: number;
}

export interface MessageRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly after_seq: string;
  readonly last_seq: string;
  readonly body: string;
  readonly state: 'WAITING' | 'DELIVERED' | 'DEAD' | 'DROPPED';
  readonly attempts: number;
  readonly last_error: string | null;
  readonly created_at: Date;
  readonly next_at: Date;
}

/** A loan as a bank reported it; a correction and the disbursement are reports of their own, linked to the one before. */
export interface NewLoanReport {
  readonly bank: string;
  readonly loan_no: string;
  readonly subject_id: string;
  readonly product: string;
  readonly division: string;
  /** Yuan, two decimals. */
  readonly credit_line_yuan: string;
  readonly approved_on: string;
  readonly disbursed_yuan: string | null;
  readonly disbursed_at: Date | null;
  readonly authorization_id: string | null;
  readonly authorized_at: Date | null;
  readonly corrects: string | null;
  readonly continues: string | null;
  readonly reported_by: string;
}

export interface LoanReportRow extends NewLoanReport {
  readonly id: string;
  readonly reported_at: Date;
}

export interface PushTally {
  readonly recipient: string;
  readonly kind: string;
  readonly year: number;
  readonly pushes: number;
}

export interface LoanTally {
  /** Null: all banks together. */
  readonly bank: string | null;
  /** Of disbursement; null: all years together. */
  readonly year: number | null;
  readonly loans: number;
  /** Yuan; null where there are no loans. */
  readonly amount_yuan: string | null;
  readonly median_hours: number | null;
}

export interface BankTallies {
  readonly pushes: readonly PushTally[];
  readonly loans: readonly LoanTally[];
  readonly banks: readonly { readonly bank: string; readonly since: string }[];
}
