import type { LedgerRow } from '../safety-points/ledger-row.js';
import type { YearClosing } from '../safety-points/posted-row.js';
import type { SafetyRefusal } from './refusals.js';
import type { NewAct, SupervisionAct } from './supervision-act.js';

/** What the bureau holds of one object, as a command sees it under the object's lock. */
export interface ObjectFile {
  readonly subjectId: string;
  readonly supervision: readonly RegisteredObject[];
  readonly entries: readonly LedgerRow[];
  readonly closings: readonly YearClosing[];
  readonly acts: readonly SupervisionAct[];
  readonly persons: readonly PersonInOffice[];
  readonly orders: readonly OrderInFile[];
  readonly facts: readonly PersonalFact[];
}

export interface RegisteredObject {
  readonly industry: string;
  readonly supervised_since: string;
  readonly kind?: string | null;
}

export interface PersonInOffice {
  readonly person_id: string;
  readonly role: 'LEGAL_REPRESENTATIVE' | 'PERSON_IN_CHARGE' | 'OPERATOR';
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export interface OrderInFile {
  readonly order_no: string;
  readonly issued_on: string;
  readonly due_on: string;
  readonly completed_on: string | null;
}

export type NewEntry = Omit<LedgerRow, 'rule_version' | 'officer'> & { readonly year: number };

/** A deduction of 综合信用分 that goes to the centre's ledger; the id makes its delivery idempotent. */
export interface PersonalFact {
  readonly id: string;
  readonly item: string;
  readonly person_id: string;
  /** Whole points of that ledger. */
  readonly points: number;
  readonly reverses: string | null;
  readonly occurred_on: string;
}

/** What one command writes, in one transaction. */
export interface Posting {
  readonly acts: readonly NewAct[];
  readonly entries: readonly NewEntry[];
  readonly facts: readonly PersonalFact[];
  /** An order as it stands from now on; null takes it off the open ones, because it was reversed. */
  readonly order?: { readonly orderNo: string; readonly now: Omit<OrderInFile, 'order_no'> | null };
}

/** The same had been recorded: there is nothing to write. */
export const NOTHING: Posting = { acts: [], entries: [], facts: [] };

/** A command's decision: what to write, or why not. `today`: Asia/Shanghai. */
export type Decide<Input> = (file: ObjectFile, input: Input, today: string) => Posting | SafetyRefusal;
