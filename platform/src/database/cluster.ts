import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { nativeFolder, reachableFolder, runner } from './cluster/binaries.js';
import { isAlive, underLock } from './cluster/folder-lock.js';
import {
  initialise,
  runningServer,
  startServer,
  stopServer,
  untilReady,
  type RunningServer,
  type ServerPlace,
} from './cluster/server.js';

export interface Role {
  readonly name: string;
  readonly password: string;
}

/** The embedded PostgreSQL of a data folder. */
export interface Cluster extends AsyncDisposable {
  /** Address of a database for a role, the administrator's without one. */
  urlOf(database: string, role?: Role): string;
  /** Makes role and database where they are missing; no other role may connect to it. Returns its address. */
  ensureDatabase(name: string, role: Role): Promise<string>;
  /** A copy of a database that nobody is connected to. */
  cloneDatabase(template: string, name: string, owner: string): Promise<void>;
  dropDatabase(name: string): Promise<void>;
}

export interface ClusterOptions {
  readonly folder: string;
  /** False for tests only: a crash may cost all data. */
  readonly durable: boolean;
  readonly onNotice?: (sentence: string) => void;
}

/**
 * Opens the cluster of a folder, made at the first time. Who started the server stops it; who finds it running under a
 * living process is a guest and leaves it; a server whose process was killed is taken over.
 */
export async function openCluster({ folder: wanted, durable, onNotice }: ClusterOptions): Promise<Cluster> {
  const as = runner();
  mkdirSync(resolve(wanted, '..'), { recursive: true });
  const folder = reachableFolder(
    resolve(wanted),
    createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 16),
    as,
  );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  if (folder !== resolve(wanted)) {
    onNotice?.(
      `PostgreSQL runs as an unprivileged user that cannot reach ${resolve(wanted)}; its files are in ${folder}.`,
    );
  }
  const password = passwordOf(folder);
  const place: ServerPlace = { folder, native: nativeFolder(as), as, durable };
  const ownerFile = join(folder, 'owner');
  const { server, owned } = await underLock(join(folder, 'lock'), async () => {
    const found = runningServer(place);
    if (found) {
      await untilReady(found, password, () => 'It was started before.');
      const owned = !ownerLives(ownerFile);
      if (owned) onNotice?.('A PostgreSQL that an earlier process left running is taken over.');
      if (owned) writeFileSync(ownerFile, OURSELVES);
      return { server: found, owned };
    }
    initialise(place, password);
    const started = await startServer(place, password);
    writeFileSync(ownerFile, OURSELVES);
    return { server: started, owned: true };
  });
  return clusterOf(server, password, owned);
}

function clusterOf(server: RunningServer, password: string, owned: boolean): Cluster {
  const urlOf = (database: string, role: Role = { name: 'postgres', password }) =>
    `postgres://${role.name}:${encodeURIComponent(role.password)}@${encodeURIComponent(server.host)}:${server.port}/${database}`;
  const asAdministrator = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  let closed = false;
  return {
    urlOf,
    ensureDatabase: (name, role) =>
      asAdministrator(async (client) => {
        // Two processes may ask at once; CREATE DATABASE knows no IF NOT EXISTS.
        await client.query('SELECT pg_advisory_lock(7404)');
        const roles = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role.name]);
        const verb = roles.rowCount ? 'ALTER' : 'CREATE';
        await client.query(`${verb} ROLE ${quoted(role.name)} LOGIN PASSWORD ${client.escapeLiteral(role.password)}`);
        const databases = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
        if (!databases.rowCount) {
          await client.query(`CREATE DATABASE ${quoted(name)} OWNER ${quoted(role.name)}`);
          await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${quoted(name)} FROM PUBLIC`);
        }
        return urlOf(name, role);
      }),
    cloneDatabase: (template, name, owner) =>
      asAdministrator(async (client) => {
        await client.query(`CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)} OWNER ${quoted(owner)}`);
        await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${quoted(name)} FROM PUBLIC`);
      }),
    dropDatabase: (name) =>
      asAdministrator(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
      }),
    async [Symbol.asyncDispose]() {
      if (closed || !owned) return;
      closed = true;
      await stopServer(server);
    },
  };
}

/** A killed process may have had our number: in a container every process is number 1. */
const OURSELVES = `${process.pid} ${performance.timeOrigin}`;

function ownerLives(file: string): boolean {
  if (!existsSync(file)) return false;
  const owner = readFileSync(file, 'utf8');
  const pid = Number(owner.split(' ')[0]);
  if (pid === process.pid) return owner === OURSELVES;
  return Number.isInteger(pid) && pid > 0 && isAlive(pid);
}

function passwordOf(folder: string): string {
  const file = join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function quoted(name: string): string {
  return pg.escapeIdentifier(name);
}
