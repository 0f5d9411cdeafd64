import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { openEarlyDenial } from '@xinqiao/gateway/policy/early-denial.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import type { SubgraphChannel, SubgraphRequest } from '@xinqiao/platform/subgraph/call.js';
import { callContext } from '@xinqiao/platform/subgraph/call-context.js';
import { openExecutor, type Executor } from '@xinqiao/platform/subgraph/executor.js';
import { httpChannel } from '@xinqiao/platform/subgraph/http-channel.js';
import { markedSchema, subgraphSdl } from '@xinqiao/platform/subgraph/marked-schema.js';
import { serveSubgraph } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { parse } from 'graphql';
import { WITHOUT_QUOTAS } from '../support/without-quotas.js';
import { openBenchPlace } from './bench-place.js';

/**
 * `npm run bench:policy`: what the guards of the subgraphs and the early denial of the gateway cost a request of
 * `xinqiao check`, in CPU ms: the same fetches with guarded and with unguarded schemas, in turns within one run, facts
 * read beforehand so that the database does not drown the difference. Ends by itself after about a minute.
 */
const ROUNDS = 15;
const REQUESTS = { process: 1_000, http: 300 } as const;

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Fetch {
  readonly name: string;
  readonly request: SubgraphRequest;
  readonly caller: Caller;
}

await using place = await openBenchPlace(false, WITHOUT_QUOTAS);
const { config, urlOf } = place;
await bench();

async function bench(): Promise<void> {
  await using house = await openInstallation({ config, log: openLog('silent'), urlOf });
  await loadSamples(config, house.subgraphs);
  const { matters } = house;
  const fetches: Fetch[] = [];
  for (const [name, opened] of house.subgraphs) {
    const call = opened.call.bind(opened);
    Object.assign(opened, {
      call: (request: SubgraphRequest, caller: Caller) => {
        fetches.push({ name, request, caller });
        return call(request, caller);
      },
    });
  }
  const query = readFileSync(join(config.schemaFolder, 'operations', 'check.graphql'), 'utf8');
  await fetch(house.gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf('clerk', config)}`,
      'credit-purpose': 'PROJECT_APPLICATION',
      'credit-case': 'XM-2026-001',
    },
    body: JSON.stringify({ query, variables: { identifier: '91371002MA00TEXT0Y' } }),
  });
  say(`${fetches.length} fetches of one check: ${fetches.map(({ name }) => name).join(', ')}`);

  const stores = new Map<string, unknown>();
  for (const definition of definitions) {
    const store = house.subgraphs.get(definition.name)?.store as {
      factsOf?: (ids: string[], day: string) => Promise<unknown[]>;
    };
    const { factsOf } = store;
    const known = new Map<string, Promise<unknown>>();
    const read = async (id: string, day: string): Promise<unknown> => {
      const facts = known.get(id) ?? factsOf?.([id], day).then(([one]) => one);
      if (facts) known.set(id, facts);
      return facts;
    };
    stores.set(definition.name, {
      ...store,
      ...(factsOf ? { factsOf: (ids: string[], day: string) => Promise.all(ids.map((id) => read(id, day))) } : {}),
    });
  }
  const channelsOf = (guarded: boolean) =>
    new Map(
      definitions.map((definition): [string, SubgraphChannel] => {
        const sdl = subgraphSdl(config.schemaFolder, definition.name);
        const schema = guarded
          ? markedSchema(sdl, definition.resolvers)
          : buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: definition.resolvers as never });
        const { execute }: Executor = openExecutor(schema);
        const store = stores.get(definition.name);
        return [
          definition.name,
          {
            name: definition.name,
            call: (request, caller) =>
              execute(
                request,
                callContext(caller, {
                  subgraph: definition.name,
                  matters,
                  now: new Date(),
                  store,
                  openLoaders: definition.openLoaders,
                }),
              ),
            deliver: async () => undefined,
            [Symbol.asyncDispose]: async () => undefined,
          },
        ];
      }),
    );
  const guarded = channelsOf(true);
  const open = channelsOf(false);
  const denial = openEarlyDenial(matters);
  denial.use(readFileSync(join(config.schemaFolder, 'supergraph.graphql'), 'utf8'));
  const [{ caller } = { caller: undefined }] = fetches;
  if (!caller) throw new Error('The check fetched nothing.');

  const request = async (channels: ReadonlyMap<string, SubgraphChannel>, enforced: boolean) => {
    // A request's text is a string of its own, as a body that was just read.
    const permitted = enforced ? denial.permit(Buffer.from(query).toString(), caller) : null;
    for (const { name, request: asked, caller: by } of fetches) await channels.get(name)?.call(asked, by);
    if (permitted) denial.finish(permitted, 'Check', caller, { data: {} });
  };
  await compare('in one process', REQUESTS.process, guarded, open, request);

  const away: AsyncDisposable[] = [];
  const remote = async (channels: ReadonlyMap<string, SubgraphChannel>) => {
    const reached = new Map<string, SubgraphChannel>();
    for (const [name, channel] of channels) {
      const sealKeys = () => config.sealKeysOf(name);
      const server = await serveSubgraph(channel, { port: 0, host: '127.0.0.1', sealKeys });
      const client = httpChannel(name, server.url, sealKeys);
      away.push(client, server);
      reached.set(name, client);
    }
    return reached;
  };
  try {
    await compare('over HTTP, sealed', REQUESTS.http, await remote(guarded), await remote(open), request);
  } finally {
    for (const one of away) await one[Symbol.asyncDispose]();
  }
}

async function compare(
  title: string,
  requests: number,
  guarded: ReadonlyMap<string, SubgraphChannel>,
  open: ReadonlyMap<string, SubgraphChannel>,
  request: (channels: ReadonlyMap<string, SubgraphChannel>, enforced: boolean) => Promise<void>,
): Promise<void> {
  const cpu = async (channels: ReadonlyMap<string, SubgraphChannel>, enforced: boolean) => {
    const before = process.cpuUsage();
    for (let sent = 0; sent < requests; sent += 1) await request(channels, enforced);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / requests;
  };
  await cpu(guarded, true);
  await cpu(open, false);
  const on: number[] = [];
  const off: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2 === 0;
    if (first) on.push(await cpu(guarded, true));
    off.push(await cpu(open, false));
    if (!first) on.push(await cpu(guarded, true));
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const differences = on.map((value, round) => value - (off[round] ?? 0));
  say(
    `${title}: ${median(on).toFixed(4)} ms CPU a request with the policy, ${median(off).toFixed(4)} without; median difference ${median(differences).toFixed(4)} ms (${ROUNDS} rounds of ${requests})`,
  );
}
