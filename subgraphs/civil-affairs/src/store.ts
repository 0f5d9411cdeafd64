import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coalesce } from '@xinqiao/platform/database/coalesce.js';
import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { forgetCases, openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from './entities.js';
import { parseBenefitFund, type BenefitFund } from './rules/benefit-fund.js';
import type { VillageItemKind } from './rules/village-points.js';
import type { ServiceTime } from './rules/volunteer-overlap.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD, instants with time zone, hours with one decimal. */
export interface VolunteerServiceRow {
  readonly subject_id: string;
  readonly service_no: string;
  readonly served_on: string;
  readonly hours: number;
  readonly confirmed_by: string;
  readonly organisation: string | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
}

export interface VillageMembershipRow {
  readonly subject_id: string;
  readonly village: string;
  readonly residence: 'REGISTERED' | 'RESIDENCE_PERMIT';
  readonly unrated_because: 'AT_SCHOOL' | 'MOVED_OUT' | 'UNDER_INVESTIGATION' | 'DECEASED' | null;
  readonly valid_from: string;
  /** The first day without consent; null: it lasts. */
  readonly valid_to: string | null;
}

export interface VillageItemRow {
  readonly subject_id: string;
  readonly item_no: string;
  readonly village: string;
  readonly kind: VillageItemKind;
  readonly occurred_on: string;
  readonly points: number;
  readonly summary: string;
  readonly confirmed_by: string;
  readonly organisation: string;
  readonly evidence: string;
  readonly state: 'ENTERED' | 'COUNCIL_ACCEPTED' | 'CONFIRMED' | 'REJECTED';
  readonly council_on: string | null;
  readonly reviewed_on: string | null;
}

export interface SocialOrganisationListingRow {
  readonly subject_id: string;
  readonly document_no: string;
  readonly reason: string;
  readonly listed_on: string;
  readonly removed_on: string | null;
}

export interface CampaignRow {
  readonly code: string;
  readonly organiser: string;
  readonly title: string;
  readonly pledge: string;
  readonly opens_on: string;
  readonly closes_on: string;
}

export type CivilAffairsLists = {
  readonly volunteering: readonly VolunteerServiceRow[];
  readonly goodDeeds: readonly {
    subject_id: string;
    deed_no: string;
    kind: string;
    confirmed_on: string;
    confirmed_by: string;
    organisation: string | null;
    evidence: string | null;
  }[];
  readonly donations: readonly {
    subject_id: string;
    donation_no: string;
    donated_on: string;
    amount_yuan: string;
    confirmed_by: string;
    organisation: string;
    evidence: string;
  }[];
  readonly listings: readonly SocialOrganisationListingRow[];
  readonly organisations: readonly {
    subject_id: string;
    kind: 'SOCIAL_GROUP' | 'FOUNDATION' | 'SERVICE_ORGANISATION' | 'VILLAGE_COMMITTEE' | 'NEIGHBOURHOOD_COMMITTEE';
    registered_on: string;
    authority: string;
  }[];
  readonly inspections: readonly {
    subject_id: string;
    year: number;
    result: 'PASSED' | 'BASICALLY_PASSED' | 'FAILED' | 'NOT_FILED';
    decided_on: string;
    document_no: string;
  }[];
  readonly memberships: readonly (VillageMembershipRow & { village_name: string | null; town: string | null })[];
  readonly villageItems: readonly VillageItemRow[];
  readonly assistance: readonly {
    subject_id: string;
    assistance_no: string;
    kind: 'MINIMUM_LIVING' | 'EXTREME_HARDSHIP' | 'TEMPORARY' | 'HOUSING' | 'EDUCATION';
    granted_on: string;
    until: string | null;
    granted_by: string;
  }[];
};

export type CivilAffairsFacts = SubjectFacts<CivilAffairsLists>;

const SERVICE = `subject_id, service_no, served_on, hours, confirmed_by, organisation, started_at, ended_at`;

const VILLAGE_ITEM = `subject_id, item_no, village, kind, occurred_on, points, summary, confirmed_by, organisation, evidence,
  state, council_on, reviewed_on`;

/** What a resident had deleted stays deleted, whatever a later file brings. */
const kept = (fact: FactName, key: string) =>
  `NOT EXISTS (SELECT FROM record_deletion d WHERE d.fact = '${fact}' AND d.reference = ${key})`;

export type FactName = keyof typeof tables;

const readFacts = subjectFactsReader<CivilAffairsLists>('civil_affairs_facts', {
  // In the order of their confirmation: of two that overlap, the earlier one counts.
  volunteering: `SELECT ${SERVICE} FROM volunteer_service
                 WHERE ${CURRENT} AND ${kept('volunteerService', 'service_no')} ORDER BY id`,
  goodDeeds: `SELECT subject_id, deed_no, kind, confirmed_on, confirmed_by, organisation, evidence
              FROM good_deed WHERE ${CURRENT} ORDER BY confirmed_on DESC, deed_no`,
  donations: `SELECT subject_id, donation_no, donated_on, amount_yuan::text, confirmed_by, organisation, evidence
              FROM donation WHERE ${CURRENT} AND ${kept('donation', 'donation_no')} ORDER BY donated_on DESC, donation_no`,
  listings: `SELECT subject_id, document_no, reason, listed_on, removed_on
             FROM social_organisation_listing WHERE ${CURRENT} ORDER BY listed_on DESC, document_no`,
  organisations: `SELECT subject_id, kind, registered_on, authority FROM social_organisation WHERE ${CURRENT}`,
  inspections: `SELECT subject_id, year, result, decided_on, document_no
                FROM annual_inspection WHERE ${CURRENT} ORDER BY year DESC`,
  memberships: `SELECT m.*, c.name AS village_name, c.town
                FROM (SELECT subject_id, village, residence, unrated_because, valid_from, valid_to
                      FROM village_membership WHERE ${CURRENT}) m
                LEFT JOIN committee c ON c.village = m.village AND c.superseded_at IS NULL`,
  villageItems: `SELECT ${VILLAGE_ITEM} FROM village_item
                 WHERE ${CURRENT} AND ${kept('villageItem', 'item_no')} ORDER BY occurred_on DESC, item_no`,
  assistance: `SELECT subject_id, assistance_no, kind, granted_on, until, granted_by
               FROM social_assistance WHERE ${CURRENT} ORDER BY granted_on DESC, assistance_no`,
});

export interface AttestationApplicationRow {
  readonly id: string;
  readonly subject_id: string;
  readonly kind: 'RESIDENCE' | 'SOCIAL_ASSISTANCE' | 'VOLUNTEER_HOURS' | 'NO_CRIME';
  readonly least_hours: number | null;
  readonly office: string;
  readonly item: string;
  readonly applied_on: string;
  readonly until: string;
  readonly withdrawn: boolean;
}

/** An application with every question that was put on it, latest first. */
export interface AskedApplicationRow extends AttestationApplicationRow {
  readonly asks: readonly { readonly asked_at: string; readonly asked_by: string; readonly answer: string | null }[];
}

const APPLICATION = `id, subject_id, kind, least_hours, office, item, applied_on, until, withdrawn`;

/** What one resident may see at once. */
const MOST_APPLICATIONS = 100;

const APPLICATIONS = `
  SELECT ${APPLICATION}, coalesce((
    SELECT json_agg(json_build_object('asked_at', asked_at, 'asked_by', asked_by, 'answer', answer) ORDER BY asked_at DESC)
    FROM attestation_ask WHERE application = a.id), '[]') AS asks
  FROM attestation_application a WHERE subject_id = $1 ORDER BY applied_on DESC, id LIMIT ${MOST_APPLICATIONS}`;

const ADD_APPLICATION = `
  WITH known AS (
    SELECT id FROM attestation_application
    WHERE subject_id = $1 AND kind = $2 AND least_hours IS NOT DISTINCT FROM $3 AND office = $4 AND item = $5
      AND NOT withdrawn AND until = $7
  ), added AS (
    INSERT INTO attestation_application (subject_id, kind, least_hours, office, item, applied_on, until)
    SELECT $1, $2, $3::integer, $4, $5, $6::date, $7::date WHERE NOT EXISTS (SELECT FROM known) RETURNING id
  )
  SELECT id FROM known UNION ALL SELECT id FROM added`;

interface Signature {
  readonly campaign: string;
  readonly subject: string;
  /** Asia/Shanghai. */
  readonly day: string;
}

/**
 * Signatures that wait together go in one statement, in one order, so that no two statements wait for each other; the
 * index on campaign and person lets one of each stand.
 */
const SIGN = `
  WITH given AS (SELECT * FROM json_to_recordset($1) AS g (campaign text, subject text, day date)),
  open AS (
    SELECT g.* FROM given g JOIN campaign c ON c.code = g.campaign AND c.superseded_at IS NULL
    WHERE g.day BETWEEN c.opens_on AND c.closes_on
  ), added AS (
    INSERT INTO campaign_signature (campaign, subject_id, signed_on, valid_from)
    SELECT DISTINCT ON (campaign, subject) campaign, subject, day, day FROM open ORDER BY campaign, subject
    ON CONFLICT (campaign, subject_id) WHERE superseded_at IS NULL DO NOTHING
    RETURNING campaign, subject_id
  )
  SELECT DISTINCT o.campaign, o.subject, a.subject_id IS NOT NULL AS added
  FROM open o LEFT JOIN added a ON a.campaign = o.campaign AND a.subject_id = o.subject`;

const CAMPAIGN = `
  SELECT code, organiser, title, pledge, opens_on, closes_on,
    (SELECT count(*)::integer FROM campaign_signature WHERE campaign = $1 AND superseded_at IS NULL) AS signatures
  FROM campaign WHERE code = $1 AND superseded_at IS NULL`;

export type Step = 'COUNCIL' | 'TOWN';

export interface Store {
  readonly cases: RecordCases;
  readonly workingDays: WorkingDays;
  /** Of schema/benefits, read at the start. */
  readonly funds: readonly BenefitFund[];
  factsOf(ids: readonly string[], day: string): Promise<CivilAffairsFacts[]>;
  /** Where the police answer; null: nowhere. */
  readonly noCrimeUrl: string | null;
  applicationsOf(subject: string): Promise<AskedApplicationRow[]>;
  /** Null where it is unknown, withdrawn or over. */
  liveApplication(id: string, day: string): Promise<AttestationApplicationRow | null>;
  withdrawApplication(id: string, subject: string): Promise<boolean>;
  recordAsk(ask: {
    readonly id: string;
    readonly application: string;
    readonly by: string;
    readonly kind: string;
    readonly answer: string | null;
  }): Promise<void>;
  /** The id of the application, new or the same as before. */
  addApplication(
    manager: EntityManager,
    application: {
      readonly subject: string;
      readonly kind: string;
      readonly leastHours: number | null;
      readonly office: string;
      readonly item: string;
      readonly appliedOn: string;
      readonly until: string;
    },
  ): Promise<string>;
  /** Signs once: now, or before; null where no such campaign is open that day. */
  sign(signature: Signature): Promise<'NOW' | 'BEFORE' | null>;
  campaignOf(code: string): Promise<(CampaignRow & { readonly signatures: number }) | null>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Two that would change the same thing at once wait for each other here, whether or not a row of it exists. */
  lock(manager: EntityManager, what: string): Promise<void>;
  /** The one fact not superseded of these values. */
  current<Row extends object>(manager: EntityManager, fact: FactName, where: object): Promise<Row | null>;
  add(manager: EntityManager, fact: FactName, row: object): Promise<void>;
  /** The fact of the same key, where there is one, is superseded and stays on record. */
  replace(manager: EntityManager, fact: FactName, row: object): Promise<void>;
  /** Deletes every version of a fact for good; what remains says that something was deleted, and not what. */
  erase(
    manager: EntityManager,
    deletion: { readonly fact: FactName; readonly reference: string; readonly subject: string; readonly on: string },
  ): Promise<void>;
  itemNumbersOf(manager: EntityManager, subject: string): Promise<string[]>;
  servicesOf(manager: EntityManager, subject: string): Promise<ServiceTime[]>;
  hasDecided(manager: EntityManager, village: string, month: string, step: Step): Promise<boolean>;
  recordDecision(
    manager: EntityManager,
    decision: {
      readonly village: string;
      readonly month: string;
      readonly step: Step;
      readonly accepted: readonly string[];
      readonly rejected: readonly string[];
      readonly on: string;
      readonly by: string;
    },
  ): Promise<void>;
}

export function openStore(database: Database, config: Config): Store {
  const { schemaFolder, noCrimeUrl } = config;
  const sign = coalesce((signatures: readonly Signature[]) => signAll(database, signatures), { atOnce: 2 });
  return {
    cases: openRecordCases(database, config),
    async sign(signature) {
      const [signed] = await sign([signature]);
      return signed ?? null;
    },
    async campaignOf(code) {
      const rows = await database.rows<CampaignRow & { signatures: number }>('campaign', CAMPAIGN, [code]);
      return rows[0] ?? null;
    },
    noCrimeUrl,
    workingDays: readCalendars(schemaFolder),
    funds: readFunds(join(schemaFolder, 'benefits')),
    factsOf: (ids, day) => readFacts(database, ids, day),
    applicationsOf: (subject) => database.rows<AskedApplicationRow & object>('applications', APPLICATIONS, [subject]),
    async liveApplication(id, day) {
      const [row] = await database.rows<AttestationApplicationRow & object>(
        'live_application',
        `SELECT ${APPLICATION} FROM attestation_application WHERE id = $1 AND NOT withdrawn AND until >= $2`,
        [id, day],
      );
      return row ?? null;
    },
    async withdrawApplication(id, subject) {
      const rows = await database.rows(
        'withdraw_application',
        `UPDATE attestation_application SET withdrawn = true
         WHERE id = $1 AND subject_id = $2 AND NOT withdrawn RETURNING id`,
        [id, subject],
      );
      return rows.length > 0;
    },
    async recordAsk({ id, application, by, kind, answer }) {
      await database.rows(
        'record_ask',
        'INSERT INTO attestation_ask (id, application, asked_by, kind, answer) VALUES ($1, $2, $3, $4, $5)',
        [id, application, by, kind, answer],
      );
    },
    async addApplication(manager, { subject, kind, leastHours, office, item, appliedOn, until }) {
      const values = [subject, kind, leastHours, office, item, appliedOn, until];
      const [row] = (await manager.query(ADD_APPLICATION, values)) as { id: string }[];
      if (!row) throw new Error('An application was neither known nor added.');
      return row.id;
    },
    transaction: (work) => database.source.transaction(work),
    async lock(manager, what) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [what]);
    },
    async current<Row extends object>(manager: EntityManager, fact: FactName, where: object) {
      return (await manager.findOneBy(tables[fact].entity, { ...where, superseded_at: IsNull() })) as Row | null;
    },
    async add(manager, fact, row) {
      await manager.insert(tables[fact].entity, withoutIdentity(row));
    },
    async replace(manager, fact, row) {
      const { entity, key } = tables[fact];
      const known = Object.fromEntries(Object.entries(row).filter(([column]) => key.includes(column)));
      await manager.update(entity, { ...known, superseded_at: IsNull() }, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, withoutIdentity(row));
    },
    async erase(manager, { fact, reference, subject, on }) {
      const { table, key } = tables[fact];
      await manager.query(`DELETE FROM ${table} WHERE ${key.join()} = $1 AND subject_id = $2`, [reference, subject]);
      await manager.query(
        'INSERT INTO record_deletion (fact, reference, subject_id, deleted_on) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [fact, reference, subject, on],
      );
      await forgetCases(manager, subject, `village-item:${reference}`);
    },
    async itemNumbersOf(manager, subject) {
      const rows = (await manager.query('SELECT DISTINCT item_no FROM village_item WHERE subject_id = $1', [
        subject,
      ])) as { item_no: string }[];
      return rows.map(({ item_no }) => item_no);
    },
    async servicesOf(manager, subject) {
      const rows = (await manager.query(
        `SELECT service_no, served_on, hours::float AS hours, organisation, started_at, ended_at FROM volunteer_service
         WHERE subject_id = $1 AND superseded_at IS NULL ORDER BY id`,
        [subject],
      )) as (Omit<ServiceTime, 'started_at' | 'ended_at'> & { started_at: Date | null; ended_at: Date | null })[];
      return rows.map((row) => ({
        ...row,
        started_at: row.started_at?.toISOString() ?? null,
        ended_at: row.ended_at?.toISOString() ?? null,
      }));
    },
    async hasDecided(manager, village, month, step) {
      const rows = (await manager.query('SELECT FROM village_council WHERE village = $1 AND month = $2 AND step = $3', [
        village,
        month,
        step,
      ])) as unknown[];
      return rows.length > 0;
    },
    async recordDecision(manager, { village, month, step, accepted, rejected, on, by }) {
      await manager.query(
        `INSERT INTO village_council (village, month, step, met_on, accepted, rejected, decided_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [village, month, step, on, accepted, rejected, by],
      );
    },
  };
}

/** Of two signatures of one person that go together the first is the one that is new. */
async function signAll(database: Database, signatures: readonly Signature[]): Promise<('NOW' | 'BEFORE' | null)[]> {
  type Row = { campaign: string; subject: string; added: boolean };
  const rows = await database.rows<Row>('sign', SIGN, [JSON.stringify(signatures)]);
  const fresh = new Map(rows.map(({ campaign, subject, added }) => [`${campaign} ${subject}`, added]));
  return signatures.map(({ campaign, subject }) => {
    const key = `${campaign} ${subject}`;
    const added = fresh.get(key);
    if (added === undefined) return null;
    fresh.set(key, false);
    return added ? 'NOW' : 'BEFORE';
  });
}

function readFunds(folder: string): BenefitFund[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => parseBenefitFund(readFileSync(join(folder, name), 'utf8'), name));
}

/** A read row carries its own id and time of record; its successor gets new ones. */
function withoutIdentity(row: object): object {
  const { id: _, recorded_at: __, superseded_at: ___, ...rest } = row as Record<string, unknown>;
  return rest;
}
