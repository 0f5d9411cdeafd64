import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseName, roleOf } from '@xinqiao/cli/installation/databases.js';
import { openInstallation, type Installation } from '@xinqiao/cli/installation/open-installation.js';
import { databaseOf } from '@xinqiao/cli/ledger/ledgers.js';
import { openProgress } from '@xinqiao/cli/seed/progress.js';
import { SEED_ROWS, seedProvince } from '@xinqiao/cli/seed/seed-province.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { readConfig, type Config } from '@xinqiao/platform/config/config.js';
import { openCluster, type Cluster } from '@xinqiao/platform/database/cluster.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openWebhookSender } from '@xinqiao/platform/webhooks/send-webhook.js';
import { exportAList } from '@xinqiao/tax/commands/export-a-list.js';
import { pushChanges } from '@xinqiao/tax/commands/push-changes.js';
import { openStore, type Store } from '@xinqiao/tax/store.js';
import { Pool } from 'undici';
import { openReceiver } from '../tax/receiver.js';
import { copyTables } from './copy-tables.js';

/**
 * `npm run bench tax`: the province of `xinqiao seed xinjiang` under the questions that banks and the public ask. It seeds a folder
 * of its own, unless BENCH_DATA names one that is seeded; ends by itself after some minutes.
 */
const YEAR = 2018;
const ROUNDS = 5;
const ASKED = 200;
/** Milliseconds of pushing. */
const PUSHING = 15_000;
const SMALL = 10_000;
const NEWLINE = 10;

const say = (line: string) => process.stdout.write(`${line}\n`);
const own = process.env.BENCH_DATA ? null : mkdtempSync(join(tmpdir(), 'xinqiao-bench-'));
const folder = process.env.BENCH_DATA ?? own ?? '';
const config = readConfig({ XINQIAO_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', PUBLIC_PER_MINUTE: '100000000' });

if (own) chmodSync(own, 0o755);
const cluster = await openCluster({ folder: join(folder, 'postgres'), durable: true });
try {
  if (own) await seed();
  await using province = await open('');
  const tax = province.subgraphs.get('tax');
  if (!tax) throw new Error('tax does not run');
  const store = openStore(tax.database, config);
  await pages(province, store);
  await exported(store);
  await streamed(province);
  await statistics(province);
  await pushed(tax.database, store);
  await using small = await openSmall(province);
  await profiles(province, small, tax.database);
} finally {
  await cluster[Symbol.asyncDispose]();
  if (own) rmSync(own, { recursive: true, force: true });
}

function urlOf(at: Cluster, name: string, prefix: string, of: Config): Promise<string> {
  return at.ensureDatabase(`${prefix}${databaseName(name)}`, roleOf(name, of));
}

function open(prefix: string): Promise<Installation> {
  const log = openLog('silent');
  return openInstallation({ config, log, urlOf: (name) => urlOf(cluster, name, prefix, config), timetable: false });
}

async function seed(): Promise<void> {
  await using tax = await databaseOf('tax', await urlOf(cluster, 'tax', '', config));
  await using centre = await databaseOf('credit-centre', await urlOf(cluster, 'credit-centre', '', config));
  const progress = openProgress(SEED_ROWS, process.stderr);
  await seedProvince({ config, tax, centre, reset: false, progress });
  progress.end();
}

/** A first page and a deep one in turn, over HTTP. */
async function pages(province: Installation, store: Store): Promise<void> {
  const filter = { year: YEAR, on: '2026-01-01', divisions: null, industries: null, minConsecutiveYears: 1 };
  const [deepest] = (await store.listedTaxpayers(filter, '', 41_000)).slice(-1);
  const after = Buffer.from(deepest?.subject_id ?? '').toString('base64url');
  const query = (cursor: string) =>
    `{ gradeATaxpayers(year: ${YEAR}, first: 100${cursor}) { nodes { uscc name division } endCursor } }`;
  const { first, second } = await inTurn(
    { ask: asker(province), body: () => query('') },
    { ask: asker(province), body: () => query(`, after: "${after}"`) },
  );
  say(
    `A list, p95 of a page: first ${ms(first)}, deep (after 41,000) ${ms(second)}, deep / first ${ratio(second, first)}`,
  );
}

async function exported(store: Store): Promise<void> {
  const began = performance.now();
  let rows = 0;
  for await (const piece of exportAList(store, { year: YEAR }, '2026-01-01')) rows += piece.split('\n').length - 1;
  const seconds = (performance.now() - began) / 1000;
  say(
    `export: ${rows} rows as NDJSON, ${perSecond(rows, seconds)} rows/s, ${Math.round(process.memoryUsage.rss() / 1_048_576)} MB`,
  );
}

/** The same over HTTP, as a bank takes it. */
async function streamed({ gateway }: Installation): Promise<void> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const headers = { authorization: `Bearer ${await tokenOf('bank', config)}` };
  const response = await fetch(gateway.url.replace('/graphql', `/exports/a-list?year=${YEAR}`), { headers });
  let rows = 0;
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    for (const byte of chunk as Uint8Array) if (byte === NEWLINE) rows += 1;
    bytes += (chunk as Uint8Array).length;
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  say(
    `export over HTTP: ${rows} rows, ${(bytes / 1_048_576).toFixed(1)} MB, ${perSecond(rows, seconds)} rows/s, ` +
      `${((user + system) / rows).toFixed(1)} µs CPU a row with its reader, ${Math.round(process.memoryUsage.rss() / 1_048_576)} MB`,
  );
}

/** The public figures of the whole province and all its years. */
async function statistics(province: Installation): Promise<void> {
  const ask = asker(province);
  const query = `{ taxBankStatistics(division: "650000", from: "2015-01-01", to: "2019-12-15") { pushes loans amountYuan } }`;
  const taken: number[] = [];
  for (let round = 0; round < 21; round += 1) taken.push(await ask(query));
  say(`statistics of the province: first ${ms(taken[0] ?? Number.NaN)}, median ${ms(median(taken))}`);
}

/** One recipient on this machine, one message after the other; what it wrote is taken away again. */
async function pushed(database: Database, store: Store): Promise<void> {
  await using receiver = await openReceiver();
  await using sender = openWebhookSender(config.endpoints);
  receiver.learn(store.senderKeys.publicKey);
  const agreement = await store.transaction((manager) =>
    store.addAgreement(manager, {
      recipient: 'bench',
      kind: 'bank',
      divisions: ['65'],
      public_key: receiver.publicKey,
      endpoint: receiver.url,
      cursor: '0',
      agreed_by: 'bench',
    }),
  );
  const began = performance.now();
  const around = { store, sender, clock: () => new Date(), chance: Math.random };
  while (performance.now() - began < PUSHING && (await pushChanges(around, agreement.id)) !== null);
  const seconds = (performance.now() - began) / 1000;
  const taxpayers = receiver.taken.reduce((sum, { changes }) => sum + changes.length, 0);
  say(
    `webhooks: ${receiver.taken.length} deliveries of ${taxpayers} taxpayers to one receiver, ` +
      `${perSecond(receiver.taken.length, seconds)} deliveries/s, ${perSecond(taxpayers, seconds)} taxpayers/s`,
  );
  await database.pool.query(`DELETE FROM push_log WHERE recipient = 'bench'`);
  await database.pool.query(`DELETE FROM push_message WHERE agreement_id = $1`, [agreement.id]);
  await database.pool.query(`DELETE FROM push_agreement WHERE id = $1`, [agreement.id]);
}

/** The same house with ten thousand of the taxpayers. */
async function openSmall(province: Installation): Promise<Installation> {
  const small = await open('small_');
  const size = async (installation: Installation) => {
    const { rows } = (await installation.subgraphs
      .get('tax')
      ?.database.pool.query('SELECT count(*)::integer AS n FROM tax_registration')) ?? { rows: [] };
    return (rows[0] as { n: number } | undefined)?.n ?? 0;
  };
  if ((await size(small)) === 0) await copyTables(province, small, SMALL);
  return small;
}

async function profiles(province: Installation, small: Installation, database: Database): Promise<void> {
  const codesOf = async (from: Installation) => {
    const sample = `SELECT uscc FROM registered_subject WHERE uscc IS NOT NULL AND superseded_at IS NULL ORDER BY md5(uscc) LIMIT 4000`;
    const found = await from.subgraphs.get('credit-centre')?.database.pool.query<{ uscc: string }>(sample);
    return found?.rows.map(({ uscc }) => uscc) ?? [];
  };
  const [many, few] = [await codesOf(province), await codesOf(small)];
  const query = (codes: readonly string[]) => (index: number) =>
    `{ subject(identifier: "${codes[index % codes.length]}") { ... on Subject { registration { name } tax { recorded gradeAYears } } } }`;
  await database.pool.query('SELECT 1');
  const { first, second } = await inTurn(
    { ask: asker(small), body: query(few) },
    { ask: asker(province), body: query(many) },
  );
  say(
    `profile, p95: ${SMALL} taxpayers ${ms(first)}, 846,552 taxpayers ${ms(second)}, large / small ${ratio(second, first)}`,
  );
}

function asker({ gateway }: Installation): (query: string) => Promise<number> {
  const { origin, pathname: path } = new URL(gateway.url);
  const pool = new Pool(origin, { connections: 1 });
  return async (query) => {
    const began = performance.now();
    const { statusCode, body } = await pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await body.text();
    if (statusCode !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 300));
    return performance.now() - began;
  };
}

interface Question {
  readonly ask: (query: string) => Promise<number>;
  readonly body: (index: number) => string;
}

/** Two questions by turns, so that whatever else the machine does falls on both; medians of the rounds' p95. */
async function inTurn(one: Question, other: Question): Promise<{ first: number; second: number }> {
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const [a, b]: [number[], number[]] = [[], []];
    for (let at = 0; at < ASKED; at += 1) {
      const index = (round + 1) * ASKED + at;
      a.push(await one.ask(one.body(index)));
      b.push(await other.ask(other.body(index)));
    }
    // The first round warms caches and compilers.
    if (round < 0) continue;
    firsts.push(p95(a));
    seconds.push(p95(b));
  }
  return { first: median(firsts), second: median(seconds) };
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

function perSecond(count: number, seconds: number): string {
  return Math.round(count / seconds).toLocaleString('en');
}
