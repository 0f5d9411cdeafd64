import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { databaseName, roleOf } from '@xinqiao/cli/installation/databases.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import {
  openInstallation,
  type Installation,
  type InstallationOptions,
} from '@xinqiao/cli/installation/open-installation.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { readConfig, type Config } from '@xinqiao/platform/config/config.js';
import { openCluster } from '@xinqiao/platform/database/cluster.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { TEMPLATE_FOLDER } from './template-cluster.js';
import { WITHOUT_QUOTAS } from './without-quotas.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Each test asserts on the answer's own shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: { data?: any; errors?: { message: string; extensions: { code: string; agency?: { en: string } } }[] };
}

export interface Asking {
  readonly persona?: string;
  readonly token?: string;
  readonly matter?: string;
  readonly caseNo?: string;
  readonly authorization?: string;
  /** The identifier of whom a person acts for. */
  readonly standing?: string;
  readonly asOf?: string;
  readonly variables?: object;
  readonly operationName?: string;
}

/** A house that answers, wherever it runs. */
export interface AskedHouse {
  readonly config: Config;
  ask(query: string, as?: Asking): Promise<Answer>;
}

export interface RunningInstallation extends AskedHouse, AsyncDisposable {
  readonly installation: Installation;
  /** Moves the clock of every subgraph by days, so that loads grow old. */
  passDays(days: number): void;
}

/** Databases of one test file: clones of those that hold the samples. */
export interface ClonedDatabases extends AsyncDisposable {
  readonly config: Config;
  urlOf(subgraph: string): Promise<string>;
}

export async function cloneDatabases(): Promise<ClonedDatabases> {
  const folder = process.env[TEMPLATE_FOLDER];
  if (!folder) throw new Error('Run the tests through jest.config.mjs: its global setup starts PostgreSQL.');
  // Heads of other tests' databases would be those of a rewritten ledger.
  const XINQIAO_HEADS = join(folder, 'heads', randomUUID());
  const config = readConfig({
    XINQIAO_DATA: folder,
    XINQIAO_HEADS,
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...WITHOUT_QUOTAS,
  });
  const cluster = await openCluster({ folder: join(folder, 'postgres'), durable: false });
  const run = randomUUID().slice(0, 8);
  const made: string[] = [];
  const templates = new Set(definitions.map((definition) => definition.name));
  return {
    config,
    async urlOf(subgraph) {
      const role = roleOf(subgraph, config);
      const name = `t${run}_${databaseName(subgraph)}`;
      if (!made.includes(name)) {
        made.push(name);
        // A subgraph that only the test knows has no template: it begins empty.
        if (templates.has(subgraph)) await cluster.cloneDatabase(databaseName(subgraph), name, role.name);
        else await cluster.ensureDatabase(name, role);
      }
      return cluster.urlOf(name, role);
    },
    async [Symbol.asyncDispose]() {
      for (const name of made) await cluster.dropDatabase(name);
      await cluster[Symbol.asyncDispose]();
    },
  };
}

/** The whole house on databases of its own with the samples, spoken to over HTTP. */
export async function runInstallation(
  changes: Partial<Config> = {},
  options: Partial<InstallationOptions> = {},
): Promise<RunningInstallation> {
  const databases = await cloneDatabases();
  const config = { ...databases.config, ...changes };
  let shift = 0;
  const installation = await openInstallation({
    config,
    log: openLog('silent'),
    urlOf: (name) => databases.urlOf(name),
    clock: () => new Date(Date.now() + shift * 86_400_000),
    timetable: false,
    ...options,
  });
  return {
    installation,
    passDays: (days) => {
      shift += days;
    },
    ...houseAt(installation.gateway.url, config),
    async [Symbol.asyncDispose]() {
      await installation[Symbol.asyncDispose]();
      await databases[Symbol.asyncDispose]();
    },
  };
}

/** The house whose gateway answers at an address. */
export function houseAt(url: string, config: Config): AskedHouse {
  return { config, ask: (query, as = {}) => ask(url, config, query, as) };
}

async function ask(
  url: string,
  config: Config,
  query: string,
  { persona, token, matter, caseNo, authorization, standing, asOf, variables, operationName }: Asking,
): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const bearer = token ?? (persona && (await tokenOf(persona, config)));
  if (bearer) headers.authorization = `Bearer ${bearer}`;
  if (matter) headers['credit-purpose'] = matter;
  if (caseNo) headers['credit-case'] = encodeURIComponent(caseNo);
  if (authorization) headers['credit-authorization'] = authorization;
  if (standing) headers['credit-standing'] = encodeURIComponent(standing);
  if (asOf) headers['credit-as-of'] = encodeURIComponent(asOf);
  const body = JSON.stringify({ query, variables, operationName });
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}
