import { QueryPlanner } from '@apollo/query-planner';
import fc from 'fast-check';
import { operations } from './generate-operation.js';
import { LIES, type Behaviour, type Lie } from './mock-subgraph.js';
import { openOracle, type Oracle } from './oracle.js';
import { testSupergraphs } from './supergraphs.js';

/** `npm run fuzz` asks for more of them. */
const RUNS = Number(process.env.FUZZ_OPERATIONS ?? 500);
const BEHAVIOURS: readonly Behaviour[] = ['WELL', 'NULLS', 'ERRORS', 'FAILS'];

const supergraphs = testSupergraphs(new URL('../../../schema', import.meta.url).pathname);

describe.each(supergraphs)('operations over the supergraph $name', (supergraph) => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await openOracle(supergraph);
  });
  afterAll(async () => {
    await oracle[Symbol.asyncDispose]();
  });

  test(
    'have the data of the stock gateway, and errors at the same paths',
    async () => {
      const names = [...supergraph.subgraphs.keys()];
      const behaviours = fc
        .array(fc.nat(11), { minLength: names.length, maxLength: names.length })
        .map(
          (choices) =>
            new Map(names.map((name, at) => [name, BEHAVIOURS[Math.max(0, (choices[at] ?? 0) - 8)] ?? 'WELL'])),
        );
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(operations(oracle.schema), behaviours, async (operation, given) => {
          fc.pre(oracle.isValid(operation));
          compared += 1;
          const ours = await oracle.ours(operation, given);
          const stock = await oracle.stock(operation, given);
          expect(ours.data).toEqual(stock.data);
          expect(withoutIndices(ours.errorPaths)).toEqual(withoutIndices(stock.errorPaths));
        }),
        { numRuns: Math.ceil(RUNS / supergraphs.length) },
      );
      expect(compared).toBeGreaterThanOrEqual(RUNS / supergraphs.length);
      process.stdout.write(process.env.FUZZ_OPERATIONS ? `${supergraph.name}: ${compared} operations alike\n` : '');
    },
    RUNS * 100 + 30_000,
  );
});

function withoutIndices(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.replace(/\.\d+(?=\.|$)/g, '.*')))].toSorted();
}

/** Whether an error's path leads to a null, be it further up, or out of what the client asked for. */
function nullAt(data: unknown, path: string): boolean {
  let value = data;
  for (const key of path === '' ? [] : path.split('.')) {
    if (value === null || value === undefined) return true;
    value = (value as Record<string, unknown>)[key];
  }
  return path === '' || value === null || value === undefined;
}

test('an error names the very element that it made null, among elements of other types', async () => {
  const library = supergraphs.find(({ name }) => name === 'library');
  if (!library) throw new Error('There is no library.');
  await using oracle = await openOracle(library);
  let named = 0;
  for (let text = 0; text < 40; text += 1) {
    const query = `query Generated { search(text: "x${text}") { ... on Film { copies } } }`;
    const { data, errorPaths } = await oracle.ours({ query, variables: {} }, new Map([['stock', 'ERRORS']]));
    for (const path of errorPaths) expect(nullAt(data, path)).toBe(true);
    named += errorPaths.length;
  }
  expect(named).toBeGreaterThan(0);
});

test('an operation that is asked now and again stays planned, however many others are asked once', async () => {
  const library = supergraphs.find(({ name }) => name === 'library');
  if (!library) throw new Error('There is no library.');
  await using oracle = await openOracle(library);
  const { buildQueryPlan } = QueryPlanner.prototype;
  let planned = 0;
  QueryPlanner.prototype.buildQueryPlan = function (...asked) {
    planned += 1;
    return buildQueryPlan.apply(this, asked);
  };
  try {
    const ask = (name: string) =>
      oracle.ours({ query: `query Generated { ${name}: branches { id } }`, variables: {} }, new Map());
    for (let other = 0; other < 1_500; other += 1) {
      await ask('again');
      await ask(`once${other}`);
    }
    expect(planned).toBe(1_501);
    await ask('once1499');
    expect(planned).toBe(1_501);
    await ask('once0');
    expect(planned).toBe(1_502);
  } finally {
    QueryPlanner.prototype.buildQueryPlan = buildQueryPlan;
  }
}, 30_000);

describe('a lying subgraph', () => {
  const library = supergraphs.find(({ name }) => name === 'library');
  if (!library) throw new Error('There is no library.');
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await openOracle(library);
  });
  afterAll(async () => {
    await oracle[Symbol.asyncDispose]();
  });
  const query = 'query Generated { books { id title copies stars } }';

  test.each(Object.keys(LIES) as Lie[])(
    'about entities (%s) costs its own fields, and nobody else’s',
    async (behaviour) => {
      const well = await oracle.ours({ query, variables: {} }, new Map());
      const lied = await oracle.ours({ query, variables: {} }, new Map([['stock', behaviour]]));
      const books = (outcome: typeof well) => (outcome.data as { books: Record<string, unknown>[] }).books;
      expect(books(well).length).toBeGreaterThan(0);
      expect(books(lied)).toEqual(books(well).map((book) => ({ ...book, copies: null })));
      expect(lied.errorPaths).toEqual(['']);
    },
  );

  test('about types costs the very values, each told at its place', async () => {
    const lied = await oracle.ours({ query, variables: {} }, new Map([['stock', 'WRONG_TYPES']]));
    const { books } = lied.data as { books: Record<string, unknown>[] };
    expect(books.map(({ copies }) => copies)).toEqual(books.map(() => null));
    expect(JSON.stringify(lied.data)).not.toContain('many');
    expect(lied.errorPaths).toEqual(books.map((_, at) => `books.${at}.copies`));
  });

  test('may answer anything under an alias that is called like a key', async () => {
    const asked = { query: 'query Generated { books { id: copies title } }', variables: {} };
    const [ours, stock] = [await oracle.ours(asked, new Map()), await oracle.stock(asked, new Map())];
    expect(ours).toEqual(stock);
  });
});
