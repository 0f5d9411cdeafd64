import type { Database } from '@xinqiao/platform/database/database.js';
import { KNOWN_AT } from '@xinqiao/platform/database/facts.js';
import type { CaseOutcome } from '@xinqiao/platform/records/case-store.js';
import type { CaseKind } from '@xinqiao/platform/rules/case-clock.js';
import type { ObjectionSource } from '@xinqiao/platform/rules/objection-source.js';
import type { EntityManager } from 'typeorm';

/** A case at its owner. Days are YYYY-MM-DD in Asia/Shanghai. */
export interface WatchedCaseRow {
  readonly id: string;
  readonly version: number;
  readonly owner: string;
  readonly kind: CaseKind;
  readonly subject_id: string;
  readonly reference: string;
  readonly authority: string | null;
  readonly clock: ObjectionSource | null;
  readonly needs_others: boolean;
  readonly filed_on: string;
  readonly extended: boolean;
  readonly outcome: CaseOutcome | null;
  readonly decided_on: string | null;
}

/** Whose cases; null: everybody's. */
export interface WatchedCaseFilter {
  readonly owner: string | null;
  /** 统一社会信用代码 of the body that decided what the record says. */
  readonly authority: string | null;
  /** Only those that are not decided. */
  readonly open: boolean;
}

export interface WatchedCaseStore {
  /** A message that is older than what is known changes nothing. */
  keepWatchedCase(manager: EntityManager, row: WatchedCaseRow): Promise<void>;
  /** The longest waiting first; what one person can look through. */
  watchedCases(filter: WatchedCaseFilter): Promise<WatchedCaseRow[]>;
}

const COLUMNS = `id, version, owner, kind, subject_id, reference, authority, clock, needs_others, filed_on, extended, outcome,
  decided_on`;

/** How the record of a foreign listing `l` stands, or stood, by its owner's cases; null: nothing was decided and nothing is open. */
export const STATE_AT_OWNER = `
  SELECT CASE WHEN bool_or(w.outcome = 'DELETED' AND w.decision_told_at <= ${KNOWN_AT}) THEN 'WITHDRAWN'
              WHEN bool_or(w.outcome = 'GRANTED' AND w.decision_told_at <= ${KNOWN_AT}) THEN 'REPAIRED'
              WHEN bool_or(w.kind <> 'REPAIR' AND (w.outcome IS NULL OR w.decision_told_at > ${KNOWN_AT})) THEN 'DISPUTED' END
  FROM watched_case w
  WHERE w.subject_id = l.subject_id AND w.reference = split_part(l.reference, '#', 1) AND w.owner = l.source
    AND w.told_at <= ${KNOWN_AT}`;

const WATCHED_CASES = `
  SELECT ${COLUMNS} FROM watched_case
  WHERE (outcome IS NULL OR NOT $3) AND ($1::text IS NULL OR owner = $1 OR authority = $2)
  ORDER BY filed_on, id LIMIT 1000`;

export function watchedCaseStore(database: Database): WatchedCaseStore {
  return {
    async keepWatchedCase(manager, row) {
      await manager.query(
        `INSERT INTO watched_case (${COLUMNS}, decision_told_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, CASE WHEN $12::text IS NOT NULL THEN clock_timestamp() END)
         ON CONFLICT (owner, id) DO UPDATE SET version = excluded.version, extended = excluded.extended,
           outcome = excluded.outcome, decided_on = excluded.decided_on, decision_told_at = excluded.decision_told_at
         WHERE watched_case.version < excluded.version`,
        [
          ...[row.id, row.version, row.owner, row.kind, row.subject_id, row.reference, row.authority, row.clock],
          ...[row.needs_others, row.filed_on, row.extended, row.outcome, row.decided_on],
        ],
      );
    },
    watchedCases: ({ owner, authority, open }) =>
      database.rows<WatchedCaseRow & object>('watched_cases', WATCHED_CASES, [owner, authority, open]),
  };
}
