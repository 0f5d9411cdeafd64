import { coalesce } from '@xinqiao/platform/database/coalesce.js';
import type { Database } from '@xinqiao/platform/database/database.js';

export interface OpenCase {
  readonly subject_id: string;
  readonly safety_related: boolean;
  readonly education: boolean;
  readonly works: boolean;
  readonly approved_by: string | null;
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

const OPEN_CASE = `
  SELECT subject_id, safety_related, education, works, approved_by FROM business_case
  WHERE organisation = $1 AND case_no = $2 AND matter = $3 AND status = 'OPEN' AND superseded_at IS NULL`;

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

export interface Store {
  openCase(organisation: string, caseNo: string, matter: string): Promise<OpenCase | null>;
  write(record: AccessRecord): Promise<void>;
  /** For each id, up to 100 looks, latest first. */
  accessesOf(ids: readonly string[]): Promise<Look[][]>;
}

export function openStore(database: Database): Store {
  const write = coalesce(
    async (records: readonly AccessRecord[]) => {
      await database.rows('write_records', WRITE_RECORDS, [JSON.stringify(records)]);
      return records;
    },
    { atOnce: 2 },
  );
  return {
    async openCase(organisation, caseNo, matter) {
      const [row] = await database.rows<OpenCase & object>('open_case', OPEN_CASE, [organisation, caseNo, matter]);
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
  };
}
