import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '@xinqiao/platform/config/config.js';
import { openCluster } from '@xinqiao/platform/database/cluster.js';

export interface Databases extends AsyncDisposable {
  urlOf(subgraph: string): Promise<string>;
}

/** The databases of the environment, one for each subgraph, or the embedded PostgreSQL of the data folder. */
export async function openDatabases(config: Config, onNotice: (sentence: string) => void): Promise<Databases> {
  const { databaseUrls } = config;
  if (databaseUrls) {
    return {
      async urlOf(subgraph) {
        const url = databaseUrls[subgraph];
        const variable = `${subgraph.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`;
        if (!url)
          throw new Error(`Set ${variable}: the other databases come from the environment, so this one must too.`);
        return url;
      },
      [Symbol.asyncDispose]: async () => undefined,
    };
  }
  if (config.mode === 'production') {
    throw new Error('Production needs its own PostgreSQL: set TAX_DATABASE_URL and the like for every subgraph.');
  }
  const cluster = await openCluster({ folder: join(config.dataFolder, 'postgres'), durable: true, onNotice });
  return {
    urlOf: (subgraph) => cluster.ensureDatabase(databaseName(subgraph), roleOf(subgraph, config)),
    [Symbol.asyncDispose]: () => cluster[Symbol.asyncDispose](),
  };
}

export function databaseName(subgraph: string): string {
  return `xinqiao_${subgraph.replaceAll('-', '_')}`;
}

/** One role for each subgraph; its password hangs on the registry's key, so that nothing more must be kept. */
export function roleOf(subgraph: string, config: Config): { name: string; password: string } {
  const password = createHmac('sha256', config.keys.registry.encryption).update(`database:${subgraph}`).digest('hex');
  return { name: databaseName(subgraph), password };
}
