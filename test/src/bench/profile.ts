import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { loadMatters } from '@xinqiao/platform/policy/matters.js';
import { openBenchHouse, type BenchHouse } from './house.js';
import { measure, medianOf, serve, type Measured, type Server } from './measure.js';
import { gather } from './replicate.js';

/**
 * `npm run bench profile`: the query of `xinqiao check` over 10,000 subjects, with database, access rules and ledgers; this
 * house in one process and in one process for each service, beside the stock gateway over HTTP and beside one SQL
 * statement, in turns within one run. Ends by itself after about four minutes.
 */
const SUBJECTS = Number(process.env.BENCH_SUBJECTS ?? 10_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = { 1: 3, 50: 5 } as const;

/** Seconds until each of eight processes has compiled what it runs all the time. */
const WARM_UP = 8;

/** The public row of matters.yaml: part of what a clerk holds. */
const PUBLIC = Object.fromEntries(
  loadMatters(join(fileURLToPath(new URL('../../../schema/', import.meta.url)), 'matters.yaml')).permitted(
    'public',
    null,
  ),
);

/** The limit, which every other is held against. */
const LIMIT = 'one SQL statement';

const say = (line: string) => process.stdout.write(`${line}\n`);

await using house = await openBenchHouse(SUBJECTS);
const servers = await startServers(house);
await compareVerdicts(servers, house);
say(`${SUBJECTS} subjects; ${ROUNDS} rounds, in turns; medians`);
for (const connections of [1, 50] as const) {
  const rounds: Record<string, Measured[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, server] of Object.entries(servers)) {
      if (round === 0) await measure(server, connections, WARM_UP, house.bodyOf, house.order);
      (rounds[name] ??= []).push(await measure(server, connections, SECONDS[connections], house.bodyOf, house.order));
    }
  }
  print(connections, rounds);
}

async function startServers({ databases, replicas, env, cluster, inOneProcess, perService }: BenchHouse) {
  const gathered = await cluster.ensureDatabase('gathered', { name: 'gathered', password: 'gathered' });
  const { access: _, ...agencies } = databases;
  const tables = await gather(agencies, gathered);
  const asCaller = (index: number) => ({
    'content-type': 'application/json',
    'x-caller': JSON.stringify({
      actor: 'zhao.banshi',
      kind: 'clerk',
      organisation: '1137100000000T018Y',
      matter: 'PROJECT_APPLICATION',
      caseNo: replicas[index]?.caseNo ?? null,
      authorization: null,
      authorizedAt: null,
      inCharge: false,
      sealedUntil: null,
      asOf: null,
      parameters: {},
      subjects: [replicas[index]?.id ?? ''],
      slices: { E6: 'level', T2: 'level', S1: 'level', C1: 'full', C2: 'full', P1: 'level', ...PUBLIC },
      traceId: 'bench',
    } satisfies Caller),
  });
  const subgraphs = await serve('subgraphs', { databases }, env);
  const stock = await serve('stock', { databases, subgraphUrls: subgraphs.urls }, env);
  const sql = await serve('sql', { databases: { ...databases, gathered }, tables }, env);
  return {
    'xinqiao, one process': await inOneProcess(),
    'xinqiao, per service': await perService(),
    'stock gateway': { url: stock.urls.graphql ?? '', processes: [stock.child, subgraphs.child], headers: asCaller },
    [LIMIT]: { url: sql.urls.graphql ?? '', processes: [sql.child], headers: asCaller },
  } satisfies Record<string, Server>;
}

/** Throws where a gateway gives no verdict, or another one. */
async function compareVerdicts(compared: Readonly<Record<string, Server>>, { bodyOf }: BenchHouse): Promise<void> {
  const verdicts = new Map<string, string>();
  for (const [name, { url, headers }] of Object.entries(compared)) {
    if (name === LIMIT) continue;
    const response = await fetch(url, { method: 'POST', headers: headers(7), body: bodyOf(7) });
    const body = (await response.json()) as { data?: { subject?: { assessment?: { verdict?: string } } } };
    verdicts.set(name, body.data?.subject?.assessment?.verdict ?? `none: ${JSON.stringify(body)}`);
  }
  const [first, ...others] = new Set(verdicts.values());
  if (others.length > 0 || first?.startsWith('none')) throw new Error(JSON.stringify([...verdicts]));
  say(`the same verdict from all gateways: ${first}`);
}

function print(connections: number, rounds: Readonly<Record<string, readonly Measured[]>>): void {
  const medians = Object.entries(rounds).map(([name, measured]) => [name, medianOf(measured)] as const);
  const of = (which: string) => medians.find(([name]) => name === which)?.[1];
  const ratio = (a: number | undefined, b: number | undefined) => (a && b ? (a / b).toFixed(2) : '');
  say(`\n${connections} connection${connections > 1 ? 's' : ''}`);
  say('| | requests/s | to stock | to the limit | p50 ms | p95 ms | p99 ms | p99/p50 | CPU ms/request | RSS MB |');
  say('|---|---|---|---|---|---|---|---|---|---|');
  for (const [name, { rps, p50, p95, p99, cpuMs, rssMb }] of medians) {
    const to = [ratio(rps, of('stock gateway')?.rps), ratio(rps, of(LIMIT)?.rps)];
    const times = [p50, p95, p99].map((ms) => ms.toFixed(1));
    const cells = [name, rps.toFixed(0), ...to, ...times, ratio(p99, p50), cpuMs.toFixed(2), rssMb.toFixed(0)];
    say(`| ${cells.join(' | ')} |`);
  }
}
