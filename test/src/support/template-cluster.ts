import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { databaseName, roleOf } from '@xinqiao/cli/installation/databases.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openCluster, type Cluster } from '@xinqiao/platform/database/cluster.js';
import { openLog } from '@xinqiao/platform/log/log.js';

/** Where the test files find the cluster that the run shares. */
export const TEMPLATE_FOLDER = 'XINQIAO_TEST_TEMPLATE';

let cluster: Cluster | undefined;

/** Once for the whole run: a cluster whose databases hold the samples, for every test file to clone. */
export default async function openTemplateCluster(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-test-'));
  // The unprivileged PostgreSQL of root must get in.
  chmodSync(folder, 0o755);
  process.env[TEMPLATE_FOLDER] = folder;
  const config = readConfig({ XINQIAO_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' });
  const opened = await openCluster({ folder: join(folder, 'postgres'), durable: false });
  cluster = opened;
  await using installation = await openInstallation({
    config,
    log: openLog('silent'),
    urlOf: (name) => opened.ensureDatabase(databaseName(name), roleOf(name, config)),
  });
  await loadSamples(config, installation.subgraphs);
}

export async function closeTemplateCluster(): Promise<void> {
  await cluster?.[Symbol.asyncDispose]();
  const folder = process.env[TEMPLATE_FOLDER];
  if (folder) await rm(folder, { recursive: true, force: true });
}
