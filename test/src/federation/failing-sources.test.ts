import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { seal } from '@xinqiao/platform/seal/seal.js';
import { serveSubgraph } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { tax } from '@xinqiao/tax/subgraph.js';
import { fakeSource, type FakeSource } from '../support/fake-source.js';
import { cloneDatabases, runInstallation, type RunningInstallation } from '../support/running-installation.js';

const CHECK = `query ($id: String!) { subject(identifier: $id) { ... on Subject {
  registration { name } tax { grade } courts { debtorListings { caseNo } }
  assessment { verdict because sources { source verdict status } } } } }`;

const TEXTILE = '91371002MA00TEXT0Y';

const check = (house: RunningInstallation) =>
  house.ask(CHECK, {
    persona: 'clerk',
    matter: 'PROJECT_APPLICATION',
    caseNo: 'XM-2026-001',
    variables: { id: TEXTILE },
  });

/** What a lying tax authority may send, and the code that the clerk is told. */
const LIES: readonly { title: string; code: string; body: string; status?: number }[] = [
  { title: 'no JSON at all', code: 'SOURCE_NOT_ANSWERED', body: '<html>Welcome to 10.1.2.3:8443</html>' },
  {
    title: 'an error page with a stack trace',
    code: 'SOURCE_NOT_ANSWERED',
    body: 'Error at db-tax-01.internal:5432',
    status: 500,
  },
  { title: 'neither data nor errors', code: 'SOURCE_INVALID', body: '{}' },
  { title: 'a list instead of an answer', code: 'SOURCE_INVALID', body: '[]' },
  { title: 'no entity', code: 'SOURCE_INVALID', body: '{"data":{"_entities":[]}}' },
  { title: 'null instead of an entity', code: 'SOURCE_INVALID', body: '{"data":{"_entities":[null]}}' },
  { title: 'too many entities', code: 'SOURCE_INVALID', body: '{"data":{"_entities":[{},{}]}}' },
  { title: 'an entity without what was asked', code: 'SOURCE_INVALID', body: '{"data":{"_entities":[{"tax":null}]}}' },
  { title: 'an entity that is none', code: 'SOURCE_INVALID', body: '{"data":{"_entities":["A"]}}' },
  {
    title: 'an answer of 5 MB',
    code: 'SOURCE_INVALID',
    body: JSON.stringify({ data: { _entities: ['x'.repeat(5_000_000)] } }),
  },
  {
    title: 'an error with an address in it',
    code: 'SOURCE_NOT_ANSWERED',
    body: '{"data":null,"errors":[{"message":"connect ECONNREFUSED 10.1.2.3:5432"}]}',
  },
];

/** Well-formed entities whose credit items cannot be trusted. */
const UNTRUSTED: readonly (readonly [title: string, entity: object])[] = [
  ['items that are a word', { tax: { grade: 'A' }, taxItems: 'none' }],
  ['items without a list', { tax: { grade: 'A' }, taxItems: { asOf: null, loadedAt: new Date().toISOString() } }],
  ['a load at no time', { tax: { grade: 'A' }, taxItems: { asOf: null, loadedAt: 'yesterday', items: [] } }],
  ['a load in the year 2099', { tax: { grade: 'A' }, taxItems: { loadedAt: '2099-01-01T00:00:00Z', items: [] } }],
  [
    'an item without legal basis',
    { tax: { grade: 'A' }, taxItems: { loadedAt: new Date().toISOString(), items: [{ code: 'TAX_GRADE_D' }] } },
  ],
];

describe('a source that fails, over HTTP', () => {
  let source: FakeSource;
  let house: RunningInstallation;
  let answer: { status: number; body: string } | 'never';

  beforeAll(async () => {
    source = await fakeSource((_, response) => {
      if (answer !== 'never') response.writeHead(answer.status).end(answer.body);
    });
    house = await runInstallation({ subgraphUrls: { tax: source.url }, subgraphDeadline: 400 });
  });

  afterAll(async () => {
    await house[Symbol.asyncDispose]();
    await source[Symbol.asyncDispose]();
  });

  async function expectInconclusive(): Promise<Awaited<ReturnType<typeof check>>> {
    const answered = await check(house);
    expect(answered.status).toBe(200);
    expect(answered.body.data.subject).toMatchObject({
      registration: { name: '海晏信桥纺织有限公司' },
      courts: { debtorListings: [] },
      assessment: { verdict: 'INCONCLUSIVE', because: ['NOT_ANSWERED:tax'] },
    });
    expect(JSON.stringify(answered.body)).not.toMatch(/127\.0\.0\.1|10\.1\.2\.3|internal|ECONN|node:/);
    return answered;
  }

  test.each(LIES)('$title costs its own section, and is told as $code', async ({ code, body, status = 200 }) => {
    answer = { status, body };
    const { body: told } = await expectInconclusive();
    expect(told.data.subject.tax).toBeNull();
    expect(told.errors?.map(({ extensions }) => extensions)).toContainEqual(
      expect.objectContaining({ code, agency: { en: 'Tax authority', zh: '税务局' } }),
    );
  });

  test.each(UNTRUSTED)('%s never makes a verdict CLEAR', async (_, entity) => {
    answer = { status: 200, body: JSON.stringify({ data: { _entities: [entity] } }) };
    await expectInconclusive();
  });

  test('an answer that does not come is given up at the deadline', async () => {
    answer = 'never';
    const began = performance.now();
    await expectInconclusive();
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('a flag of another source stands, and the verdict still says who is missing', async () => {
    answer = 'never';
    const { body } = await house.ask(CHECK, {
      persona: 'clerk',
      matter: 'PROJECT_APPLICATION',
      caseNo: 'XM-2026-002',
      variables: { id: '91330782MA0000T1XJ' },
    });
    expect(body.data.subject.assessment).toMatchObject({ verdict: 'FLAGGED', because: ['NOT_ANSWERED:tax'] });
  });

  test('a client’s mistake reaches no subgraph', async () => {
    const before = source.requests.length;
    const tooLong = await fetch(house.installation.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ gradeATaxpayers(year: 2025) { hasNextPage } } #${'x'.repeat(1024 * 1024)}` }),
    });
    expect(tooLong.status).toBe(413);
    const mistakes = [
      await house.ask('query A($y: Int!) { gradeATaxpayers(year: $y) { hasNextPage } }', { variables: { y: 'x' } }),
      await house.ask('query A { gradeATaxpayers(year: 2025) { hasNextPage } }', { operationName: 'B' }),
      await house.ask('{ gradeATaxpayers(year: "x") { hasNextPage } }'),
      await house.ask('{ gradeATaxpayers('),
    ];
    expect(mistakes.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(source.requests).toHaveLength(before);
  });
});

describe('a check that nobody answers', () => {
  test('shows nothing, and still leaves on record who tried, under which case, and who was silent', async () => {
    const agencies = ['tax', 'emergency-management', 'education', 'civil-affairs', 'courts', 'credit-centre'];
    const nobody = Object.fromEntries(agencies.map((name) => [name, 'http://127.0.0.1:9/']));
    await using house = await runInstallation({ subgraphUrls: nobody, subgraphDeadline: 400 });
    const { body, headers } = await check(house);
    expect(body.data).toBeNull();
    const [row] = (await house.installation.subgraphs
      .get('access')
      ?.database.source.query(`SELECT leaf FROM record_entry WHERE leaf::jsonb ->> 'trace' = $1`, [
        headers.get('credit-trace'),
      ])) as { leaf: string }[];
    expect(JSON.parse(row?.leaf ?? '{}')).toMatchObject({
      actor: 'zhao.banshi',
      caseNo: 'XM-2026-001',
      subjects: [],
      verdict: null,
      sources: { 'credit-centre': 'SOURCE_NOT_ANSWERED' },
    });
  });
});

describe('a subgraph over HTTP', () => {
  test('answers through the gateway while it runs, and is missed once it is gone', async () => {
    await using databases = await cloneDatabases();
    const { config } = databases;
    await using subgraph = await openSubgraph(tax, {
      config,
      matters: mattersOf(config),
      log: openLog('silent'),
      databaseUrl: await databases.urlOf('tax'),
    });
    const server = await serveSubgraph(subgraph, {
      port: 0,
      host: '127.0.0.1',
      sealKeys: () => config.sealKeysOf('tax'),
    });
    await using house = await runInstallation({ subgraphUrls: { tax: server.url } });
    const before = await check(house);
    expect(before.body.errors).toBeUndefined();
    expect(before.body.data.subject).toMatchObject({ tax: { grade: 'A' }, assessment: { verdict: 'CLEAR' } });
    await server[Symbol.asyncDispose]();
    const after = await check(house);
    expect(after.body.data.subject).toMatchObject({ tax: null, assessment: { verdict: 'INCONCLUSIVE' } });
  });

  test('answers 401 and nothing else without a seal, with a foreign one and with an altered body', async () => {
    await using databases = await cloneDatabases();
    const { config } = databases;
    await using subgraph = await openSubgraph(tax, {
      config,
      matters: mattersOf(config),
      log: openLog('silent'),
      databaseUrl: await databases.urlOf('tax'),
    });
    await using server = await serveSubgraph(subgraph, {
      port: 0,
      host: '127.0.0.1',
      sealKeys: () => config.sealKeysOf('tax'),
    });
    const body = '{"query":"{ gradeATaxpayers(year: 2025) { hasNextPage } }"}';
    const caller = systemCaller('tax', 'trace');
    const seals = {
      none: '',
      'of another subgraph': seal(caller, 'courts', body, config.sealKeysOf('courts'), new Date()),
      'of another body': seal(caller, 'tax', '{}', config.sealKeysOf('tax'), new Date()),
      'of an hour ago': seal(caller, 'tax', body, config.sealKeysOf('tax'), new Date(Date.now() - 3_600_000)),
    };
    for (const given of Object.values(seals)) {
      const response = await fetch(server.url, { method: 'POST', headers: { 'credit-seal': given }, body });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain('gradeATaxpayers');
    }
    const sealed = seal(caller, 'tax', body, config.sealKeysOf('tax'), new Date());
    const response = await fetch(server.url, { method: 'POST', headers: { 'credit-seal': sealed }, body });
    expect(response.status).toBe(200);
  });
});
