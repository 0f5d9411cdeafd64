import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { PENALTIES, type PenaltyRow } from '@xinqiao/platform/database/penalty-table.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import { senderKeysOf, type SenderKeys } from '@xinqiao/platform/webhooks/agreed-secret.js';
import type { EndpointRules } from '@xinqiao/platform/webhooks/send-webhook.js';
import type { EntityManager } from 'typeorm';
import type {
  ArrearsRow,
  EvaluationRow,
  FindingRow,
  ListingRow,
  MajorViolationRow,
  NonNormalRow,
  RegistrationRow,
  SalesRow,
  StatementRow,
  TaxPaidRow,
} from './rules/facts.js';
import { openAListStore, type AListStore } from './store/a-list.js';
import { openFactStore, type FactStore } from './store/facts.js';
import { openLoanStore, type LoanStore } from './store/loans.js';
import { openPushStore, type PushStore } from './store/pushes.js';
import { openStatisticsStore, type StatisticsStore } from './store/statistics.js';

/** The jobs of pushing; the trigger of the A list names the first. */
export const PUSH_ALL = 'push-a-list';
export const PUSH_ONE = 'push-to-recipient';

export type TaxLists = {
  readonly aGradeListings: readonly Pick<ListingRow, 'subject_id' | 'year' | 'division'>[];
  /** The latest year first, and of a year the version that holds. */
  readonly evaluations: readonly EvaluationRow[];
  readonly findings: readonly FindingRow[];
  readonly arrears: readonly ArrearsRow[];
  readonly majorViolations: readonly MajorViolationRow[];
  readonly nonNormal: readonly NonNormalRow[];
  readonly taxPaid: readonly TaxPaidRow[];
  readonly declaredSales: readonly SalesRow[];
  readonly financialStatements: readonly StatementRow[];
  readonly registrations: readonly RegistrationRow[];
  readonly penalties: readonly PenaltyRow[];
};

export type TaxFacts = SubjectFacts<TaxLists>;

const readFacts = subjectFactsReader<TaxLists>('tax_facts', {
  aGradeListings: `SELECT subject_id, year, division FROM a_grade_listing WHERE ${CURRENT} ORDER BY year DESC`,
  evaluations: `SELECT subject_id, year, version, kind, grade, score, published_on, document_no, basis, because
                FROM tax_evaluation WHERE ${CURRENT} ORDER BY year DESC, version DESC`,
  findings: `SELECT finding_no, subject_id, year, kind, amount_yuan::text, share, points, paid_in_time, crime, with_police,
               excluded_by, recorded_on, deadline_on, paid_on, corrected_on, lifted_on, repaired_on
             FROM tax_finding WHERE ${CURRENT} ORDER BY recorded_on DESC, finding_no`,
  arrears: `SELECT subject_id, notice_no, tax_type, amount_yuan::text, published_on, cleared_on
            FROM tax_arrears WHERE ${CURRENT} ORDER BY published_on DESC, notice_no`,
  majorViolations: `SELECT subject_id, document_no, conduct, listed_on, until
                    FROM major_tax_violation WHERE ${CURRENT} ORDER BY listed_on DESC, document_no`,
  nonNormal: `SELECT subject_id, document_no, identified_on, lifted_on
              FROM non_normal_household WHERE ${CURRENT} ORDER BY identified_on DESC, document_no`,
  taxPaid: `SELECT subject_id, year, tax_type, output_tax_yuan::text, input_tax_yuan::text, due_yuan::text,
              relief_yuan::text, paid_yuan::text
            FROM tax_paid WHERE ${CURRENT} ORDER BY year DESC, tax_type`,
  declaredSales: `SELECT subject_id, period_from, months, sales_yuan::text
                  FROM declared_sales WHERE ${CURRENT} ORDER BY period_from DESC, months`,
  financialStatements: `SELECT subject_id, year, filed_on, total_assets_yuan::text, total_liabilities_yuan::text,
                          owners_equity_yuan::text, operating_revenue_yuan::text, operating_cost_yuan::text,
                          net_profit_yuan::text, operating_cash_flow_yuan::text
                        FROM financial_statement WHERE ${CURRENT} ORDER BY year DESC`,
  registrations: `SELECT subject_id, qualification, registered_on, vat_rate::text, income_tax_rate::text, industry
                  FROM tax_registration WHERE ${CURRENT}`,
  penalties: PENALTIES,
});

/** Everything of the tax authority that is kept in its database; each noun's statements stand in a file of store/. */
export interface Store extends AListStore, FactStore, LoanStore, PushStore, StatisticsStore {
  readonly cases: RecordCases;
  factsOf(ids: readonly string[], day: string): Promise<TaxFacts[]>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** The keys with which the secrets of signatures are agreed. */
  readonly senderKeys: SenderKeys;
  /** What an endpoint of messages must be. */
  readonly endpointRules: EndpointRules;
}

export function openStore(database: Database, config: Config): Store {
  return {
    ...openAListStore(database),
    ...openFactStore(database),
    ...openLoanStore(database),
    ...openPushStore(database),
    ...openStatisticsStore(database),
    cases: openRecordCases(database, config),
    senderKeys: senderKeysOf(config.ledgerKeyOf('tax')),
    endpointRules: config.endpoints,
    factsOf: (ids, day) => readFacts(database, ids, day),
    transaction: (work) => database.source.transaction(work),
  };
}
