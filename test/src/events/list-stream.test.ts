import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { openInstallation, type Installation } from '@xinqiao/cli/installation/open-installation.js';
import { creditCentre } from '@xinqiao/credit-centre/subgraph.js';
import type { FeedEvent } from '@xinqiao/gateway/events/feed.js';
import { openEvents } from '@xinqiao/gateway/events/serve-events.js';
import { openDatabase, type Database } from '@xinqiao/platform/database/database.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { serveSubgraph } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { cloneDatabases, type ClonedDatabases } from '../support/running-installation.js';
import { EventClient } from './event-client.js';
import { triedAgain } from '../support/tried-again.js';

const log = openLog('silent');

/** A fact of the red list about the fictional textile firm, as an import would write it. */
const TITLE = `INSERT INTO red_listing (list_code, document_no, subject_id, authority, legal_basis, domain, listed_on, until, valid_from)
  SELECT 'CONTRACT_KEEPER', $1, subject_id, '海晏市市场监督管理局', '《守合同重信用企业公示办法》第五条', 'MARKET',
         '2026-11-01', '2036-10-31', '2026-11-01'
  FROM registered_subject WHERE name = '海晏信桥纺织有限公司' AND superseded_at IS NULL`;
const TAKE_BACK = `UPDATE red_listing SET superseded_at = clock_timestamp() WHERE document_no = $1 AND superseded_at IS NULL`;

describe('the stream of list changes', () => {
  let databases: ClonedDatabases;
  let database: Database;
  let centre: AsyncDisposable & { readonly url: string };
  let installation: Installation;

  /** The centre as a service of its own, at the same address after a restart. */
  async function startCentre(port = 0): Promise<typeof centre> {
    const { config } = databases;
    const databaseUrl = await databases.urlOf('credit-centre');
    const subgraph = await openSubgraph(creditCentre, { config, matters: mattersOf(config), log, databaseUrl });
    const sealKeys = () => config.sealKeysOf('credit-centre');
    const server = await serveSubgraph(subgraph, { port, host: '127.0.0.1', sealKeys });
    return {
      url: server.url,
      async [Symbol.asyncDispose]() {
        await server[Symbol.asyncDispose]();
        await subgraph[Symbol.asyncDispose]();
      },
    };
  }

  function startGateway(): Promise<Installation> {
    const config = {
      ...databases.config,
      subgraphUrls: { 'credit-centre': centre.url },
      eventListeners: 6,
      eventListenersPerAddress: 5,
    };
    return openInstallation({ config, log, urlOf: (name) => databases.urlOf(name) });
  }

  const stream = (query = '') => new URL(`/events/lists${query}`, installation.gateway.url).href;
  const list = (documentNo: string) => database.source.query(TITLE, [documentNo]);
  const named = (client: EventClient) => client.heard.map(({ id, data }) => [id, data.change, data.name]);

  beforeAll(async () => {
    databases = await cloneDatabases();
    centre = await startCentre();
    installation = await startGateway();
    const url = await databases.urlOf('credit-centre');
    database = await openDatabase({ url, entities: [], migrations: [] });
  });

  afterAll(async () => {
    await installation[Symbol.asyncDispose]();
    await centre[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
    await databases[Symbol.asyncDispose]();
  });

  test('begins with the latest changes, and tells a new one within a second', async () => {
    const client = new EventClient();
    const response = await client.connect(stream());
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    await client.until((heard) => heard.length >= 4);
    expect(client.heard.map(({ data }) => data.name)).toContain('云栖谷酒店管理有限公司');
    const msUntilTold = async (turn: number) => {
      const before = client.heard.length;
      const from = performance.now();
      await list(`荣市监信〔2026〕21号之${turn}`);
      // The last of the changes before may still be on their way.
      await client.until((heard) =>
        heard
          .slice(before)
          .some(({ data }) => data.change === 'LISTED' && data.kind === 'RED' && data.name === '海晏信桥纺织有限公司'),
      );
      return performance.now() - from;
    };
    expect(await triedAgain(msUntilTold, (ms) => ms < 1_000)).toBeLessThan(1_000);
    client.disconnect();
  });

  test('names nobody when an entry leaves the list, not even to those who catch up on its listing', async () => {
    const client = new EventClient();
    await client.connect(stream());
    await list('荣市监信〔2026〕22号');
    await client.until((heard) => heard.some(({ data }) => JSON.stringify(data).includes('22号')));
    const listed = client.heard.at(-1);
    await database.source.query(TAKE_BACK, ['荣市监信〔2026〕22号']);
    await client.until((heard) => heard.at(-1)?.data.change === 'REMOVED');
    expect(client.heard.at(-1)?.data).toEqual({ change: 'REMOVED', entry: listed?.data.entry });
    client.disconnect();
    const late = new EventClient();
    late.lastId = (listed?.id ?? 1) - 1;
    await late.connect(stream());
    await late.until((heard) => heard.length >= 2);
    expect(late.heard.map(({ data }) => data)).toEqual([
      { change: 'REMOVED', entry: listed?.data.entry },
      { change: 'REMOVED', entry: listed?.data.entry },
    ]);
    late.disconnect();
  });

  test('numbers events as they are committed, not as they were begun', async () => {
    const client = new EventClient();
    await client.connect(stream());
    await client.until((heard) => heard.length > 0);
    const from = client.lastId ?? 0;
    const slow = database.source.createQueryRunner();
    await slow.startTransaction();
    await slow.query(TITLE, ['先开始']);
    await list('后开始');
    await slow.commitTransaction();
    await slow.release();
    await client.until((heard) => heard.filter(({ id }) => id > from).length >= 2);
    const rows = await database.rows(
      'told',
      `SELECT e.id::integer, p.document FROM list_event e JOIN public_list p ON p.id = e.entry WHERE e.id > $1 ORDER BY e.id`,
      [from],
    );
    expect(rows).toEqual([
      { id: from + 1, document: '后开始' },
      { id: from + 2, document: '先开始' },
    ]);
    client.disconnect();
  });

  test('loses and repeats nothing over a restart of the centre, of the gateway, and of both', async () => {
    const client = new EventClient();
    await client.connect(stream());
    await client.until((heard) => heard.length > 0);
    const from = client.lastId ?? 0;
    const count = () => client.heard.filter(({ id }) => id > from).length;

    const port = Number(new URL(centre.url).port);
    await centre[Symbol.asyncDispose]();
    await list('中心停机时');
    centre = await startCentre(port);
    await client.until(() => count() === 1, 8_000);

    await installation[Symbol.asyncDispose]();
    await list('网关停机时');
    installation = await startGateway();
    await client.connect(stream());
    await client.until(() => count() === 2);

    await installation[Symbol.asyncDispose]();
    await centre[Symbol.asyncDispose]();
    for (let n = 0; n < 30; n += 1) await list(`都停机时${n}`);
    centre = await startCentre(port);
    installation = await startGateway();
    await client.connect(stream());
    await client.until(() => count() === 32);
    await list('都恢复后');
    await client.until(() => count() === 33);
    const ids = client.heard.map(({ id }) => id).filter((id) => id > from);
    expect(ids).toEqual(ids.map((_, at) => from + 1 + at));
    expect(named(client).at(-1)?.[2]).toBe('海晏信桥纺织有限公司');
    client.disconnect();
  }, 40_000);

  test('refuses a position that is none, and more listeners than it holds; GraphQL is answered all the same', async () => {
    const bad = await fetch(stream(), { headers: { 'last-event-id': 'yesterday' } });
    expect([bad.status, await bad.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_ARGUMENT' } }] }]);
    expect((await fetch(stream(), { method: 'POST' })).status).toBe(405);
    expect((await fetch(new URL('/events/persons', installation.gateway.url))).status).toBe(404);
    const clients = Array.from({ length: 5 }, () => new EventClient());
    await Promise.all(clients.map((client) => client.connect(stream('?after=0'))));
    const refused = await fetch(stream());
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    const answer = await fetch(installation.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ publicList { nodes { name } } }' }),
    });
    expect(answer.status).toBe(200);
    await Promise.all(clients.map((client) => client.until((heard) => heard[0]?.id === 1)));
    for (const client of clients) client.disconnect();
    const hidden = await fetch(installation.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ listEvents(limit: 1, waitMs: 0) { latest } }' }),
    });
    expect(hidden.status).toBe(400);
  });
});

test('a listener that does not read is cut and holds up nobody', async () => {
  const events: FeedEvent[] = Array.from({ length: 400 }, (_, at) => ({
    id: at + 1,
    data: JSON.stringify({ change: 'LISTED', entry: String(at + 1), name: '长'.repeat(30_000) }),
  }));
  let told = 1;
  const limits = { listeners: 10, perAddress: 10 };
  const server = createServer((request, response) => streams.serve(request, response));
  const streams = openEvents({
    feeds: {
      big: async (after, { limit }) => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        return { latest: told, events: events.slice(after ?? 0, told).slice(0, limit) };
      },
    },
    limits,
    addressOf: () => '127.0.0.1',
    count: () => undefined,
    log,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events/big`;
  get(url, (response) => response.pause()).on('error', () => undefined);
  const reader = new EventClient();
  await reader.connect(url);
  for (; told < events.length; told += 1) await reader.until((heard) => heard.length >= told);
  await reader.until((heard) => heard.length === events.length);
  expect(reader.heard.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  const connections = () =>
    new Promise<number>((resolve, reject) =>
      server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    );
  expect(await connections()).toBe(1);
  reader.disconnect();
  await streams[Symbol.asyncDispose]();
  server.closeAllConnections();
  server.close();
}, 30_000);
