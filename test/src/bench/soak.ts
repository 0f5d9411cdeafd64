import { readdirSync, readlinkSync } from 'node:fs';
import { openBenchHouse } from './house.js';
import { measure, measurePaced, type Server } from './measure.js';
import { usageOfTree } from './gateway/process-tree.js';

/**
 * `npm run soak`: `xinqiao check` at 70 % of what one process can answer, for ten minutes (SOAK_SECONDS); memory and open
 * sockets of the process all the while. A slope near zero and sockets that do not grow are what is asked for.
 */
const SECONDS = Number(process.env.SOAK_SECONDS ?? 600);
const SUBJECTS = Number(process.env.BENCH_SUBJECTS ?? 2_000);
const LOAD = 0.7;
const CONNECTIONS = 50;
const STEPS = 20;

/** Young objects, compiled code and buffers of connections come to rest in this share of the time. */
const WARMING = 0.3;

interface Sample {
  readonly minute: number;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  readonly rssMb: number;
  readonly sockets: number;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

await using house = await openBenchHouse(SUBJECTS);
const server = await house.inOneProcess();
await measure(server, CONNECTIONS, Math.min(10, SECONDS / 10), house.bodyOf, house.order);
const { rps: most } = await measure(server, CONNECTIONS, Math.min(10, SECONDS / 10), house.bodyOf, house.order);
const rate = most * LOAD;
say(`${most.toFixed(0)} requests/s go at most; ${rate.toFixed(0)} for ${SECONDS} s, over ${CONNECTIONS} connections\n`);
say('| minute | requests/s | p50 ms | p99 ms | RSS MB | sockets |');
say('|---|---|---|---|---|---|');
const samples: Sample[] = [];
const began = performance.now();
for (let step = 0; step < STEPS; step += 1) {
  const paced = { connections: CONNECTIONS, rate, seconds: SECONDS / STEPS };
  const { rps, p50, p99 } = await measurePaced(server, paced, house.bodyOf, house.order);
  const sample = { minute: (performance.now() - began) / 60_000, rps, p50, p99, ...heldBy(server) };
  samples.push(sample);
  say(
    `| ${sample.minute.toFixed(1)} | ${rps.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${sample.rssMb.toFixed(0)} | ${sample.sockets} |`,
  );
}
const settled = samples.slice(Math.floor(STEPS * WARMING));
say(`\nRSS: ${slopeOf(settled, ({ rssMb }) => rssMb).toFixed(2)} MB a minute after the first ${WARMING * 100} %`);
say(`sockets: ${slopeOf(settled, ({ sockets }) => sockets).toFixed(2)} a minute`);

function heldBy({ processes }: Server): { rssMb: number; sockets: number } {
  const pids = processes.map(({ pid = 0 }) => pid);
  return {
    rssMb: pids.reduce((sum, pid) => sum + usageOfTree(pid).rssMb, 0),
    sockets: pids.reduce((sum, pid) => sum + socketsOf(pid), 0),
  };
}

function socketsOf(pid: number): number {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).filter((name) => isSocket(`${folder}/${name}`)).length;
}

/** A descriptor may be closed between the look at the folder and the look at it. */
function isSocket(file: string): boolean {
  try {
    return readlinkSync(file).startsWith('socket:');
  } catch {
    return false;
  }
}

/** Least squares, a minute. */
function slopeOf(found: readonly Sample[], pick: (sample: Sample) => number): number {
  const mean = (of: (sample: Sample) => number) => found.reduce((sum, one) => sum + of(one), 0) / found.length;
  const [atX, atY] = [mean(({ minute }) => minute), mean(pick)];
  const covariance = found.reduce((sum, one) => sum + (one.minute - atX) * (pick(one) - atY), 0);
  return covariance / found.reduce((sum, { minute }) => sum + (minute - atX) ** 2, 0);
}
