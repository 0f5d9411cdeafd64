import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { composeServices } from '@apollo/composition';
import { openHttpServer } from '@xinqiao/gateway/front/http-server.js';
import { openStandaloneGateway } from '@xinqiao/gateway/standalone.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { parse } from 'graphql';
import { Bystander } from '../support/bystander.js';
import { fakeSource } from '../support/fake-source.js';
import { readSlowly, type SlowClient } from '../support/slow-client.js';
import { until } from '../support/until.js';

const MB = 1024 * 1024;

/** Milliseconds that the gateway of this file gives a client to take its answer; by default they are 30,000. */
const WITHIN = 1_500;

const clients: SlowClient[] = [];
afterEach(() => {
  for (const client of clients) client[Symbol.dispose]();
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that this process holds, the gateway included. */
function held(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('a client that takes its answer letter by letter is cut, though it always takes some; nobody else waits', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-readers-'));
  const word = 'x'.repeat(3 * MB);
  await using source = await fakeSource((_, response) => response.end(`{"data":{"word":"${word}"}}`));
  const { supergraphSdl = '' } = composeServices([
    { name: 'words', url: source.url, typeDefs: parse('type Query { word: String }') },
  ]);
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraphSdl);
  const config = readConfig({
    XINQIAO_DATA: folder,
    PORT: '0',
    PUBLIC_PER_MINUTE: '1000000',
    REQUEST_WITHIN_MS: String(WITHIN),
  });
  await using gateway = await openStandaloneGateway(file, config, openLog('silent'));
  await using bystander = new Bystander(gateway.url, () => ({ body: { query: '{ __typename }' } }));
  const path = `/graphql?${new URLSearchParams({ query: '{ word }' })}`;
  const asks = `GET ${path} HTTP/1.1\r\nHost: x\r\nApollo-Require-Preflight: 1\r\n\r\n`;

  // Four answers, so that the last of them is longer than what the kernel takes off the gateway's hands.
  const cut = await bystander.during(async () => {
    const client = readSlowly(gateway.url, asks.repeat(4), { bytes: 20_000, every: 50 });
    clients.push(client);
    return client.cut;
  });
  expect(cut).toBeGreaterThanOrEqual(WITHIN);
  expect(cut).toBeLessThan(4 * WITHIN);
  rmSync(folder, { recursive: true });
});

test('clients that ask for 200 MB and read nothing are cut before the gateway holds 100 MB of it', async () => {
  const bounds = { headersWithin: WITHIN, requestWithin: WITHIN, mostConnections: 100, eventListeners: 0 };
  let answered = 0;
  const answer = async () => {
    answered += 1;
    return { status: 200, body: Buffer.alloc(4 * MB, 'x').toString('latin1') };
  };
  await using server = await openHttpServer({ mode: 'development', host: '127.0.0.1', port: 0, ...bounds }, answer);
  const before = held();
  const asks = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(5);
  for (let at = 0; at < 10; at += 1) clients.push(readSlowly(server.origin, asks, { bytes: 0, every: 1_000 }));
  await until(async () => answered === 50);
  const most = held() - before;
  expect(most / MB).toBeGreaterThan(32);
  expect(most / MB).toBeLessThan(100);
  await until(async () => (await server.connections()) === 0);
  expect((held() - before) / MB).toBeLessThan(16);
});
