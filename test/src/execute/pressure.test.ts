import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { openStandaloneGateway } from '@xinqiao/gateway/standalone.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { parse } from 'graphql';
import { fakeSource, type FakeSource } from '../support/fake-source.js';

/** One gateway over one source, which answers as each test says. */
describe('a source under pressure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-pressure-'));
  let source: FakeSource;
  let gateway: Awaited<ReturnType<typeof openStandaloneGateway>>;
  let answer: (response: ServerResponse, request: IncomingMessage) => void;

  beforeAll(async () => {
    source = await fakeSource((request, response) => answer(response, request));
    const typeDefs = parse('type Query { word: String }');
    const { supergraphSdl = '' } = composeServices([{ name: 'words', url: source.url, typeDefs }]);
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, supergraphSdl);
    const config = readConfig({
      XINQIAO_DATA: folder,
      PORT: '0',
      LOG_LEVEL: 'silent',
      PUBLIC_PER_MINUTE: '1000000',
      SUBGRAPH_DEADLINE_MS: '2000',
    });
    gateway = await openStandaloneGateway(file, config, openLog('silent'));
  });
  afterAll(async () => {
    await gateway[Symbol.asyncDispose]();
    await source[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const ask = async (signal?: AbortSignal) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(gateway.url, { method: 'POST', headers, body: '{"query":"{ word }"}', signal });
    return (await response.json()) as { data?: { word: string | null }; errors?: { extensions: { code: string } }[] };
  };

  test('is asked 128 times at once at most, and everybody is answered', async () => {
    let [underWay, most] = [0, 0];
    answer = (response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      setTimeout(() => {
        underWay -= 1;
        response.end('{"data":{"word":"信"}}');
      }, 100);
    };
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask()));
    expect(answers.every(({ data }) => data?.word === '信')).toBe(true);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(128);
  });

  test('is let go when the client leaves', async () => {
    const hungUp = new Promise<void>((resolve) => {
      answer = (response) => {
        response.once('close', resolve);
        client.abort();
      };
    });
    const client = new AbortController();
    await expect(ask(client.signal)).rejects.toThrow();
    await hungUp;
  });

  test('that says 5 MB is refused, and the next answer stands', async () => {
    answer = (response) => response.end(`{"data":{"word":"${'x'.repeat(5_000_000)}"}}`);
    const { data, errors } = await ask();
    expect(data?.word).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_INVALID']);
    answer = (response) => response.end('{"data":{"word":"信"}}');
    expect((await ask()).data?.word).toBe('信');
  });

  test('that says nothing is given up at its deadline', async () => {
    answer = () => undefined;
    const began = performance.now();
    const { errors } = await ask();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_NOT_ANSWERED']);
    expect(performance.now() - began).toBeGreaterThanOrEqual(1_900);
  });

  test('that answers fields of others is refused whole', async () => {
    answer = (response) => response.end('{"data":{"word":"信","secret":"of somebody else"}}');
    const { data, errors } = await ask();
    expect(data?.word).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_INVALID']);
  });
});
