import { CURRENT, KNOWN, KNOWN_AT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import { PENALTIES, type PenaltyRow } from '@xinqiao/platform/database/penalty-table.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import { openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import { IsNull, QueryFailedError, type EntityManager, type EntitySchema } from 'typeorm';
import { tables } from './entities.js';
import type { NewClosing } from './rules/acts/close-year.js';
import { factMessage, PERSONAL_LEDGER } from './rules/acts/personal-facts.js';
import type {
  ObjectFile,
  OrderInFile,
  PersonalFact,
  PersonInOffice,
  Posting,
  RegisteredObject,
} from './rules/acts/posting.js';
import type { SupervisionAct } from './rules/acts/supervision-act.js';
import type { SafetyDeed } from './rules/merits.js';
import type { LedgerRow } from './rules/safety-points/ledger-row.js';
import type { YearClosing } from './rules/safety-points/posted-row.js';
import type { SupervisedLedger } from './rules/supervised-ledger.js';
import { drawStore, type DrawStore } from './store/draws.js';

export interface Held {
  readonly subject_id: string;
}

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD, points in half-points. */
export type EmergencyManagementLists = {
  readonly supervision: readonly (Held & RegisteredObject)[];
  readonly entries: readonly (Held & LedgerRow)[];
  readonly orders: readonly (Held & OrderInFile)[];
  readonly closings: readonly (Held & YearClosing)[];
  readonly acts: readonly (Held & SupervisionAct)[];
  readonly persons: readonly (Held & PersonInOffice)[];
  /** What the centre was told about the object's responsible persons. */
  readonly facts: readonly (Held & PersonalFact)[];
  readonly deeds: readonly (Held & SafetyDeed)[];
  readonly penalties: readonly PenaltyRow[];
};

export type EmergencyManagementFacts = SubjectFacts<EmergencyManagementLists>;

const ENTRY = `subject_id, item_no, kind, severity, half_points, occurred_on, document_no, year, reason, about, reverses,
  evidence_ref, rule_version, officer`;
const FACT = 'id, item, person_id, points, reverses, occurred_on';

/** Entries and acts in the order of their days, and of one day in the order in which they were recorded. */
const SELECTS = {
  supervision: `SELECT subject_id, industry, supervised_since, kind FROM supervised_object WHERE ${CURRENT}`,
  entries: `SELECT ${ENTRY} FROM safety_point_entry WHERE ${CURRENT} ORDER BY occurred_on, id`,
  orders: `SELECT subject_id, order_no, issued_on, due_on, completed_on
           FROM rectification_order WHERE ${CURRENT} ORDER BY due_on, order_no`,
  closings: `SELECT subject_id, year, next_opening FROM safety_year_closing
             WHERE subject_id = ANY($1) AND recorded_at <= ${KNOWN_AT} ORDER BY year`,
  acts: `SELECT subject_id, kind, act_no, about, acted_on, document_no, evidence_ref, detail, rule_version, officer
         FROM supervision_act WHERE ${CURRENT} ORDER BY acted_on, id`,
  persons: `SELECT subject_id, person_id, role, valid_from, valid_to FROM responsible_person
            WHERE ${KNOWN} ORDER BY valid_from DESC`,
  facts: `SELECT subject_id, ${FACT} FROM personal_fact
          WHERE subject_id = ANY($1) AND created <= ${KNOWN_AT} ORDER BY created`,
  deeds: `SELECT subject_id, deed_no, kind, done_on FROM safety_deed WHERE ${CURRENT} ORDER BY done_on, deed_no`,
};

const readFacts = subjectFactsReader<EmergencyManagementLists>('emergency_management_facts', {
  ...SELECTS,
  penalties: PENALTIES,
});

const OBJECT_FILE = `SELECT ${Object.entries(SELECTS)
  .map(([list, select]) => `(SELECT coalesce(json_agg(fact), '[]') FROM (${select}) fact) AS "${list}"`)
  .join(', ')}, $2::date AS day`;

const LEDGERS = `
  SELECT o.subject_id AS "subjectId", o.kind,
         (SELECT coalesce(json_agg(e), '[]') FROM (
            SELECT ${ENTRY} FROM safety_point_entry
            WHERE subject_id = o.subject_id AND superseded_at IS NULL ORDER BY occurred_on, id) e) AS entries,
         (SELECT coalesce(json_agg(c), '[]') FROM (
            SELECT year, next_opening FROM safety_year_closing WHERE subject_id = o.subject_id) c) AS closings,
         (SELECT coalesce(json_agg(a), '[]') FROM (
            SELECT kind, act_no, about, acted_on, detail FROM supervision_act
            WHERE subject_id = o.subject_id AND superseded_at IS NULL) a) AS acts
  FROM supervised_object o WHERE o.superseded_at IS NULL`;

/** Who posts, on what case and by which rules. */
export interface PostedBy {
  readonly subjectId: string;
  readonly officer: string;
  readonly caseNo: string | null;
  readonly ruleVersion: string;
}

/** Thrown, and the transaction with it, where another object has the number already. */
export class NumberTakenError extends Error {}

export interface Store extends DrawStore {
  readonly cases: RecordCases;
  factsOf(ids: readonly string[], day: string): Promise<EmergencyManagementFacts[]>;
  /** Every supervised object with its ledger. */
  ledgers(): Promise<SupervisedLedger[]>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Two officers who act on one object at once wait for each other here, and the second sees what the first wrote. */
  lockObject(manager: EntityManager, subjectId: string, day: string): Promise<ObjectFile>;
  /** Writes what a command decided, and has the centre told of its facts. Throws NumberTakenError. */
  post(manager: EntityManager, posting: Posting, by: PostedBy): Promise<void>;
  addClosings(manager: EntityManager, closings: readonly NewClosing[], by: PostedBy): Promise<void>;
  registerObject(
    manager: EntityManager,
    object: { subject_id: string; kind: string; industry: string; supervised_since: string },
  ): Promise<void>;
  /** The person before is in office up to the day on which this one begins. */
  assignPerson(
    manager: EntityManager,
    person: { person_id: string; role: string; valid_from: string; document_no: string },
    by: PostedBy,
  ): Promise<void>;
}

const CURRENT_ROW = { superseded_at: IsNull() };
const NOW = { superseded_at: () => 'clock_timestamp()' };

export function openStore(database: Database, config: Config): Store {
  return {
    ...drawStore(database),
    cases: openRecordCases(database, config),
    factsOf: (ids, day) => readFacts(database, ids, day),
    ledgers: () => database.rows('safety_ledgers', LEDGERS, []) as Promise<SupervisedLedger[]>,
    transaction: (work) => database.source.transaction(work),
    async lockObject(manager, subjectId, day) {
      // Files replace the object's own row, so the lock is on its id.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`supervised ${subjectId}`]);
      const [lists] = (await manager.query(OBJECT_FILE, [[subjectId], day])) as [Omit<ObjectFile, 'subjectId'>];
      return { ...lists, subjectId };
    },
    async post(manager, { acts, entries, facts, order }, by) {
      const stamp = { subject_id: by.subjectId, officer: by.officer, rule_version: by.ruleVersion };
      try {
        await insert(
          manager,
          tables.supervisionAct.entity,
          acts.map((act) => ({ ...act, ...stamp, case_no: by.caseNo, valid_from: act.acted_on })),
        );
        await insert(
          manager,
          tables.safetyPointEntry.entity,
          entries.map((entry) => ({ ...entry, ...stamp, valid_from: entry.occurred_on })),
        );
        for (const fact of facts) {
          await manager.query(
            `INSERT INTO personal_fact (id, item, subject_id, person_id, ledger, points, reverses, occurred_on)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
            [
              fact.id,
              fact.item,
              by.subjectId,
              fact.person_id,
              PERSONAL_LEDGER,
              fact.points,
              fact.reverses,
              fact.occurred_on,
            ],
          );
          await enqueue(manager, factMessage(fact));
        }
        if (order) await changeOrder(manager, by.subjectId, order);
      } catch (error) {
        throw isUniqueViolation(error) ? new NumberTakenError() : error;
      }
    },
    async addClosings(manager, closings, { subjectId, officer, caseNo, ruleVersion }) {
      for (const row of closings) {
        await manager.query(
          `INSERT INTO safety_year_closing (subject_id, year, opening, deducted, repaired, bonus, closing, carried,
             next_opening, rule_version, officer, case_no) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
          [
            ...[subjectId, row.year, row.opening, row.deducted, row.repaired, row.bonus, row.closing, row.carried],
            ...[row.next_opening, ruleVersion, officer, caseNo],
          ],
        );
      }
    },
    async registerObject(manager, object) {
      const { entity } = tables.supervisedObject;
      await manager.update(entity, { subject_id: object.subject_id, ...CURRENT_ROW }, NOW);
      await manager.insert(entity, { ...object, valid_from: object.supervised_since });
    },
    async assignPerson(manager, person, { subjectId, officer, caseNo }) {
      const { entity } = tables.responsiblePerson;
      const inOffice = { subject_id: subjectId, valid_to: IsNull(), ...CURRENT_ROW };
      const before = await manager.findOneBy(entity, inOffice);
      if (before) {
        const { id: _, recorded_at: __, superseded_at: ___, ...row } = before as Record<string, unknown>;
        await manager.update(entity, inOffice, NOW);
        await manager.insert(entity, { ...row, valid_to: person.valid_from });
      }
      await manager.insert(entity, { ...person, subject_id: subjectId, officer, case_no: caseNo });
    },
  };
}

async function insert(manager: EntityManager, entity: EntitySchema, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await manager.insert(entity, [...rows]);
}

async function changeOrder(
  manager: EntityManager,
  subjectId: string,
  { orderNo, now }: NonNullable<Posting['order']>,
): Promise<void> {
  const { entity } = tables.rectificationOrder;
  await manager.update(entity, { order_no: orderNo, subject_id: subjectId, ...CURRENT_ROW }, NOW);
  if (!now) return;
  const { issued_on, due_on, completed_on } = now;
  const row = { order_no: orderNo, subject_id: subjectId, issued_on, due_on, completed_on };
  await manager.insert(entity, { ...row, valid_from: issued_on });
}

/** PostgreSQL's unique_violation. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
}
