import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
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
import { NUMBER_HEADER, type FuzzedServer, type Usage } from './fuzzed-server.js';
import { randomFrom, requestMutator, type FuzzRequest } from './mutate.js';

/**
 * `npm run fuzz http`: mutated requests to a gateway in a process of its own. Fails on an answer of 5xx, on 429 (quotas are
 * out of the way, or the rest would not be tried), on one that takes longer than its deadline, when memory or sockets
 * grow, or when the process ends. Prints the slowest answers with what was asked and the gateway’s own time for them. Ends by itself after some minutes;
 * FUZZ_SEED repeats a run.
 */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 10_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20191215);
const AT_ONCE = 16;

/** Milliseconds that an answer may take. */
const WITHIN = 10_000;

/** Megabytes by which the heap may be larger at the end than when a fifth was sent: caches fill up to their bounds. */
const MOST_GROWTH = 24;

/** Answers that are printed as the slowest. */
const SLOWEST = 5;

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

interface Sent {
  readonly number: number;
  readonly asked: FuzzRequest;
  readonly outcome: string;
  /** Milliseconds until this process had the answer. */
  readonly ms: number;
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
  const [{ url }] = (await once(gateway, 'message')) as [FuzzedServer];
  const pool = new Pool(new URL(url).origin, { connections: AT_ONCE, bodyTimeout: WITHIN, headersTimeout: WITHIN });
  const next = requestMutator(randomFrom(SEED), await tokenOf('clerk', config));
  const told = new Map<string, Map<string, number>>();
  const failures: string[] = [];
  const usages: [sent: number, usage: Usage][] = [[0, await usageOf(gateway)]];
  let slowest: readonly Sent[] = [];
  // This process does little but wait: what keeps it standing still is the machine.
  const machine = monitorEventLoopDelay({ resolution: 10 });
  machine.enable();

  say(`${REQUESTS} mutated requests from seed ${SEED}, ${AT_ONCE} at once`);
  for (let sent = 0; sent < REQUESTS && !ended;) {
    const until = Math.min(REQUESTS, sent + REQUESTS / 5);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (sent < until && !ended) {
          sent += 1;
          const number = sent;
          const asked = next();
          const start = performance.now();
          const outcome = await send(pool, asked, number);
          const one = { number, asked, outcome, ms: performance.now() - start };
          slowest = [...slowest, one].toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
          const row = told.get(asked.kind) ?? new Map<string, number>();
          told.set(asked.kind, row.set(outcome, (row.get(outcome) ?? 0) + 1));
          if (/^(5|429|none)/.test(outcome)) failures.push(`${outcome}: ${JSON.stringify(asked).slice(0, 600)}`);
        }
      }),
    );
    if (!ended) usages.push([sent, await usageOf(gateway)]);
  }
  await pool.close();
  const milliseconds = ended ? {} : await askOf<Record<string, number>>(gateway, 'milliseconds');
  if (!ended) usages.push([REQUESTS, await settledUsage(gateway)]);
  printOutcomes(told);
  printUsages(usages);
  printSlowest(slowest, milliseconds);
  say(
    `the machine kept this process, which does little, standing still for up to ${(machine.max / 1e6).toFixed(0)} ms`,
  );
  const [, early] = usages[1] ?? [];
  const [, last] = usages.at(-1) ?? [];
  const growth = early && last ? (last.heapUsed - early.heapUsed) / 1_048_576 : 0;
  if (ended) failures.push('the gateway ended');
  if (growth > MOST_GROWTH) failures.push(`the heap grew by ${growth.toFixed(1)} MB`);
  if (last && last.sockets > 0) failures.push(`${last.sockets} connections are left`);
  for (const failure of failures.slice(0, 20)) say(`FAILED ${failure}`);
  say(failures.length === 0 ? 'no 5xx, no 429, no growth, no crash' : `${failures.length} FAILURES`);
  return failures.length === 0 ? 0 : 1;
}

/** The status; `none` where there was no answer. A body that the gateway refuses to read may end in a reset. */
async function send(pool: Pool, { method, path, headers, body }: FuzzRequest, number: number): Promise<string> {
  try {
    const numbered = { ...headers, [NUMBER_HEADER]: String(number) };
    const response = await pool.request({ method: method as 'GET', path, headers: numbered, body });
    await response.body.dump();
    return String(response.statusCode);
  } catch (error) {
    const { code = '', name } = error as { code?: string; name: string };
    if (code === 'UND_ERR_INVALID_ARG' || name === 'InvalidArgumentError') return 'not sent';
    const isLarge = body !== null && body.length > 1_048_576;
    return isLarge ? 'reset' : `none ${code || name}`;
  }
}

async function askOf<Told>(gateway: ChildProcess, what: string): Promise<Told> {
  const answer = once(gateway, 'message');
  gateway.send(what);
  const [told] = (await answer) as [Told];
  return told;
}

function usageOf(gateway: ChildProcess): Promise<Usage> {
  return askOf<Usage>(gateway, 'usage');
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
  say('     sent   RSS MB  heap MB  sockets     CPU s  standstill ms');
  for (const [sent, { rss, heapUsed, sockets, cpuMs, standstillMs }] of usages) {
    const cells = [sent, (rss / 1_048_576).toFixed(0), (heapUsed / 1_048_576).toFixed(1), sockets];
    const times = [(cpuMs / 1_000).toFixed(1).padStart(10), standstillMs.toFixed(0).padStart(15)];
    say([...cells.map((cell) => String(cell).padStart(9)), ...times].join(''));
  }
}

function printSlowest(slowest: readonly Sent[], milliseconds: Readonly<Record<string, number>>): void {
  say('the slowest answers: number, ms here, ms in the gateway, what was asked');
  for (const { number, asked, outcome, ms } of slowest) {
    const own = milliseconds[number];
    const { kind, method, path, body } = asked;
    const text = body === null ? '' : body.toString().slice(0, 160);
    const cells = [`#${number}`, ms.toFixed(0), own === undefined ? '-' : own.toFixed(0)];
    const times = cells.map((cell) => cell.padStart(7)).join('');
    say(`${times}  ${outcome} ${kind}: ${method} ${path.slice(0, 200)} ${JSON.stringify(text)}`);
  }
}
