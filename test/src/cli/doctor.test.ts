import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doctor } from '@xinqiao/cli/commands/doctor.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { openCluster } from '@xinqiao/platform/database/cluster.js';
import type { Keys } from '@xinqiao/platform/config/development-keys.js';
import { cloneDatabases, type ClonedDatabases } from '../support/running-installation.js';
import { TEMPLATE_FOLDER } from '../support/template-cluster.js';

const folder = mkdtempSync(join(tmpdir(), 'xinqiao-doctor-'));
const variable = (name: string) => `${name.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`;

describe('xinqiao doctor --production', () => {
  let databases: ClonedDatabases;
  let good: NodeJS.ProcessEnv;
  let keys: Keys;

  beforeAll(async () => {
    databases = await cloneDatabases();
    const { issuer: _, ...own } = databases.config.keys;
    keys = own;
    good = {
      XINQIAO_MODE: 'production',
      JWKS_URL: 'https://id.example/jwks',
      JWT_ISSUER: 'https://id.example',
      XINQIAO_KEYS: keysFile(own),
      XINQIAO_HEADS: folder,
      TLS_TERMINATED: 'true',
    };
    for (const { name } of definitions) good[variable(name)] = await databases.urlOf(name);
  });
  afterAll(async () => {
    await databases[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  function keysFile(content: object, mode = 0o600): string {
    const file = join(mkdtempSync(join(folder, 'keys-')), 'keys.json');
    writeFileSync(file, JSON.stringify(content));
    chmodSync(file, mode);
    return file;
  }

  const examine = async (changes: NodeJS.ProcessEnv = {}, production = true) => {
    const lines: string[] = [];
    const env = Object.fromEntries(Object.entries({ ...good, ...changes }).filter(([, value]) => value !== undefined));
    const code = await doctor({ production }, env, (line) => lines.push(line));
    return { code, text: lines.join('\n'), refusals: lines.filter((line) => line.startsWith('REFUSED')) };
  };

  test('finds nothing to refuse in a sound configuration, and notes what somebody should know', async () => {
    const { code, text, refusals } = await examine();
    expect(refusals).toEqual([]);
    expect(code).toBe(0);
    expect(text).toMatch(/NO_CRIME_URL is not set/);
    expect(text).toMatch(/TRUSTED_PROXIES is empty/);
    expect(text).toMatch(/no signed head/);
    for (const { name } of definitions) expect(text).not.toContain(new URL(good[variable(name)] ?? '').password);
  });

  test.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['a mode that there is not', { XINQIAO_MODE: 'prod' }, /XINQIAO_MODE/],
    ['a port that is no number', { XINQIAO_MODE: 'development', PORT: 'web' }, /PORT must be a number/],
  ])('says without --production, too, that nothing starts with %s', async (_, changes, told) => {
    const { code, refusals } = await examine(changes, false);
    expect({ code, refusals }).toEqual({ code: 2, refusals: [expect.stringMatching(told)] });
  });

  test.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['introspection and the like', { XINQIAO_MODE: 'development' }, /Introspection/],
    ['no provider', { JWKS_URL: undefined }, /JWKS_URL/],
    ['a provider without TLS', { JWKS_URL: 'http://id.example/jwks' }, /not https/],
    ['the development issuer', { JWT_ISSUER: 'urn:xinqiao:development' }, /development issuer/],
    ['no TLS before the gateway', { TLS_TERMINATED: undefined }, /TLS_TERMINATED/],
    ['the keys of development', { XINQIAO_KEYS: undefined }, /XINQIAO_KEYS/],
    ['a keys file that is not there', { XINQIAO_KEYS: '/nowhere/keys.json' }, /does not exist/],
    ['no folder of heads', { XINQIAO_HEADS: undefined }, /XINQIAO_HEADS/],
    ['a folder of heads that is not there', { XINQIAO_HEADS: '/nowhere' }, /does not exist/],
    ['another graph', { SUPERGRAPH_FILE: 'x.graphql' }, /SUPERGRAPH_FILE/],
    ['a subgraph without a database', { TAX_DATABASE_URL: undefined }, /tax has no database/],
    [
      'a database that is not there',
      { TAX_DATABASE_URL: 'postgres://tax:x9f8e7d6c5b4a3@127.0.0.1:1/tax' },
      /let us in/,
    ],
    ['a database without a password', { TAX_DATABASE_URL: 'postgres://tax@127.0.0.1:1/tax' }, /no password/],
    ['a well-known password', { TAX_DATABASE_URL: 'postgres://postgres:postgres@127.0.0.1:1/tax' }, /well known/],
  ])('refuses %s with a sentence in both languages', async (_, changes, sentence) => {
    const { code, text, refusals } = await examine(changes);
    expect(code).toBe(2);
    expect(refusals.join('\n')).toMatch(sentence);
    expect(text).toMatch(/\p{Script=Han}{4}/u);
  });

  test('refuses keys that hold the issuer, that anybody reads, that are shared, guessed or missing; notes old ones', async () => {
    const tax = keys.seal.tax ?? [''];
    const refusalOf = async (content: object, mode?: number) =>
      (await examine({ XINQIAO_KEYS: keysFile(content, mode) })).refusals.join('\n');
    expect(await refusalOf({ ...keys, issuer: 'PEM' })).toMatch(/development issuer/);
    expect(await refusalOf(keys, 0o644)).toMatch(/Everybody may read/);
    expect(await refusalOf({ ...keys, seal: { ...keys.seal, courts: tax } })).toMatch(/share a key/);
    expect(await refusalOf({ ...keys, seal: { ...keys.seal, tax: ['changeme'.repeat(6)] } })).toMatch(/default/);
    expect(await refusalOf({ ...keys, seal: { courts: keys.seal.courts } })).toMatch(/no seal key for .*tax/);
    expect(await refusalOf({ ...keys, ledger: {} })).toMatch(/no ledger key/);
    const old = keysFile(keys);
    utimesSync(old, statSync(old).atime, new Date(Date.now() - 100 * 86_400_000));
    expect((await examine({ XINQIAO_KEYS: old })).text).toMatch(/100 days ago/);
    expect(readFileSync(old, 'utf8')).toContain('seal');
  });

  test('tells a house in development what production would refuse, and lets it start', async () => {
    const { code, text, refusals } = await examine({ XINQIAO_MODE: undefined, TLS_TERMINATED: undefined }, false);
    expect([code, refusals]).toEqual([0, []]);
    expect(text).toMatch(/Production would refuse 2/);
  });

  test('refuses a superuser, a shared role, and one that may change the ledger; notes what waits in an outbox', async () => {
    const cluster = await openCluster({ folder: join(process.env[TEMPLATE_FOLDER] ?? '', 'postgres'), durable: false });
    const taxUrl = good.TAX_DATABASE_URL ?? '';
    const database = new URL(taxUrl).pathname.slice(1);
    expect((await examine({ TAX_DATABASE_URL: cluster.urlOf(database) })).refusals.join('\n')).toMatch(/superuser/);
    const shared = await examine({ COURTS_DATABASE_URL: taxUrl });
    expect(shared.refusals.join('\n')).toMatch(/share a database role[\s\S]*share a database/);

    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: taxUrl });
    await client.connect();
    await client.query(
      `INSERT INTO outbox (id, recipient, kind, payload) VALUES ('doctor-1', 'nobody', 'x', '{}'); GRANT UPDATE ON receipt_entry TO CURRENT_USER`,
    );
    await client.end();
    const changed = await examine();
    expect(changed.code).toBe(2);
    expect(changed.refusals.join('\n')).toMatch(/tax may change or delete entries of receipt_entry/);
    expect(changed.text).toMatch(/wait in the outbox of tax: 1/);
    await cluster[Symbol.asyncDispose]();
  });
});
