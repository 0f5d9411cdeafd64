import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import pg from 'pg';
import { openBenchPlace } from './bench-place.js';

/**
 * `npm run bench:events`: a thousand listeners to the stream of list changes, the centre and the gateway as processes of
 * their own. How late a change is heard, then kill -9 of each with changes meanwhile: nobody may lose or repeat one. Ends
 * by itself after about a minute.
 */
const LISTENERS = Number(process.env.BENCH_LISTENERS ?? 1_000);
const CHANGES = Number(process.env.BENCH_CHANGES ?? 100);
const EVERY_MS = 200;
const MISSED = 20;

const say = (line: string) => process.stdout.write(`${line}\n`);
const MAIN = fileURLToPath(new URL('../../../cli/dist/main.js', import.meta.url));
const CHANGE = `INSERT INTO red_listing (list_code, document_no, subject_id, authority, legal_basis, domain, listed_on, until, valid_from)
  SELECT 'CONTRACT_KEEPER', $1, subject_id, '海晏市市场监督管理局', '《守合同重信用企业公示办法》第五条', 'MARKET',
         '2026-11-01', '2036-10-31', '2026-11-01'
  FROM registered_subject WHERE name = '海晏信桥纺织有限公司' AND superseded_at IS NULL`;

/** One browser: parses ids, and comes back with the last one two seconds after it lost the stream. */
class ListenerClient {
  readonly ids: number[] = [];
  readonly heardAt = new Map<number, number>();
  isOpen = false;
  #rest = '';

  constructor(
    readonly url: string,
    readonly isOver: () => boolean,
  ) {}

  connect(): void {
    const last = this.ids.at(-1);
    const headers = last === undefined ? {} : { 'last-event-id': String(last) };
    const request = get(this.url, { agent: false, headers }, (response) => this.#read(response));
    request.on('error', () => this.#lost());
  }

  #read(response: IncomingMessage): void {
    this.isOpen = true;
    this.#rest = '';
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      const now = performance.now();
      const lines = (this.#rest + text).split('\n\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines) {
        if (!line.startsWith('id: ')) continue;
        const id = Number(line.slice(4, line.indexOf('\n')));
        this.ids.push(id);
        this.heardAt.set(id, now);
      }
    });
    response.on('error', () => undefined).on('close', () => this.#lost());
  }

  #lost(): void {
    this.isOpen = false;
    if (!this.isOver()) setTimeout(() => this.connect(), 1_000 + Math.random() * 1_000);
  }
}

await using place = await openBenchPlace(true, {
  EVENT_LISTENERS: String(LISTENERS),
  EVENT_LISTENERS_PER_ADDRESS: String(LISTENERS),
});
const { env, config, urlOf } = place;
const children = new Set<ChildProcess>();
let isOver = false;
try {
  await bench();
} finally {
  isOver = true;
  for (const child of children) child.kill('SIGKILL');
}

async function bench(): Promise<void> {
  {
    await using house = await openInstallation({ config, log: openLog('silent'), urlOf });
    await loadSamples(config, house.subgraphs);
  }
  for (const { name } of definitions) {
    env[`${name.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`] = await urlOf(name);
  }
  const [centrePort, gatewayPort] = [await freePort(), await freePort()];
  env.CREDIT_CENTRE_SUBGRAPH_URL = `http://127.0.0.1:${centrePort}/`;
  let centre = await service('credit-centre', centrePort);
  let gateway = await service('gateway', gatewayPort);

  const url = `http://127.0.0.1:${gatewayPort}/events/lists`;
  const listeners = Array.from({ length: LISTENERS }, () => new ListenerClient(url, () => isOver));
  for (const [at, listener] of listeners.entries()) {
    listener.connect();
    if (at % 50 === 49) await wait(20);
  }
  await until(
    () => listeners.every(({ isOpen, ids }) => isOpen && ids.length > 0),
    () => 'listeners open',
  );

  const client = new pg.Client({ connectionString: await urlOf('credit-centre') });
  // Where something else fails first, its database ends before it does.
  client.on('error', () => undefined);
  await client.connect();
  const toldAt = new Map<number, number>();
  const change = async (documentNo: string) => {
    const before = performance.now();
    await client.query(CHANGE, [documentNo]);
    const { rows } = await client.query<{ id: number }>('SELECT max(id)::integer AS id FROM list_event');
    toldAt.set(rows[0]?.id ?? 0, before);
  };
  const allHeard = () => {
    const last = Math.max(...toldAt.keys());
    const behind = () => listeners.filter(({ ids }) => (ids.at(-1) ?? 0) < last);
    const isHeard = () => behind().length === 0;
    return until(isHeard, () => {
      const [one] = behind();
      return `everybody has the change ${last}; ${behind().length} have not, one has ${one?.ids.at(-1)} and is ${one?.isOpen ? 'open' : 'closed'}`;
    });
  };

  const cpuBefore = cpuMsOf(gateway);
  for (let n = 0; n < CHANGES; n += 1) {
    await change(`准时${n}`);
    await wait(EVERY_MS);
  }
  await allHeard();
  const cpuMs = cpuMsOf(gateway) - cpuBefore;
  const onTime = [...toldAt];
  const latencies = listeners
    .flatMap(({ heardAt }) => onTime.map(([id, at]) => (heardAt.get(id) ?? Number.NaN) - at))
    .toSorted((a, b) => a - b);
  const share = (part: number) =>
    (latencies[Math.min(latencies.length - 1, Math.floor(part * latencies.length))] ?? NaN).toFixed(0);
  const rssMb = rssMbOf(gateway);

  await killed(centre);
  for (let n = 0; n < MISSED; n += 1) await change(`中心停机${n}`);
  centre = await service('credit-centre', centrePort);
  await allHeard();
  await killed(gateway);
  for (let n = 0; n < MISSED; n += 1) await change(`网关停机${n}`);
  gateway = await service('gateway', gatewayPort);
  const back = performance.now();
  await allHeard();
  const recovered = performance.now() - back;
  await client.end();

  const faults = listeners.map(({ ids }) => {
    const expected = (ids.at(-1) ?? 0) - (ids[0] ?? 0) + 1;
    const different = new Set(ids).size;
    return {
      lost: expected - different,
      repeated: ids.length - different,
      unordered: ids.some((id, at) => at > 0 && id < (ids[at - 1] ?? 0)),
    };
  });
  say('| listeners | changes | p50 ms | p95 ms | p99 ms | latest ms | gateway CPU ms/change | gateway RSS MB |');
  say('|---|---|---|---|---|---|---|---|');
  say(
    `| ${LISTENERS} | ${CHANGES} | ${share(0.5)} | ${share(0.95)} | ${share(0.99)} | ${share(1)} | ${(cpuMs / CHANGES).toFixed(1)} | ${rssMb.toFixed(0)} |`,
  );
  say(`kill -9 of the centre, then of the gateway, with ${MISSED} changes during each:`);
  say(
    `lost ${sum(faults.map(({ lost }) => lost))}, repeated ${sum(faults.map(({ repeated }) => repeated))}, out of order ${faults.filter(({ unordered }) => unordered).length}; everybody had everything ${(recovered / 1000).toFixed(1)} s after the gateway was back`,
  );
}

async function service(name: string, port: number): Promise<ChildProcess> {
  const child = fork(MAIN, ['start', '--service', name], { env: { ...env, PORT: String(port) }, stdio: 'inherit' });
  children.add(child);
  await once(child, 'message');
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  children.delete(child);
}

async function until(holds: () => boolean, what: () => string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Not within a minute: ${what()}.`);
    await wait(20);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** User and system time in ms; a tick of Linux is 10. */
function cpuMsOf({ pid }: ChildProcess): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = rest.split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

function rssMbOf({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
