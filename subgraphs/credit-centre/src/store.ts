import type { Config } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import type { MarkState } from '@xinqiao/platform/records/record-mark.js';
import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import { PENALTIES, type PenaltyRow } from '@xinqiao/platform/database/penalty-table.js';
import type { IdentifierCheck } from '@xinqiao/platform/rules/identifier-check.js';
import { maskIdNumber } from '@xinqiao/platform/rules/mask.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import { identifySubject } from '@xinqiao/platform/rules/identifier.js';
import type { EntityManager } from 'typeorm';
import type { OfficialRecordRow } from './rules/government-integrity/record-term.js';
import type { Rulebook } from './rules/rulebook/rulebook.js';
import { rulebooksOf } from './rules/rulebook/rulebooks.js';
import { openNumber, sealNumber, subjectIdOf } from './rules/subject-id.js';
import type { RecordDomain } from './rules/public-list/record-domain.js';
import { comprehensiveLedgerStore, type ComprehensiveLedgerStore } from './store/comprehensive-ledger.js';
import { CREDIT_RECORDS, type CreditRecordRow } from './store/credit-records.js';
import {
  OFFICIAL_RECORDS,
  PROMISE_SELECTS,
  promiseStore,
  type PromiseLists,
  type PromiseStore,
} from './store/government-integrity.js';
import type { Listing } from './rules/listing/procedure.js';
import { COMMITMENT, commitmentStore, type CommitmentRow, type CommitmentStore } from './store/commitments.js';
import { DECIDED_BY, listingStore, LISTINGS_OF, type ListingStore } from './store/listings.js';
import { minorStore, type MinorStore } from './store/minors.js';
import { foundingPenaltyStore, type FoundingPenaltyStore } from './store/founding-penalties.js';
import { publicationStore, type PublicationStore } from './store/publications.js';
import { listEventStore, type ListEventStore } from './store/list-events.js';
import { preWarningEventStore, type PreWarningEventStore } from './store/pre-warning-events.js';
import { STATE_AT_OWNER, watchedCaseStore, type WatchedCaseStore } from './store/watched-cases.js';
import { publicListStore, type PublicListStore } from './store/public-list.js';
import { haibeiStore, type HaibeiStore } from './store/haibei.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD, money as text. */
export type CreditCentreLists = PromiseLists & {
  readonly officialRecords: readonly OfficialRecordRow[];
  readonly creditRecords: readonly CreditRecordRow[];
  readonly registered: readonly {
    subject_id: string;
    kind: string;
    name: string;
    uscc: string | null;
    status: string;
    legal_representative: string | null;
    division: string;
  }[];
  readonly penalties: readonly PenaltyRow[];
  readonly permits: readonly {
    subject_id: string;
    authority_uscc: string;
    document_no: string;
    authority: string;
    content: string;
    decided_on: string;
    valid_until: string | null;
    document_name: string | null;
    kind: string | null;
    certificate: string | null;
    certificate_no: string | null;
    valid_since: string | null;
    status: 'IN_FORCE' | 'WITHDRAWN';
  }[];
  readonly serious: readonly {
    subject_id: string;
    list_code: string;
    document_no: string;
    authority: string;
    legal_basis: string;
    domain: RecordDomain;
    listed_on: string;
    until: string;
    /** 统一社会信用代码 of the authority whose procedure listed the subject here; null: a file said it. */
    decided_by: string | null;
  }[];
  readonly red: readonly {
    subject_id: string;
    list_code: string;
    document_no: string;
    authority: string;
    legal_basis: string;
    domain: RecordDomain;
    listed_on: string;
    until: string;
  }[];
  readonly foreign: readonly {
    subject_id: string;
    source: string;
    kind: 'RED' | 'UNTRUSTWORTHY';
    list_code: string;
    authority: string;
    legal_basis: string;
    domain: RecordDomain;
    document: string;
    reference: string;
    /** By the cases that its owner told of. */
    state: MarkState | null;
    listed_on: string;
    until: string | null;
  }[];
  readonly procedures: readonly Listing[];
  readonly commitmentsMade: readonly CommitmentRow[];
  readonly commitments: readonly {
    subject_id: string;
    commitment_no: string;
    document_no: string;
    broken_on: string;
    until: string;
  }[];
};

export type CreditCentreFacts = SubjectFacts<CreditCentreLists>;

const readFacts = subjectFactsReader<CreditCentreLists>('credit_centre_facts', {
  registered: `SELECT subject_id, kind, name, uscc, status, legal_representative, division
               FROM registered_subject WHERE ${CURRENT}`,
  penalties: PENALTIES,
  officialRecords: OFFICIAL_RECORDS,
  creditRecords: CREDIT_RECORDS,
  ...PROMISE_SELECTS,
  permits: `SELECT subject_id, authority_uscc, document_no, authority, content, decided_on, valid_until, document_name, kind, certificate,
                   certificate_no, valid_since, status
            FROM permit WHERE ${CURRENT} ORDER BY decided_on DESC, document_no`,
  serious: `SELECT subject_id, list_code, document_no, authority, legal_basis, domain, listed_on, until,
                   (${DECIDED_BY}) AS decided_by
            FROM serious_listing t WHERE ${CURRENT} ORDER BY listed_on DESC, document_no`,
  red: `SELECT subject_id, list_code, document_no, authority, legal_basis, domain, listed_on, until
        FROM red_listing WHERE ${CURRENT} ORDER BY listed_on DESC, document_no`,
  foreign: `SELECT subject_id, source, kind, list_code, authority, legal_basis, domain, document, reference, listed_on, until,
                   (${STATE_AT_OWNER}) AS state
            FROM foreign_listing l WHERE ${CURRENT} ORDER BY listed_on DESC, reference`,
  procedures: LISTINGS_OF,
  commitmentsMade: `SELECT ${COMMITMENT} FROM commitment WHERE ${CURRENT} ORDER BY made_on DESC, commitment_no`,
  commitments: `SELECT subject_id, commitment_no, document_no, broken_on, until
                FROM broken_commitment WHERE ${CURRENT} ORDER BY broken_on DESC, commitment_no`,
});

export interface Store
  extends
    PublicListStore,
    ListEventStore,
    ListingStore,
    FoundingPenaltyStore,
    MinorStore,
    PublicationStore,
    CommitmentStore,
    ComprehensiveLedgerStore,
    PreWarningEventStore,
    HaibeiStore,
    PromiseStore,
    WatchedCaseStore {
  readonly cases: RecordCases;
  readonly workingDays: WorkingDays;
  /** Every rulebook of the schema folder, in force or not. */
  readonly rulebooks: readonly Rulebook[];
  factsOf(ids: readonly string[], day: string): Promise<CreditCentreFacts[]>;
  /** Checks an identifier as of a day; persons of test divisions pass in development only. */
  identify(identifier: string, day: string): IdentifierCheck;
  subjectIdOf(identifier: { kind: 'organisation' | 'person'; value: string }): string;
  /** A mandate in force on a day; null: there is none. */
  mandateOf(person: string, subject: string, day: string): Promise<{ readonly kind: string } | null>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** A person's number as the person is shown it; null: it is not kept. */
  maskedNumberOf(id: string): Promise<string | null>;
  /** Keeps persons' numbers, encrypted; one that is kept already stays as it is. */
  keepNumbers(manager: EntityManager, numbers: readonly { id: string; number: string }[]): Promise<void>;
  recordBatch(
    manager: EntityManager,
    batch: { askedBy: string; dataset: string; identifiers: number; traceId: string },
  ): Promise<void>;
}

export function openStore(database: Database, config: Config): Store {
  const { registry } = config.keys;
  const whose = { allowTestDivision: config.mode === 'development' };
  return {
    ...publicListStore(database),
    ...listEventStore(database),
    ...listingStore(),
    ...foundingPenaltyStore(),
    ...minorStore(database),
    ...publicationStore(database),
    ...commitmentStore(),
    workingDays: readCalendars(config.schemaFolder),
    ...comprehensiveLedgerStore(database),
    ...preWarningEventStore(database),
    ...haibeiStore(database, config),
    ...promiseStore(),
    rulebooks: rulebooksOf(config.schemaFolder),
    ...watchedCaseStore(database),
    cases: openRecordCases(database, config),
    factsOf: (ids, day) => readFacts(database, ids, day),
    identify: (identifier, day) => identifySubject(identifier, day, whose),
    subjectIdOf: ({ kind, value }) => subjectIdOf(kind, value, registry),
    async mandateOf(person, subject, day) {
      const [mandate] = await database.rows<{ kind: string }>(
        'mandate',
        `SELECT kind FROM mandate WHERE person_id = $1 AND subject_id = $2 AND superseded_at IS NULL
           AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $3) ORDER BY kind LIMIT 1`,
        [person, subject, day],
      );
      return mandate ?? null;
    },
    transaction: (work) => database.source.transaction(work),
    async maskedNumberOf(id) {
      const [row] = await database.rows<{ sealed: Buffer }>(
        'person_number',
        'SELECT sealed FROM person_number WHERE subject_id = $1',
        [id],
      );
      return row ? maskIdNumber(openNumber(row.sealed, registry), 'partial') : null;
    },
    async keepNumbers(manager, numbers) {
      await manager.query(
        `INSERT INTO person_number (subject_id, sealed) SELECT * FROM unnest($1::text[], $2::bytea[])
         ON CONFLICT (subject_id) DO NOTHING`,
        [numbers.map(({ id }) => id), numbers.map(({ number }) => sealNumber(number, registry))],
      );
    },
    async recordBatch(manager, { askedBy, dataset, identifiers, traceId }) {
      await manager.query(
        'INSERT INTO identifier_batch (asked_by, dataset, identifiers, trace_id) VALUES ($1, $2, $3, $4)',
        [askedBy, dataset, identifiers, traceId],
      );
    },
  };
}
