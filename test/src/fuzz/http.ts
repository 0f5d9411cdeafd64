import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { databaseName, roleOf } from '@xinqiao/cli/installation/databases.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openCluster } from '@xinqiao/platform/database/cluster.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { Pool } from 'undici';
import { WITHOUT_QUOTAS } from '../support/without-quotas.js';
import { randomFrom, requestMutator, type FuzzRequest } from './mutate.js';

/**
 * `npm run fuzz http`: mutated requests to a gateway in a process of its own. Fails on an answer of 5xx, on one that takes
 * longer than its deadline, when memory or sockets grow, or when the process ends. Ends by itself after some minutes;
 * FUZZ_SEED repeats a run.
 */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 10_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20191215);
const AT_ONCE = 16;

/** Milliseconds that an answer may take. */
const WITHIN = 10_000;

/** Megabytes by which the heap may be larger at the end than when a fifth was sent: caches fill up to their bounds. */
const MOST_GROWTH = 24;

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'xinqiao-fuzz-'));
chmodSync(folder, 0o755);
const env = { ...process.env, ...WITHOUT_QUOTAS, XINQIAO_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' };
const config = readConfig(env);
const cluster = await openCluster({ folder: join(folder, 'postgres'), durable: false });
let child: ChildProcess | undefined;
try {
  process.exitCode = await fuzz();
} finally {
  child?.kill('SIGKILL');
  await cluster[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
}

interface Usage {
  readonly rss: number;
  readonly heapUsed: number;
  readonly sockets: number;
}

async function fuzz(): Promise<number> {
  const databases: Record<string, string> = {};
  for (const { name } of definitions)
    databases[name] = await cluster.ensureDatabase(databaseName(name), roleOf(name, config));
  {
    const urlOf = async (name: string) => databases[name] ?? '';
    await using house = await openInstallation({ config, log: openLog('silent'), urlOf });
    await loadSamples(config, house.subgraphs);
  }
  const script = fileURLToPath(new URL('./server.js', import.meta.url));
  const gateway = fork(script, [JSON.stringify(databases)], { env, execArgv: ['--expose-gc'] });
  child = gateway;
  let ended = false;
  gateway.once('exit', () => (ended = true));
  const [{ url }] = (await once(gateway, 'message')) as [{ url: string }];
  const pool = new Pool(new URL(url).origin, { connections: AT_ONCE, bodyTimeout: WITHIN, headersTimeout: WITHIN });
  const next = requestMutator(randomFrom(SEED), await tokenOf('clerk', config));
  const told = new Map<string, Map<string, number>>();
  const failures: string[] = [];
  const usages: [sent: number, usage: Usage][] = [[0, await usageOf(gateway)]];
  let slowest = 0;

  say(`${REQUESTS} mutated requests from seed ${SEED}, ${AT_ONCE} at once`);
  for (let sent = 0; sent < REQUESTS && !ended;) {
    const until = Math.min(REQUESTS, sent + REQUESTS / 5);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (sent < until && !ended) {
          sent += 1;
          const asked = next();
          const start = performance.now();
          const outcome = await send(pool, asked);
          slowest = Math.max(slowest, performance.now() - start);
          const row = told.get(asked.kind) ?? new Map<string, number>();
          told.set(asked.kind, row.set(outcome, (row.get(outcome) ?? 0) + 1));
          if (/^(5xx|none)/.test(outcome)) failures.push(`${outcome}: ${JSON.stringify(asked).slice(0, 600)}`);
        }
      }),
    );
    if (!ended) usages.push([sent, await usageOf(gateway)]);
  }
  await pool.close();
  if (!ended) usages.push([REQUESTS, await settledUsage(gateway)]);
  printOutcomes(told);
  printUsages(usages);
  say(`slowest answer: ${Math.round(slowest)} ms`);
  const [, early] = usages[1] ?? [];
  const [, last] = usages.at(-1) ?? [];
  const growth = early && last ? (last.heapUsed - early.heapUsed) / 1_048_576 : 0;
  if (ended) failures.push('the gateway ended');
  if (growth > MOST_GROWTH) failures.push(`the heap grew by ${growth.toFixed(1)} MB`);
  if (last && last.sockets > (usages[0]?.[1].sockets ?? 0) + 8) failures.push(`${last.sockets} sockets are left`);
  for (const failure of failures.slice(0, 20)) say(`FAILED ${failure}`);
  say(failures.length === 0 ? 'no 5xx, no growth, no crash' : `${failures.length} FAILURES`);
  return failures.length === 0 ? 0 : 1;
}

/** The class of the status; `none` where there was no answer. A body that the gateway refuses to read may end in a reset. */
async function send(pool: Pool, { method, path, headers, body }: FuzzRequest): Promise<string> {
  try {
    const response = await pool.request({ method: method as 'GET', path, headers, body });
    await response.body.dump();
    return `${Math.floor(response.statusCode / 100)}xx`;
  } catch (error) {
    const { code = '', name } = error as { code?: string; name: string };
    if (code === 'UND_ERR_INVALID_ARG' || name === 'InvalidArgumentError') return 'not sent';
    const isLarge = body !== null && body.length > 1_048_576;
    return isLarge ? '4xx' : `none ${code || name}`;
  }
}

async function usageOf(gateway: ChildProcess): Promise<Usage> {
  const answer = once(gateway, 'message');
  gateway.send('usage');
  const [usage] = (await answer) as [Usage];
  return usage;
}

/** After the connections that clients closed are gone on this side, too. */
async function settledUsage(gateway: ChildProcess): Promise<Usage> {
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return usageOf(gateway);
}

function printOutcomes(told: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
  const classes = [...new Set([...told.values()].flatMap((row) => [...row.keys()]))].toSorted();
  say(['mutated'.padEnd(14), ...classes.map((name) => name.padStart(9))].join(''));
  for (const [kind, row] of told) {
    say([kind.padEnd(14), ...classes.map((name) => String(row.get(name) ?? 0).padStart(9))].join(''));
  }
}

function printUsages(usages: readonly [number, Usage][]): void {
  say('     sent   RSS MB  heap MB  sockets');
  for (const [sent, { rss, heapUsed, sockets }] of usages) {
    const cells = [sent, (rss / 1_048_576).toFixed(0), (heapUsed / 1_048_576).toFixed(1), sockets];
    say(cells.map((cell) => String(cell).padStart(9)).join(''));
  }
}
