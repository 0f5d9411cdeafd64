import { readFileSync } from 'node:fs';
import type { Config } from '@xinqiao/platform/config/config.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { SubgraphAnswer, SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { bodyWriter, openHttpPost } from '@xinqiao/platform/subgraph/http-post.js';
import { openPlanExecutor } from './execute/plan-executor.js';
import type { Admission } from './front/admission.js';
import { openGateway, type Gateway } from './gateway.js';
import { openMetrics } from './metrics/metrics.js';

/**
 * Serves any Federation 2 supergraph file, so that the executor can be tried on other people's graphs: everybody is
 * anonymous, no slice guards a field, and nothing is recorded. For development only: throws in production.
 */
export async function openStandaloneGateway(supergraphFile: string, config: Config, log: Logger): Promise<Gateway> {
  if (config.mode === 'production')
    throw new Error('SUPERGRAPH_FILE is for development: production admits and records.');
  const { subgraphs } = openPlanExecutor(readFileSync(supergraphFile, 'utf8'));
  const channels = new Map(subgraphs.map(({ name, url }) => [name, plainChannel(name, url)]));
  return openGateway({
    config,
    supergraphFile,
    matters: NO_MATTERS,
    channels,
    admission: ANYBODY,
    feeds: {},
    exports: {},
    personas: null,
    log,
    metrics: openMetrics(),
  });
}

/** A subgraph that knows nothing of seals. */
function plainChannel(name: string, url: string): SubgraphChannel {
  const http = openHttpPost(url);
  const bodyOf = bodyWriter();
  return {
    name,
    async call(request, _, cancellation) {
      const { status, text } = await http.post(bodyOf(request), PLAIN_HEADERS, cancellation);
      if (status >= 500) throw new Fault('SOURCE_NOT_ANSWERED', `The source answered ${status}.`);
      return JSON.parse(text) as SubgraphAnswer;
    },
    deliver: () => Promise.reject(new Fault('MESSAGE_NOT_RECEIVED', `${name} knows no outbox.`)),
    [Symbol.asyncDispose]: () => http[Symbol.asyncDispose](),
  };
}

const PLAIN_HEADERS: readonly string[] = ['accept', 'application/json'];

const NO_MATTERS: Matters = {
  version: '',
  codes: [],
  actorKinds: new Set(),
  sources: [],
  slices: new Map(),
  items: new Map(),
  scopes: new Map(),
  matter: () => undefined,
  permitted: () => new Map(),
  itemsReadBy: () => new Set(),
};

const ANYBODY: Admission = {
  admit: async ({ traceId }) => ({ ...systemCaller('anonymous', traceId), kind: 'public' }),
  admitCard: async () => null,
  record: async () => 0,
  count: () => undefined,
  ledger: { checkpoint: async () => null, inclusion: async () => null, consistency: async () => null },
  verifierKey: '',
};
