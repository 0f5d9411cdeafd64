import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCluster, type Cluster } from '@xinqiao/platform/database/cluster.js';
import { openDatabase } from '@xinqiao/platform/database/database.js';
import pg from 'pg';

const HOLDER = fileURLToPath(new URL('../support/hold-cluster.js', import.meta.url));

describe('the embedded PostgreSQL of a data folder', () => {
  let home: string;
  let folder: string;

  let holder: ChildProcess | undefined;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'xinqiao-cluster-'));
    // The unprivileged PostgreSQL of root must get in.
    chmodSync(home, 0o755);
    folder = join(home, 'postgres');
  });
  afterEach(() => {
    holder?.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });

  const open = () => openCluster({ folder, durable: true });
  const query = async (url: string, text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };
  const note = (cluster: Cluster) => query(cluster.urlOf('postgres'), 'CREATE TABLE note AS SELECT 7 AS kept');
  const noted = (cluster: Cluster) => query(cluster.urlOf('postgres'), 'SELECT kept FROM note');
  const serverPid = () => Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const runs = (pid: number) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };

  test('keeps its data over a restart, and leaves no server behind', async () => {
    const first = await open();
    await note(first);
    const pid = serverPid();
    await first[Symbol.asyncDispose]();
    expect(runs(pid)).toBe(false);
    await using second = await open();
    expect(await noted(second)).toEqual([{ kept: 7 }]);
  });

  test('a pool of one connection suffices to migrate and to read', async () => {
    await using cluster = await open();
    await using database = await openDatabase({
      url: cluster.urlOf('postgres'),
      entities: [],
      migrations: [],
      poolSize: 1,
    });
    expect(await database.rows('one', 'SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
  });

  test('serves a guest, who leaves it running', async () => {
    await using owner = await open();
    const guest = await open();
    await note(guest);
    await guest[Symbol.asyncDispose]();
    expect(await noted(owner)).toEqual([{ kept: 7 }]);
  });

  test('is taken over, with its data, after its process was killed', async () => {
    holder = fork(HOLDER, [folder], { stdio: 'ignore' });
    const [url] = (await once(holder, 'message')) as [string];
    await query(url, 'CREATE TABLE note AS SELECT 7 AS kept');
    const orphan = serverPid();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(runs(orphan)).toBe(true);

    const next = await open();
    expect(await noted(next)).toEqual([{ kept: 7 }]);
    await next[Symbol.asyncDispose]();
    expect(runs(orphan)).toBe(false);
  });

  test('starts although an earlier server left its number, which another program has by now', async () => {
    const first = await open();
    await note(first);
    const file = join(folder, 'data', 'postmaster.pid');
    const left = readFileSync(file, 'utf8');
    await first[Symbol.asyncDispose]();
    writeFileSync(file, left.replace(/^\d+/, String(process.pid)));
    await using second = await open();
    expect(await noted(second)).toEqual([{ kept: 7 }]);
  });

  test('lets no agency’s role into another agency’s database', async () => {
    await using cluster = await open();
    const tax = { name: 'tax', password: 'tax-secret' };
    const courts = { name: 'courts', password: 'courts-secret' };
    await cluster.ensureDatabase('tax', tax);
    await cluster.ensureDatabase('courts', courts);
    expect(await query(cluster.urlOf('tax', tax), 'SELECT 1 AS own')).toEqual([{ own: 1 }]);
    await expect(query(cluster.urlOf('tax', courts), 'SELECT 1')).rejects.toThrow('permission denied for database');
    await expect(query(cluster.urlOf('tax', { ...tax, password: 'x' }), 'SELECT 1')).rejects.toThrow('password');
  });
});
