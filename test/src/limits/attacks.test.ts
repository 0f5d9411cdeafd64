import { gzipSync } from 'node:zlib';
import { Bystander } from '../support/bystander.js';
import { attack, PUBLISHED_ATTACKS } from './published-attacks.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';

const TEXTILE = '91371002MA00TEXT0Y';
const times = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join(' ');

/** Documents that would hold others up, and the code that refuses them. */
const DOCUMENTS: Record<string, [query: string, code: RegExp]> = {
  'a hundred aliases': [`{ ${times(100, (at) => `a${at}: __typename`)} }`, /QUERY_TOO_LARGE/],
  'aliases hidden in fragments': [
    `{ ...A } fragment A on Query { ${times(100, (at) => `a${at}: __typename`)} }`,
    /QUERY_TOO_LARGE/,
  ],
  'depth 50': [
    `{ gradeATaxpayers(year: 2025) ${times(50, () => '{ nodes { subject').replaceAll('} ', '')} { id } ${'} }'.repeat(50)} }`,
    /QUERY_TOO_LARGE|GRAPHQL_/,
  ],
  'deep inline fragments': [`{ ${times(60, () => '... {')} __typename ${'}'.repeat(60)} }`, /^OK$/],
  'exponential fragments': [
    `{ ...F0 } ${times(40, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F40 on Query { __typename a: __typename }`,
    /QUERY_TOO_LARGE/,
  ],
  'a fragment that spreads itself': ['{ ...F } fragment F on Query { __typename ...F }', /GRAPHQL_VALIDATION_FAILED/],
  'fragments in a circle': [
    '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  'twenty thousand directives': [`{ __typename ${times(20_000, () => '@a')} }`, /QUERY_TOO_LARGE/],
  'two thousand directives at a fragment': [
    `{ ...F } fragment F on Query ${times(1_900, () => '@a')} { __typename }`,
    /QUERY_TOO_LARGE/,
  ],
  'two thousand directives at a variable': [
    `query ($a: Int ${times(1_900, () => '@a')}) { __typename }`,
    /QUERY_TOO_LARGE/,
  ],
  'a hundred directives': [`{ __typename ${times(100, () => '@include(if: true)')} }`, /QUERY_TOO_LARGE/],
  'thirty-three thousand tokens': [`{ ${times(33_000, () => '__typename')} }`, /QUERY_TOO_LARGE/],
  'one field three thousand times': [`{ ${times(3_000, () => '__typename')} }`, /QUERY_TOO_LARGE/],
  'one section five hundred times': [
    `{ subject(identifier: "${TEXTILE}") { ... on Subject { ${times(490, () => 'tax { grade }')} } } }`,
    /QUERY_TOO_LARGE/,
  ],
  'one section in three hundred inline fragments': [
    `{ subject(identifier: "${TEXTILE}") { ${times(300, () => '... on Subject { tax { grade } }')} } }`,
    /QUERY_TOO_LARGE/,
  ],
  'one section nine hundred times, thirty in each of thirty inline fragments': [
    `{ subject(identifier: "${TEXTILE}") { ${times(30, () => `... on Subject { ${times(30, () => 'tax { grade }')} }`)} } }`,
    /QUERY_TOO_LARGE|GRAPHQL_VALIDATION_FAILED/,
  ],
  'one section eight hundred times, fifteen in each of fifty fragments': [
    `{ subject(identifier: "${TEXTILE}") { ${times(50, (at) => `...F${at}`)} } } ${times(50, (at) => `fragment F${at} on Subject { ${times(15, () => 'tax { grade }')} }`)}`,
    /QUERY_TOO_LARGE|GRAPHQL_VALIDATION_FAILED/,
  ],
  'fragments that spread twelve others each': [
    `{ ...F0 } ${times(100, (at) => `fragment F${at} on Query { __typename ${times(12, (of) => `...F${at + 1 + of}`)} }`)} ${times(12, (at) => `fragment F${100 + at} on Query { __typename }`)}`,
    /QUERY_TOO_LARGE/,
  ],
  'five hundred fragments that nobody spreads': [
    `{ __typename } ${times(500, (at) => `fragment F${at} on Query { __typename }`)}`,
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  'arguments that conflict two hundred times': [
    `{ subject(identifier: "${TEXTILE}") { ... on Subject { ${times(200, (at) => `accesses(first: ${at}) { endCursor }`)} } } }`,
    /QUERY_TOO_LARGE/,
  ],
  'depth two thousand': [`${'{ a '.repeat(1_900)}${'}'.repeat(1_900)}`, /QUERY_TOO_LARGE/],
  'a list nested two thousand times': [
    `{ subjects(identifiers: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { __typename } }`,
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  'introspection in a circle': [
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    /QUERY_TOO_LARGE/,
  ],
  'introspection in a circle of fragments': [
    `{ __schema { types { ...T0 } } } ${times(8, (at) => `fragment T${at} on __Type { fields { type { ...T${at + 1} } } }`)} fragment T8 on __Type { name }`,
    /QUERY_TOO_LARGE/,
  ],
  'two thousand names that do not exist': [
    `{ subject(identifier: "x") { ... on Subject { ${times(1_900, (at) => `ta${at}`)} } } }`,
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  'a thousand arguments that do not exist': [
    `{ subject(${times(950, (at) => `identifie${at}: 1`)}) { __typename } }`,
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  'a thousand variables that nobody uses': [
    `query (${times(950, (at) => `$v${at}: Int`)}) { __typename }`,
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  'entities asked of a subgraph': [
    `{ _entities(representations: [${times(300, (at) => `{ __typename: "Subject", id: "o1_${at}" }`)}]) { __typename } }`,
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  'five thousand identifiers in the document': [
    `{ subjects(identifiers: [${times(5_000, () => `"${TEXTILE}"`)}]) { __typename } }`,
    /QUERY_TOO_LARGE/,
  ],
  'the SDL of the service': ['{ _service { sdl } }', /GRAPHQL_VALIDATION_FAILED/],
  'a deferred fragment': ['{ ... @defer { __typename } }', /GRAPHQL_VALIDATION_FAILED/],
  'pages of pages': [
    '{ gradeATaxpayers(year: 2025, first: 100) { nodes { subject { accesses(first: 100) { nodes { at matter organisation basis slices proof { path checkpoint } } } authorizations { nodes { id product } } } } } }',
    /QUERY_TOO_LARGE/,
  ],
  'thirty root fields': [`{ ${times(30, () => 'ledger { verifierKey }')} }`, /QUERY_TOO_LARGE/],
  'fifty operations': [times(50, (at) => `query Q${at} { __typename }`), /QUERY_TOO_LARGE/],
  'two operations without a name': ['{ __typename } { __typename }', /UNKNOWN_OPERATION/],
  nothing: ['', /BAD_REQUEST|GRAPHQL/],
  'no document': ['}{', /GRAPHQL_PARSE_FAILED/],
  'a subscription': ['subscription { x }', /BAD_REQUEST/],
  'NUL in the document': ['{ __typename }\0', /BAD_REQUEST/],
  'half a character': ['{ subject(identifier: "\ud800") { __typename } }', /BAD_REQUEST/],
  'a prototype name': ['{ __proto__ constructor }', /GRAPHQL_VALIDATION_FAILED/],
  'a prototype name as alias': ['{ __proto__: __typename constructor: __typename }', /^OK$/],
};

describe('what would hurt', () => {
  let house: RunningInstallation;
  let url = '';
  let bystander: Bystander;
  beforeAll(async () => {
    house = await runInstallation();
    url = house.installation.gateway.url;
    bystander = new Bystander(url);
  });
  afterAll(async () => {
    await bystander[Symbol.asyncDispose]();
    await house[Symbol.asyncDispose]();
  });

  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, code: errors?.[0]?.extensions.code ?? 'OK' };
  };

  test.each(PUBLISHED_ATTACKS.map((one) => [one.name, one] as const))(
    '%s: a gateway that runs any document answers it as what it is, and nobody else waits',
    async (_, one) => {
      const { told, type } = await bystander.during(() => attack(url, one), 1_000);
      expect([told, type]).toEqual([one.open, 'application/json; charset=utf-8']);
    },
  );

  test.each(Object.keys(DOCUMENTS))('%s is refused within a second, and nobody else waits', async (name) => {
    const [query = '', code = /$^/] = DOCUMENTS[name] ?? [];
    const answer = await bystander.during(() => post({ query }), 1_000);
    expect(answer.code).toMatch(code);
    if (answer.code !== 'OK') expect(answer.status).toBe(400);
  });

  const QUERY = 'query ($ids: [String!]!) { subjects(identifiers: $ids) { __typename } }';
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

  test.each<[string, unknown, RegExp]>([
    ['a hundred thousand nulls', { ids: Array(100_000).fill(null) }, /VARIABLES_TOO_LARGE/],
    ['four thousand nulls', { ids: Array(4_000).fill(null) }, /BAD_USER_INPUT/],
    ['five thousand identifiers', { ids: Array(5_001).fill(TEXTILE) }, /VARIABLES_TOO_LARGE/],
    [
      'five thousand entities',
      { ids: Array.from({ length: 5_000 }, (_, at) => ({ __typename: 'Subject', id: at })) },
      /VARIABLES_TOO_LARGE/,
    ],
    [
      'fifty thousand names',
      Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`x${at}`, at])),
      /VARIABLES_TOO_LARGE/,
    ],
    ['depth 200', { ids: [], x: nested(200) }, /VARIABLES_TOO_LARGE/],
    ['NUL', { ids: ['\0'] }, /BAD_REQUEST/],
    ['half a character', { ids: ['\udc00'] }, /BAD_REQUEST/],
    ['prototype names', JSON.parse('{"ids":["x"],"__proto__":{"admin":true},"constructor":{"prototype":{}}}'), /^OK$/],
  ])('variables of %s are harmless', async (_, variables, code) => {
    const answer = await bystander.during(() => post({ query: QUERY, variables }), 1_000);
    expect(answer.code).toMatch(code);
    expect(answer.status).toBeLessThan(500);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test.each<[string, () => Promise<{ status: number }>, number]>([
    ['a body above 1 MB', () => post({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` }), 413],
    [
      'a gzip bomb',
      () =>
        post(gzipSync(JSON.stringify({ query: `{ __typename } #${'x'.repeat(20_000_000)}` })), {
          'content-encoding': 'gzip',
        }),
      413,
    ],
    ['half a million brackets', () => post('['.repeat(500_000)), 400],
    [
      'half a million brackets within each other',
      () => post(`{"variables":{"a":${'['.repeat(250_000)}${']'.repeat(250_000)}}}`),
      400,
    ],
    [
      'a number of a million digits',
      () => post(`{"query":"{ __typename }","variables":{"a":${'9'.repeat(1_000_000)}}}`),
      200,
    ],
    ['gzip', () => post(gzipSync('{"query":"{ __typename }"}'), { 'content-encoding': 'gzip' }), 200],
    ['gzip that is none', () => post('{"query":"{ __typename }"}', { 'content-encoding': 'gzip' }), 400],
    ['gzip in gzip', () => post(gzipSync(gzipSync('{}')), { 'content-encoding': 'gzip, gzip' }), 415],
    ['another encoding', () => post('{"query":"{ __typename }"}', { 'content-encoding': 'br' }), 415],
    ['UTF-16', () => post('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=utf-16' }), 415],
    ['UTF-7', () => post('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=utf-7' }), 415],
    ['bytes that are no UTF-8', () => post(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)), 400],
    ['a file', () => post('x', { 'content-type': 'multipart/form-data; boundary=x' }), 415],
    ['a batch', () => post([{ query: '{ __typename }' }, { query: '{ __typename }' }]), 400],
    ['text', () => post('x'), 400],
    ['a number', () => post('7'), 400],
    ['a form', () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    [
      'plain text, as a form of another site sends it',
      () => post(JSON.stringify({ query: '{ __typename }' }), { 'content-type': 'text/plain' }),
      415,
    ],
    ['a BOM', () => post(`\ufeff${JSON.stringify({ query: '{ __typename }' })}`), 200],
    ['a query that is a number', () => post({ query: 7 }), 400],
    ['variables that are a list', () => post({ query: '{ __typename }', variables: [1] }), 400],
    ['NUL in the header of the case', () => post({ query: '{ __typename }' }, { 'credit-case': '%00' }), 400],
    ['broken percent-encoding', () => post({ query: '{ __typename }' }, { 'credit-case': '%E0%A4%A' }), 400],
  ])('%s is answered as what it is, and nobody else waits', async (_, ask, status) => {
    expect((await bystander.during(ask, 1_000)).status).toBe(status);
  });
});
