import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve as absolute } from 'node:path';
import type { PoolClient } from 'pg';
import type { Database } from '../database/database.js';
import { adultOnly } from './adult-only.js';
import type { Dataset, LoadedFact, Reading } from './dataset.js';
import { mergeStaging, removeRepeats } from './merge-staging.js';
import { openTable, RowProblem, type OpenTable } from './read-table.js';
import { canGoOn, openRejects, type Rejects } from './rejects.js';
import { stagedFacts } from './staged-facts.js';
import { dropStaging, openStaging, type Staging } from './staging.js';

/** What the registry takes at once. */
const MOST_IDENTIFIERS = 10_000;

/**
 * Rows read, resolved and staged together: what a killed load repeats, and, with the two batches before it, all of a file
 * that memory holds. Each costs the registry a transaction of its own, for what it was asked.
 */
const BATCH = 5_000;

export interface ImportRequest {
  readonly dataset: Dataset;
  readonly file: string;
  readonly database: Database;
  readonly reading: Reading;
  /** The opaque subject ids of at most 10,000 identifiers, in their order. */
  resolve(identifiers: readonly string[]): Promise<readonly string[]>;
}

export interface ImportReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Where the rejected rows are; null when there are none. */
  readonly rejectsFile: string | null;
}

/**
 * Loads one file into its fact table: rows that cannot be read go to the rejects file, the others are resolved and staged
 * in batches, and all of them merged in one transaction. A fact that changed supersedes the known one, the same file
 * again changes nothing, and either way the source counts as loaded now. What a killed load had staged is not read again
 * when the same file is loaded once more. Throws FileProblem for an unusable file.
 */
export async function importDataset(request: ImportRequest): Promise<ImportReport> {
  const { dataset, file, database, reading } = request;
  const digest = await digestOf(file);
  const table = await openTable(file, dataset.columns(reading));
  const client = await database.pool.connect();
  try {
    // Two loads of one dataset at once would each miss what the other adds. The lock ends with the connection.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [dataset.name]);
    const load = { file: absolute(file), digest, on: reading.on };
    const staging = await openStaging(client, dataset, load, (known) => canGoOn(file, known));
    const rejects = openRejects(file, table.header, staging.progress);
    try {
      await stageAll(request, table, staging, rejects);
      return await merge(client, request, { digest, rejects });
    } finally {
      rejects.close();
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [dataset.name]);
    client.release();
  }
}

async function stageAll(
  { dataset, reading, resolve }: ImportRequest,
  { records }: OpenTable<Record<string, never>>,
  staging: Staging,
  rejects: Rejects,
): Promise<void> {
  const from = staging.progress?.line ?? 0;
  let staged = staging.progress?.staged ?? 0;
  let batch = stagedFacts(dataset.table.columns);
  /** Rows of the batch, with those that were rejected: they wait in memory, too. */
  let waiting = 0;
  let underWay: Promise<void> = Promise.resolve();
  // While PostgreSQL takes one batch, the registry is asked for the next, and the one after that is read.
  const stage = async (last: number) => {
    const facts = batch;
    batch = stagedFacts(dataset.table.columns);
    waiting = 0;
    staged += facts.count();
    const progress = { line: last, staged, rejected: rejects.count(), rejectedBytes: rejects.flush() };
    const before = underWay;
    const ids = idsOf(facts.identifiers(), resolve);
    underWay = before.then(async () => staging.add(facts, await ids, progress));
    // Both are awaited, but later: until then a failure is nobody's.
    ids.catch(() => undefined);
    underWay.catch(() => undefined);
    await before;
  };
  let last = from;
  try {
    for await (const read of records) {
      for (const { line, raw, row, problems } of read) {
        if (line <= from) continue;
        last = line;
        waiting += 1;
        const fact = row ? factOf(dataset, row, reading) : problems;
        if (isProblems(fact)) rejects.add(line, fact, raw);
        else batch.add(line, fact);
        if (waiting === BATCH) await stage(last);
      }
    }
    await stage(last);
  } finally {
    // The connection is given back with nothing on its way.
    await underWay;
  }
}

async function idsOf(identifiers: readonly string[], resolve: ImportRequest['resolve']): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let start = 0; start < identifiers.length; start += MOST_IDENTIFIERS) {
    ids.push(...(await resolve(identifiers.slice(start, start + MOST_IDENTIFIERS))));
  }
  return ids;
}

/** Contradictions, facts, the load's own record and the end of staging stand or fall together. */
async function merge(
  client: PoolClient,
  { dataset, file, reading }: ImportRequest,
  { digest, rejects }: { digest: string; rejects: Rejects },
): Promise<ImportReport> {
  await client.query('BEGIN');
  try {
    await rejectContradictions(rejects, await removeRepeats(client, dataset), { dataset, file, reading });
    const merged = await mergeStaging(client, dataset);
    const report = { ...merged, rejected: rejects.count(), rejectsFile: rejects.count() > 0 ? rejects.file : null };
    await recordLoad(client, dataset, { digest, asOf: reading.on, report });
    await dropStaging(client, dataset);
    // Reads by key are planned once: let it be for what is there now.
    if (merged.added + merged.changed > 0) await client.query(`ANALYZE ${dataset.table.table}`);
    rejects.flush();
    await client.query('COMMIT');
    return report;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** The text of a row is not kept: the few that contradict an earlier line are read once more. */
async function rejectContradictions(
  rejects: Rejects,
  lines: readonly number[],
  { dataset, file, reading }: Pick<ImportRequest, 'dataset' | 'file' | 'reading'>,
): Promise<void> {
  if (lines.length === 0) return;
  const wanted = new Set(lines);
  const keys = dataset.table.key;
  const message = `An earlier line has the same ${keys.join(', ')} with other content. 与前面某行编号相同而内容不同。`;
  const { records } = await openTable(file, dataset.columns(reading));
  for await (const read of records) {
    for (const { line, raw } of read)
      if (wanted.has(line)) rejects.add(line, [new RowProblem('INCONSISTENT', keys.join(' '), message)], raw);
  }
}

function factOf(
  dataset: Dataset,
  row: Readonly<Record<string, unknown>>,
  reading: Reading,
): LoadedFact | readonly RowProblem[] {
  try {
    const fact = dataset.toFact(row, reading);
    if (!dataset.namesChildren) Object.values(fact.identifiers).forEach((subject) => adultOnly(subject, reading.on));
    return fact;
  } catch (error) {
    if (error instanceof RowProblem) return [error];
    throw error;
  }
}

function isProblems(value: LoadedFact | readonly RowProblem[]): value is readonly RowProblem[] {
  return Array.isArray(value);
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

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  } catch {
    return '';
  }
  return hash.digest('hex');
}
