import type { EntityManager } from 'typeorm';
import type { ToldEntry } from '../rules/told-entry.js';

export interface ToldListStore {
  /** What the credit centre was told of an organisation last, entry by entry. */
  toldEntriesOf(manager: EntityManager, subject: string): Promise<readonly ToldEntry[]>;
  keepToldEntry(manager: EntityManager, told: ToldEntry): Promise<void>;
}

export const toldListStore: ToldListStore = {
  toldEntriesOf: (manager, subject) =>
    manager.query('SELECT entry, removed, times FROM told_list_entry WHERE subject_id = $1 ORDER BY list, reference', [
      subject,
    ]),
  async keepToldEntry(manager, { entry, removed, times }) {
    await manager.query(
      `INSERT INTO told_list_entry (list, reference, subject_id, entry, removed, times) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (list, reference) DO UPDATE SET
         subject_id = excluded.subject_id, entry = excluded.entry, removed = excluded.removed, times = excluded.times`,
      [entry.list, entry.reference, entry.subjectId, JSON.stringify(entry), removed, times],
    );
  },
};
