import { coalesce } from '../database/coalesce.js';
import type { Database } from '../database/database.js';
import { Fault } from '../errors/fault.js';

/** Entries that wait for a commit, at most: what lies behind would wait longer than a caller does. */
const MOST_WAITING = 5_000;

/** Appends to one ledger; entries that wait together share one statement and one commit. */
export interface EntryWriter {
  /**
   * Durable when it resolves; gives the place of the entry. `leaf`: one line of JSON. Throws RECORD_NOT_WRITTEN when too
   * many wait already.
   */
  append(leaf: string): Promise<number>;
}

export function openEntryWriter(database: Database, name: string): EntryWriter {
  let waiting = 0;
  // One batch at a time: the lock of the ledger would let a second one wait inside PostgreSQL, with a connection held.
  const write = coalesce(
    async (leaves: readonly string[]) => {
      const [row] = await database.rows<{ first: string }>(`append_${name}`, `SELECT append_${name}($1) AS first`, [
        leaves.join('\n'),
      ]);
      const first = Number(row?.first);
      return leaves.map((_, place) => first + place);
    },
    { atOnce: 1 },
  );
  return {
    async append(leaf) {
      if (waiting >= MOST_WAITING) throw new Fault('RECORD_NOT_WRITTEN', 'Too many records wait to be written.');
      waiting += 1;
      try {
        const [seq] = await write([leaf]);
        if (seq === undefined) throw new Error(`append_${name} gave no place.`);
        return seq;
      } finally {
        waiting -= 1;
      }
    },
  };
}
