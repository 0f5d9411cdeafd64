import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '@xinqiao/cli/installation/databases.js';
import { databaseOf, ledgersOf } from '@xinqiao/cli/ledger/ledgers.js';
import { reconcile } from '@xinqiao/cli/ledger/reconcile.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { verifyLedger } from '@xinqiao/platform/ledger/verify-ledger.js';
import { WITHOUT_QUOTAS } from '../support/without-quotas.js';

/**
 * `npm run chaos ledger`: rounds of kill -9 on the gateway, on PostgreSQL or on a subgraph under load. After each one no
 * query that was answered may lack its record, and every ledger must verify; a receipt may be lost with PostgreSQL alone,
 * and reconciling names it. Ends by itself after some eight minutes.
 */
const ROUNDS = Number(process.env.CHAOS_ROUNDS ?? 20);
const TARGETS = ['gateway', 'postgres', 'tax', 'gateway', 'postgres', 'credit-centre'] as const;
const XINQIAO = new URL('../../../cli/bin/xinqiao.js', import.meta.url).pathname;

const say = (line: string) => process.stdout.write(`${line}\n`);
const home = mkdtempSync(join(tmpdir(), 'xinqiao-chaos-'));
chmodSync(home, 0o755);
const env = { ...process.env, ...WITHOUT_QUOTAS, XINQIAO_DATA: home, PORT: '0', LOG_LEVEL: 'silent' };
const config = readConfig(env);
const query =
  '{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { assessment { verdict } tax { grade } safety { tier } } } }';
const began = new Date();
let failures = 0;
const answered = new Set<string>();
/** What reconciling has named so far. */
const named = new Set<string>();

try {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const target = TARGETS[round % TARGETS.length] ?? 'gateway';
    const before = answered.size;
    await kill(target);
    const { missing, faults, lost, unrecorded } = await inspect();
    failures += missing + faults.length + (target === 'postgres' ? 0 : lost);
    say(
      `round ${round}: kill -9 ${target}; ${answered.size - before} answered, ${missing} of all ${answered.size} without a record; ${faults.length === 0 ? 'every ledger verifies' : faults.join('; ')}; named by reconciling: ${lost} receipts lost, ${unrecorded} of no record`,
    );
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
say(failures === 0 ? `${ROUNDS} rounds: no answered query without its record` : `${failures} FAILURES`);
process.exitCode = failures === 0 ? 0 : 1;

/** Starts the house, asks it from twenty sides, kills one of its processes under way, and stops the rest. */
async function kill(target: string): Promise<void> {
  const house = spawn(process.execPath, [XINQIAO, 'start', '--per-service'], { env });
  const ended = once(house, 'exit');
  const { url, pids } = await started(house);
  const token = await tokenOf('clerk', config);
  let asking = true;
  const asked = Array.from({ length: 20 }, async () => {
    while (asking) await ask(url, token);
  });
  await sleep(1_500);
  const pid =
    target === 'postgres'
      ? Number(readFileSync(join(home, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
      : pids.get(target);
  if (pid) process.kill(pid, 'SIGKILL');
  await sleep(1_000);
  asking = false;
  await Promise.all(asked);
  house.kill('SIGINT');
  await ended;
}

async function ask(url: string, token: string): Promise<void> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'credit-purpose': 'PROJECT_APPLICATION',
        'credit-case': 'XM-2026-001',
      },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(5_000),
    });
    const body = (await response.json()) as { data?: { subject?: object } };
    const trace = response.headers.get('credit-trace');
    // Of an answer in which every source failed, nothing was told.
    const told = Object.values(body.data?.subject ?? {}).some((section) => section !== null);
    if (response.status === 200 && told && trace) answered.add(trace);
  } catch {
    // Not answered: nothing is owed.
    await sleep(20);
  }
}

async function started(house: ChildProcess): Promise<{ url: string; pids: Map<string, number> }> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    house.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl-C stops it')) resolve();
    });
    house.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    house.once('exit', () => reject(new Error(said)));
  });
  const pids = [...said.matchAll(/^([\w-]+) is process (\d+)/gm)].map(
    ([, name = '', pid]) => [name, Number(pid)] as const,
  );
  return { url: /Xinqiao answers at (\S+)/.exec(said)?.[1] ?? '', pids: new Map(pids) };
}

/** What stands after a restart of PostgreSQL alone; of what reconciling names, what is new. */
async function inspect(): Promise<{ missing: number; faults: string[]; lost: number; unrecorded: number }> {
  await using databases = await openDatabases(config, () => undefined);
  const faults: string[] = [];
  const receipts = new Map<string, Database>();
  for (const { subgraph, name, verifier, witnessFile } of ledgersOf(config)) {
    const database = receipts.get(subgraph) ?? (await databaseOf(subgraph, await databases.urlOf(subgraph)));
    receipts.set(subgraph, database);
    const { fault } = await verifyLedger({ database, name, verifier, witnessFile });
    if (fault) faults.push(`${subgraph} ${name}: ${fault.what}`);
  }
  const access = receipts.get('access');
  if (!access) throw new Error('There is no database of access.');
  const rows = await access.rows<{ trace: string }>(
    'chaos_traces',
    `SELECT leaf::jsonb ->> 'trace' AS trace FROM record_entry`,
    [],
  );
  const recorded = new Set(rows.map(({ trace }) => trace));
  const missing = [...answered].filter((trace) => !recorded.has(trace)).length;
  const differences = (await reconcile(access, receipts, began, new Date())).filter(({ trace, subgraph }) => {
    const key = `${subgraph} ${trace}`;
    return !named.has(key) && named.add(key);
  });
  const lost = differences.filter(({ what }) => what === 'LOST_RECEIPT').length;
  for (const database of receipts.values()) await database[Symbol.asyncDispose]();
  return { missing, faults, lost, unrecorded: differences.length - lost };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
