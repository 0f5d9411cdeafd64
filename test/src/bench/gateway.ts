import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { commandsIn, PEERS, start, type Contender } from './gateway/contenders.js';
import type { Load, Loaded } from './gateway/load.js';
import { usageOfTree } from './gateway/process-tree.js';
import { answerOf, QUERY, subjectId, SUBJECTS, type Stub } from './gateway/stub-graph.js';
import { medianOf } from './measure.js';

/**
 * `npm run bench gateway`: our executor beside other gateways, each alone on one core, over six stub subgraphs that answer
 * from memory and share the other core with the load. Every answer for every subject is compared before anything is
 * measured; rounds go in turn, so that the machine's moods meet all alike. Ends by itself after about five minutes.
 * BENCH_ONLY=xinqiao,grafbase measures some of them; BENCH_ROUNDS and BENCH_SECONDS change how long.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const CONNECTIONS = 50;
const COMPARED_AT_ONCE = 10;
const ONLY = process.env.BENCH_ONLY?.split(',');

interface Round extends Loaded {
  readonly cpuMs: number;
  readonly rssMb: number;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'xinqiao-bench-'));
const started: ChildProcess[] = [];
try {
  await bench();
} finally {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  installPeers();
  const pinned = availableParallelism() > 1 && canPin();
  if (!pinned) say('There is no second core or no taskset: gateways, stubs and load share what there is.');
  const pin = (core: number) => (pinned ? ['taskset', '-c', String(core)] : []);
  const stubs = forked('./gateway/stubs.js', pin(1));
  const [urls] = (await once(stubs, 'message')) as [Record<Stub, string>];
  const load = forked('./gateway/load.js', pin(1));

  const contenders: Contender[] = [];
  for (const command of commandsIn(folder, urls)) {
    if (ONLY && !ONLY.some((name) => command.name.includes(name))) continue;
    const contender = await start(command, pin(0), folder).catch((error: unknown) => {
      say(`left out: ${String(error)}`);
      return null;
    });
    if (!contender) continue;
    started.push(contender.process);
    contenders.push(contender);
    await compare(contender);
  }
  say(`${contenders.length} gateways gave equal answers of ${sizeOf()} bytes`);

  const rounds = new Map<string, Round[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) {
      await ask(load, { url: contender.url, connections: CONNECTIONS, seconds: round === 0 ? 8 : 1 });
      const measured = await measure(contender, load);
      rounds.set(contender.name, [...(rounds.get(contender.name) ?? []), measured]);
    }
  }
  print(rounds);
}

/** Peers are nobody's dependency but the benchmark's: they are installed beside it, the first time that it runs. */
function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules', '@graphql-hive'))) return;
  say('installing the other gateways (about 600 MB) …');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: PEERS, stdio: 'ignore', timeout: 300_000 });
  } catch (error) {
    say(`some could not be installed, and are left out: ${String(error)}`);
  }
}

function canPin(): boolean {
  try {
    execFileSync('taskset', ['-c', '1', 'true']);
    return true;
  } catch {
    return false;
  }
}

function forked(file: string, [program, ...args]: readonly string[]): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = program ? fork(path, [], { execPath: program, execArgv: [...args, process.execPath] }) : fork(path, []);
  started.push(child);
  return child;
}

/** Throws where one answer differs from what the stubs hold. */
async function compare({ name, url }: Contender): Promise<void> {
  let next = 0;
  const walk = async () => {
    for (let index = next++; index < SUBJECTS; index = next++) {
      const id = subjectId(index);
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY, operationName: 'Profile', variables: { id } }),
      });
      const told = await response.text();
      if (!isDeepStrictEqual(JSON.parse(told), answerOf(id))) throw new Error(`${name} answers otherwise: ${told}`);
    }
  };
  await Promise.all(Array.from({ length: COMPARED_AT_ONCE }, walk));
  say(`${name} answers all ${SUBJECTS} subjects as the stubs hold them`);
}

function sizeOf(): number {
  return Buffer.byteLength(JSON.stringify(answerOf(subjectId(0))));
}

async function ask(load: ChildProcess, what: Load): Promise<Loaded> {
  const answer = once(load, 'message');
  load.send(what);
  const [{ loaded, error }] = (await answer) as [{ loaded?: Loaded; error?: string }];
  if (!loaded) throw new Error(error);
  return loaded;
}

async function measure({ url, process: { pid = 0 } }: Contender, load: ChildProcess): Promise<Round> {
  const before = usageOfTree(pid);
  const loaded = await ask(load, { url, connections: CONNECTIONS, seconds: SECONDS });
  const after = usageOfTree(pid);
  return { ...loaded, cpuMs: (after.cpuMs - before.cpuMs) / loaded.answered, rssMb: after.rssMb };
}

function print(rounds: ReadonlyMap<string, readonly Round[]>): void {
  const medians = [...rounds].map(([name, measured]) => ({ name, ...medianOf(measured) }));
  const stock = medians.find(({ name }) => name.startsWith('stock'));
  say(
    `\n${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turn, medians; each gateway alone on one core`,
  );
  say('| | requests/s | to stock | p50 ms | p95 ms | p99 ms | p99/p50 | CPU ms/request | stock to it | RSS MB |');
  say('|---|---|---|---|---|---|---|---|---|---|');
  for (const { name, rps, p50, p95, p99, cpuMs, rssMb } of medians) {
    const ratio = (of: number | undefined, to: number | undefined) => (of && to ? (of / to).toFixed(2) : '');
    say(
      `| ${name} | ${rps.toFixed(0)} | ${ratio(rps, stock?.rps)} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${p99.toFixed(1)} | ${ratio(p99, p50)} | ${cpuMs.toFixed(3)} | ${ratio(stock?.cpuMs, cpuMs)} | ${rssMb.toFixed(0)} |`,
    );
  }
}
