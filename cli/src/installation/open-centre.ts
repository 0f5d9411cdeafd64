import type { Config } from '@xinqiao/platform/config/config.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { httpChannel } from '@xinqiao/platform/subgraph/http-channel.js';
import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import type { Databases } from './databases.js';
import { definitionOf } from './definitions.js';
import { mattersOf } from './matters.js';

const CENTRE = 'credit-centre';

/** The registry, for a command that reads files and ends: over HTTP where it runs elsewhere. */
export async function openCentre(config: Config, databases: Databases, log: Logger): Promise<SubgraphChannel> {
  const remote = config.subgraphUrls?.[CENTRE];
  if (remote) return httpChannel(CENTRE, remote, () => config.sealKeysOf(CENTRE));
  const databaseUrl = await databases.urlOf(CENTRE);
  return openSubgraph(definitionOf(CENTRE), { config, matters: mattersOf(config), log, databaseUrl });
}
