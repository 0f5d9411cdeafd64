import { coalesce } from '../database/coalesce.js';
import type { Database } from '../database/database.js';
import { openLoneConnection } from '../database/lone-connection.js';
import { PreparedCall } from '../database/prepared-call.js';
import { Fault } from '../errors/fault.js';

/** Entries that wait for a commit, at most: what lies behind would wait longer than a caller does. */
const MOST_WAITING = 5_000;

/** Appends to one ledger; entries that wait together share one statement and one commit. */
export interface EntryWriter extends AsyncDisposable {
  /**
   * Committed when it resolves; gives the place of the entry. Throws RECORD_NOT_WRITTEN when too many wait already, and has
   * the entry composed only otherwise.
   */
  append(compose: () => object): Promise<number>;
}

export interface EntryWriterOptions {
  /** Whether a commit waits for the disk; if not, a crash of PostgreSQL may cost the entries of its last moments. */
  readonly flushed: boolean;
}

/** Writes over a connection of its own: no entry queues behind reads. */
export function openEntryWriter(database: Database, name: string, { flushed }: EntryWriterOptions): EntryWriter {
  let waiting = 0;
  const connection = openLoneConnection({
    connectionString: database.url,
    ...(flushed ? {} : { options: '-c synchronous_commit=off' }),
    prepare: (client) => client.query(`PREPARE append (text) AS SELECT append_${name}($1)`),
  });
  // One batch at a time: the lock of the ledger would let a second one wait inside PostgreSQL.
  const write = coalesce(
    async (leaves: readonly string[]) => {
      const client = await connection.client();
      const first = Number(await client.query(new PreparedCall('append', leaves.join('\n'))).value);
      return leaves.map((_, place) => first + place);
    },
    { atOnce: 1 },
  );
  return {
    async append(compose) {
      if (waiting >= MOST_WAITING) throw new Fault('RECORD_NOT_WRITTEN', 'Too many records wait to be written.');
      waiting += 1;
      try {
        const [seq] = await write([JSON.stringify(compose())]);
        if (seq === undefined) throw new Error(`append_${name} gave no place.`);
        return seq;
      } finally {
        waiting -= 1;
      }
    },
    [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
  };
}

/** Writes nothing: a replay is nobody's look, and a measurement leaves writing out. */
export function openIdleWriter(): EntryWriter {
  return { append: async () => 0, [Symbol.asyncDispose]: async () => undefined };
}
