import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Dataset } from './dataset.js';
import type { StagedFacts } from './staged-facts.js';

/** How far the load of one file came. A batch and its place are committed together, so that neither is without the other. */
export interface Progress {
  /** The line on which the last staged record began; 0: none was. */
  readonly line: number;
  readonly staged: number;
  readonly rejected: number;
  /** Bytes of the rejects file that belong to the lines so far. */
  readonly rejectedBytes: number;
}

export interface Staging {
  /** Null: nothing of this load stands yet. */
  readonly progress: Progress | null;
  /** `ids`: the subject ids, in the order of the facts' identifiers. */
  add(facts: StagedFacts, ids: readonly string[], progress: Progress): Promise<void>;
}

/** The staging table of a dataset: unlogged, since a load that a crash of PostgreSQL wipes out begins anew. */
export function stagingTableOf({ name }: Dataset): string {
  return `staging_${name.replaceAll('-', '_')}`;
}

/**
 * Opens the staging table for one load. What an interrupted load of the very same file on the same day left there is
 * gone on with; anything else that lies there is thrown away. The caller holds the dataset's lock.
 */
export async function openStaging(
  client: PoolClient,
  dataset: Dataset,
  load: { readonly file: string; readonly digest: string; readonly on: string },
  canGoOn: (known: Progress) => boolean,
): Promise<Staging> {
  const { table, columns } = dataset.table;
  const staging = stagingTableOf(dataset);
  const key = JSON.stringify([load.file, load.digest, load.on, columns]);
  const { rows } = await client.query<Progress>(
    `SELECT line, staged, rejected, rejected_bytes::float8 AS "rejectedBytes" FROM import_progress
     WHERE dataset = $1 AND load = $2 AND to_regclass($3) IS NOT NULL`,
    [dataset.name, key, staging],
  );
  const [last] = rows;
  const known = last && canGoOn(last) && (await holds(client, staging, last)) ? last : null;
  if (!known) {
    await client.query(`DROP TABLE IF EXISTS ${staging}`);
    await client.query(`CREATE UNLOGGED TABLE ${staging} AS SELECT ${columns.join(', ')} FROM ${table} LIMIT 0`);
    await client.query(`ALTER TABLE ${staging} ADD COLUMN line integer NOT NULL`);
    await client.query('DELETE FROM import_progress WHERE dataset = $1', [dataset.name]);
  }
  return {
    progress: known,
    async add(facts, ids, progress) {
      const { line, staged, rejected, rejectedBytes } = progress;
      const known = [dataset.name, key].map((value) => client.escapeLiteral(value)).join(', ');
      // Sent as one, they are one transaction. What a crash of PostgreSQL loses of it, it loses of the unlogged table
      // too: nobody has to wait for the disk.
      const copy = copyFrom(
        `SET LOCAL synchronous_commit = off;
         COPY ${staging} (${columns.join(', ')}, line) FROM STDIN;
         INSERT INTO import_progress (dataset, load, line, staged, rejected, rejected_bytes)
         VALUES (${known}, ${line}, ${staged}, ${rejected}, ${rejectedBytes})
         ON CONFLICT (dataset) DO UPDATE SET load = excluded.load, line = excluded.line, staged = excluded.staged,
           rejected = excluded.rejected, rejected_bytes = excluded.rejected_bytes`,
      );
      await pipeline(Readable.from([facts.copyText(ids)]), client.query(copy));
    },
  };
}

/** A crash of PostgreSQL empties an unlogged table and leaves the progress. */
async function holds(client: PoolClient, staging: string, { staged }: Progress): Promise<boolean> {
  const { rows } = await client.query<{ rows: number }>(`SELECT count(*)::integer AS rows FROM ${staging}`);
  return rows[0]?.rows === staged;
}

/** Ends a load, in the transaction that merged it. */
export async function dropStaging(client: PoolClient, dataset: Dataset): Promise<void> {
  await client.query(`DROP TABLE ${stagingTableOf(dataset)}`);
  await client.query('DELETE FROM import_progress WHERE dataset = $1', [dataset.name]);
}
