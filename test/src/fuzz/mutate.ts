/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface FuzzRequest {
  /** What was changed. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer | null;
}

const TEXTILE = '91371002MA00TEXT0Y';

const DOCUMENTS = [
  '{ __typename }',
  `{ subject(identifier: "${TEXTILE}") { ... on Subject { id registration { name } tax { grade } assessment { verdict because } } } }`,
  'query ($ids: [String!]!) { subjects(identifiers: $ids) { __typename ... on Subject { id courts { debtorListings { caseNo } } } } }',
  '{ gradeATaxpayers(year: 2025, first: 3) { nodes { subject { id accesses(first: 2) { nodes { at } } } } hasNextPage } }',
  'query A($x: Boolean = true) { ledger { verifierKey @include(if: $x) ...F } } fragment F on Ledger { checkpoint }',
  '{ __schema { types { name fields { name type { name } } } } }',
  'mutation { closeCase(caseNo: "F-1", matter: "PROJECT_APPLICATION") { __typename } }',
  'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on CaseRefused { code message } } }',
  '{ businessCase(caseNo: "XM-2026-001", matter: "PROJECT_APPLICATION") { status subjects } }',
];

const VARIABLES: readonly unknown[] = [
  {},
  { ids: [TEXTILE, '379999199001010010'] },
  { x: false },
  { input: { caseNo: 'F-2', matter: 'PROJECT_APPLICATION', subjects: [`o1_${'a'.repeat(27)}`] } },
];

const PIECES = [
  '{', '}', '(', ')', '[', ']', ':', '...', '@include(if: true)', '@skip', '$', '!', '|', '&', '"', '"""', '#', ',',
  '\0', '\ufeff', '\ud800', '信', '\u202e', '__proto__', 'constructor', '__schema', '__type(name: "Subject")', '_entities',
  '_service', 'fragment F on Query', 'on Subject', 'subscription', '-1e999', '99999999999999999999', 'null', '\n', '\\u0000',
] as const; // prettier-ignore

const VALUES: readonly unknown[] = [
  null, true, 0, -1, 1e308, '', '\0', '\ud800', 'x'.repeat(5_000), [], [[[[]]]], {}, { __proto__: null, constructor: 1 },
  Array(3_000).fill(null), TEXTILE, { a: { b: { c: { d: { e: 1 } } } } },
]; // prettier-ignore

const TYPES = [
  'application/json', 'application/json; charset=utf-8', 'application/json; charset=utf-16', 'text/plain', '', 'application/xml',
  'application/graphql', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'message/http', ';', 'a/b;c=d;e',
]; // prettier-ignore

const ACCEPTS = [
  '*/*', 'application/json', 'application/graphql-response+json', 'text/html', 'multipart/mixed', ';q=', 'a/b, c/d;q=0.1',
]; // prettier-ignore

const METHODS = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'] as const;

const PATHS = [
  '/', '//', '/graphql/', '/GRAPHQL', '/graphql?query=', '/health?x', '/metrics', '/explorer', '/ledger/checkpoint', '/ledger/key',
  '/ledger/inclusion?index=-1', '/ledger/inclusion?index=0&size=999999999', '/ledger/consistency?first=x&size=1', '/ledger/',
  '/card/', '/card/%00', '/card/..%2f..', '/events/', '/events/none', '/.git/config', '/graphql?variables=%', '/%', '/graphql?%00',
]; // prettier-ignore

/** Makes requests out of honest ones by changing one thing after another. `token` is a clerk's. */
export function requestMutator(random: () => number, token: string): () => FuzzRequest {
  const below = (bound: number) => Math.floor(random() * bound);
  const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;

  function mutateText(text: string): string {
    let changed = text;
    for (let turn = below(4) + 1; turn > 0; turn -= 1) {
      const at = below(changed.length + 1);
      const until = at + below(20);
      switch (below(6)) {
        case 0:
          changed = changed.slice(0, at) + changed.slice(until);
          break;
        case 1:
          changed = changed.slice(0, at) + oneOf(PIECES) + changed.slice(at);
          break;
        case 2:
          changed = changed.slice(0, at) + changed.slice(at, until).repeat(below(80)) + changed.slice(at);
          break;
        case 3:
          changed = changed.slice(0, at);
          break;
        case 4:
          changed = changed.slice(0, at) + String.fromCharCode(below(0xffff)) + changed.slice(at + 1);
          break;
        default:
          changed = oneOf(DOCUMENTS).slice(0, below(60)) + changed.slice(at);
      }
    }
    return changed;
  }

  function mutateValue(value: unknown): unknown {
    if (random() < 0.3 || typeof value !== 'object' || value === null) return oneOf(VALUES);
    if (Array.isArray(value)) return value.map((element: unknown) => (random() < 0.5 ? mutateValue(element) : element));
    const entries = Object.entries(value).map(([key, inner]) => [key, random() < 0.6 ? mutateValue(inner) : inner]);
    return Object.fromEntries([...entries, ...(random() < 0.2 ? [[oneOf(PIECES), oneOf(VALUES)]] : [])]);
  }

  const latin = (text: string) =>
    text.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(wellFormed(character)));

  function honest(): { query: string; variables: unknown; headers: Record<string, string> } {
    const isClerk = random() < 0.7;
    return {
      query: oneOf(DOCUMENTS),
      variables: oneOf(VARIABLES),
      headers: {
        'content-type': 'application/json',
        ...(isClerk ? { authorization: `Bearer ${token}` } : {}),
        ...(isClerk && random() < 0.8 ? { 'credit-purpose': 'PROJECT_APPLICATION', 'credit-case': 'XM-2026-001' } : {}),
      },
    };
  }

  const kinds: Readonly<Record<string, () => Omit<FuzzRequest, 'kind'>>> = {
    document: () => {
      const { query, variables, headers } = honest();
      return post(JSON.stringify({ query: mutateText(query), variables }), headers);
    },
    variables: () => {
      const { query, variables, headers } = honest();
      return post(JSON.stringify({ query, variables: mutateValue(variables) }), headers);
    },
    body: () => {
      const { query, variables, headers } = honest();
      const text = JSON.stringify({
        query,
        variables,
        extensions: mutateValue({ persistedQuery: { sha256Hash: 'x' } }),
      });
      const bytes = Buffer.from(random() < 0.5 ? mutateText(text) : text);
      for (let turn = below(5); turn > 0; turn -= 1) bytes[below(bytes.length)] = below(256);
      const whole = random() < 0.05 ? Buffer.alloc(below(1_200_000), bytes) : bytes;
      return post(random() < 0.2 ? JSON.stringify([{ query }, { query }]) : whole, headers);
    },
    headers: () => {
      const { query, variables, headers } = honest();
      const names = [
        'authorization',
        'credit-purpose',
        'credit-case',
        'credit-authorization',
        'credit-standing',
        'credit-as-of',
      ];
      const name = oneOf([
        ...names,
        'x-forwarded-for',
        'content-encoding',
        'last-event-id',
        'cookie',
        'origin',
        'credit-seal',
      ]);
      const value = latin(mutateText(headers[name] ?? 'Bearer a.b.c 2026-11-26'));
      return post(JSON.stringify({ query, variables }), { ...headers, [name]: value, accept: oneOf(ACCEPTS) });
    },
    'content type': () => {
      const { query, variables, headers } = honest();
      return post(JSON.stringify({ query, variables }), { ...headers, 'content-type': oneOf(TYPES) });
    },
    method: () => {
      const { query, variables, headers } = honest();
      const parameters = new URLSearchParams({
        query: random() < 0.5 ? query : wellFormed(mutateText(query)),
        variables: JSON.stringify(random() < 0.5 ? variables : mutateValue(variables)),
      });
      const preflight: Record<string, string> = random() < 0.5 ? { 'apollo-require-preflight': '1' } : {};
      const { 'content-type': _, ...rest } = headers;
      const path = `/graphql?${parameters}`.slice(0, 12_000);
      return { method: random() < 0.6 ? 'GET' : oneOf(METHODS), path, headers: { ...rest, ...preflight }, body: null };
    },
    path: () => ({
      method: random() < 0.7 ? 'GET' : oneOf(['POST', 'HEAD', 'DELETE'] as const),
      path:
        random() < 0.7
          ? oneOf(PATHS)
          : latin(mutateText(oneOf(PATHS)))
              .replace(/^\/?/, '/')
              .replace(/^\/events\/lists/, '/'),
      headers: { accept: oneOf(ACCEPTS) },
      body: null,
    }),
  };
  const names = Object.keys(kinds);
  const weights = [...names, 'document', 'document', 'variables', 'body'];
  return () => {
    const kind = oneOf(weights);
    const made = kinds[kind];
    if (!made) throw new Error(`There is no mutation ${kind}.`);
    return { kind, ...made() };
  };
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function post(body: string | Buffer, headers: Record<string, string>): Omit<FuzzRequest, 'kind'> {
  return { method: 'POST', path: '/graphql', headers, body };
}
