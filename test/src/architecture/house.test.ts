import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeSupergraph } from '@xinqiao/cli/commands/compose.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { subgraphNames } from '@xinqiao/platform/config/subgraph-names.js';
import { markedSchema, subgraphSdl } from '@xinqiao/platform/subgraph/marked-schema.js';

const ROOT = new URL('../../../', import.meta.url).pathname;
const SCHEMA = join(ROOT, 'schema');
const folders = readdirSync(join(ROOT, 'subgraphs'));
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

/** Every source file below a folder, as paths from it. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

describe('every subgraph', () => {
  const ROOMS = [
    'entities.ts',
    'imports',
    'loaders.ts',
    'migrations',
    'resolver-types.gen.ts',
    'resolvers.ts',
    'store.ts',
    'subgraph.ts',
  ];
  /** Where there is something to put in. */
  const OPTIONAL = new Set(['commands', 'jobs.ts', 'receivers.ts', 'rules', 'store']);

  test('has an SDL, a folder and a definition of the same name', () => {
    expect(folders.toSorted()).toEqual(subgraphNames(SCHEMA));
    expect(definitions.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  });

  test.each(folders)('%s has the same rooms', (name) => {
    const rooms = readdirSync(join(ROOT, 'subgraphs', name, 'src')).filter((room) => !OPTIONAL.has(room));
    expect(rooms.toSorted()).toEqual(ROOMS);
    expect(readdirSync(join(ROOT, 'subgraphs', name, 'src', 'imports'))).toContain('datasets.ts');
    expect(readdirSync(join(ROOT, 'subgraphs', name)).filter((file) => !/^(dist|node_modules)$/.test(file))).toEqual([
      'package.json',
      'src',
      'tsconfig.json',
    ]);
  });

  test.each(folders)('%s is built and exported alike', (name) => {
    expect(read('subgraphs', name, 'tsconfig.json')).toBe(read('subgraphs', 'tax', 'tsconfig.json'));
    const of = (folder: string) =>
      (JSON.parse(read('subgraphs', folder, 'package.json')) as { exports: object }).exports;
    expect(of(name)).toEqual(of('tax'));
  });

  test.each(folders)('%s keeps SQL in its store, its migrations and nowhere else', (name) => {
    const folder = join(ROOT, 'subgraphs', name, 'src');
    const withSql = sources(folder)
      .filter((file) => !/^(migrations|store)\//.test(file) && file !== 'store.ts')
      .filter((file) =>
        /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+[a-z_*]/.test(readFileSync(join(folder, file), 'utf8')),
      );
    expect(withSql).toEqual([]);
  });

  test.each(folders)('%s has pure rules: no clock, database, log or file of their own', (name) => {
    const folder = join(ROOT, 'subgraphs', name, 'src', 'rules');
    if (!existsSync(folder)) return;
    const impure = sources(folder).filter((file) =>
      /new Date\(\)|Date\.now|from '[^']*\/(database|log)\/|from 'node:/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(impure.filter((file) => !READS_FILES.has(`${name}/${file}`))).toEqual([]);
  });

  test.each(folders)('%s has a store that rests on nothing generated from the schema', (name) => {
    const folder = join(ROOT, 'subgraphs', name, 'src');
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.js'/g))
        follow(join(dirname(file), `${path}.ts`));
    };
    follow(join(folder, 'store.ts'));
    expect([...reached].filter((file) => file.endsWith('.gen.ts'))).toEqual([]);
  });

  /** A keyed hash is a pure function, and comes from node:crypto. */
  const READS_FILES = new Set(['credit-centre/subject-id.ts']);
});

describe('the contract', () => {
  test('supergraph.graphql is what composition gives', () => {
    const composed = composeSupergraph(
      SCHEMA,
      definitions.map(({ name }) => name),
    );
    expect(read('schema', 'supergraph.graphql')).toBe(composed);
  });

  test.each(definitions.map(({ name, resolvers }) => ({ name, resolvers })))(
    'every field of $name is marked, and every sliced field is nullable',
    ({ name, resolvers }) => {
      const schema = markedSchema(subgraphSdl(SCHEMA, name), resolvers);
      expect(Object.keys(schema.getTypeMap())).toContain('Subject');
      expect(subgraphSdl(SCHEMA, name)).not.toMatch(/^\s+\w+(\([^)]*\))?: [^@\n]*! @slice/m);
    },
  );

  test('an unmarked field stops the start, by name', () => {
    const sdl = `${read('schema', 'directives.graphql')} type Query { open: Int @public secret: Int }`;
    expect(() => markedSchema(sdl, {})).toThrow('Query.secret');
  });

  test('a slice that nobody defined stops the start', () => {
    const sdl = `${read('schema', 'directives.graphql')} type Query { open: Int @slice(name: "Z9") }`;
    expect(() => markedSchema(sdl, {})).toThrow('Z9');
  });

  test('has no field for forbidden data (domain.md 5.3)', () => {
    const fields = subgraphNames(SCHEMA).flatMap((name) => subgraphSdl(SCHEMA, name).match(/^\s+\w+(?=[(:])/gm) ?? []);
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => /religio|gene(?!ral)|fingerprint|blood|disease|medical/i.test(field))).toEqual([]);
  });
});

describe('imports', () => {
  const FLOORS: Readonly<Record<string, readonly string[]>> = {
    platform: [],
    gateway: ['platform'],
    cli: ['platform', 'gateway', ...folders],
    ...Object.fromEntries(folders.map((name) => [name, ['platform']])),
  };
  const home = (floor: string) => (folders.includes(floor) ? join('subgraphs', floor) : floor);

  test.each(Object.keys(FLOORS))('of %s run down', (floor) => {
    const folder = join(ROOT, home(floor), 'src');
    const upward = sources(folder).flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const named = [...text.matchAll(/from '@xinqiao\/([\w-]+)\//g)].map(([, name = '']) => name);
      return named.filter((name) => !FLOORS[floor]?.includes(name)).map((name) => `${file} -> ${name}`);
    });
    expect(upward).toEqual([]);
  });

  test('come from no folder without a meaning, and from no barrel', () => {
    const names = ['platform', 'gateway', 'cli', ...folders.map(home)].flatMap((floor) =>
      readdirSync(join(ROOT, floor, 'src'), { recursive: true, encoding: 'utf8' }),
    );
    expect(
      names.filter((name) => /(^|\/)(utils?|common|helpers?|shared|lib|types)(\/|$)|index\.ts$/.test(name)),
    ).toEqual([]);
  });
});
