import type { Database } from '@xinqiao/platform/database/database.js';
import type { Counted } from '../rules/quota.js';

/** What admission needs to know of a case, and of the authorisation given with the request. */
export interface AdmittedCase {
  readonly subjects: readonly string[];
  readonly safety_related: boolean;
  readonly education: boolean;
  readonly works: boolean;
  readonly duty: string | null;
  readonly court_order: string | null;
  readonly approved_by: string | null;
  readonly sealed_until: string | null;
  /** Null: none was named, or the one named is not live for this case. */
  readonly authorization: {
    readonly id: string;
    readonly scopes: string[];
    readonly slices: string[];
    /** ISO 8601. */
    readonly signed_at: string;
  } | null;
}

/** Whom a request is counted for. */
export interface ActorKey {
  readonly organisation: string | null;
  readonly actor: string;
  readonly actorKind: string;
  /** Asia/Shanghai. */
  readonly today: string;
}

export interface AdmissionKey extends ActorKey {
  readonly organisation: string;
  readonly caseNo: string;
  readonly matter: string;
  readonly authorization: string | null;
}

export interface Quotas {
  readonly actorPerMinute: number;
  readonly casePerDay: number;
  readonly unusualPerDay: number;
}

export interface AdmissionStore {
  /** One statement: the open case, the request counted, and a read counted of the live authorisation that is named. */
  admit(key: AdmissionKey, quotas: Quotas): Promise<{ readonly found: AdmittedCase | null; readonly counted: Counted }>;
  /** Counts a request without a case. */
  countRequest(key: ActorKey): Promise<Counted>;
}

const THE_CASE = `
  SELECT coalesce(batch, ARRAY[subject_id]) AS subjects, safety_related, education, works, duty, court_order,
    approved_by, sealed_until::text
  FROM business_case
  WHERE organisation = $1 AND case_no = $6 AND matter = $7 AND status = 'OPEN' AND superseded_at IS NULL`;

/** The minute is the database's, so that gateways whose clocks differ count together; a day never goes back. */
const THE_ACTOR = `
  INSERT INTO actor_quota AS q (organisation, actor, minute, this_minute, day, this_day)
  VALUES ($1, $2, date_trunc('minute', clock_timestamp()), 1, $3::date, 1)
  ON CONFLICT (organisation, actor) DO UPDATE SET
    this_minute = CASE WHEN q.minute = excluded.minute THEN q.this_minute + 1 ELSE 1 END,
    minute = excluded.minute,
    this_day = CASE WHEN q.day < excluded.day THEN 1 ELSE q.this_day + 1 END,
    day = greatest(q.day, excluded.day)
  RETURNING this_minute, this_day`;

/** A case that names one subject stays, for the day, with the one that it named first. */
const THE_LOOK = `
  INSERT INTO case_quota AS q (organisation, case_no, matter, day, subject_id, this_day)
  SELECT $1, $6, $7, $3::date, CASE WHEN cardinality(c.subjects) = 1 THEN c.subjects[1] END, 1 FROM c
  ON CONFLICT (organisation, case_no, matter) DO UPDATE SET
    this_day = CASE WHEN q.day < excluded.day THEN 1 ELSE q.this_day + 1 END,
    subject_id = CASE WHEN q.day < excluded.day THEN excluded.subject_id ELSE coalesce(q.subject_id, excluded.subject_id) END,
    day = greatest(q.day, excluded.day)
  RETURNING this_day, subject_id`;

/** Once a day for each officer: the count passes the mark once, whichever gateway counts it. */
const THE_ALARM = `
  INSERT INTO officer_alarm (day, organisation, actor, actor_kind, requests)
  SELECT $3::date, $1, $2, $4, this_day FROM actor WHERE this_day = $5::integer ON CONFLICT DO NOTHING
  RETURNING requests`;

const COUNTS = `
  actor.this_minute, actor.this_day, look.this_day AS case_day, look.subject_id AS case_subject,
  EXISTS (SELECT FROM alarm) AS unusual,
  60 - extract(second FROM clock_timestamp())::integer AS minute_left`;

const admission = (authorised: string, given: string) => `
  WITH c AS (${THE_CASE}), actor AS (${THE_ACTOR}), look AS (${THE_LOOK}), alarm AS (${THE_ALARM})${authorised}
  SELECT c.*, ${given} AS authorization, ${COUNTS}
  FROM actor LEFT JOIN c ON true LEFT JOIN look ON true`;

const ADMISSION = admission('', 'NULL::json');

/**
 * The UPDATE takes the row's lock and looks again: of many that race for the last read, one gets it. A request above a
 * quota is refused, and costs no read.
 */
const ADMISSION_AND_READ = admission(
  `, given AS (
    UPDATE authorization_given a SET reads = reads + 1
    FROM c, actor, look
    WHERE a.id = $8 AND a.grantee = $1 AND a.matter = $7 AND a.subject_id = ANY (c.subjects)
      AND a.revoked_at IS NULL AND $3::date BETWEEN a.valid_from AND a.valid_until AND a.reads < a.max_reads
      AND actor.this_minute <= $9::integer AND look.this_day <= $10::integer * cardinality(c.subjects)
    RETURNING json_build_object('id', a.id, 'scopes', a.scopes, 'slices', a.slices, 'signed_at', a.signed_at) AS given
  )`,
  '(SELECT given FROM given)',
);

const REQUEST = `WITH actor AS (${THE_ACTOR})
  SELECT this_minute, this_day, NULL AS case_day, NULL AS case_subject, false AS unusual,
    60 - extract(second FROM clock_timestamp())::integer AS minute_left FROM actor`;

type CountRow = {
  readonly this_minute: number;
  readonly this_day: number;
  readonly case_day: number | null;
  readonly case_subject: string | null;
  readonly unusual: boolean;
  readonly minute_left: number;
};

type AdmissionRow = CountRow & Omit<AdmittedCase, 'subjects'> & { readonly subjects: readonly string[] | null };

export function admissionStore(database: Database): AdmissionStore {
  return {
    async admit(key, { actorPerMinute, casePerDay, unusualPerDay }) {
      const { organisation, actor, today, actorKind, caseNo, matter, authorization } = key;
      const values = [organisation, actor, today, actorKind, unusualPerDay, caseNo, matter];
      const [row] =
        authorization === null
          ? await database.rows<AdmissionRow>('admission', ADMISSION, values)
          : await database.rows<AdmissionRow>('admission_and_read', ADMISSION_AND_READ, [
              ...values,
              authorization,
              actorPerMinute,
              casePerDay,
            ]);
      if (!row) throw new Error('The admission was not counted.');
      const { subjects } = row;
      return { found: subjects && { ...row, subjects }, counted: countedOf(row) };
    },
    async countRequest({ organisation, actor, today }) {
      const [row] = await database.rows<CountRow>('request', REQUEST, [organisation ?? '', actor, today]);
      if (!row) throw new Error('The request was not counted.');
      return countedOf(row);
    },
  };
}

function countedOf({ this_minute, this_day, case_day, case_subject, unusual, minute_left }: CountRow): Counted {
  return {
    actorThisMinute: this_minute,
    actorThisDay: this_day,
    caseThisDay: case_day ?? 0,
    caseSubject: case_subject,
    isUnusual: unusual,
    minuteLeft: minute_left,
  };
}
