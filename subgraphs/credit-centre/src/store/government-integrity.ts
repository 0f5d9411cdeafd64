import { CURRENT } from '@xinqiao/platform/database/facts.js';
import type { EntityManager } from 'typeorm';
import { tables } from '../entities.js';
import type {
  PromiseFinding,
  PromiseGiven,
  PromisePerformance,
  PromiseStory,
} from '../rules/government-integrity/promise-standing.js';

/** For the subgraph's one reading of facts. */
export const PROMISE_SELECTS = {
  promises: `SELECT subject_id, promise_no, kind, content, counterparty, document_no, promised_on, due_on
             FROM government_promise WHERE ${CURRENT} ORDER BY due_on, promise_no`,
  performances: `SELECT subject_id, promise_no, performed_on, document_no FROM promise_performance WHERE ${CURRENT}`,
  findings: `SELECT subject_id, promise_no, found_on, document_no, found_by, excuse FROM promise_finding WHERE ${CURRENT}`,
};
export const OFFICIAL_RECORDS = `SELECT subject_id, record_no, kind, measure, summary, authority, employer_uscc, document_no,
    legal_basis, decided_on, effective_on, until
  FROM official_record WHERE ${CURRENT} ORDER BY effective_on DESC, record_no`;

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD. */
export type PromiseLists = {
  readonly promises: readonly PromiseGiven[];
  readonly performances: readonly PromisePerformance[];
  readonly findings: readonly PromiseFinding[];
};

/** The promise of a number as it is known now, with what came of it. */
const PROMISE = `SELECT ${(['government_promise', 'promise_performance', 'promise_finding'] as const)
  .map(
    (table) =>
      `(SELECT coalesce(json_agg(t), '[]') FROM ${table} t WHERE promise_no = $1 AND superseded_at IS NULL) AS ${table}`,
  )
  .join(', ')}`;

export interface PromiseStore {
  /** Two that would change one promise at once wait for each other here. */
  lockPromise(manager: EntityManager, promiseNo: string): Promise<PromiseStory | null>;
  addPromise(manager: EntityManager, promise: PromiseGiven): Promise<void>;
  addPerformance(manager: EntityManager, performance: PromisePerformance): Promise<void>;
  addFinding(manager: EntityManager, finding: PromiseFinding): Promise<void>;
}

export function promiseStore(): PromiseStore {
  return {
    async lockPromise(manager, promiseNo) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`promise ${promiseNo}`]);
      const [found] = (await manager.query(PROMISE, [promiseNo])) as [
        {
          government_promise: PromiseGiven[];
          promise_performance: PromisePerformance[];
          promise_finding: PromiseFinding[];
        },
      ];
      const [promise] = found.government_promise;
      if (!promise) return null;
      return {
        ...promise,
        performance: found.promise_performance[0] ?? null,
        finding: found.promise_finding[0] ?? null,
      };
    },
    async addPromise(manager, promise) {
      await manager.insert(tables.governmentPromise.entity, { ...promise, valid_from: promise.promised_on });
    },
    async addPerformance(manager, performance) {
      await manager.insert(tables.promisePerformance.entity, { ...performance, valid_from: performance.performed_on });
    },
    async addFinding(manager, finding) {
      await manager.insert(tables.promiseFinding.entity, { ...finding, valid_from: finding.found_on });
    },
  };
}
