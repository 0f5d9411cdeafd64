import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { databaseOf, ledgersOf } from '@xinqiao/cli/ledger/ledgers.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { openEntryWriter } from '@xinqiao/platform/ledger/append-entries.js';
import { ledgerKey } from '@xinqiao/platform/ledger/checkpoint.js';
import { signHead } from '@xinqiao/platform/ledger/sign-heads.js';
import { verifyLedger } from '@xinqiao/platform/ledger/verify-ledger.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openBenchPlace } from './bench-place.js';
import { children, measure, measurePaced, medianOf, serve, type Measured, type Server } from './measure.js';
import { WITHOUT_QUOTAS } from '../support/without-quotas.js';

/**
 * `npm run bench:ledger`: `xinqiao check` with its ledgers and without, in turns within one run; how many records a
 * second are appended and verified. On a durable PostgreSQL. Ends by itself after some five minutes.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);

/** A machine's moods last longer: with and without ledgers meet the same one. */
const SECONDS = 2;

/**
 * Requests that each server answers before it is measured: until then its compiler costs more than its ledgers do, and
 * differently in each. On a busy machine at most so many seconds.
 */
const WARMING = 6_000;
const WARMING_SECONDS = 60;

/**
 * Of what goes at most with ledgers. Where everything is busy, a time tells of the queue and of nothing else: a quarter of a
 * millisecond for each of fifty that wait is twelve. At six tenths two cores are busy still, since few requests share a
 * statement then; at a third they are half idle, and a time is what one request waits for its own records.
 */
const SHARES = [0.6, 0.33] as const;
const APPENDS = 40_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
await using place = await openBenchPlace(true, { ...WITHOUT_QUOTAS, NODE_ENV: 'production' });
const { env, config, urlOf } = place;
try {
  await requests();
  for (const child of children) child.kill('SIGKILL');
  await appends();
} finally {
  for (const child of children) child.kill('SIGKILL');
}

async function requests(): Promise<void> {
  {
    await using house = await openInstallation({ config, log: openLog('silent'), urlOf });
    await loadSamples(config, house.subgraphs);
  }
  const databases: Record<string, string> = {};
  for (const { name } of definitions) databases[name] = await urlOf(name);
  const query = readFileSync(join(config.schemaFolder, 'operations', 'check.graphql'), 'utf8');
  const token = await tokenOf('clerk', config);
  const headers = () => ({
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'credit-purpose': 'PROJECT_APPLICATION',
    'credit-case': 'XM-2026-001',
  });
  const bodyOf = () =>
    JSON.stringify({ query, operationName: 'Check', variables: { identifier: '91371002MA00TEXT0Y' } });
  const servers: Record<string, Server> = {};
  for (const which of ['xinqiao', 'unrecorded']) {
    const { urls, child } = await serve(which, { databases }, env);
    servers[which] = { url: urls.graphql ?? '', processes: [child], headers };
  }
  await warm(Object.values(servers), bodyOf);
  let most = Number.POSITIVE_INFINITY;
  for (const [connections, share] of [[1, 1], [50, 1], ...SHARES.map((share) => [50, share] as const)] as const) {
    const rate = share < 1 ? Math.round(most * share) : undefined;
    const rounds: Record<string, Measured[]> = { xinqiao: [], unrecorded: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const turn = Object.entries(servers);
      // Whoever comes second finds another machine than the first.
      for (const [name, server] of round % 2 === 0 ? turn : turn.toReversed()) {
        rounds[name]?.push(
          rate
            ? await measurePaced(server, { connections, rate, seconds: SECONDS }, bodyOf, () => 0)
            : await measure(server, connections, SECONDS, bodyOf, () => 0),
        );
      }
    }
    const { xinqiao: on = [], unrecorded: off = [] } = rounds;
    if (share === 1) most = Math.min(medianOf(on).rps, medianOf(off).rps);
    say(
      `\n${connections} connections, ${rate ? `${rate} requests/s in all` : 'as many requests as go'}; medians of ${ROUNDS} rounds of ${SECONDS} s`,
    );
    say('| | requests/s | CPU ms/request | p50 ms | p95 ms |');
    say('|---|---|---|---|---|');
    const line = (name: string, rps: string, { cpuMs, p50, p95 }: Measured) =>
      say(`| ${name} | ${rps} | ${cpuMs.toFixed(3)} | ${p50.toFixed(2)} | ${p95.toFixed(2)} |`);
    line('with ledgers', medianOf(on).rps.toFixed(0), medianOf(on));
    line('without', medianOf(off).rps.toFixed(0), medianOf(off));
    line('difference within a round', '', medianOf(on.map((one, round) => minus(one, off[round] ?? one))));
  }
}

async function warm(servers: readonly Server[], bodyOf: () => string): Promise<void> {
  const until = performance.now() + WARMING_SECONDS * 1000;
  let answered = 0;
  while (answered < WARMING && performance.now() < until) {
    const measured = await Promise.all(servers.map((server) => measure(server, 25, 3, bodyOf, () => 0)));
    answered += 3 * Math.min(...measured.map(({ rps }) => rps));
  }
  say(`each server has answered ${Math.round(answered)} requests before it is measured`);
}

function minus(one: Measured, other: Measured): Measured {
  const difference = (of: keyof Measured) => one[of] - other[of];
  return {
    rps: difference('rps'),
    p50: difference('p50'),
    p95: difference('p95'),
    p99: difference('p99'),
    cpuMs: difference('cpuMs'),
    rssMb: difference('rssMb'),
  };
}

async function appends(): Promise<void> {
  const database = await databaseOf('access', await urlOf('access'));
  await using writer = openEntryWriter(database, 'record', { flushed: true });
  const [row] = await database.rows<{ leaf: string }>(
    'a_record',
    'SELECT leaf FROM record_entry ORDER BY seq DESC LIMIT 1',
    [],
  );
  const leaf = row?.leaf ?? '{}';
  const entry = JSON.parse(leaf) as object;
  const start = process.hrtime.bigint();
  let left = APPENDS;
  await Promise.all(
    Array.from({ length: 200 }, async () => {
      while (left-- > 0) await writer.append(() => entry);
    }),
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  say(
    `\nappended ${APPENDS} records of ${leaf.length} bytes by 200 writers: ${Math.round(APPENDS / seconds)} records/s, durable`,
  );
  const known = ledgersOf(config).find(({ name }) => name === 'record');
  if (!known) throw new Error('There is no ledger of records.');
  const key = ledgerKey('xinqiao/access/record', config.ledgerKeyOf('access'));
  while ((await signHead({ database, name: 'record', key, witnessFile: known.witnessFile })) < APPENDS);
  for (let round = 0; round < 7; round += 1) {
    const began = process.hrtime.bigint();
    const cpu = process.cpuUsage();
    const { entries, fault } = await verifyLedger({
      database,
      name: 'record',
      verifier: known.verifier,
      witnessFile: known.witnessFile,
    });
    const took = Number(process.hrtime.bigint() - began) / 1e9;
    const used = process.cpuUsage(cpu);
    say(
      `verified ${entries} entries${fault ? ` FAULT ${fault.what}` : ''}: ${Math.round(entries / took)} rows/s by the clock, ${Math.round(entries / ((used.user + used.system) / 1e6))} rows/s of this process's CPU`,
    );
  }
  await database[Symbol.asyncDispose]();
}
