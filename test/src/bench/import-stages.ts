import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { resolver, type Registry } from '@xinqiao/cli/exchange/import-file.js';
import { datasetOf } from '@xinqiao/cli/installation/definitions.js';
import { openTable } from '@xinqiao/platform/exchange/read-table.js';
import { stagedFacts } from '@xinqiao/platform/exchange/staged-facts.js';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** What one stage of a load takes where nothing else is done, in ms. */
export interface StageAlone {
  readonly stage: string;
  readonly ms: number;
}

export async function timed(stage: string, work: () => Promise<unknown>): Promise<StageAlone> {
  const began = performance.now();
  await work();
  return { stage, ms: performance.now() - began };
}

/** Reads and checks the file and makes the text of COPY, as an import does; nobody is asked and nothing is written. */
export function readingAlone(dataset: string, file: string): Promise<StageAlone> {
  return timed('reading, checking, text for COPY', async () => {
    const { table, columns, toFact } = datasetOf(dataset).dataset;
    const reading = { on: '2026-11-27', allowTestDivision: true };
    const { records } = await openTable(file, columns(reading));
    let facts = stagedFacts(table.columns);
    for await (const read of records) {
      for (const { line, row } of read) if (row) facts.add(line, toFact(row, reading));
      if (facts.count() < AT_ONCE) continue;
      facts.copyText(facts.identifiers());
      facts = stagedFacts(table.columns);
    }
  });
}

/** Asks the registry for every subject of the file, some thousands at a time, as an import does. */
export async function registryAlone(
  dataset: string,
  { file, centre }: { readonly file: string; readonly centre: Registry },
): Promise<StageAlone> {
  const [, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const identifiers = lines.map((line) => line.slice(0, line.indexOf(',')));
  const resolve = resolver(dataset, centre);
  return timed('registry', async () => {
    for (let start = 0; start < identifiers.length; start += AT_ONCE)
      await resolve(identifiers.slice(start, start + AT_ONCE));
  });
}

const AT_ONCE = 5_000;

/** A registry that also tells how long it was asked, and when it answered last: then the merge begins, but for one batch. */
export function watched(centre: Registry): Registry & { readonly told: { ms: number; last: number } } {
  const told = { ms: 0, last: 0 };
  return {
    told,
    async call(...question) {
      const asked = performance.now();
      const answer = await centre.call(...question);
      told.last = performance.now();
      told.ms += told.last - asked;
      return answer;
    },
  };
}

/**
 * What PostgreSQL needs for the same rows by hand-written SQL, from a file that is ready for COPY and for an empty table with
 * the same indexes: the floor of every import that stages, and merges in one transaction. `url`: of a database that holds the facts.
 */
export async function postgresAlone(url: string, dataset: string, folder: string): Promise<StageAlone[]> {
  const { table, columns, key } = datasetOf(dataset).dataset.table;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const names = columns.join(', ');
  const text = `${folder}/staging.txt`;
  await client.query(`CREATE TABLE floor_facts (LIKE ${table} INCLUDING ALL);
    CREATE UNLOGGED TABLE floor_staging AS SELECT ${names} FROM ${table} LIMIT 0`);
  // The order of a file is nothing to the keyed hashes that subject ids are.
  const shuffled = client.query(
    copyTo(`COPY (SELECT ${names} FROM ${table} ORDER BY hashtext(${key.join('::text || ')}::text)) TO STDOUT`),
  );
  await pipeline(shuffled, createWriteStream(text));
  const stages = [
    await timed('COPY into staging', () =>
      pipeline(createReadStream(text), client.query(copyFrom(`COPY floor_staging (${names}) FROM STDIN`))),
    ),
    await timed('proof that no key repeats', () =>
      client.query(`CREATE UNIQUE INDEX ON floor_staging (${key.join(', ')})`),
    ),
    await timed('INSERT into a table of facts with its indexes', () =>
      client.query(`INSERT INTO floor_facts (${names}) SELECT ${names} FROM floor_staging ORDER BY ${key.join(', ')}`),
    ),
  ];
  await client.query('DROP TABLE floor_facts, floor_staging');
  await client.end();
  return stages;
}
