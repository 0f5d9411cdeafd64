import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { loadMatters } from '@xinqiao/platform/policy/matters.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { children, measure, medianOf, serve, type Measured, type Server } from './measure.js';
import { gather, replicasOf, replicate } from './replicate.js';

/**
 * `npm run bench`: the query of `xinqiao check` over 10,000 subjects; this house in one process beside the stock gateway
 * over HTTP and beside one SQL statement, in turns within one run. Ends by itself after about two minutes.
 */
const SUBJECTS = Number(process.env.BENCH_SUBJECTS ?? 10_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = { 1: 3, 50: 5 } as const;
const ORIGINAL = '91371002MA00TEXT0Y';

/** The public row of matters.yaml: part of what a clerk holds. */
const PUBLIC = Object.fromEntries(
  loadMatters(join(fileURLToPath(new URL('../../../schema/', import.meta.url)), 'matters.yaml')).permitted(
    'public',
    null,
  ),
);

const say = (line: string) => process.stdout.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), 'xinqiao-bench-'));
chmodSync(folder, 0o755);
const env = { ...process.env, XINQIAO_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', NODE_ENV: 'production' };
const config = readConfig(env);
const cluster = await openCluster({ folder: join(folder, 'postgres'), durable: true });
try {
  await bench();
} finally {
  for (const child of children) child.kill('SIGKILL');
  await cluster[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const urlOf = (name: string) => cluster.ensureDatabase(databaseName(name), roleOf(name, config));
  let original = '';
  {
    await using house = await openInstallation({ config, log: openLog('silent'), urlOf });
    await loadSamples(config, house.subgraphs);
    const response = await fetch(house.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ subject(identifier: "${ORIGINAL}") { ... on Subject { id } } }` }),
    });
    original = ((await response.json()) as { data: { subject: { id: string } } }).data.subject.id;
  }
  const replicas = replicasOf(config, SUBJECTS);
  const databases: Record<string, string> = {};
  for (const { name } of definitions) {
    databases[name] = await urlOf(name);
    await replicate(databases[name], original, replicas);
  }
  databases.gathered = await cluster.ensureDatabase('gathered', { name: 'gathered', password: 'gathered' });
  const agencies = definitions.filter(({ name }) => name !== 'access').map(({ name }) => databases[name] ?? '');
  const tables = await gather(agencies, databases.gathered);
  say(`${SUBJECTS} subjects; ${ROUNDS} rounds, in turns; medians`);

  const query = readFileSync(join(config.schemaFolder, 'operations', 'check.graphql'), 'utf8');
  const token = await tokenOf('clerk', config);
  const asClerk = (index: number) => ({
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'credit-purpose': 'PROJECT_APPLICATION',
    'credit-case': replicas[index]?.caseNo ?? '',
  });
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

  const xinqiao = await serve('xinqiao', { databases }, env);
  const subgraphs = await serve('subgraphs', { databases }, env);
  const stock = await serve('stock', { databases, subgraphUrls: subgraphs.urls }, env);
  const sql = await serve('sql', { databases, tables }, env);
  const servers: Readonly<Record<string, Server>> = {
    xinqiao: { url: xinqiao.urls.graphql ?? '', processes: [xinqiao.child], headers: asClerk },
    'stock gateway': { url: stock.urls.graphql ?? '', processes: [stock.child, subgraphs.child], headers: asCaller },
    'one SQL statement': { url: sql.urls.graphql ?? '', processes: [sql.child], headers: asCaller },
  };
  // 7919 is prime: the requests walk through all subjects in an order that no cache foresees.
  const order = (sent: number) => (sent * 7919) % SUBJECTS;
  const bodyOf = (index: number) =>
    JSON.stringify({ query, operationName: 'Check', variables: { identifier: replicas[index]?.identifier } });

  const verdicts = await Promise.all(
    ['xinqiao', 'stock gateway'].map(async (name) => {
      const { url = '', headers } = servers[name] ?? {};
      const response = await fetch(url, { method: 'POST', headers: headers?.(7) ?? {}, body: bodyOf(7) });
      const body = (await response.json()) as { data?: { subject?: { assessment?: { verdict?: string } } } };
      if (!body.data?.subject?.assessment) throw new Error(`${name} gave no verdict: ${JSON.stringify(body)}`);
      return body.data.subject.assessment.verdict;
    }),
  );
  say(`the same verdict from both gateways: ${verdicts.join(', ')}`);

  for (const connections of [1, 50] as const) {
    const rounds: Record<string, Measured[]> = {};
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, server] of Object.entries(servers)) {
        if (round === 0) await measure(server, connections, 1, bodyOf, order);
        (rounds[name] ??= []).push(await measure(server, connections, SECONDS[connections], bodyOf, order));
      }
    }
    print(connections, rounds);
  }
}

function print(connections: number, rounds: Readonly<Record<string, readonly Measured[]>>): void {
  const medians = Object.entries(rounds).map(([name, measured]) => [name, medianOf(measured)] as const);
  const stock = medians.find(([name]) => name === 'stock gateway')?.[1];
  say(`\n${connections} connection${connections > 1 ? 's' : ''}`);
  say('| | requests/s | to stock | p50 ms | p95 ms | p99 ms | CPU ms/request | stock to it | RSS MB |');
  say('|---|---|---|---|---|---|---|---|---|');
  for (const [name, { rps, p50, p95, p99, cpuMs, rssMb }] of medians) {
    const faster = stock ? (rps / stock.rps).toFixed(2) : '';
    const cheaper = stock ? (stock.cpuMs / cpuMs).toFixed(2) : '';
    say(
      `| ${name} | ${rps.toFixed(0)} | ${faster} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${p99.toFixed(1)} | ${cpuMs.toFixed(2)} | ${cheaper} | ${rssMb.toFixed(0)} |`,
    );
  }
}
