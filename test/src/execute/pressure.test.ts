import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { openStandaloneGateway } from '@xinqiao/gateway/standalone.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { parse } from 'graphql';
import { Bystander } from '../support/bystander.js';
import { fakeSource, type FakeSource } from '../support/fake-source.js';

/** One gateway over one source under two names, which answers as each test says. */
describe('a source under pressure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-pressure-'));
  let source: FakeSource;
  let gateway: Awaited<ReturnType<typeof openStandaloneGateway>>;
  let answer: (response: ServerResponse, asked: string) => void;
  let bystander: Bystander;

  beforeAll(async () => {
    source = await fakeSource((_, response, asked) => answer(response, asked));
    const { supergraphSdl = '' } = composeServices([
      { name: 'words', url: source.url, typeDefs: parse('type Query { word: String }') },
      { name: 'others', url: source.url, typeDefs: parse('type Query { other: String }') },
    ]);
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
    // What the source does to others can only show where it is not asked.
    bystander = new Bystander(gateway.url, () => ({ body: { query: '{ __typename }' } }));
  });
  afterAll(async () => {
    await bystander[Symbol.asyncDispose]();
    await gateway[Symbol.asyncDispose]();
    await source[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const ask = async (signal?: AbortSignal, query = '{ word }') => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify({ query }), signal });
    return (await response.json()) as { data?: { word: string | null }; errors?: { extensions: { code: string } }[] };
  };
  const codesOf = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors?.map(({ extensions }) => extensions.code);

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
    const answers = await bystander.during(() => Promise.all(Array.from({ length: 200 }, () => ask())));
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
    const refused = await bystander.during(() => ask());
    expect(refused.data?.word).toBeNull();
    expect(codesOf(refused)).toEqual(['SOURCE_INVALID']);
    answer = (response) => response.end('{"data":{"word":"信"}}');
    expect((await ask()).data?.word).toBe('信');
  });

  test('that says 3 MB twice gets no answer of 6 MB through: no more than 4 MB leave the gateway', async () => {
    answer = (response, asked) => {
      const field = asked.includes('other') ? 'other' : 'word';
      response.end(`{"data":{"${field}":"${'x'.repeat(3_000_000)}"}}`);
    };
    const refused = await bystander.during(() => ask(undefined, '{ word other }'));
    expect(codesOf(refused)).toEqual(['ANSWER_TOO_LARGE']);
    expect((await ask()).data?.word).toHaveLength(3_000_000);
  });

  test('that says nothing is given up at its deadline', async () => {
    answer = () => undefined;
    const began = performance.now();
    expect(codesOf(await bystander.during(() => ask()))).toEqual(['SOURCE_NOT_ANSWERED']);
    expect(performance.now() - began).toBeGreaterThanOrEqual(1_900);
  });

  test('that answers fields of others is refused whole', async () => {
    answer = (response) => response.end('{"data":{"word":"信","secret":"of somebody else"}}');
    const refused = await ask();
    expect(refused.data?.word).toBeNull();
    expect(codesOf(refused)).toEqual(['SOURCE_INVALID']);
  });
});
