import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '@xinqiao/platform/config/subgraph-names.js';
import { Bystander } from '../support/bystander.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { attack, PUBLISHED_ATTACKS } from './published-attacks.js';
import { clerkClaims, serveKeys, signed, signingKey } from '../support/token-issuer.js';

const TEXTILE = '91371002MA00TEXT0Y';
const FOLDER = new URL('../../../schema/operations/', import.meta.url).pathname;
const SCHEMA = join(FOLDER, '..');
const text = readFileSync(join(FOLDER, 'check.graphql'), 'utf8');
const sha256Hash = createHash('sha256').update(text).digest('hex');
const FORWARDED = (address: string) => ({ 'x-forwarded-for': address });

describe('production', () => {
  let house: RunningInstallation;
  let keys: Awaited<ReturnType<typeof serveKeys>>;
  let token = '';
  let url = '';
  let bystander: Bystander;
  beforeAll(async () => {
    const key = await signingKey('one');
    keys = await serveKeys([key]);
    token = await signed(clerkClaims(), key);
    house = await runInstallation({
      mode: 'production',
      jwksUrl: keys.url,
      issuer: 'https://id.example',
      publicPerMinute: 30,
      trustedProxies: ['127.0.0.0/8'],
    });
    url = house.installation.gateway.url;
    const body = { query: text, operationName: 'Check', variables };
    bystander = new Bystander(url, () => ({ headers: clerk(), body }));
  });
  afterAll(async () => {
    await bystander[Symbol.asyncDispose]();
    await house[Symbol.asyncDispose]();
    await keys[Symbol.asyncDispose]();
  });

  const clerk = () => ({
    authorization: `Bearer ${token}`,
    'credit-purpose': 'PROJECT_APPLICATION',
    'credit-case': 'XM-2026-001',
  });
  let visitors = 0;
  /** Every request comes from a house of its own, so that no other test waits. */
  const send = async (body: unknown, headers: Record<string, string> = {}) => {
    visitors += 1;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...FORWARDED(`198.51.100.${visitors % 250}`), ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const told = await response.text();
    const { data, errors } = JSON.parse(told) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return { status: response.status, headers: response.headers, told, data, code: errors?.[0]?.extensions.code };
  };
  const variables = { identifier: TEXTILE };

  /** Names and addresses of the inside, stacks, statements, and what would help somebody to guess names. */
  const INTERNALS = new RegExp(
    [
      ...subgraphNames(SCHEMA).filter((name) => name.includes('-')),
      'Did you mean',
      '127\\.0\\.0\\.1',
      'localhost',
      'ECONN',
      'node:',
      'node_modules',
      '\\.js:\\d',
      'SELECT ',
      'relation "',
      'stacktrace',
    ].join('|'),
  );

  test('runs the manifest’s documents, by text or by hash, and only with the token of the provider', async () => {
    const named = { operationName: 'Check', variables };
    const firm = { subject: { registration: { name: '海晏信桥纺织有限公司' } } };
    const byText = await send({ query: text, ...named }, clerk());
    expect(byText).toMatchObject({ status: 200, data: firm });
    expect(byText.headers.get('strict-transport-security')).toContain('max-age=');
    expect(await send({ ...named, extensions: { persistedQuery: { version: 1, sha256Hash } } }, clerk())).toMatchObject(
      {
        status: 200,
        data: firm,
      },
    );
    expect(await send({ ...named, documentId: `sha256:${sha256Hash}` }, clerk())).toMatchObject({ data: firm });
    const parameters = new URLSearchParams({
      operationName: 'Check',
      variables: JSON.stringify(variables),
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    });
    const byGet = await fetch(`${url}?${parameters}`, { headers: { ...clerk(), 'apollo-require-preflight': '1' } });
    expect(await byGet.json()).toMatchObject({ data: firm });
    expect(await send({ query: text, ...named }, { authorization: 'Bearer a.b.c' })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  test('the manifest names every document by the hash that clients send, and production runs each of them', async () => {
    const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as {
      operations: { id: string; name: string; body: string }[];
    };
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
    const texts = files.map((name) => readFileSync(join(FOLDER, name), 'utf8'));
    expect(manifest.operations.map(({ body }) => body).toSorted()).toEqual(texts.toSorted());
    for (const { id, name, body } of manifest.operations) {
      expect(createHash('sha256').update(body).digest('hex')).toBe(id);
      const { code } = await send({ documentId: `sha256:${id}`, operationName: name }, clerk());
      // Known, and refused only since its variables are missing.
      expect([name, code]).toEqual([name, 'BAD_USER_INPUT']);
    }
  });

  test.each<[string, object, string]>([
    ['an unknown document', { query: '{ __typename }' }, 'UNKNOWN_DOCUMENT'],
    ['introspection', { query: '{ __schema { types { name } } }' }, 'UNKNOWN_DOCUMENT'],
    ['a known document with one more field', { query: `${text} # x` }, 'UNKNOWN_DOCUMENT'],
    ['an unknown hash', { documentId: `sha256:${'f'.repeat(64)}` }, 'UNKNOWN_DOCUMENT'],
    [
      'a document that the client wants to register',
      {
        query: '{ __typename }',
        extensions: {
          persistedQuery: { version: 1, sha256Hash: createHash('sha256').update('{ __typename }').digest('hex') },
        },
      },
      'UNKNOWN_DOCUMENT',
    ],
    [
      'another text under a known hash',
      { query: '{ __typename }', extensions: { persistedQuery: { sha256Hash } } },
      'BAD_REQUEST',
    ],
    ['neither text nor hash', { variables: {} }, 'BAD_REQUEST'],
    ['an operation that the document has not', { query: text, operationName: 'Chek' }, 'UNKNOWN_OPERATION'],
    ['no variables', { query: text, operationName: 'Check' }, 'BAD_USER_INPUT'],
    [
      'variables of another type',
      { query: text, operationName: 'Check', variables: { identifier: {} } },
      'BAD_USER_INPUT',
    ],
  ])('%s is refused by its code, and nothing of the inside is told', async (_, body, code) => {
    const first = await bystander.during(() => send(body, clerk()));
    expect(first).toMatchObject({ status: 400, code });
    expect(first.told).not.toMatch(INTERNALS);
    // Registered neither by the first nor by the second try.
    expect(await send(body, clerk())).toMatchObject({ status: 400, code });
  });

  test.each<[string, Record<string, string>, number]>([
    ['a matter that does not exist', { 'credit-purpose': 'NOPE' }, 400],
    ['a case that is not open', { 'credit-case': 'X-1' }, 403],
    ['no case', { 'credit-case': '' }, 400],
    ['an authorisation that is none', { 'credit-authorization': "x' OR 1=1" }, 403],
  ])('%s is told without anything of the inside', async (_, headers, status) => {
    const asked = { query: text, operationName: 'Check', variables };
    const refused = await bystander.during(() => send(asked, { ...clerk(), ...headers }));
    expect(refused.status).toBe(status);
    expect(refused.told).not.toMatch(INTERNALS);
  });

  test('more than sixty requests of public scanners, labs and advisories are on the list', () => {
    expect(new Set(PUBLISHED_ATTACKS.map(({ name }) => name)).size).toBeGreaterThan(60);
  });

  test.each(PUBLISHED_ATTACKS.map((one) => [one.name, one] as const))(
    '%s: production refuses it, tells nothing of the inside, and nobody else waits',
    async (_, one) => {
      const { told, type, text: answer } = await bystander.during(() => attack(url, one), 1_000);
      expect([told, type]).toEqual([one.production, 'application/json; charset=utf-8']);
      expect(answer).not.toMatch(INTERNALS);
      expect(JSON.parse(answer)).not.toHaveProperty('data');
    },
  );

  test.each(['/', '/explorer', '/metrics', '/graphql/', '/.env', '//', '/%2e%2e/'])(
    'there is nothing at %s',
    async (path) => {
      const response = await bystander.during(() =>
        fetch(new URL(url).origin + path, { headers: { accept: 'text/html' } }),
      );
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(INTERNALS);
    },
  );

  test('an address of the public is answered so many times a minute, then told how long to wait; its neighbour is not', async () => {
    const asked = { query: text, operationName: 'Check', variables };
    const ask = (address: string) => send(asked, FORWARDED(address));
    let wait = '';
    const statuses = await bystander.during(async (turn) => {
      const told: number[] = [];
      for (let sent = 0; sent < 33; sent += 1) {
        // Whatever the client writes before its own address is not believed.
        const { status, headers } = await ask(`10.9.8.${sent}, 203.0.113.${turn}`);
        told.push(status);
        wait = headers.get('retry-after') ?? wait;
      }
      return told;
    });
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(200));
    expect(statuses.slice(30)).toEqual([429, 429, 429]);
    expect(Number(wait)).toBeGreaterThan(0);
    expect(Number(wait)).toBeLessThanOrEqual(60);
    expect((await ask('203.0.113.99')).status).toBe(200);
  });

  test('a source whose database broke is told as one that did not answer: no statement, no name', async () => {
    const { database } = house.installation.subgraphs.get('tax') ?? {};
    await database?.source.query('ALTER TABLE tax_evaluation RENAME TO tax_evaluation_gone');
    const broken = await bystander.during(() => send({ query: text, operationName: 'Check', variables }, clerk()));
    expect(broken.status).toBe(200);
    expect(broken.told).toContain('SOURCE_NOT_ANSWERED');
    expect(broken.told).not.toMatch(INTERNALS);
    expect(broken.told).not.toMatch(/tax_evaluation/);
  });
});
