import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setInterval } from 'node:timers/promises';
import autocannon from 'autocannon';
import { Pool } from 'undici';

/** A server under measurement: its processes tell their CPU time and memory when asked. */
export interface Server {
  readonly url: string;
  readonly processes: readonly ChildProcess[];
  readonly headers: (index: number) => Record<string, string>;
}

export interface Measured {
  readonly rps: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** Every server that was started, to be ended with the benchmark. */
export const children: ChildProcess[] = [];

/** As `npm start` has it. */
const HEAP = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring'];

export async function serve(
  which: string,
  setting: object,
  env: NodeJS.ProcessEnv,
): Promise<{ urls: Record<string, string>; child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL('./server.js', import.meta.url)), [which, JSON.stringify(setting)], {
    env,
    execArgv: HEAP,
  });
  children.push(child);
  const [{ urls }] = (await once(child, 'message')) as [{ urls: Record<string, string> }];
  return { urls, child };
}

async function usage(processes: readonly ChildProcess[]): Promise<Usage> {
  const told = await Promise.all(
    processes.map(async (child) => {
      const answer = once(child, 'message');
      child.send('usage');
      const [usage] = (await answer) as [{ cpu: NodeJS.CpuUsage; rss: number }];
      return usage;
    }),
  );
  return {
    cpuMs: told.reduce((sum, { cpu }) => sum + (cpu.user + cpu.system) / 1_000, 0),
    rssMb: told.reduce((sum, { rss }) => sum + rss / 1_048_576, 0),
  };
}

/** Asks for some seconds; `order` picks the subject of the n-th request. */
export async function measure(
  { url, processes, headers }: Server,
  connections: number,
  seconds: number,
  bodyOf: (index: number) => string,
  order: (sent: number) => number,
): Promise<Measured> {
  const before = await usage(processes);
  let next = 0;
  const latencies: number[] = [];
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest(request) {
          const index = order(next++);
          return { ...request, headers: headers(index), body: bodyOf(index) };
        },
      },
    ],
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: unknown, finished) => (error ? reject(error) : resolve(finished)));
    run.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  });
  if (result.non2xx + result.errors > 0) {
    const one = await fetch(url, { method: 'POST', headers: headers(0), body: bodyOf(0) });
    const counts = JSON.stringify(result.statusCodeStats);
    throw new Error(`${url}: ${counts}, ${result.errors} failed; asked once more: ${one.status} ${await one.text()}`);
  }
  return summaryOf(latencies, result.requests.average, before, await usage(processes));
}

/** Asks at even steps of time over that many connections, whether or not earlier requests are answered. */
export async function measurePaced(
  { url, processes, headers }: Server,
  { connections, rate, seconds }: { connections: number; rate: number; seconds: number },
  bodyOf: (index: number) => string,
  order: (sent: number) => number,
): Promise<Measured> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const before = await usage(processes);
  const latencies: number[] = [];
  const ask = async (index: number) => {
    const start = performance.now();
    const { statusCode, body } = await pool.request({
      path,
      method: 'POST',
      headers: headers(index),
      body: bodyOf(index),
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`${url}: ${statusCode}`);
    latencies.push(performance.now() - start);
  };
  const asked: Promise<void>[] = [];
  const began = performance.now();
  for await (const _ of setInterval(2)) {
    const elapsed = performance.now() - began;
    if (elapsed > seconds * 1000) break;
    while (asked.length < (elapsed / 1000) * rate) asked.push(ask(order(asked.length)));
  }
  await Promise.all(asked);
  await pool.close();
  return summaryOf(latencies, latencies.length / ((performance.now() - began) / 1000), before, await usage(processes));
}

interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

function summaryOf(latencies: readonly number[], rps: number, before: Usage, after: Usage): Measured {
  const sorted = latencies.toSorted((a, b) => a - b);
  const percentile = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return {
    rps,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    cpuMs: (after.cpuMs - before.cpuMs) / Math.max(1, latencies.length),
    rssMb: after.rssMb,
  };
}

/** The median of each figure by itself. */
export function medianOf<Figures extends { readonly [K in keyof Figures]: number }>(
  measured: readonly Figures[],
): Figures {
  const [first] = measured;
  if (!first) throw new Error('Nothing was measured.');
  const medians = { ...first };
  for (const key of Object.keys(first) as (keyof Figures)[]) {
    const sorted = measured.map((one) => one[key]).toSorted((a, b) => a - b);
    medians[key] = sorted[Math.floor(sorted.length / 2)] ?? first[key];
  }
  return medians;
}
