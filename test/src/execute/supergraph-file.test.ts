import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { openStandaloneGateway } from '@xinqiao/gateway/standalone.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import type { Asked } from './mock-subgraph.js';
import { WITHOUT_QUOTAS } from '../support/without-quotas.js';
import { testSupergraphs } from './supergraphs.js';

const library = testSupergraphs(new URL('../../../schema', import.meta.url).pathname).find(
  ({ name }) => name === 'library',
);
if (!library) throw new Error('There is no library.');

/** Another people's graph over HTTP: its subgraphs answer without seals. */
describe('any supergraph file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-supergraph-'));
  const file = join(folder, 'supergraph.graphql');
  const servers: ReturnType<typeof createServer>[] = [];
  let gateway: Awaited<ReturnType<typeof openStandaloneGateway>>;

  beforeAll(async () => {
    let sdl = library.sdl;
    for (const [name, subgraph] of library.subgraphs) {
      const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const asked = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
          void subgraph.answer({ ...asked, variables: asked.variables ?? {} }, 'WELL').then((answer) => {
            response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
          });
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      servers.push(server);
      sdl = sdl.replace(`http://${name}.example/`, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    }
    writeFileSync(file, sdl);
    const config = readConfig({ XINQIAO_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', ...WITHOUT_QUOTAS });
    gateway = await openStandaloneGateway(file, config, openLog('silent'));
  });
  afterAll(async () => {
    await gateway[Symbol.asyncDispose]();
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
    rmSync(folder, { recursive: true });
  });

  const ask = async (query: string) => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data?: Record<string, unknown>; errors?: unknown[] };
  };

  test('is served to anybody, over three subgraphs', async () => {
    const { data, errors } = await ask('{ books { id title copies stars author { name fame } } }');
    expect(errors).toBeUndefined();
    expect(data?.books).toEqual(
      expect.arrayContaining([expect.objectContaining({ copies: expect.any(Number), stars: expect.any(Number) })]),
    );
  });

  test('gives way to a new one without a failed request, and a bad one is refused', async () => {
    const first = readFileSync(file, 'utf8');
    const failures: unknown[] = [];
    let asking = true;
    const load = (async () => {
      while (asking) {
        const { errors } = await ask('{ books { id copies } }');
        if (errors) failures.push(errors);
      }
    })();
    const settled = () => new Promise((resolve) => setTimeout(resolve, 1_500));
    writeFileSync(
      file,
      first.replace('type Genre', '"renamed documentation" type Genre').replace(/\n {2}city: City!.*\n/, '\n'),
    );
    await settled();
    expect((await ask('{ branches { id city } }')).errors).toBeDefined();
    writeFileSync(file, 'type Query { broken');
    await settled();
    expect((await ask('{ branches { id open } }')).errors).toBeUndefined();
    writeFileSync(file, first);
    await settled();
    expect((await ask('{ branches { id city } }')).errors).toBeUndefined();
    asking = false;
    await load;
    expect(failures).toEqual([]);
  }, 20_000);

  test('has days in its own form, which only its owner can read', async () => {
    const own = createServer((request, response) => {
      request.resume().on('end', () => response.end('{"data":{"since":"read by its owner"}}'));
    });
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
    servers.push(own);
    const url = `http://127.0.0.1:${(own.address() as AddressInfo).port}/`;
    const typeDefs = parse('scalar Date type Query { since(day: Date!): String }');
    const { supergraphSdl = '' } = composeServices([{ name: 'days', url, typeDefs }]);
    const days = join(folder, 'days.graphql');
    writeFileSync(days, supergraphSdl);
    const config = readConfig({ XINQIAO_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', ...WITHOUT_QUOTAS });
    await using other = await openStandaloneGateway(days, config, openLog('silent'));
    const response = await fetch(other.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ since(day: "1. March") }' }),
    });
    expect(await response.json()).toEqual({ data: { since: 'read by its owner' } });
  });

  test('is not for production', async () => {
    const config = {
      ...readConfig({ XINQIAO_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', ...WITHOUT_QUOTAS }),
      mode: 'production' as const,
    };
    await expect(openStandaloneGateway(file, config, openLog('silent'))).rejects.toThrow(
      'SUPERGRAPH_FILE is for development',
    );
  });
});
