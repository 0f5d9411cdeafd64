import { coalesce } from '@xinqiao/platform/database/coalesce.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from './entities.js';

/** What admission needs to know of a case, and of the authorisation given with the request, read and counted at once. */
export interface AdmittedCase {
  readonly subjects: readonly string[];
  readonly safety_related: boolean;
  readonly education: boolean;
  readonly works: boolean;
  readonly duty: string | null;
  readonly court_order: string | null;
  readonly approved_by: string | null;
  /** Null: none was named, or the one named is not live for this case. */
  readonly authorization: { readonly id: string; readonly scopes: string[]; readonly slices: string[] } | null;
}

export interface AdmissionKey {
  readonly organisation: string;
  readonly caseNo: string;
  readonly matter: string;
  readonly authorization: string | null;
  /** Asia/Shanghai. */
  readonly today: string;
}

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

/** One look at a subject, as the subject reads it. */
export interface Look {
  readonly at: string;
  readonly organisation: string | null;
  readonly actorKind: string;
  readonly matter: string | null;
  readonly caseNo: string | null;
  readonly slices: readonly string[];
  readonly verdict: string | null;
}

/** One look at subjects, as the gateway writes it before the answer leaves. */
export interface AccessRecord {
  readonly actor: string;
  readonly actorKind: string;
  readonly organisation: string | null;
  readonly matter: string | null;
  readonly caseNo: string | null;
  readonly operation: string | null;
  readonly verdict: string | null;
  readonly slices: readonly string[];
  /** Subgraph to ANSWERED or the code of its failure. */
  readonly sources: Readonly<Record<string, string>>;
  readonly traceId: string;
  readonly subjects: readonly string[];
}

const THE_CASE = `
  SELECT coalesce(batch, ARRAY[subject_id]) AS subjects, safety_related, education, works, duty, court_order, approved_by
  FROM business_case
  WHERE organisation = $1 AND case_no = $2 AND matter = $3 AND status = 'OPEN' AND superseded_at IS NULL`;

const OPEN_CASE = `SELECT c.*, NULL::json AS authorization FROM (${THE_CASE}) c`;

/** The UPDATE takes the row's lock and looks again: of many that race for the last read, one gets it. */
const OPEN_CASE_AND_COUNT = `
  WITH c AS (${THE_CASE}), counted AS (
    UPDATE authorization_given a SET reads = reads + 1
    FROM c
    WHERE a.id = $4 AND a.grantee = $1 AND a.matter = $3 AND a.subject_id = ANY (c.subjects)
      AND a.revoked_at IS NULL AND $5::date BETWEEN a.valid_from AND a.valid_until AND a.reads < a.max_reads
    RETURNING json_build_object('id', a.id, 'scopes', a.scopes, 'slices', a.slices) AS given
  )
  SELECT c.*, (SELECT given FROM counted) AS authorization FROM c`;

/** Records of requests that end together share one statement, one transaction and one wait for the disk. */
const WRITE_RECORDS = `
  WITH given AS (
    SELECT * FROM json_to_recordset($1) AS look (
      actor text, "actorKind" text, organisation text, matter text, "caseNo" text, operation text, verdict text,
      slices text[], sources jsonb, "traceId" text, subjects text[])
  ), written AS (
    INSERT INTO access_record (actor, actor_kind, organisation, matter, case_no, operation, verdict, slices, sources, trace_id)
    SELECT actor, "actorKind", organisation, matter, "caseNo", operation, verdict, slices, sources, "traceId" FROM given
    RETURNING id, trace_id
  )
  INSERT INTO access_record_subject (record_id, subject_id)
  SELECT written.id, unnest(given.subjects) FROM written JOIN given ON given."traceId" = written.trace_id`;

/** The latest looks; a page of them is what a person reads. */
const ACCESSES = `
  SELECT s.subject_id, r.at, r.organisation, r.actor_kind AS "actorKind", r.matter, r.case_no AS "caseNo", r.slices, r.verdict
  FROM unnest($1::text[]) AS wanted (id)
  CROSS JOIN LATERAL (
    SELECT subject_id, record_id FROM access_record_subject
    WHERE subject_id = wanted.id ORDER BY record_id DESC LIMIT 100
  ) s
  JOIN access_record r ON r.id = s.record_id
  ORDER BY s.record_id DESC`;

const AUTHORIZATION = `id, subject_id, grantee, matter, product, scopes, slices, valid_from::text, valid_until::text,
  max_reads, reads, signed_by, revoked_at`;

const AUTHORIZATIONS = `
  SELECT ${AUTHORIZATION} FROM authorization_given WHERE subject_id = ANY ($1) ORDER BY signed_at DESC LIMIT 1000`;

export interface Store {
  /** The open case, and, where one is named, a read counted of its live authorisation: one statement. */
  admit(key: AdmissionKey): Promise<AdmittedCase | null>;
  write(record: AccessRecord): Promise<void>;
  /** For each id, up to 100 looks, latest first. */
  accessesOf(ids: readonly string[]): Promise<Look[][]>;
  authorizationsOf(ids: readonly string[]): Promise<AuthorizationRow[][]>;
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

export function openStore(database: Database): Store {
  const write = coalesce(
    async (records: readonly AccessRecord[]) => {
      await database.rows('write_records', WRITE_RECORDS, [JSON.stringify(records)]);
      return records;
    },
    { atOnce: 2 },
  );
  const { entity } = tables.businessCase;
  return {
    async admit({ organisation, caseNo, matter, authorization, today }) {
      const key = [organisation, caseNo, matter];
      const [row] =
        authorization === null
          ? await database.rows<AdmittedCase & object>('open_case', OPEN_CASE, key)
          : await database.rows<AdmittedCase & object>('open_case_and_count', OPEN_CASE_AND_COUNT, [
              ...key,
              authorization,
              today,
            ]);
      return row ?? null;
    },
    async write(record) {
      await write([record]);
    },
    async accessesOf(ids) {
      type Row = { subject_id: string; at: Date } & Omit<Look, 'at'>;
      const rows = await database.rows<Row>('accesses', ACCESSES, [ids]);
      return ids.map((id) =>
        rows
          .filter(({ subject_id }) => subject_id === id)
          .map(({ subject_id: _, at, ...entry }) => ({ ...entry, at: at.toISOString() })),
      );
    },
    async authorizationsOf(ids) {
      const rows = await database.rows<AuthorizationRow & object>('authorizations', AUTHORIZATIONS, [ids]);
      return ids.map((id) => rows.filter(({ subject_id }) => subject_id === id));
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
