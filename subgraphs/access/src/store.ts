import type { Config } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import { ledgerKey, verifierKey, type LedgerKey } from '@xinqiao/platform/ledger/checkpoint.js';
import { openLedgerReader, type LedgerReader } from '@xinqiao/platform/ledger/read-ledger.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from './entities.js';
import { admissionStore, type AdmissionStore } from './store/admission.js';
import { openAuthorizationRequestStore, type AuthorizationRequestStore } from './store/authorization-requests.js';
import { changeNoticeStore, type ChangeNoticeStore } from './store/change-notices.js';

/** A business case as its table holds it. */
export interface CaseRow {
  readonly organisation: string;
  readonly case_no: string;
  readonly matter: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly subject_id: string | null;
  readonly batch: readonly string[] | null;
  readonly safety_related: boolean;
  readonly education: boolean;
  readonly works: boolean;
  readonly duty: string | null;
  readonly court_order: string | null;
  readonly sealed_until: string | null;
  readonly opened_by: string;
  readonly approved_by: string | null;
  readonly valid_from: string;
}

export interface AuthorizationRow {
  readonly id: string;
  readonly subject_id: string;
  readonly grantee: string;
  readonly matter: string;
  readonly product: string;
  readonly scopes: readonly string[];
  readonly slices: readonly string[];
  readonly valid_from: string;
  readonly valid_until: string;
  readonly max_reads: number;
  readonly reads: number;
  readonly signed_by: string;
  readonly revoked_at: Date | null;
}

/** An entry of the ledger of access records. */
export interface LedgerEntry {
  readonly seq: number;
  readonly record: AccessRecord;
  /** An objection to the look is open. */
  readonly disputed: boolean;
  /** What an objection found; null: nothing. */
  readonly remark: string | null;
}

/** What an auditor looks for; null: everything. */
export interface LogFilter {
  readonly actor: string | null;
  readonly organisation: string | null;
  readonly matter: string | null;
  readonly subject: string | null;
  /** Instants, ISO 8601. */
  readonly from: string | null;
  readonly until: string | null;
}

/** An officer's day became an unusual one. */
export interface OfficerAlarm {
  /** Asia/Shanghai. */
  readonly day: string;
  readonly organisation: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly requests: number;
  readonly raisedAt: string;
}

export interface OfficerDay {
  readonly organisation: string | null;
  readonly actor: string;
  readonly actorKind: string;
  /** Asia/Shanghai. */
  readonly day: string;
  readonly looks: number;
  readonly subjects: number;
}

const OF_SUBJECT = `texts_of(leaf::jsonb -> 'subjects')`;

/** Looks at one subject, latest first; a page of them is what a person reads. */
const ACCESS = `
  SELECT seq, leaf,
    EXISTS (SELECT FROM record_mark m WHERE m.subject_id = $1 AND m.reference = 'access:' || seq AND m.superseded_at IS NULL) AS disputed,
    (SELECT reason FROM record_case c WHERE c.subject_id = $1 AND c.reference = 'access:' || seq AND c.outcome = 'SUPPLEMENTED'
     ORDER BY filed_at DESC LIMIT 1) AS remark
  FROM record_entry`;

const ACCESSES = `${ACCESS}
  WHERE ${OF_SUBJECT} @> ARRAY[$1] AND ($2::bigint IS NULL OR seq < $2) ORDER BY seq DESC LIMIT $3`;

const ACCESS_OF = `${ACCESS} WHERE seq = $2 AND ${OF_SUBJECT} @> ARRAY[$1]`;

const LOG = `
  SELECT seq, leaf, NULL AS remark,
    EXISTS (SELECT FROM record_mark m WHERE m.reference = 'access:' || seq AND m.superseded_at IS NULL) AS disputed
  FROM record_entry
  WHERE ($1::text IS NULL OR leaf::jsonb ->> 'actor' = $1)
    AND ($2::text IS NULL OR leaf::jsonb ->> 'organisation' = $2)
    AND ($3::text IS NULL OR leaf::jsonb ->> 'matter' = $3)
    AND ($4::text IS NULL OR ${OF_SUBJECT} @> ARRAY[$4])
    AND ($5::text IS NULL OR leaf::jsonb ->> 'at' >= $5)
    AND ($6::text IS NULL OR leaf::jsonb ->> 'at' < $6)
    AND ($7::bigint IS NULL OR seq < $7)
  ORDER BY seq DESC LIMIT $8`;

const OFFICER_DAYS = `
  SELECT leaf::jsonb ->> 'organisation' AS organisation, leaf::jsonb ->> 'actor' AS actor,
         leaf::jsonb ->> 'actorKind' AS "actorKind",
         ((leaf::jsonb ->> 'at')::timestamptz AT TIME ZONE 'Asia/Shanghai')::date::text AS day,
         count(DISTINCT seq)::integer AS looks, count(DISTINCT subject)::integer AS subjects
  FROM record_entry CROSS JOIN LATERAL unnest(${OF_SUBJECT}) subject
  WHERE leaf::jsonb ->> 'at' >= $1 AND leaf::jsonb ->> 'at' < $2 AND leaf::jsonb ->> 'actorKind' <> 'public'
  GROUP BY 1, 2, 3, 4`;

const OFFICER_ALARMS = `
  SELECT day::text, organisation, actor, actor_kind AS "actorKind", requests,
    to_char(raised_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "raisedAt"
  FROM officer_alarm WHERE day BETWEEN $1::date AND $2::date ORDER BY raised_at DESC`;

const COUNT_PUBLIC = `
  INSERT INTO public_read (day, what, times)
  SELECT ($1::date), what, count(*) FROM unnest($2::text[]) what GROUP BY what
  ON CONFLICT (day, what) DO UPDATE SET times = public_read.times + excluded.times`;

const AUTHORIZATION = `id, subject_id, grantee, matter, product, scopes, slices, valid_from::text, valid_until::text,
  max_reads, reads, signed_by, revoked_at`;

const AUTHORIZATIONS = `
  SELECT ${AUTHORIZATION} FROM authorization_given WHERE subject_id = ANY ($1) ORDER BY signed_at DESC LIMIT 1000`;

export interface Store extends AdmissionStore, AuthorizationRequestStore, ChangeNoticeStore {
  readonly cases: RecordCases;
  /** Public reads, counted by what was read. */
  countPublic(day: string, what: readonly string[]): Promise<void>;
  /** Looks at one subject before a place, latest first. */
  accessesOf(id: string, before: number | null, limit: number): Promise<LedgerEntry[]>;
  /** One look at the subject; null where there is none of this number. */
  accessOf(id: string, seq: number): Promise<LedgerEntry | null>;
  log(filter: LogFilter, before: number | null, limit: number): Promise<LedgerEntry[]>;
  officerDays(from: string, until: string): Promise<OfficerDay[]>;
  /** Alarms of days in Asia/Shanghai, first and last included, latest first. */
  officerAlarms(from: string, until: string): Promise<OfficerAlarm[]>;
  readonly ledger: LedgerReader;
  /** C2SP verifier key of the ledger of access records. */
  readonly verifierKey: string;
  authorizationsOf(ids: readonly string[]): Promise<AuthorizationRow[][]>;
  /** Deletes for good what ended, or was withdrawn, before a day. */
  forgetAuthorizations(before: string): Promise<void>;
  caseOf(organisation: string, caseNo: string): Promise<CaseRow | null>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Two clerks that change the same case at once wait for each other here. */
  lockCase(manager: EntityManager, organisation: string, caseNo: string): Promise<CaseRow | null>;
  addCase(manager: EntityManager, row: CaseRow): Promise<void>;
  /** The case as it was is superseded, and stays on record. */
  replaceCase(manager: EntityManager, row: CaseRow): Promise<void>;
  addAuthorization(manager: EntityManager, row: Omit<AuthorizationRow, 'id' | 'reads' | 'revoked_at'>): Promise<string>;
  /** Revokes one of these subjects' authorisations; null where there is none of this id. */
  revokeAuthorization(
    manager: EntityManager,
    id: string,
    subjects: readonly string[],
  ): Promise<{ readonly revokedAt: Date; readonly before: boolean } | null>;
}

/** Signs the heads of the ledger of access records. */
export function recordKey(config: Config): LedgerKey {
  return ledgerKey('xinqiao/access/record', config.ledgerKeyOf('access'));
}

export function openStore(database: Database, config: Config): Store {
  const { entity } = tables.businessCase;
  return {
    ...admissionStore(database),
    ...openAuthorizationRequestStore(database),
    ...changeNoticeStore(database),
    cases: openRecordCases(database, config),
    async countPublic(day, what) {
      await database.rows('count_public', COUNT_PUBLIC, [day, what]);
    },
    async accessesOf(id, before, limit) {
      return entriesOf(await database.rows<EntryRow>('accesses', ACCESSES, [id, before, limit]));
    },
    async accessOf(id, seq) {
      const [entry] = entriesOf(await database.rows<EntryRow>('access', ACCESS_OF, [id, seq]));
      return entry ?? null;
    },
    async log({ actor, organisation, matter, subject, from, until }, before, limit) {
      const values = [actor, organisation, matter, subject, from, until, before, limit];
      return entriesOf(await database.rows<EntryRow>('access_log', LOG, values));
    },
    officerDays: (from, until) => database.rows<OfficerDay & object>('officer_days', OFFICER_DAYS, [from, until]),
    officerAlarms: (from, until) =>
      database.rows<OfficerAlarm & object>('officer_alarms', OFFICER_ALARMS, [from, until]),
    ledger: openLedgerReader(database, 'record'),
    verifierKey: verifierKey(recordKey(config)),
    async authorizationsOf(ids) {
      const rows = await database.rows<AuthorizationRow & object>('authorizations', AUTHORIZATIONS, [ids]);
      return ids.map((id) => rows.filter(({ subject_id }) => subject_id === id));
    },
    async forgetAuthorizations(before) {
      await database.rows(
        'forget_authorizations',
        `DELETE FROM authorization_given
         WHERE least(valid_until, (revoked_at AT TIME ZONE 'Asia/Shanghai')::date) < $1`,
        [before],
      );
    },
    async caseOf(organisation, caseNo) {
      const key = { organisation, case_no: caseNo, superseded_at: IsNull() };
      return (await database.source.manager.findOneBy(entity, key)) as CaseRow | null;
    },
    transaction: (work) => database.source.transaction(work),
    async lockCase(manager, organisation, caseNo) {
      // A case that does not exist has no row to lock: two that open it at once wait on its number.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${organisation} ${caseNo}`]);
      const key = { organisation, case_no: caseNo, superseded_at: IsNull() };
      return (await manager.findOneBy(entity, key)) as CaseRow | null;
    },
    async addCase(manager, row) {
      await manager.insert(entity, { ...row });
    },
    async replaceCase(manager, { organisation, case_no, ...row }) {
      const key = { organisation, case_no, superseded_at: IsNull() };
      await manager.update(entity, key, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, { organisation, case_no, ...withoutIdentity(row) });
    },
    async addAuthorization(manager, row) {
      const [{ id }] = (await manager.query(
        `INSERT INTO authorization_given
           (subject_id, grantee, matter, product, scopes, slices, valid_from, valid_until, max_reads, signed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
        [
          row.subject_id,
          row.grantee,
          row.matter,
          row.product,
          row.scopes,
          row.slices,
          row.valid_from,
          row.valid_until,
          row.max_reads,
          row.signed_by,
        ],
      )) as [{ id: string }];
      return id;
    },
    async revokeAuthorization(manager, id, subjects) {
      const [known] = (await manager.query(
        'SELECT revoked_at FROM authorization_given WHERE id = $1 AND subject_id = ANY ($2) FOR UPDATE',
        [id, subjects],
      )) as { revoked_at: Date | null }[];
      if (!known) return null;
      if (known.revoked_at) return { revokedAt: known.revoked_at, before: true };
      const [rows] = (await manager.query(
        'UPDATE authorization_given SET revoked_at = clock_timestamp() WHERE id = $1 RETURNING revoked_at',
        [id],
      )) as [{ revoked_at: Date }[]];
      const [revoked] = rows;
      if (!revoked) throw new Error(`The authorisation ${id} vanished under its own lock.`);
      return { revokedAt: revoked.revoked_at, before: false };
    },
  };
}

/** A read row carries its own id and time of record; its successor gets new ones. */
function withoutIdentity<Row extends object>(row: Row): Row {
  const { id: _, recorded_at: __, superseded_at: ___, ...rest } = row as Row & Record<string, unknown>;
  return rest as Row;
}

interface EntryRow extends Record<string, unknown> {
  readonly seq: string;
  readonly leaf: string;
  readonly disputed: boolean;
  readonly remark: string | null;
}

function entriesOf(rows: readonly EntryRow[]): LedgerEntry[] {
  return rows.map(({ seq, leaf, ...marks }) => ({
    ...marks,
    seq: Number(seq),
    record: JSON.parse(leaf) as AccessRecord,
  }));
}
