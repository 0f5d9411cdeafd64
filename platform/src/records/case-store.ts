import type { EntityManager } from 'typeorm';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { FactTable } from '../database/facts.js';
import { readCalendars } from '../rules/calendars.js';
import type { CaseKind } from '../rules/case-clock.js';
import type { ObjectionSource } from '../rules/objection-source.js';
import type { WorkingDays } from '../rules/working-days.js';
import type { MarkState } from './record-mark.js';

export type CaseOutcome = 'CORRECTED' | 'SUPPLEMENTED' | 'DELETED' | 'UPHELD' | 'GRANTED' | 'REFUSED';

/** Days are YYYY-MM-DD in Asia/Shanghai. */
export interface CaseRow {
  readonly id: string;
  readonly kind: CaseKind;
  readonly subject_id: string;
  readonly reference: string;
  readonly grounds: string;
  readonly evidence: readonly string[];
  readonly commitment: string | null;
  readonly document_no: string | null;
  /** 统一社会信用代码 of the body that decided what the record says, where that is not the owner. */
  readonly authority: string | null;
  readonly clock: ObjectionSource | null;
  readonly needs_others: boolean;
  readonly filed_on: string;
  readonly filed_by: string;
  readonly extended: boolean;
  readonly outcome: CaseOutcome | null;
  readonly reason: string | null;
  readonly decided_on: string | null;
  readonly decided_by: string | null;
  /** Counts what happened to it: whoever is told twice, or late, knows which is newer. */
  readonly version: number;
}

export type NewCase = Omit<CaseRow, 'id' | 'extended' | 'outcome' | 'reason' | 'decided_on' | 'decided_by' | 'version'>;

export interface Decided {
  readonly outcome: CaseOutcome;
  readonly reason: string;
  /** Asia/Shanghai. */
  readonly on: string;
  readonly by: string;
}

/** The part of a subgraph's store that keeps cases about its records. */
export interface RecordCases {
  readonly days: WorkingDays;
  /** Of one subject, latest first. */
  casesOf(subject: string): Promise<CaseRow[]>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
}

const FILED = `id, kind, subject_id, reference, grounds, evidence, commitment, document_no, authority, clock, needs_others,
  filed_on, filed_by, version`;

const CASE = `${FILED}, extended, outcome, reason, decided_on, decided_by`;

/** Of one subject as it was known at the instant $2; null: now. What was extended or decided later was not yet so. */
const CASES = `
  SELECT ${FILED}, extended_at <= known IS TRUE AS extended, decided.*
  FROM coalesce($2::timestamptz, 'infinity') AS known
  JOIN record_case ON subject_id = $1 AND filed_at <= known
  LEFT JOIN LATERAL (SELECT outcome, reason, decided_on, decided_by WHERE decided_at <= known) decided ON true
  ORDER BY filed_at DESC LIMIT 1000`;

export function openRecordCases(database: Database, { schemaFolder }: Config): RecordCases {
  let days: WorkingDays | undefined;
  return {
    // Read once it is asked for: most requests open no case.
    get days() {
      return (days ??= readCalendars(schemaFolder));
    },
    casesOf: (subject) =>
      database.rows<CaseRow & Record<string, unknown>>('record_cases', CASES, [subject, database.asOf ?? null]),
    transaction: (work) => database.source.transaction(work),
  };
}

/** Whoever would change the same record waits here for its turn. */
export async function lockRecord(manager: EntityManager, subject: string, reference: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`record ${subject} ${reference}`]);
}

/** The latest case of a kind about a record; null: there never was one. */
export async function latestCase(
  manager: EntityManager,
  kind: CaseKind,
  subject: string,
  reference: string,
): Promise<CaseRow | null> {
  const [row] = (await manager.query(
    `SELECT ${CASE} FROM record_case WHERE kind = $1 AND subject_id = $2 AND reference = $3 ORDER BY filed_at DESC LIMIT 1`,
    [kind, subject, reference],
  )) as CaseRow[];
  return row ?? null;
}

export async function addCase(manager: EntityManager, filed: NewCase): Promise<CaseRow> {
  const columns = Object.keys(filed);
  const [row] = (await manager.query(
    `INSERT INTO record_case (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')}) RETURNING ${CASE}`,
    Object.values(filed),
  )) as [CaseRow];
  return row;
}

/** One case, locked until the transaction ends; null where there is none of this id. */
export async function lockCase(manager: EntityManager, id: string): Promise<CaseRow | null> {
  const [row] = (await manager.query(`SELECT ${CASE} FROM record_case WHERE id::text = $1 FOR UPDATE`, [
    id,
  ])) as CaseRow[];
  return row ?? null;
}

export async function extendCase(manager: EntityManager, id: string): Promise<CaseRow> {
  return updated(manager, 'extended = true, extended_at = clock_timestamp()', [id]);
}

export async function closeCase(
  manager: EntityManager,
  id: string,
  { outcome, reason, on, by }: Decided,
): Promise<CaseRow> {
  return updated(
    manager,
    'outcome = $2, reason = $3, decided_on = $4, decided_by = $5, decided_at = clock_timestamp()',
    [id, outcome, reason, on, by],
  );
}

async function updated(manager: EntityManager, set: string, values: unknown[]): Promise<CaseRow> {
  const [[row]] = (await manager.query(
    `UPDATE record_case SET ${set}, version = version + 1 WHERE id = $1 RETURNING ${CASE}`,
    values,
  )) as [[CaseRow]];
  return row;
}

interface NewMark {
  readonly subject: string;
  readonly reference: string;
  readonly state: MarkState;
  readonly caseId: string;
  /** Asia/Shanghai. */
  readonly from: string;
}

/** The mark before, where there is one, is superseded. */
export async function setMark(
  manager: EntityManager,
  { subject, reference, state, caseId, from }: NewMark,
): Promise<void> {
  await manager.query(
    'UPDATE record_mark SET superseded_at = clock_timestamp() WHERE subject_id = $1 AND reference = $2 AND superseded_at IS NULL',
    [subject, reference],
  );
  await manager.query(
    'INSERT INTO record_mark (subject_id, reference, state, case_id, valid_from) VALUES ($1, $2, $3, $4, $5)',
    [subject, reference, state, caseId, from],
  );
}

/** A record is no longer disputed, unless another case about it is still open. */
export async function clearDispute(manager: EntityManager, subject: string, reference: string): Promise<void> {
  await manager.query(
    `UPDATE record_mark m SET superseded_at = clock_timestamp()
     WHERE subject_id = $1 AND reference = $2 AND state = 'DISPUTED' AND superseded_at IS NULL AND NOT EXISTS (
       SELECT FROM record_case c WHERE c.subject_id = m.subject_id AND c.reference = m.reference
         AND c.kind <> 'REPAIR' AND c.outcome IS NULL)`,
    [subject, reference],
  );
}

/** The fact is superseded; with changes, by its corrected version. What it said before is refused when a file brings it again. */
export async function supersedeFact(
  manager: EntityManager,
  { table, key, columns }: FactTable,
  row: Readonly<Record<string, unknown>>,
  { caseId, changes }: { readonly caseId: string; readonly changes: Readonly<Record<string, unknown>> | null },
): Promise<void> {
  const same = key.map((column, at) => `${column} = $${at + 1}`).join(' AND ');
  const values = key.map((column) => row[column]);
  const [[was]] = (await manager.query(
    `UPDATE ${table} SET superseded_at = clock_timestamp() WHERE ${same} AND superseded_at IS NULL
     RETURNING to_jsonb(${table}) - ARRAY['id', 'recorded_at', 'superseded_at'] AS fact, ${columns.join(', ')}`,
    values,
  )) as [[(Record<string, unknown> & { fact: unknown }) | undefined]];
  if (!was) throw new Error(`${table} holds no such fact.`);
  await manager.query(
    'INSERT INTO record_correction (fact, was, case_id) VALUES ($1, $2, $3) ON CONFLICT (fact, was) DO UPDATE SET case_id = excluded.case_id',
    [table, JSON.stringify(was.fact), caseId],
  );
  if (!changes) return;
  const now = columns.map((column) => (Object.hasOwn(changes, column) ? changes[column] : was[column]));
  await manager.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    now,
  );
}

/** With a record that its subject had deleted, everything that was said about it goes too. */
export async function forgetCases(manager: EntityManager, subject: string, reference: string): Promise<void> {
  await manager.query('DELETE FROM record_mark WHERE subject_id = $1 AND reference = $2', [subject, reference]);
  await manager.query(
    'DELETE FROM record_correction WHERE case_id IN (SELECT id FROM record_case WHERE subject_id = $1 AND reference = $2)',
    [subject, reference],
  );
  await manager.query('DELETE FROM record_case WHERE subject_id = $1 AND reference = $2', [subject, reference]);
}
