import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { KnownTexts } from '@xinqiao/gateway/execution/known-texts.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { Bystander } from '../support/bystander.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { sendSlowly } from '../support/slow-client.js';

const NAME = '{ __typename }';
const CLOSE = 'mutation { closeCase(caseNo: "XM-2026-001", matter: "PROJECT_APPLICATION") { __typename } }';
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

describe('GraphQL over HTTP', () => {
  let house: RunningInstallation;
  let url = '';
  let bystander: Bystander;
  beforeAll(async () => {
    house = await runInstallation({
      headersWithin: 1_000,
      requestWithin: 2_000,
      mostConnections: 60,
      eventListeners: 0,
    });
    url = house.installation.gateway.url;
    bystander = new Bystander(url);
  });
  afterAll(async () => {
    await bystander[Symbol.asyncDispose]();
    await house[Symbol.asyncDispose]();
  });

  const get = async (parameters: Record<string, string>, headers: Record<string, string> = PREFLIGHT) => {
    const response = await fetch(`${url}?${new URLSearchParams(parameters)}`, { headers });
    const body = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return {
      status: response.status,
      headers: response.headers,
      body,
      code: body.errors?.[0]?.extensions.code ?? 'OK',
    };
  };

  /** Excluded by the prevention of forged requests: the audit sends a GET as any page could make a browser send it. */
  const FORGEABLE = {
    '5A70': 'MAY accept application/x-www-form-urlencoded formatted GET requests',
    D6D5: 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    '6A70': 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  };

  test('all audits of graphql-http pass, but the three that send a GET without a preflight', async () => {
    const audits = serverAudits({ url, fetchFn: fetch });
    const failed: Record<string, string> = {};
    await bystander.during(async () => {
      for (const { id, name, fn } of audits) if ((await fn()).status !== 'ok') failed[id] = name;
    });
    expect(failed).toEqual(FORGEABLE);
    expect(audits.length).toBeGreaterThan(55);
  });

  test('those three pass, too, with the header that makes a browser ask first', async () => {
    const preflighted = (input: string | URL | Request, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { ...(init.headers as Record<string, string>), ...PREFLIGHT } });
    const audits = serverAudits({ url, fetchFn: preflighted }).filter(({ id }) => Object.hasOwn(FORGEABLE, id));
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
  });

  test.each<[string, Record<string, string>, number, string]>([
    ['nothing that makes a browser ask first', {}, 400, 'CSRF_PREVENTED'],
    ['an empty preflight header', { 'apollo-require-preflight': '' }, 400, 'CSRF_PREVENTED'],
    ['the type of a form', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['the type that a browser once let through', { 'content-type': 'message/x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['the type JSON', { 'content-type': 'application/json' }, 200, 'OK'],
    ['Apollo’s header', { 'x-apollo-operation-name': 'x' }, 200, 'OK'],
  ])('a GET with %s', async (_, headers, status, code) => {
    expect(await bystander.during(() => get({ query: NAME }, headers))).toMatchObject({ status, code });
  });

  test('no mutation goes by GET, whatever else the document holds, and none by another method', async () => {
    const token = await tokenOf('clerk', house.config);
    const headers = { ...PREFLIGHT, authorization: `Bearer ${token}` };
    const both = `query A ${NAME} ${CLOSE.replace('mutation', 'mutation B')}`;
    expect(await get({ query: CLOSE }, headers)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect(await get({ query: both, operationName: 'B' }, headers)).toMatchObject({ status: 405 });
    expect(await get({ query: both, operationName: 'A' }, headers)).toMatchObject({ status: 200 });
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
      const response = await bystander.during(() => fetch(url, { method, headers }));
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, POST']);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    const checked = await house.ask('{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { id } } }', {
      persona: 'clerk',
      matter: 'PROJECT_APPLICATION',
      caseNo: 'XM-2026-001',
    });
    expect(checked.status).toBe(200);
  });

  test.each<[string, Record<string, string>]>([
    ['variables that are no JSON', { query: NAME, variables: '{' }],
    ['variables that are a list', { query: NAME, variables: '[]' }],
    ['extensions that are text', { query: NAME, extensions: '"x"' }],
    ['no query', { variables: '{}' }],
    ['a hash that is a number', { extensions: '{"persistedQuery":{"sha256Hash":7}}' }],
  ])('a GET with %s is the client’s mistake', async (_, parameters) => {
    expect((await bystander.during(() => get(parameters))).status).toBe(400);
  });

  const LATE = 'query ($from: Date) { latePublications(from: $from) { __typename } }';
  const SERVICE = `mutation ($at: DateTime!) { confirmVolunteerService(
    input: {subject: "p1_x", serviceNo: "1", startedAt: $at, endedAt: $at, confirmedBy: "x", evidence: "x"}) { __typename } }`;
  const dayOf = { document: LATE, name: 'from', says: /write one that exists.*like 2026-03-01.*请填写存在的日期/ };
  const instantOf = { document: SERVICE, name: 'at', says: /and its offset, like 2026-03-01T09:30:00\+08:00.*时区/ };

  test.each([
    ...['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '', 20260301, ['x']].map(
      (value) => [value, dayOf] as const,
    ),
    ...['2026-02-30T08:00:00+08:00', '2026-03-01T25:00:00+08:00', '2026-03-01T08:00:00', '2026-03-01'].map(
      (value) => [value, instantOf] as const,
    ),
  ])(
    '%j as a day or an instant is the client’s mistake, as a variable, in the text and of a subgraph itself',
    async (value, { document, name, says }) => {
      const sent = async (query: string, variables: object) => {
        const headers = { 'content-type': 'application/json', accept: '*/*' };
        const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
        const { errors } = (await response.json()) as { errors?: { message: string }[] };
        return { status: response.status, message: errors?.[0]?.message };
      };
      const refused = { status: 400, message: expect.stringMatching(says) as string };
      expect(await sent(document, { [name]: value })).toEqual(refused);
      const literal = document.replaceAll(`: $${name}`, `: ${JSON.stringify(value)}`).replace(/\(\$.*?\)/, '');
      expect(await sent(literal, {})).toEqual(refused);
      const owner = document === LATE ? 'credit-centre' : 'civil-affairs';
      const asked = { query: document, variables: { [name]: value } };
      const itself = await house.installation.subgraphs.get(owner)?.call(asked, systemCaller('gateway', 't'));
      expect(itself?.errors).toMatchObject([{ message: refused.message, extensions: { code: 'BAD_ARGUMENT' } }]);
    },
  );

  test('days that exist are read, and what is asked of them is answered: leap days, and instants of any zone', async () => {
    for (const from of ['2024-02-29', '2026-12-31', null]) {
      const { body } = await house.ask(LATE, { variables: { from } });
      expect(body.errors).toMatchObject([{ path: ['latePublications'], extensions: { code: 'MATTER_NOT_FOR_ACTOR' } }]);
    }
    for (const at of ['2026-03-01T09:30:00+08:00', '2026-03-01T01:30:00.5Z']) {
      const { body } = await house.ask(SERVICE, { variables: { at } });
      expect(body.errors).toMatchObject([{ path: ['confirmVolunteerService'] }]);
    }
  });

  test('the status is that of the mistake, and 200 only for clients that accept application/json and nothing newer', async () => {
    const statuses = async (query: string) =>
      Promise.all(
        ['*/*', 'application/graphql-response+json', 'application/json, */*', 'application/json'].map(
          async (accept) =>
            (
              await fetch(url, {
                method: 'POST',
                headers: { 'content-type': 'application/json', accept },
                body: JSON.stringify({ query }),
              })
            ).status,
        ),
      );
    expect(await statuses('{ nothing }')).toEqual([400, 400, 400, 200]);
    expect(await statuses('{ __typename } { __typename }')).toEqual([400, 400, 400, 400]);
    expect(await statuses(`{ ${'__typename '.repeat(5_000)} }`)).toEqual([400, 400, 400, 400]);
    expect(await statuses(NAME)).toEqual([200, 200, 200, 200]);
  });

  test('an answer is of the type that the client prefers, and nobody is answered in a type that is not accepted', async () => {
    const typed = async (accept: string) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: NAME }),
      });
      return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
    };
    const json = 'application/json; charset=utf-8';
    const newer = 'application/graphql-response+json; charset=utf-8';
    expect(await typed('*/*')).toMatchObject({ status: 200, type: json });
    expect(await typed('application/json, application/graphql-response+json')).toMatchObject({
      status: 200,
      type: json,
    });
    expect(await typed('application/graphql-response+json, application/json;q=0.9')).toMatchObject({ type: newer });
    const refused = await typed('text/html');
    expect(refused).toMatchObject({
      status: 406,
      type: json,
      body: expect.stringContaining('NOT_ACCEPTABLE') as string,
    });
    expect(refused.body).not.toContain('"data"');
  });

  test('an answer carries the headers that keep it from being used elsewhere', async () => {
    const { headers } = await get({ query: NAME });
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('x-powered-by')).toBeNull();
  });

  const POST = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

  test('a client that is slow with its headers or its body, or never ends them, is cut, and nobody else waits', async () => {
    const slow: Record<string, [head: string, every: number]> = {
      'headers letter by letter': ['POST /graphql HTTP/1.1\r\nHost: x\r\nX: ', 200],
      'nothing at all': ['', 60_000],
      'a body letter by letter': [`${POST}Content-Length: 1000\r\n\r\n`, 200],
      'a part of a body': [`${POST}Content-Length: 1000\r\n\r\n{`, 60_000],
      'a chunk that never ends': [`${POST}Transfer-Encoding: chunked\r\n\r\nfffff\r\n{`, 200],
    };
    const send = async ([what, [head, every]]: [string, [string, number]]) =>
      [what, await sendSlowly(url, head, every).cut] as const;
    const cuts = await bystander.during(() => Promise.all(Object.entries(slow).map(send)));
    // The bounds here are 1 s for headers and 2 s for the whole; the server looks every second.
    expect(cuts.filter(([, ms]) => ms > 5_000)).toEqual([]);
  });

  test('connections above the bound are closed as they come, and those that stand are answered', async () => {
    const flood = async () => {
      const { hostname, port } = new URL(url);
      const sockets = Array.from({ length: 120 }, () => connect(Number(port), hostname));
      const fate = sockets.map(
        (socket) =>
          new Promise<string>((resolve) => {
            socket.on('error', () => resolve('closed'));
            socket.on('close', () => resolve('closed'));
            socket.on('data', () => resolve('answered'));
            socket.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n');
          }),
      );
      const told = await Promise.all(fate);
      for (const socket of sockets) socket.destroy();
      return told;
    };
    const told = await bystander.during(flood);
    const answered = told.filter((each) => each === 'answered').length;
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThanOrEqual(60);
    expect(told.length - answered).toBeGreaterThanOrEqual(60);
  });
});

test('a document that was asked just now stays known, however old it is and whatever comes beside it', async () => {
  const texts = new KnownTexts();
  const hash = texts.hashOf('{ first }');
  for (let nth = 1; nth < 2_000; nth += 1) texts.hashOf(`{ other${nth} }`);
  expect(texts.hashOf('{ first }')).toBe(hash);
  texts.hashOf('{ one more }');
  expect(await texts.get(`apq:${hash}`)).toBe('{ first }');
  for (let nth = 2_000; nth < 4_000; nth += 1) texts.hashOf(`{ other${nth} }`);
  expect(await texts.get(`apq:${hash}`)).toBeUndefined();
});
