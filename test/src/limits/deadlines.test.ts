import { setTimeout as sleep } from 'node:timers/promises';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { definitionOf } from '@xinqiao/cli/installation/definitions.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { serveSubgraph } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { Bystander } from '../support/bystander.js';
import { cloneDatabases, runInstallation, type ClonedDatabases } from '../support/running-installation.js';

const TEXTILE = '91371002MA00TEXT0Y';
const CHECK = `{ subject(identifier: "${TEXTILE}") { ... on Subject {
  registration { name } tax { grade } assessment { verdict } } } }`;

/** Serves a subgraph that takes its time for every call, each of them within its own deadline. */
async function slowly(
  databases: ClonedDatabases,
  name: string,
  ms: number,
): Promise<AsyncDisposable & { readonly url: string }> {
  const { config } = databases;
  const surroundings = {
    config,
    matters: mattersOf(config),
    log: openLog('silent'),
    databaseUrl: await databases.urlOf(name),
  };
  const subgraph = await openSubgraph(definitionOf(name), surroundings);
  const slow = {
    ...subgraph,
    call: async (...asked: Parameters<typeof subgraph.call>) => {
      await sleep(ms);
      return subgraph.call(...asked);
    },
  };
  const server = await serveSubgraph(slow, { port: 0, host: '127.0.0.1', sealKeys: () => config.sealKeysOf(name) });
  return {
    url: server.url,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await subgraph[Symbol.asyncDispose]();
    },
  };
}

test('sources that are asked one after another have one time together, and what came in time is told', async () => {
  await using databases = await cloneDatabases();
  await using centre = await slowly(databases, 'credit-centre', 600);
  await using tax = await slowly(databases, 'tax', 600);
  const subgraphUrls = { 'credit-centre': centre.url, tax: tax.url };
  await using house = await runInstallation({ subgraphUrls, subgraphDeadline: 1_200, answerWithin: 1_700 });
  const ask = () => house.ask(CHECK, { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' });
  // The first one pays for planning, too.
  await ask();
  // Whoever asks nothing of the slow ones does not wait for them.
  await using bystander = new Bystander(house.installation.gateway.url, () => ({
    body: { query: '{ ledger { checkpoint } }' },
  }));
  const timed = async () => {
    const start = performance.now();
    return { ...(await ask()), ms: performance.now() - start };
  };
  const { status, body, ms } = await bystander.during(timed, 2_500);
  expect(status).toBe(200);
  // The centre, the agencies, the centre again: the third one begins with less time than it takes.
  expect(body.data.subject).toMatchObject({ tax: { grade: 'A' }, assessment: null });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toContain('SOURCE_NOT_ANSWERED');
  expect(ms).toBeGreaterThan(1_200);
}, 90_000);

test('all deadlines together stay below ten seconds, whatever the environment says', () => {
  const { subgraphDeadline, answerWithin } = readConfig({});
  expect(Math.max(subgraphDeadline, answerWithin)).toBeLessThan(10_000);
  expect(() => readConfig({ ANSWER_WITHIN_MS: '10000' })).toThrow('ANSWER_WITHIN_MS');
  expect(() => readConfig({ SUBGRAPH_DEADLINE_MS: '10000' })).toThrow('SUBGRAPH_DEADLINE_MS');
  expect(() => readConfig({ HEADERS_WITHIN_MS: '11000' })).toThrow('HEADERS_WITHIN_MS');
  expect(() => readConfig({ REQUEST_WITHIN_MS: '31000' })).toThrow('REQUEST_WITHIN_MS');
});
