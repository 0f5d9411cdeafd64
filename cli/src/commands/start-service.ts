import { readConfig, type Config } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openWorkers } from '@xinqiao/platform/outbox/open-workers.js';
import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { serveSubgraph } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { z } from 'zod';
import { openDatabases } from '../installation/databases.js';
import { definitionOf } from '../installation/definitions.js';
import { openHttpChannels } from '../installation/http-channels.js';
import { mattersOf } from '../installation/matters.js';
import { ready } from './ready.js';
import { say } from './say.js';
import { untilStopped } from './until-stopped.js';

/** One subgraph alone behind its seal: for compose, and for startServices. */
export async function startService(name: string): Promise<void> {
  const definition = definitionOf(name);
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, personalFields(config.schemaFolder));
  await using databases = await openDatabases(config, say);
  const surroundings = { config, matters: mattersOf(config), log, databaseUrl: await databases.urlOf(name) };
  await using subgraph = await openSubgraph(definition, surroundings);
  const sealKeys = () => config.sealKeysOf(name);
  await using server = await serveSubgraph(subgraph, { port: config.port, host: config.host, sealKeys });
  const addresses = addressesOf(config);
  const stopped = untilStopped();
  ready(server.url);
  const urls = await Promise.race([addresses, stopped]);
  if (!urls) return;
  await using others = openHttpChannels(urls, config);
  const channels = new Map([...others.channels, [name, subgraph]]);
  await using _workers = await openWorkers(subgraph, { channels, log });
  await stopped;
}

type Addresses = Readonly<Record<string, string>>;

const addressesShape = z.object({ urls: z.record(z.string(), z.url()) });

/** Where the other services listen: the environment says so, or the parent, once all of them do. */
function addressesOf({ subgraphUrls }: Config): Promise<Addresses> {
  if (subgraphUrls || !process.send) return Promise.resolve(subgraphUrls ?? {});
  return new Promise((resolve) => {
    process.once('message', (message) => resolve(addressesShape.parse(message).urls));
  });
}
