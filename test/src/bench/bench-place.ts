import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseName, roleOf } from '@xinqiao/cli/installation/databases.js';
import { readConfig, type Config } from '@xinqiao/platform/config/config.js';
import { openCluster, type Cluster } from '@xinqiao/platform/database/cluster.js';

/** A folder with a PostgreSQL of its own, for one benchmark; both are gone afterwards. */
export interface BenchPlace extends AsyncDisposable {
  readonly folder: string;
  /** Of this process, with the folder as the data folder. */
  readonly env: NodeJS.ProcessEnv;
  readonly config: Config;
  readonly cluster: Cluster;
  /** The database of a subgraph, made when it is first asked for. */
  urlOf(subgraph: string): Promise<string>;
}

/** `durable`: whether commits wait for the disk. `more`: what the environment shall say besides. */
export async function openBenchPlace(durable: boolean, more: NodeJS.ProcessEnv = {}): Promise<BenchPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-bench-'));
  // The unprivileged PostgreSQL of root must get in.
  chmodSync(folder, 0o755);
  const env = { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...more, XINQIAO_DATA: folder };
  const config = readConfig(env);
  const cluster = await openCluster({ folder: join(folder, 'postgres'), durable });
  return {
    folder,
    env,
    config,
    cluster,
    urlOf: (name) => cluster.ensureDatabase(databaseName(name), roleOf(name, config)),
    async [Symbol.asyncDispose]() {
      await cluster[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
