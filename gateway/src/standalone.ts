import { readFileSync } from 'node:fs';
import type { Config } from '@xinqiao/platform/config/config.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { SubgraphAnswer, SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { Pool } from 'undici';
import { openPlanExecutor } from './execute/plan-executor.js';
import type { Admission } from './front/admission.js';
import { openGateway, type Gateway } from './gateway.js';

/** Connections kept to one subgraph. */
const CONNECTIONS = 64;

/**
 * Serves any Federation 2 supergraph file, so that the executor can be tried on other people's graphs: everybody is
 * anonymous, no slice guards a field, and nothing is recorded. For development only: throws in production.
 */
export async function openStandaloneGateway(supergraphFile: string, config: Config, log: Logger): Promise<Gateway> {
  if (config.mode === 'production')
    throw new Error('SUPERGRAPH_FILE is for development: production admits and records.');
  const { subgraphs } = openPlanExecutor(readFileSync(supergraphFile, 'utf8'));
  const channels = new Map(subgraphs.map(({ name, url }) => [name, plainChannel(name, url)]));
  return openGateway({ config, supergraphFile, matters: NO_MATTERS, channels, admission: ANYBODY, log });
}

/** A subgraph that knows nothing of seals. */
function plainChannel(name: string, url: string): SubgraphChannel {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  return {
    name,
    async call(request, _, signal) {
      const { statusCode, body } = await pool.request({
        path: pathname + search,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
        signal,
      });
      if (statusCode >= 500) throw new Fault('SOURCE_NOT_ANSWERED', `The source answered ${statusCode}.`);
      return (await body.json()) as SubgraphAnswer;
    },
    deliver: () => Promise.reject(new Fault('MESSAGE_NOT_RECEIVED', `${name} knows no outbox.`)),
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}

const NO_MATTERS: Matters = {
  version: '',
  codes: [],
  actorKinds: new Set(),
  sources: [],
  slices: new Map(),
  scopes: new Map(),
  matter: () => undefined,
  permitted: () => new Map(),
  itemsReadBy: () => new Set(),
};

const ANYBODY: Admission = {
  admit: async ({ traceId }) => ({ ...systemCaller('anonymous', traceId), kind: 'public' }),
  record: async () => 0,
  count: () => undefined,
  ledger: { checkpoint: async () => null, inclusion: async () => null, consistency: async () => null },
  verifierKey: '',
};
