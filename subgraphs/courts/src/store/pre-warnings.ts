import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';
import type { PreWarningRow } from '../rules/facts.js';

export interface PreWarningFilter {
  readonly superior?: string;
  readonly court?: string;
  readonly state?: PreWarningRow['state'];
}

export interface PreWarningStore {
  /** One warning by its id, or the open one of a case, locked until the transaction ends. */
  lockPreWarning(
    manager: EntityManager,
    by: { readonly id: string } | { readonly caseNo: string },
  ): Promise<PreWarningRow | null>;
  openPreWarningsOf(manager: EntityManager, subject: string): Promise<readonly PreWarningRow[]>;
  addPreWarning(manager: EntityManager, row: Omit<PreWarningRow, 'id'>): Promise<string>;
  changePreWarning(manager: EntityManager, row: PreWarningRow): Promise<void>;
  /** The latest told first; a page of them is what a person reads. */
  preWarnings(filter: PreWarningFilter): Promise<readonly PreWarningRow[]>;
  /** For each warning, the days on which it was told. */
  toldOn(ids: readonly string[]): Promise<string[][]>;
}

export function preWarningStore(database: Database): PreWarningStore {
  return {
    async lockPreWarning(manager, by) {
      const [condition, value] =
        'id' in by ? ['id::text = $1', by.id] : [`case_no = $1 AND state <> 'CLOSED'`, by.caseNo];
      const [row] = (await manager.query(`SELECT * FROM prewarning WHERE ${condition} FOR UPDATE`, [
        value,
      ])) as PreWarningRow[];
      return row ?? null;
    },
    openPreWarningsOf: (manager, subject) =>
      manager.query(`SELECT * FROM prewarning WHERE subject_id = $1 AND state <> 'CLOSED' ORDER BY id FOR UPDATE`, [
        subject,
      ]),
    async addPreWarning(manager, row) {
      const columns = Object.keys(row);
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      const [added] = (await manager.query(
        `INSERT INTO prewarning (${columns.join(', ')}) VALUES (${places}) RETURNING id`,
        Object.values(row),
      )) as [{ id: string }];
      return added.id;
    },
    async changePreWarning(manager, row) {
      await manager.query(
        `UPDATE prewarning SET state = $2, acknowledged_on = $3, answered_on = $4, answer = $5, closed_on = $6,
           closed_because = $7 WHERE id = $1`,
        [row.id, row.state, row.acknowledged_on, row.answered_on, row.answer, row.closed_on, row.closed_because],
      );
    },
    preWarnings: ({ superior, court, state }) =>
      database.rows<PreWarningRow & object>(
        'prewarnings',
        `SELECT * FROM prewarning
         WHERE ($1::text IS NULL OR superior_uscc = $1) AND ($2::text IS NULL OR court_uscc = $2)
           AND ($3::text IS NULL OR state = $3)
         ORDER BY told_on DESC, id LIMIT 1000`,
        [superior ?? null, court ?? null, state ?? null],
      ),
    async toldOn(ids) {
      const rows = await database.rows<{ reference: string; happened_on: string }>(
        'told_on',
        `SELECT reference, happened_on FROM court_event
         WHERE about = 'PRE_WARNING' AND reference = ANY ($1) AND kind LIKE 'TOLD%' ORDER BY id`,
        [ids],
      );
      return ids.map((id) => rows.flatMap(({ reference, happened_on }) => (reference === id ? happened_on : [])));
    },
  };
}
