import type { PoolClient } from 'pg';
import type { Dataset } from './dataset.js';
import { stagingTableOf } from './staging.js';

/** Memory for sorts and indexes of a merge, of which one runs at a time: a province's file is sorted in few passes. */
const ROOM = "SET LOCAL work_mem = '64MB'; SET LOCAL maintenance_work_mem = '64MB'";

/** PostgreSQL's code for an index that cannot be unique. */
const UNIQUE_VIOLATION = '23505';

/**
 * Takes the rows out of staging whose key an earlier line has: the same again is one fact, other content contradicts it.
 * Gives the lines of the contradictions, in order. Most files have none, which building an index shows in a third of the
 * time that grouping takes, and the merge's plans are the better for it.
 */
export async function removeRepeats(client: PoolClient, dataset: Dataset): Promise<number[]> {
  const { key, columns } = dataset.table;
  const staging = stagingTableOf(dataset);
  const keys = key.join(', ');
  await client.query(`${ROOM}; SAVEPOINT whole`);
  try {
    await client.query(`CREATE UNIQUE INDEX ON ${staging} (${keys})`);
    return [];
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    await client.query('ROLLBACK TO SAVEPOINT whole');
  }
  const of = (row: string, names: readonly string[]) => names.map((column) => `${row}.${column}`).join(', ');
  const { rows } = await client.query<{ line: number; differs: boolean }>(
    `WITH repeated AS (SELECT ${keys}, min(line) AS first FROM ${staging} GROUP BY ${keys} HAVING count(*) > 1)
     DELETE FROM ${staging} later USING repeated JOIN ${staging} earlier ON earlier.line = repeated.first
     WHERE (${of('later', key)}) = (${of('repeated', key)}) AND later.line > repeated.first
     RETURNING later.line, (${of('later', columns)}) IS DISTINCT FROM (${of('earlier', columns)}) AS differs`,
  );
  await client.query(`CREATE UNIQUE INDEX ON ${staging} (${keys})`);
  return rows
    .filter(({ differs }) => differs)
    .map(({ line }) => line)
    .toSorted((a, b) => a - b);
}

/** Rows that a decision on an objection corrected or deleted: an older file does not bring them back. Says how many. */
async function removeCorrected(client: PoolClient, dataset: Dataset): Promise<number> {
  const known = await client.query('SELECT FROM record_correction WHERE fact = $1 LIMIT 1', [dataset.table.table]);
  if (known.rowCount === 0) return 0;
  const { rowCount } = await client.query(
    `DELETE FROM ${stagingTableOf(dataset)} staging USING record_correction c
     WHERE c.fact = $1 AND c.was = to_jsonb(staging) - 'line'`,
    [dataset.table.table],
  );
  return rowCount ?? 0;
}

/**
 * Facts that changed supersede the known ones, new ones are added, in the order of their keys: the indexes grow at one end.
 * All of it becomes known at one instant: whoever asks as of another sees the whole load or nothing of it.
 */
export async function mergeStaging(
  client: PoolClient,
  dataset: Dataset,
): Promise<{ readonly added: number; readonly changed: number; readonly unchanged: number }> {
  const { table, columns, key } = dataset.table;
  const staging = stagingTableOf(dataset);
  const corrected = await removeCorrected(client, dataset);
  const ofFact = columns.map((column) => `fact.${column}`).join(', ');
  const ofStaging = columns.map((column) => `staging.${column}`).join(', ');
  const sameKey = key.map((column) => `fact.${column} = staging.${column}`).join(' AND ');
  const instant = await client.query<{ at: string }>('SELECT clock_timestamp()::text AS at');
  const at = instant.rows.map((row) => row.at);
  const superseded = await client.query(
    `UPDATE ${table} fact SET superseded_at = $1 FROM ${staging} staging
     WHERE ${sameKey} AND fact.superseded_at IS NULL AND (${ofFact}) IS DISTINCT FROM (${ofStaging})`,
    at,
  );
  const inserted = await client.query(
    `INSERT INTO ${table} (recorded_at, ${columns.join(', ')}) SELECT $1::timestamptz, ${ofStaging} FROM ${staging} staging
     WHERE NOT EXISTS (SELECT FROM ${table} fact WHERE ${sameKey} AND fact.superseded_at IS NULL)
     ORDER BY ${key.map((column) => `staging.${column}`).join(', ')}`,
    at,
  );
  const { rows } = await client.query<{ staged: number }>(`SELECT count(*)::integer AS staged FROM ${staging}`);
  const changed = superseded.rowCount ?? 0;
  const written = inserted.rowCount ?? 0;
  return { added: written - changed, changed, unchanged: (rows[0]?.staged ?? 0) - written + corrected };
}
