import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { openCentreInThread } from '@xinqiao/cli/exchange/open-centre-in-thread.js';
import { growHeapByHalf } from '@xinqiao/cli/exchange/lean-heap.js';
import { databaseName, roleOf } from '@xinqiao/cli/installation/databases.js';
import { definitionOf } from '@xinqiao/cli/installation/definitions.js';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openCluster, type Cluster } from '@xinqiao/platform/database/cluster.js';
import { openDatabase } from '@xinqiao/platform/database/database.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import { openSubgraph, type OpenSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { postgresAlone, readingAlone, registryAlone, watched } from './import-stages.js';

/**
 * `npm run bench:import`: a province's yearly tax results by `xinqiao import`, beside a bare COPY of the same file into
 * one unlogged table, and beside what each stage takes alone; also killed halfway and begun again. The registry keeps no
 * organisations, whose ids it derives: a load whose subjects it knows is none but the first. On a durable PostgreSQL; ends
 * by itself after a few minutes.
 */
const DATASET = 'tax-evaluations';
const ROWS = Number(process.env.BENCH_ROWS ?? 850_000);
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const say = (line: string) => process.stdout.write(`${line}\n`);
const [, , part, folder = mkdtempSync(join(tmpdir(), 'xinqiao-bench-'))] = process.argv;
const environment = { ...process.env, XINQIAO_DATA: folder, LOG_LEVEL: 'silent' };
const config = readConfig(environment);
const file = join(folder, 'tax-evaluations.csv');

if (part === 'load') await load();
else await bench();

async function bench(): Promise<void> {
  chmodSync(folder, 0o755);
  const cluster = await openCluster({ folder: join(folder, 'postgres'), durable: true });
  try {
    await writeProvince();
    const url = await cluster.ensureDatabase('bare', { name: 'bare', password: 'bare' });
    let around = await bareCopies(url);
    say(`bare COPY into an unlogged table: ${ROWS} rows, ${rate(medianOf(around))} rows/s (median of 3)`);
    for (const name of ['tax', 'credit-centre']) await cluster.ensureDatabase(databaseName(name), roleOf(name, config));
    const killed = await loadInChild(1_500);
    say(`killed after ${((killed.ms ?? 0) / 1000).toFixed(1)} s`);
    const resumed = await loadInChild();
    say(`begun again: ${resumed.told}`);
    await cluster.dropDatabase(databaseName('tax'));
    await cluster.ensureDatabase(databaseName('tax'), roleOf('tax', config));
    for (const title of ['first load', 'the same again']) {
      const before = await bareCopies(url);
      const { told, ms, rssMb, cpuMs, registryMs, stagedMs } = await loadInChild();
      around = [...before, ...(await bareCopies(url))];
      const bare = medianOf(around);
      const cpu = `${((cpuMs * 1_000) / ROWS).toFixed(1)} µs CPU a row beside PostgreSQL`;
      say(
        `${title}: ${told}; ${rate(ms)} rows/s, ${(bare / ms).toFixed(3)} of the bare COPY before and after it (${rate(bare)} rows/s), ${cpu}, at most ${Math.round(rssMb)} MB`,
      );
      say(
        `  until all was staged ${seconds(stagedMs)} (the registry, beside reading and staging, was asked for ${seconds(registryMs)}), merge ${seconds(ms - stagedMs)}`,
      );
    }
    say('each stage alone, of which no import can be faster than the slowest:');
    const taxUrl = cluster.urlOf(databaseName('tax'), roleOf('tax', config));
    await using centre = await openCentre(cluster);
    const alone = [
      await readingAlone(DATASET, file),
      await registryAlone(DATASET, { file, centre }),
      ...(await postgresAlone(taxUrl, DATASET, folder)),
    ];
    const bare = medianOf([...around, ...(await bareCopies(url))]);
    for (const { stage, ms } of alone) say(`  ${stage}: ${seconds(ms)}, ${(bare / ms).toFixed(3)} of the bare COPY`);
  } finally {
    await cluster[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function rate(ms: number): string {
  return Math.round(ROWS / (ms / 1000)).toLocaleString('en');
}

async function writeProvince(): Promise<void> {
  const out = createWriteStream(file);
  out.write('SUBJECT,YEAR,GRADE,SCORE,PUBLISHED_ON\n');
  for (let row = 0; row < ROWS; row += 1) {
    let body8 = '';
    for (let left = row, place = 0; place < 6; place += 1, left = Math.floor(left / 31)) {
      body8 = `${ALPHABET.charAt(left % 31)}${body8}`;
    }
    const code = uscc({ department: '91', division: '659999', body8: `MA${body8}` });
    if (!out.write(`${code},2019,${'ABMCD'.charAt(row % 5)},${(row % 1000) / 10},2020-04-15\n`))
      await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

/** Three rounds, in ms: other work of the machine slows loads and COPY alike, and is not the same for long. */
async function bareCopies(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const taken: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await client.query('DROP TABLE IF EXISTS bare');
    await client.query(
      'CREATE UNLOGGED TABLE bare (subject text, year int, grade text, score numeric(5,2), published date)',
    );
    const began = performance.now();
    await pipeline(createReadStream(file), client.query(copyFrom('COPY bare FROM STDIN WITH (FORMAT csv, HEADER)')));
    taken.push(performance.now() - began);
  }
  await client.end();
  return taken;
}

function medianOf(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? Number.NaN;
}

interface Told {
  readonly told: string;
  readonly ms: number;
  readonly rssMb: number;
  /** Of the process that reads, checks and stages, and of the registry's thread in it. */
  readonly cpuMs: number;
  /** As long as questions to the registry were on their way, and until it had answered the last of them. */
  readonly registryMs: number;
  readonly stagedMs: number;
}

/** In a process of its own, whose memory is measured, and which may be killed. */
async function loadInChild(killAfterMs?: number): Promise<Told> {
  const child = fork(fileURLToPath(import.meta.url), ['load', folder]);
  const began = performance.now();
  if (killAfterMs) {
    const exit = once(child, 'exit');
    await once(child, 'message');
    setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    await exit;
    const unknown = Number.NaN;
    const ms = performance.now() - began;
    return { told: 'killed', ms, rssMb: unknown, cpuMs: unknown, registryMs: unknown, stagedMs: unknown };
  }
  await once(child, 'message');
  const [told] = (await once(child, 'message')) as [Told];
  await once(child, 'exit');
  return told;
}

async function load(): Promise<void> {
  growHeapByHalf();
  await using cluster = await openCluster({ folder: join(folder, 'postgres'), durable: true });
  const { entities, migrations } = definitionOf('tax');
  const url = cluster.urlOf(databaseName('tax'), roleOf('tax', config));
  await using database = await openDatabase({ url, entities, migrations, poolSize: 2 });
  await using centre = await openCentreInThread(centreUrlOf(cluster), environment);
  const registry = watched(centre);
  let rss = 0;
  const watch = setInterval(() => (rss = Math.max(rss, process.memoryUsage.rss())), 50);
  process.send?.('ready');
  const cpu = process.cpuUsage();
  const began = performance.now();
  const report = await importFile({ config, dataset: DATASET, file, database, centre: registry });
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  const told = `${report.added} added, ${report.changed} changed, ${report.unchanged} unchanged, ${report.rejected} rejected in ${(ms / 1000).toFixed(1)} s`;
  process.send?.({
    told,
    ms,
    rssMb: rss / 1_048_576,
    cpuMs: (user + system) / 1_000,
    registryMs: registry.told.ms,
    stagedMs: registry.told.last - began,
  });
}

function openCentre(cluster: Cluster): Promise<OpenSubgraph> {
  return openSubgraph(definitionOf('credit-centre'), {
    config,
    matters: mattersOf(config),
    log: openLog('silent'),
    databaseUrl: centreUrlOf(cluster),
  });
}

function centreUrlOf(cluster: Cluster): string {
  return cluster.urlOf(databaseName('credit-centre'), roleOf('credit-centre', config));
}
