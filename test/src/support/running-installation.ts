import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { databaseName, roleOf } from '@xinqiao/cli/installation/databases.js';
import { openInstallation, type Installation } from '@xinqiao/cli/installation/open-installation.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { readConfig, type Config } from '@xinqiao/platform/config/config.js';
import { openCluster } from '@xinqiao/platform/database/cluster.js';
import { openLog } from '@xinqiao/platform/log/log.js';

export interface Answer {
  readonly status: number;
  // Each test asserts on the answer's own shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: { data?: any; errors?: { message: string; extensions: { code: string; agency?: { en: string } } }[] };
}

export interface RunningInstallation extends AsyncDisposable {
  readonly config: Config;
  readonly installation: Installation;
  /** Moves the clock of every subgraph by days, so that loads grow old. */
  passDays(days: number): void;
  ask(
    query: string,
    as?: { persona?: string; matter?: string; caseNo?: string; variables?: object; operationName?: string },
  ): Promise<Answer>;
}

/** The whole house on a throwaway PostgreSQL with the samples, spoken to over HTTP. */
export async function runInstallation(): Promise<RunningInstallation> {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-test-'));
  const config = readConfig({ XINQIAO_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' });
  const cluster = await openCluster({ folder: join(folder, 'postgres'), durable: false });
  let shift = 0;
  const installation = await openInstallation({
    config,
    log: openLog('silent'),
    urlOf: (name) => cluster.ensureDatabase(databaseName(name), roleOf(name, config)),
    clock: () => new Date(Date.now() + shift * 86_400_000),
  });
  await loadSamples(config, installation.subgraphs);
  return {
    config,
    installation,
    passDays: (days) => {
      shift += days;
    },
    async ask(query, { persona, matter, caseNo, variables, operationName } = {}) {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (persona) headers.authorization = `Bearer ${await tokenOf(persona, config)}`;
      if (matter) headers['credit-purpose'] = matter;
      if (caseNo) headers['credit-case'] = encodeURIComponent(caseNo);
      const body = JSON.stringify({ query, variables, operationName });
      const response = await fetch(installation.gateway.url, { method: 'POST', headers, body });
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    },
    async [Symbol.asyncDispose]() {
      await installation[Symbol.asyncDispose]();
      await cluster[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
