import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { admit } from '@xinqiao/access/commands/admit.js';
import { access } from '@xinqiao/access/subgraph.js';
import { openGateway, type Gateway } from '@xinqiao/gateway/gateway.js';
import type { Admission } from '@xinqiao/gateway/front/admission.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import { loadMatters, type Matters } from '@xinqiao/platform/policy/matters.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { httpChannel } from '@xinqiao/platform/subgraph/http-channel.js';
import { openSubgraph, type OpenSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import type { AnySubgraph } from '@xinqiao/platform/subgraph/definition.js';
import { definitions as allDefinitions } from './definitions.js';

export interface InstallationOptions {
  readonly config: Config;
  readonly log: Logger;
  /** The database of a subgraph. */
  readonly urlOf: (subgraph: string) => Promise<string>;
  readonly clock?: () => Date;
  /** The subgraphs of this installation; all of them if left out. */
  readonly definitions?: readonly AnySubgraph[];
}

export interface Installation extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly matters: Matters;
  /** Those that run in this process. */
  readonly subgraphs: ReadonlyMap<string, OpenSubgraph>;
}

export function mattersOf(config: Config): Matters {
  return loadMatters(join(config.schemaFolder, 'matters.yaml'));
}

/**
 * Puts an installation together: every subgraph in this process, or, where SUBGRAPH_URLs say so, reached over HTTP.
 * `access` always runs here, beside its gateway.
 */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { config, log, urlOf, clock, definitions = allDefinitions } = options;
  const matters = mattersOf(config);
  const subgraphs = new Map<string, OpenSubgraph>();
  const channels = new Map<string, SubgraphChannel>();
  const close = async () => {
    await Promise.all([...channels.values()].map((channel) => channel[Symbol.asyncDispose]()));
  };
  try {
    await Promise.all(
      definitions.map(async (definition) => {
        const { name } = definition;
        const remote = name === access.name ? undefined : config.subgraphUrls?.[name];
        if (remote) {
          channels.set(name, httpChannel(name, remote, config.sealKeysOf(name)));
          return;
        }
        const databaseUrl = await urlOf(name);
        const opened = await openSubgraph(definition, { config, matters, log, databaseUrl, clock });
        subgraphs.set(name, opened);
        channels.set(name, opened);
      }),
    );
    const supergraphSdl = readFileSync(join(config.schemaFolder, 'supergraph.graphql'), 'utf8');
    const admission = await admissionOf(subgraphs, matters);
    const gateway = await openGateway({ config, supergraphSdl, matters, channels, admission, log });
    return {
      gateway,
      matters,
      subgraphs,
      async [Symbol.asyncDispose]() {
        await gateway[Symbol.asyncDispose]();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function admissionOf(subgraphs: ReadonlyMap<string, OpenSubgraph>, matters: Matters): Promise<Admission> {
  const opened = subgraphs.get(access.name);
  if (!opened) throw new Error('access did not open.');
  const store = access.openStore(opened.database, opened.config);
  return {
    admit: (request) => admit(store, matters, request),
    record: (look) => store.write(look),
  };
}
