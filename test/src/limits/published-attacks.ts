/** A request with which public scanners, labs and advisories attack GraphQL servers. */
export interface PublishedAttack {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Status and code of the answer where any document is run, as in development. */
  readonly open: string;
  /** The same in production. */
  readonly production: string;
}

const JSON_BODY = { 'content-type': 'application/json' };
const HTML = { accept: 'text/html' };
const TOO_LARGE = '400 QUERY_TOO_LARGE';
const INVALID = '400 GRAPHQL_VALIDATION_FAILED';
const UNPARSED = '400 GRAPHQL_PARSE_FAILED';
const UNKNOWN = '400 UNKNOWN_DOCUMENT';
const BAD = '400 BAD_REQUEST';
const FORGED = '400 CSRF_PREVENTED';
const MEDIA = '415 UNSUPPORTED_MEDIA_TYPE';
const NOTHING = '404 NOT_FOUND';

const times = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join(' ');
/** `open` may hold braces of its own: they are closed, too. */
const nested = (depth: number, open: string, leaf: string) =>
  `${`${open} { `.repeat(depth)}${leaf}${' }'.repeat(depth * open.split('{').length)}`;
const FIRM = 'subject(identifier: "91371002MA00TEXT0Y")';
const ENTRIES =
  'query { __schema { queryType { name } types { name kind fields { name args { name } type { name } } } } }';

/** A document in the body, as everybody sends it. */
function asks(name: string, query: string, open: string, more: object = {}, production = UNKNOWN): PublishedAttack {
  const body = JSON.stringify({ query, ...more });
  return { name, method: 'POST', path: '/graphql', headers: JSON_BODY, body, open, production };
}

function posts(
  name: string,
  body: string | Buffer,
  answer: string,
  headers: Record<string, string> = JSON_BODY,
  production = answer,
): PublishedAttack {
  return { name, method: 'POST', path: '/graphql', headers, body, open: answer, production };
}

function gets(
  name: string,
  path: string,
  answer: string,
  headers: Record<string, string> = {},
  production = answer,
): PublishedAttack {
  return { name, method: 'GET', path, headers, open: answer, production };
}

const asked = (query: string) => `/graphql?${new URLSearchParams({ query })}`;

/** graphql-cop, test by test. */
const GRAPHQL_COP = [
  asks('graphql-cop: alias overloading', `query { ${times(101, (at) => `alias${at}: __typename`)} }`, TOO_LARGE),
  posts('graphql-cop: array-based batching', JSON.stringify(Array(10).fill({ query: '{ __typename }' })), BAD),
  asks(
    'graphql-cop: circular fragments',
    'query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }',
    INVALID,
  ),
  asks(
    'graphql-cop: circular introspection',
    `query { __schema { types { ${nested(4, 'fields { type', 'name')} } } }`,
    TOO_LARGE,
  ),
  asks('graphql-cop: directive overloading', `query { __typename ${'@aa'.repeat(10)} }`, INVALID),
  asks('graphql-cop: field duplication', `query { ${times(500, () => '__typename')} }`, TOO_LARGE),
  asks('graphql-cop: field suggestions', 'query { __schema { directive } }', INVALID),
  gets('graphql-cop: mutation by GET', asked('mutation { __typename }'), FORGED),
  gets('graphql-cop: query by GET', asked('query { __typename }'), FORGED),
  gets('graphql-cop: GraphiQL', '/graphiql', NOTHING, HTML),
  gets('graphql-cop: Playground', '/playground', NOTHING, HTML),
  gets('graphql-cop: console', '/console', NOTHING, HTML),
  asks('graphql-cop: introspection', ENTRIES, '200 OK'),
  posts('graphql-cop: query in a form', 'query=query%20%7B__typename%7D', MEDIA, {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  asks('graphql-cop: trace mode', 'query { __typename', UNPARSED),
  asks('graphql-cop: unhandled error', 'qwerty cop { abc }', UNPARSED),
];

/** Damn Vulnerable GraphQL Application, scenario by scenario; where its fields are not ours, on ours. */
const DVGA = [
  posts('DVGA: batch of expensive queries', JSON.stringify(Array(50).fill({ query: '{ systemUpdate }' })), BAD),
  asks('DVGA: deep recursion', `query { ${nested(12, 'pastes { owner', 'name')} }`, TOO_LARGE),
  asks('DVGA: resource-intensive query', 'query { systemUpdate }', INVALID),
  asks('DVGA: field duplication', `{ ${FIRM} { ... on Subject { ${times(400, () => 'id')} } } }`, TOO_LARGE),
  asks('DVGA: aliases', `{ ${times(21, (at) => `a${at}: ${FIRM} { __typename }`)} }`, TOO_LARGE),
  asks('DVGA: circular fragments', '{ ...S } fragment S on Query { ...T } fragment T on Query { ...S }', INVALID),
  asks('DVGA: stack trace of an error', `{ ${FIRM} { ... on Subject { conteeeent } } }`, INVALID),
  asks(
    'DVGA: server-side request forgery',
    'mutation { importPaste(host: "127.0.0.1", port: 80, path: "/", scheme: "http") { result } }',
    INVALID,
  ),
  asks(
    'DVGA: command injection',
    'mutation { importPaste(host: "x", port: 80, path: "/ || id", scheme: "http") { result } }',
    INVALID,
  ),
  asks(
    'DVGA: command injection by an argument',
    'query { systemDiagnostics(username: "admin", password: "changeme", cmd: "id") }',
    INVALID,
  ),
  asks('DVGA: SQL injection', `{ subject(identifier: "aaa ' or 1=1--") { __typename } }`, '200 OK'),
  asks(
    'DVGA: SQL injection by a variable',
    'query ($id: String!) { subject(identifier: $id) { __typename } }',
    '200 OK',
    { variables: { id: "'; DROP TABLE subject; --" } },
  ),
  asks(
    'DVGA: stored cross-site scripting',
    'mutation { createPaste(title: "<script>alert(1)</script>", content: "x", public: true) { paste { title } } }',
    INVALID,
  ),
  asks('DVGA: HTML injection', '{ subject(identifier: "<h1>hello!</h1>") { __typename } }', '200 OK'),
  asks('DVGA: log injection', '{ __typename }', '400 UNKNOWN_OPERATION', {
    operationName: 'x"}\n{"level":50,"msg":"forged',
  }),
  asks('DVGA: deny list passed by a name', 'query getPastes { systemHealth }', INVALID),
  asks(
    'DVGA: path traversal',
    'mutation { uploadPaste(filename: "../../../../../tmp/file.txt", content: "hi") { result } }',
    INVALID,
  ),
  asks(
    'DVGA: guessing passwords by aliases',
    `mutation { ${times(30, (at) => `l${at}: login(username: "admin", password: "${at}") { accessToken }`)} }`,
    TOO_LARGE,
  ),
  gets('DVGA: interface unlocked by a cookie', '/graphiql', NOTHING, { ...HTML, cookie: 'env=graphiql:enable' }),
  posts(
    'DVGA: token without a signature',
    JSON.stringify({ query: '{ __typename }' }),
    '401 UNAUTHENTICATED',
    {
      ...JSON_BODY,
      authorization: `Bearer ${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${Buffer.from('{"sub":"admin","actor_kind":"auditor"}').toString('base64url')}.`,
    },
    UNKNOWN,
  ),
];

/** GraphQL Armor: what its plugins refuse, and what went round them. */
const ARMOR = [
  asks('GraphQL Armor: characters', `{ __typename } # ${'x'.repeat(20_000)}`, '200 OK'),
  asks('GraphQL Armor: tokens', `{ ${times(5_000, (at) => `f${at}`)} }`, TOO_LARGE),
  asks('GraphQL Armor: directives', `{ __typename ${times(61, () => '@skip(if: false)')} }`, TOO_LARGE),
  asks(
    'GraphQL Armor: aliases in a fragment',
    `{ ...F } fragment F on Query { ${times(61, (at) => `a${at}: __typename`)} }`,
    TOO_LARGE,
  ),
  asks('GraphQL Armor: suggestion of an argument', '{ subject(identifer: "x") { __typename } }', INVALID),
  asks('GraphQL Armor: suggestion of a type', '{ ... on Qery { __typename } }', INVALID),
  asks(
    'GHSA-733v-p3h5-qpq7: cost hidden in a fragment named __schema',
    '{ ...__schema } fragment __schema on Query { gradeATaxpayers(year: 2025, first: 100) { nodes { subject { accesses(first: 100) { nodes { at proof { path } } } accesses(first: 100) { nodes { proof { checkpoint path } } } } } } }',
    TOO_LARGE,
  ),
  asks(
    'graphql-armor#823: depth hidden in a fragment named __schema',
    `{ __typename ...__schema } fragment __schema on Query { ${nested(25, 'a', 'b')} }`,
    TOO_LARGE,
  ),
  asks(
    'graphql-armor#824: depth hidden in fragments that were counted before',
    `{ ...A a { ...B } } ${['A', 'B', 'C', 'D'].map((name, at) => `fragment ${name} on Query { ${nested(8, 'a', at < 3 ? `...${'BCD'[at]}` : 'b')} }`).join(' ')}`,
    TOO_LARGE,
  ),
];

/** Advisories of servers, gateways and libraries. */
const ADVISORIES = [
  asks('CVE-2022-37734: 20,000 directives', `{ __typename ${'@a'.repeat(20_000)} }`, TOO_LARGE),
  asks(
    'CVE-2023-26144: fields that overlap',
    `{ ${times(60, (at) => `...F${at}`)} } ${times(60, (at) => `fragment F${at} on Query { ${times(15, () => 'ledger { verifierKey }')} }`)}`,
    TOO_LARGE,
  ),
  asks('CVE-2023-28867: a document that overflows the parser', `{ a(b: ${'['.repeat(20_000)} }`, TOO_LARGE),
  asks(
    'CVE-2022-31173: fragments that nest each other',
    `{ ...a } ${times(30, (at) => `fragment ${'a'.repeat(at + 1)} on Query { ...${'a'.repeat(at + 2)} ...${'a'.repeat(at + 2)} }`)} fragment ${'a'.repeat(31)} on Query { __typename }`,
    TOO_LARGE,
  ),
  asks(
    'federation#3238: selections that double with every fragment',
    `{ ...F0 } ${times(25, (at) => `fragment F${at} on Query { a: ledger { verifierKey } ...F${at + 1} ...F${at + 1} }`)} fragment F25 on Query { __typename }`,
    TOO_LARGE,
  ),
  asks(
    'federation#3238: a plan of many ways',
    `{ gradeATaxpayers(year: 2025) { nodes { subject { ${times(40, (at) => `... on Subject { ${times(5, (inner) => `s${at}_${inner}: tax { grade }`)} }`)} } } } }`,
    TOO_LARGE,
  ),
  gets('GHSA-9q82-xgwf-vj6h: GET of another type', asked('{ __typename }'), MEDIA, {
    'content-type': 'message/external-body',
  }),
  posts('CVE-2026-23897: a body in another charset', Buffer.from('{"query":"{ __typename }"}', 'utf16le'), MEDIA, {
    'content-type': 'application/json; charset=utf-16le',
  }),
  posts(
    'CVE-2024-47082: a query in a form with files',
    '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--',
    MEDIA,
    { 'content-type': 'multipart/form-data; boundary=x' },
  ),
  posts('CVE-2021-43801: JSON that breaks off', '{"query": "{ __typename }', BAD),
  posts('Mercurius: a batch of nothing', '[]', BAD),
  asks('Mercurius: no document', '', BAD, {}, BAD),
  asks('Federation: the schema of a subgraph', '{ _service { sdl } }', INVALID),
  asks(
    'Federation: entities of a subgraph',
    '{ _entities(representations: [{ __typename: "Subject", id: "o1_x" }]) { __typename } }',
    INVALID,
  ),
  asks(
    'Apollo: the operation that asks for a service’s schema',
    'query __ApolloGetServiceDefinition__ { _service { sdl } }',
    INVALID,
  ),
  asks('Apollo: registering a query', '{ __typename }', '400 UNKNOWN_DOCUMENT', {
    extensions: {
      persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' },
    },
  }),
  asks('Apollo: a deferred fragment', '{ ... @defer { __typename } }', INVALID),
];

/** OWASP’s cheat sheet, PortSwigger’s labs, PayloadsAllTheThings and Escape’s checklist. */
const CHECKLISTS = [
  asks('PortSwigger: introspection with a line break', '{ __schema\n{ queryType { name } } }', '200 OK'),
  asks('PortSwigger: introspection with commas', '{ __schema,,{,queryType{name}}}', '200 OK'),
  gets('PortSwigger: introspection by GET', asked('{ __schema { queryType { name } } }'), FORGED),
  gets('PortSwigger: an endpoint at another path', '/api/graphql?query=%7B__typename%7D', NOTHING),
  gets('PortSwigger: an endpoint behind a version', '/v1/graphql?query=%7B__typename%7D', NOTHING),
  gets('PayloadsAllTheThings: GraphQL Voyager', '/voyager', NOTHING, HTML),
  gets('PayloadsAllTheThings: Altair', '/altair', NOTHING, HTML),
  gets('PayloadsAllTheThings: the debugger', '/graphql/console', NOTHING, HTML),
  asks(
    'PayloadsAllTheThings: NoSQL injection',
    'query ($id: String!) { subject(identifier: $id) { __typename } }',
    '400 BAD_USER_INPUT',
    { variables: { id: { $ne: null } } },
  ),
  asks('PayloadsAllTheThings: a type by its name', '{ __type(name: "Query") { fields { name } } }', '200 OK'),
  asks(
    'OWASP: an amount of a page',
    '{ gradeATaxpayers(year: 2025, first: 2147483647) { nodes { subject { id } } } }',
    TOO_LARGE,
  ),
  asks(
    'OWASP: a number beyond every integer',
    '{ gradeATaxpayers(year: 99999999999999999999) { hasNextPage } }',
    INVALID,
  ),
  asks('Escape: a character that is none', '{ subject(identifier: "\ud800") { __typename } }', BAD),
  asks('Escape: NUL', '{ __typename }\0', BAD),
  asks('Escape: names of prototypes', '{ __proto__ { constructor } }', INVALID),
  posts(
    'Escape: a prototype in the body',
    '{"query":"{ __typename }","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
    '200 OK',
    JSON_BODY,
    UNKNOWN,
  ),
  asks('Escape: a subscription', 'subscription { x }', BAD),
  asks(
    'Escape: a mutation nobody may call',
    'mutation { closeCase(caseNo: "XM-2026-001", matter: "PROJECT_APPLICATION") { __typename } }',
    '200 UNAUTHENTICATED',
  ),
  asks(
    'Escape: a hundred thousand wrong values',
    'query ($ids: [String!]!) { subjects(identifiers: $ids) { __typename } }',
    '400 VARIABLES_TOO_LARGE',
    { variables: { ids: Array(100_000).fill(null) } },
  ),
  posts(
    'Escape: a body of 2 MB',
    JSON.stringify({ query: `{ __typename } #${'x'.repeat(2_000_000)}` }),
    '413 BODY_TOO_LARGE',
  ),
];

/** Sends one, and gives status and code as the table writes them, and the whole text. */
export async function attack(
  url: string,
  { method, path, headers, body }: PublishedAttack,
): Promise<{ readonly told: string; readonly type: string | null; readonly text: string }> {
  const response = await fetch(new URL(path, url), { method, headers, body });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  const told = `${response.status} ${errors?.[0]?.extensions.code ?? 'OK'}`;
  return { told, type: response.headers.get('content-type'), text };
}

export const PUBLISHED_ATTACKS: readonly PublishedAttack[] = [
  ...GRAPHQL_COP,
  ...DVGA,
  ...ARMOR,
  ...ADVISORIES,
  ...CHECKLISTS,
];
