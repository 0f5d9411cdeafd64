import { CURRENT } from '@xinqiao/platform/database/facts.js';

/** A row as PostgreSQL's JSON gives it: dates as YYYY-MM-DD, money as text. */
export interface CreditRecordRow {
  readonly subject_id: string;
  readonly authority_uscc: string;
  readonly record_no: string;
  readonly indicator: string;
  readonly document_no: string;
  readonly legal_basis: string;
  readonly formed_on: string;
  readonly continuing: boolean;
  readonly ended_on: string | null;
  readonly corrected_on: string | null;
  readonly repaired_on: string | null;
  readonly act: string | null;
  readonly event: string | null;
  readonly run: string | null;
  readonly points: number | null;
  readonly amount_yuan: string | null;
  readonly arrears_months: number | null;
}

/** For the subgraph's one reading of facts. */
export const CREDIT_RECORDS = `SELECT subject_id, authority_uscc, record_no, indicator, document_no, legal_basis, formed_on,
    continuing, ended_on, corrected_on, repaired_on, act, event, run, points, amount_yuan::text, arrears_months
  FROM credit_record WHERE ${CURRENT} ORDER BY formed_on DESC, record_no`;
