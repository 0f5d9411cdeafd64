import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { Cluster } from '@xinqiao/platform/database/cluster.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openBenchPlace } from './bench-place.js';
import { children, serve, type Server } from './measure.js';
import { replicasOf, replicate, type Replica } from './replicate.js';
import { WITHOUT_QUOTAS } from '../support/without-quotas.js';

const ORIGINAL = '91371002MA00TEXT0Y';

/** Databases of a whole house with many subjects alike, on a durable PostgreSQL of its own, and how to ask it. */
export interface BenchHouse extends AsyncDisposable {
  readonly config: Config;
  readonly env: NodeJS.ProcessEnv;
  readonly cluster: Cluster;
  readonly databases: Readonly<Record<string, string>>;
  readonly replicas: readonly Replica[];
  /** `xinqiao check` of the n-th subject. */
  bodyOf(index: number): string;
  asClerk(index: number): Record<string, string>;
  /** Picks the subject of the n-th request: all of them, in an order that no cache foresees. */
  order(sent: number): number;
  /** Everything in one process. */
  inOneProcess(): Promise<Server>;
  /** Each subgraph in a process of its own, over HTTP. */
  perService(): Promise<Server>;
}

/** 7919 is prime. */
const STRIDE = 7919;

export async function openBenchHouse(subjects: number): Promise<BenchHouse> {
  const place = await openBenchPlace(true, { ...WITHOUT_QUOTAS, NODE_ENV: 'production' });
  const { env, config, cluster, urlOf } = place;
  const close = async () => {
    for (const child of children) child.kill('SIGKILL');
    await place[Symbol.asyncDispose]();
  };
  try {
    const original = await loadOriginal(config, urlOf);
    const replicas = replicasOf(config, subjects);
    const databases: Record<string, string> = {};
    for (const { name } of definitions) {
      databases[name] = await urlOf(name);
      await replicate(databases[name], original, replicas);
    }
    const query = readFileSync(join(config.schemaFolder, 'operations', 'check.graphql'), 'utf8');
    const token = await tokenOf('clerk', config);
    const asClerk = (index: number) => ({
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'credit-purpose': 'PROJECT_APPLICATION',
      'credit-case': replicas[index]?.caseNo ?? '',
    });
    return {
      config,
      env,
      cluster,
      databases,
      replicas,
      bodyOf: (index) =>
        JSON.stringify({ query, operationName: 'Check', variables: { identifier: replicas[index]?.identifier } }),
      asClerk,
      order: (sent) => (sent * STRIDE) % subjects,
      async inOneProcess() {
        const { urls, child } = await serve('xinqiao', { databases }, env);
        return { url: urls.graphql ?? '', processes: [child], headers: asClerk };
      },
      async perService() {
        const names = definitions.map(({ name }) => name).filter((name) => name !== 'access');
        const services = await Promise.all(names.map((name) => serve('service', { databases, name }, env)));
        const subgraphUrls = Object.fromEntries(names.map((name, at) => [name, services[at]?.urls[name] ?? '']));
        const { urls, child } = await serve('xinqiao', { databases, subgraphUrls }, env);
        const processes = [child, ...services.map((service) => service.child)];
        return { url: urls.graphql ?? '', processes, headers: asClerk };
      },
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loads the samples; gives the id of the firm that is copied. */
async function loadOriginal(config: Config, urlOf: (name: string) => Promise<string>): Promise<string> {
  await using house = await openInstallation({ config, log: openLog('silent'), urlOf });
  await loadSamples(config, house.subgraphs);
  const response = await fetch(house.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ subject(identifier: "${ORIGINAL}") { ... on Subject { id } } }` }),
  });
  const { data } = (await response.json()) as { data: { subject: { id: string } } };
  return data.subject.id;
}
