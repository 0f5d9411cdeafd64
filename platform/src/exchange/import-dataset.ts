import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from '../database/database.js';
import type { Dataset, LoadedFact, Reading } from './dataset.js';
import { openTable, RowProblem } from './read-table.js';
import { openRejects, type Rejects } from './rejects.js';

/** What the registry takes at once. */
const BATCH = 10_000;

export interface ImportRequest {
  readonly dataset: Dataset;
  readonly file: string;
  readonly database: Database;
  readonly reading: Reading;
  /** Identifier to opaque subject id, for at most 10,000 identifiers. */
  resolve(identifiers: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface ImportReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Where the rejected rows are; null when there are none. */
  readonly rejectsFile: string | null;
}

interface ReadFact {
  readonly line: number;
  readonly raw: readonly string[];
  readonly fact: LoadedFact;
}

/**
 * Loads one file into its fact table: rows that cannot be read go to the rejects file, the others are resolved in
 * batches, staged by COPY, and merged in one transaction. A fact that changed supersedes the known one, the same file
 * again changes nothing, and either way the source counts as loaded now. Throws FileProblem for an unusable file.
 */
export async function importDataset(request: ImportRequest): Promise<ImportReport> {
  const { dataset, file, database, reading } = request;
  const digest = await digestOf(file);
  const { header, records } = await openTable(file, dataset.columns(reading));
  const rejects = await openRejects(file, header);
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    // Two loads of one dataset at once would each miss what the other adds.
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [dataset.name]);
    const { table, columns } = dataset.table;
    await client.query(
      `CREATE TEMP TABLE staging ON COMMIT DROP AS SELECT ${columns.join(', ')} FROM ${table} LIMIT 0`,
    );
    await client.query('ALTER TABLE staging ADD COLUMN line integer');
    const seen = new Map<string, string>();
    let batch: ReadFact[] = [];
    for await (const { line, raw, row, problems } of records) {
      const fact = row ? factOf(dataset, row, reading) : problems;
      if (isProblems(fact)) rejects.add(line, fact, raw);
      else batch.push({ line, raw, fact });
      if (batch.length === BATCH / 2) {
        await stage(client, request, batch, seen, rejects);
        batch = [];
      }
    }
    await stage(client, request, batch, seen, rejects);
    await rejects.close();
    const merged = await merge(client, dataset);
    const report = { ...merged, rejected: rejects.count(), rejectsFile: rejects.count() > 0 ? rejects.file : null };
    await recordLoad(client, dataset, { digest, asOf: reading.on, report });
    await client.query('COMMIT');
    return report;
  } catch (error) {
    await client.query('ROLLBACK');
    await rejects.close();
    throw error;
  } finally {
    client.release();
  }
}

function factOf(
  dataset: Dataset,
  row: Readonly<Record<string, unknown>>,
  reading: Reading,
): LoadedFact | readonly RowProblem[] {
  try {
    return dataset.toFact(row, reading);
  } catch (error) {
    if (error instanceof RowProblem) return [error];
    throw error;
  }
}

function isProblems(value: LoadedFact | readonly RowProblem[]): value is readonly RowProblem[] {
  return Array.isArray(value);
}

/** Resolves and copies one batch. A key that an earlier line has with other content is rejected; the same again is one. */
async function stage(
  client: PoolClient,
  { dataset, resolve }: ImportRequest,
  batch: readonly ReadFact[],
  seen: Map<string, string>,
  rejects: Rejects,
): Promise<void> {
  if (batch.length === 0) return;
  const identifiers = [...new Set(batch.flatMap(({ fact }) => Object.values(fact.identifiers)))];
  const ids = new Map<string, string>();
  for (let start = 0; start < identifiers.length; start += BATCH) {
    for (const [identifier, id] of await resolve(identifiers.slice(start, start + BATCH))) ids.set(identifier, id);
  }
  const lines: string[] = [];
  for (const { line, raw, fact } of batch) {
    const values: Record<string, unknown> = { ...fact.values };
    for (const [column, identifier] of Object.entries(fact.identifiers)) values[column] = ids.get(identifier);
    const key = JSON.stringify(dataset.table.key.map((column) => values[column]));
    const content = JSON.stringify(dataset.table.columns.map((column) => values[column] ?? null));
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, content);
      lines.push(`${dataset.table.columns.map((column) => copyText(values[column])).join('\t')}\t${line}\n`);
    } else if (earlier !== content) {
      const message = `An earlier line has the same ${dataset.table.key.join(', ')} with other content.`;
      rejects.add(line, [new RowProblem('INCONSISTENT', dataset.table.key.join(' '), message)], raw);
    }
  }
  const copy = client.query(copyFrom(`COPY staging (${dataset.table.columns.join(', ')}, line) FROM STDIN`));
  await pipeline(Readable.from(lines), copy);
}

async function merge(client: PoolClient, { table }: Dataset) {
  const columns = table.columns.join(', ');
  const ofFact = table.columns.map((column) => `fact.${column}`).join(', ');
  const ofStaging = table.columns.map((column) => `staging.${column}`).join(', ');
  const sameKey = table.key.map((column) => `fact.${column} = staging.${column}`).join(' AND ');
  const superseded = await client.query(
    `UPDATE ${table.table} fact SET superseded_at = clock_timestamp() FROM staging
     WHERE ${sameKey} AND fact.superseded_at IS NULL AND (${ofFact}) IS DISTINCT FROM (${ofStaging})`,
  );
  const inserted = await client.query(
    `INSERT INTO ${table.table} (${columns}) SELECT ${ofStaging} FROM staging
     WHERE NOT EXISTS (SELECT FROM ${table.table} fact WHERE ${sameKey} AND fact.superseded_at IS NULL)`,
  );
  const { rows } = await client.query<{ staged: number }>('SELECT count(*)::integer AS staged FROM staging');
  const changed = superseded.rowCount ?? 0;
  const written = inserted.rowCount ?? 0;
  return { added: written - changed, changed, unchanged: (rows[0]?.staged ?? 0) - written };
}

async function recordLoad(
  client: PoolClient,
  { name }: Dataset,
  { digest, asOf, report }: { digest: string; asOf: string; report: ImportReport },
): Promise<void> {
  await client.query(
    `INSERT INTO source_load (dataset, file_digest, as_of, rows_added, rows_changed, rows_unchanged, rows_rejected)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [name, digest, asOf, report.added, report.changed, report.unchanged, report.rejected],
  );
  // Nothing but rejects is no successful load: the source stays as old as it was.
  if (report.added + report.changed + report.unchanged === 0 && report.rejected > 0) return;
  await client.query(
    `INSERT INTO feed (dataset, as_of, loaded_at) VALUES ($1, $2, clock_timestamp())
     ON CONFLICT (dataset) DO UPDATE SET as_of = excluded.as_of, loaded_at = excluded.loaded_at`,
    [name, asOf],
  );
}

/** PostgreSQL's text format of COPY. */
function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = Array.isArray(value) ? arrayText(value) : String(value);
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  } catch {
    return '';
  }
  return hash.digest('hex');
}
