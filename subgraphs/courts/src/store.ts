import { CURRENT, subjectFactsReader, type FactTable, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from './entities.js';
import { preWarningStore, type PreWarningStore } from './store/pre-warnings.js';
import { toldListStore, type ToldListStore } from './store/told-lists.js';
import type {
  AgreementRow,
  BreachRow,
  CourtEventRow,
  DebtorRow,
  JudgmentRow,
  NewCourtEvent,
  Tally,
} from './rules/facts.js';

export type CourtsLists = {
  readonly debtors: readonly DebtorRow[];
  readonly breaches: readonly BreachRow[];
  readonly judgments: readonly JudgmentRow[];
  readonly agreements: readonly AgreementRow[];
};

export type CourtsFacts = SubjectFacts<CourtsLists>;

/** The fact tables, and what a row of each holds. */
export type Facts = {
  readonly administrativeAgreement: AgreementRow;
  readonly judgment: JudgmentRow;
  readonly agreementBreach: BreachRow & { readonly flagged_by: string };
  readonly debtorListing: DebtorRow;
};

/** When a fact holds, beside what it says; `valid_to` is exclusive. */
export interface Term {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** Everything of one suit, as a command sees it. */
export interface SuitRows {
  readonly judgments: readonly JudgmentRow[];
  readonly events: readonly CourtEventRow[];
}

const columnsOf = ({ columns }: FactTable, drop: readonly string[] = []) =>
  columns.filter((column) => !column.startsWith('valid_') && !drop.includes(column)).join(', ');

const JUDGMENT = columnsOf(tables.judgment);
const LISTING = columnsOf(tables.debtorListing);

const readFacts = subjectFactsReader<CourtsLists>('courts_facts', {
  debtors: `SELECT ${LISTING} FROM debtor_listing WHERE ${CURRENT} ORDER BY listed_on DESC, case_no`,
  breaches: `SELECT ${columnsOf(tables.agreementBreach, ['flagged_by'])}
             FROM agreement_breach WHERE ${CURRENT} ORDER BY flagged_on DESC, judgment_no`,
  judgments: `SELECT ${JUDGMENT} FROM judgment WHERE ${CURRENT} ORDER BY issued_on DESC, judgment_no`,
  agreements: `SELECT ${columnsOf(tables.administrativeAgreement)}
               FROM administrative_agreement WHERE ${CURRENT} ORDER BY agreement_no`,
});

const EVENT = `id, about, reference, subject_id, kind, happened_on, party, parties, document_no, note, reverses, court_uscc,
  actor, recorded_at`;

/**
 * Documents that may still gain effect or wait for performance; listings that end; warnings that run; entries of public
 * lists that came by a file and that nobody was told of, and those that may have to be taken back.
 */
const SUBJECTS_TO_ADVANCE = `
  SELECT subject_id FROM judgment
  WHERE superseded_at IS NULL AND status NOT IN ('REMANDED', 'CHANGED_ON_APPEAL', 'REVERSED_ON_RETRIAL')
    AND (status <> 'EFFECTIVE' OR performed_on IS NULL)
  UNION
  SELECT subject_id FROM debtor_listing l
  WHERE superseded_at IS NULL AND removed_on IS NULL
    AND (removal_ground IS NOT NULL AND (valid_to IS NULL OR valid_to > $1)
         OR until < $1 AND NOT EXISTS (SELECT FROM court_event e WHERE e.about = 'LISTING' AND e.reference = l.case_no
                                         AND e.kind = 'EXPIRED' AND e.happened_on = l.until))
  UNION
  SELECT subject_id FROM prewarning WHERE state <> 'CLOSED'
  UNION
  SELECT subject_id FROM debtor_listing
  WHERE superseded_at IS NULL AND removed_on IS NULL AND subject_id LIKE 'o%' AND (valid_to IS NULL OR valid_to > $1)
    AND NOT EXISTS (SELECT FROM told_list_entry t WHERE t.list = 'COURT_DEBTOR' AND t.reference = case_no)
  UNION
  SELECT subject_id FROM told_list_entry WHERE NOT removed
  ORDER BY 1`;

const COUNTS = `
  WITH year (first, next) AS (SELECT make_date($2, 1, 1), make_date($2 + 1, 1, 1)),
  flagged AS (
    SELECT b.finding, b.excuse, j.perform_by, j.performed_on, j.enforcement_applied_on,
           EXISTS (SELECT FROM debtor_listing l WHERE l.document_no = b.judgment_no AND l.superseded_at IS NULL
                   AND l.listed_on <= $3 AND (l.valid_to IS NULL OR l.valid_to > $3)) AS listed
    FROM agreement_breach b JOIN judgment j USING (judgment_no), year
    WHERE b.superseded_at IS NULL AND j.superseded_at IS NULL AND j.division = $1
      AND b.flagged_on >= first AND b.flagged_on < next
  )
  SELECT 'agreements' AS measure, kind AS value, count(*)::integer AS count FROM administrative_agreement, year
  WHERE superseded_at IS NULL AND division = $1 AND concluded_on >= first AND concluded_on < next GROUP BY kind
  UNION ALL
  SELECT 'suits', 'ALL', count(DISTINCT suit)::integer FROM judgment, year
  WHERE superseded_at IS NULL AND division = $1 AND instance = 'FIRST'
    AND coalesce(filed_on, issued_on) >= first AND coalesce(filed_on, issued_on) < next
  UNION ALL SELECT 'reason', finding, count(*)::integer FROM flagged GROUP BY finding
  UNION ALL
  SELECT 'level', CASE WHEN listed THEN 'LISTED'
                       WHEN enforcement_applied_on <= $3 AND perform_by < $3
                            AND (performed_on IS NULL OR performed_on > perform_by) THEN 'FLAG_UNPERFORMED'
                       ELSE 'FLAG_BREACH' END, count(*)::integer FROM flagged GROUP BY 2
  UNION ALL SELECT 'performedWithinTerm', 'ALL', count(*)::integer FROM flagged WHERE performed_on <= perform_by
  UNION ALL SELECT 'excuse', excuse, count(*)::integer FROM flagged GROUP BY excuse`;

export interface Store extends PreWarningStore, ToldListStore {
  readonly cases: RecordCases;
  /** Working days of every year whose calendar is published. */
  readonly days: WorkingDays;
  factsOf(ids: readonly string[], day: string): Promise<CourtsFacts[]>;
  eventsOfJudgments(numbers: readonly string[]): Promise<CourtEventRow[][]>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Everything that is written about a subject waits here for its turn, until the transaction ends. */
  lock(manager: EntityManager, subjects: readonly string[]): Promise<void>;
  /** The facts known now that match. */
  find<Name extends keyof Facts>(
    manager: EntityManager,
    name: Name,
    where: Partial<Facts[Name]>,
  ): Promise<readonly Facts[Name][]>;
  add<Name extends keyof Facts>(manager: EntityManager, name: Name, row: Facts[Name], term: Term): Promise<void>;
  /** The fact as it was is superseded, and stays on record. */
  replace<Name extends keyof Facts>(manager: EntityManager, name: Name, row: Facts[Name], term: Term): Promise<void>;
  suitOf(manager: EntityManager, suit: string): Promise<SuitRows>;
  eventsOf(manager: EntityManager, about: CourtEventRow['about'], reference: string): Promise<readonly CourtEventRow[]>;
  eventOf(manager: EntityManager, id: string): Promise<CourtEventRow | null>;
  /** Gives the number of the ledger's line. */
  addEvent(manager: EntityManager, event: NewCourtEvent): Promise<string>;
  /** Listings whose ground has fallen away and that the court has not removed. */
  awaitingRemoval(court: string | null): Promise<readonly DebtorRow[]>;
  /** Subjects about whom the daily job may have something to do on a day. */
  subjectsToAdvance(day: string): Promise<readonly string[]>;
  /** `today` decides the level of a breach. */
  countsOf(division: string, year: number, today: string): Promise<readonly Tally[]>;
  /** A page of what the register holds now, in the order of record. */
  exportPage(name: keyof Facts, after: string): Promise<readonly { readonly id: string; readonly line: object }[]>;
}

/** Rows of one statement of an export: some hundred kilobytes. */
const PAGE = 1_000;

export function openStore(database: Database, config: Config): Store {
  const { schemaFolder } = config;
  return {
    ...preWarningStore(database),
    ...toldListStore,
    cases: openRecordCases(database, config),
    days: readCalendars(schemaFolder),
    factsOf: (ids, day) => readFacts(database, ids, day),
    async eventsOfJudgments(numbers) {
      const rows = await database.rows<CourtEventRow & object>(
        'court_events',
        `SELECT ${EVENT} FROM court_event WHERE about = 'JUDGMENT' AND reference = ANY ($1) ORDER BY id`,
        [numbers],
      );
      return numbers.map((number) => rows.filter(({ reference }) => reference === number));
    },
    transaction: (work) => database.source.transaction(work),
    async lock(manager, subjects) {
      // In one order, so that two that name the same subjects never wait for each other.
      for (const subject of [...new Set(subjects)].toSorted()) {
        await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subject]);
      }
    },
    async find(manager, name, where) {
      const rows = await manager.findBy(tables[name].entity, { ...where, superseded_at: IsNull() });
      return rows.map((row) => factOnly(row as never, tables[name]));
    },
    async add(manager, name, row, term) {
      await manager.insert(tables[name].entity, { ...row, ...term });
    },
    async replace(manager, name, row, term) {
      const { entity, key } = tables[name];
      const same = Object.fromEntries(key.map((column) => [column, row[column as keyof typeof row]]));
      await manager.update(entity, { ...same, superseded_at: IsNull() }, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, { ...row, ...term });
    },
    async suitOf(manager, suit) {
      const judgments = (await manager.query(
        `SELECT ${JUDGMENT} FROM judgment WHERE suit = $1 AND superseded_at IS NULL ORDER BY issued_on, id`,
        [suit],
      )) as JudgmentRow[];
      const events = (await manager.query(
        `SELECT ${EVENT} FROM court_event WHERE about = 'JUDGMENT' AND reference = ANY ($1) ORDER BY id`,
        [judgments.map(({ judgment_no }) => judgment_no)],
      )) as CourtEventRow[];
      return { judgments, events };
    },
    eventsOf: (manager, about, reference) =>
      manager.query(`SELECT ${EVENT} FROM court_event WHERE about = $1 AND reference = $2 ORDER BY id`, [
        about,
        reference,
      ]),
    async eventOf(manager, id) {
      const [row] = (await manager.query(`SELECT ${EVENT} FROM court_event WHERE id::text = $1`, [
        id,
      ])) as CourtEventRow[];
      return row ?? null;
    },
    async addEvent(manager, event) {
      const columns = Object.keys(event);
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      const [added] = (await manager.query(
        `INSERT INTO court_event (${columns.join(', ')}) VALUES (${places}) RETURNING id`,
        Object.values<unknown>(event as never),
      )) as [{ id: string }];
      return added.id;
    },
    awaitingRemoval: (court) =>
      database.rows<DebtorRow & object>(
        'awaiting_removal',
        `SELECT ${LISTING} FROM debtor_listing
         WHERE superseded_at IS NULL AND removal_ground IS NOT NULL AND removed_on IS NULL AND ($1::text IS NULL OR court_uscc = $1)
         ORDER BY removal_ground_on, case_no LIMIT 1000`,
        [court],
      ),
    async subjectsToAdvance(day) {
      const rows = await database.rows<{ subject_id: string }>('subjects_to_advance', SUBJECTS_TO_ADVANCE, [day]);
      return rows.map(({ subject_id }) => subject_id);
    },
    countsOf: (division, year, today) =>
      database.rows<Tally & object>('agreement_counts', COUNTS, [division, year, today]),
    async exportPage(name, after) {
      const { table } = tables[name];
      return database.rows<{ id: string; line: object }>(
        `export_${table}`,
        `SELECT id, to_jsonb(fact) - 'id' - 'superseded_at' AS line FROM ${table} fact
         WHERE superseded_at IS NULL AND id > $1 ORDER BY id LIMIT ${PAGE}`,
        [after],
      );
    },
  };
}

/** A row as TypeORM reads it carries its identity and times; a fact is what it says. */
function factOnly<Row>(row: Record<string, unknown>, { columns }: FactTable): Row {
  const kept = columns.filter((column) => !column.startsWith('valid_')).map((column) => [column, row[column]]);
  return Object.fromEntries(kept) as Row;
}
