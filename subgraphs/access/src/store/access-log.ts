import type { Database } from '@xinqiao/platform/database/database.js';
import { writtenAround } from '@xinqiao/platform/ledger/ledger-tables.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';

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

export interface AccessLogStore {
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
}

/** Records that look at the subject of this parameter: found by the index of keys, which holds organisations and actors, too. */
export function looksAt(subject: string): string {
  const key = `jsonb_build_array(${subject}::text)`;
  return `record_keys(leaf) @> ${key} AND leaf::jsonb -> 'subjects' @> ${key}`;
}

/** Looks at one subject, latest first; a page of them is what a person reads. */
const ACCESS = `
  SELECT seq, leaf,
    EXISTS (SELECT FROM record_mark m WHERE m.subject_id = $1 AND m.reference = 'access:' || seq AND m.superseded_at IS NULL) AS disputed,
    (SELECT reason FROM record_case c WHERE c.subject_id = $1 AND c.reference = 'access:' || seq AND c.outcome = 'SUPPLEMENTED'
     ORDER BY filed_at DESC LIMIT 1) AS remark
  FROM record_entry`;

const ACCESSES = `${ACCESS}
  WHERE ${looksAt('$1')} AND ($2::bigint IS NULL OR seq < $2) ORDER BY seq DESC LIMIT $3`;

const ACCESS_OF = `${ACCESS} WHERE seq = $2 AND ${looksAt('$1')}`;

const LOG = `
  SELECT seq, leaf, NULL AS remark,
    EXISTS (SELECT FROM record_mark m WHERE m.reference = 'access:' || seq AND m.superseded_at IS NULL) AS disputed
  FROM record_entry
  WHERE ($1::text IS NULL OR leaf::jsonb ->> 'actor' = $1)
    AND ($2::text IS NULL OR leaf::jsonb ->> 'organisation' = $2)
    AND ($3::text IS NULL OR leaf::jsonb ->> 'matter' = $3)
    AND ($4::text IS NULL OR leaf::jsonb -> 'subjects' @> jsonb_build_array($4::text))
    AND ($5::text IS NULL OR leaf::jsonb ->> 'at' >= $5)
    AND ($6::text IS NULL OR leaf::jsonb ->> 'at' < $6)
    AND ($7::bigint IS NULL OR seq < $7)
    AND ${writtenAround('record', '$5', '$6')}`;

const LATEST = 'ORDER BY seq DESC LIMIT $8';

const OFFICER_DAYS = `
  SELECT leaf::jsonb ->> 'organisation' AS organisation, leaf::jsonb ->> 'actor' AS actor,
         leaf::jsonb ->> 'actorKind' AS "actorKind",
         ((leaf::jsonb ->> 'at')::timestamptz AT TIME ZONE 'Asia/Shanghai')::date::text AS day,
         count(DISTINCT seq)::integer AS looks, count(DISTINCT subject)::integer AS subjects
  FROM record_entry CROSS JOIN LATERAL jsonb_array_elements_text(leaf::jsonb -> 'subjects') subject
  WHERE leaf::jsonb ->> 'at' >= $1 AND leaf::jsonb ->> 'at' < $2 AND leaf::jsonb ->> 'actorKind' <> 'public'
    AND ${writtenAround('record', '$1', '$2')}
  GROUP BY 1, 2, 3, 4`;

const OFFICER_ALARMS = `
  SELECT day::text, organisation, actor, actor_kind AS "actorKind", requests,
    to_char(raised_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "raisedAt"
  FROM officer_alarm WHERE day BETWEEN $1::date AND $2::date ORDER BY raised_at DESC`;

const COUNT_PUBLIC = `
  INSERT INTO public_read (day, what, times)
  SELECT ($1::date), what, count(*) FROM unnest($2::text[]) what GROUP BY what
  ON CONFLICT (day, what) DO UPDATE SET times = public_read.times + excluded.times`;

export function accessLogStore(database: Database): AccessLogStore {
  return {
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
      const keys = [actor, organisation, subject].filter((key) => key !== null);
      const values = [actor, organisation, matter, subject, from, until, before, limit];
      const rows =
        keys.length === 0
          ? await database.rows<EntryRow>('access_log', `${LOG} ${LATEST}`, values)
          : await database.rows<EntryRow>(
              'access_log_of',
              `${LOG} AND record_keys(leaf) @> to_jsonb($9::text[]) ${LATEST}`,
              [...values, keys],
            );
      return entriesOf(rows);
    },
    officerDays: (from, until) => database.rows<OfficerDay & object>('officer_days', OFFICER_DAYS, [from, until]),
    officerAlarms: (from, until) =>
      database.rows<OfficerAlarm & object>('officer_alarms', OFFICER_ALARMS, [from, until]),
  };
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
