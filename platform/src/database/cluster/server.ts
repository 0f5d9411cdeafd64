import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Runner } from './binaries.js';
import { isAlive } from './folder-lock.js';

const READY_WITHIN_MS = 20_000;
const STOPPED_WITHIN_MS = 10_000;

/** Seven subgraphs with two pools each, several processes as guests, and room for tests. The socket lies among the data. */
const SETTINGS = ['max_connections=300', 'shared_buffers=128MB', 'jit=off', 'unix_socket_directories=.'];

/** What a socket's path may be long, in bytes: 103 on macOS, 107 on Linux. */
const LONGEST_SOCKET = 103;

/** For throwaway clusters of tests: a crash may cost all data. */
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export interface ServerPlace {
  readonly folder: string;
  readonly native: string;
  readonly as: Runner;
  readonly durable: boolean;
}

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** The folder of its socket, which costs a statement a seventh less than TCP; the loopback where no socket can lie there. */
  readonly host: string;
}

const dataOf = ({ folder }: ServerPlace) => join(folder, 'data');

function hostOf(place: ServerPlace): string {
  const hasRoom = Buffer.byteLength(join(dataOf(place), '.s.PGSQL.65535')) <= LONGEST_SOCKET;
  return process.platform !== 'win32' && hasRoom ? dataOf(place) : '127.0.0.1';
}

/** Makes the cluster's files once. The administrator's password is random and readable for its owner only. */
export function initialise(place: ServerPlace, password: string): void {
  const { folder, native, as } = place;
  if (existsSync(join(dataOf(place), 'PG_VERSION'))) return;
  rmSync(dataOf(place), { recursive: true, force: true });
  const passwordFile = join(folder, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  mkdirSync(dataOf(place), { recursive: true, mode: 0o700 });
  if (as.uid !== undefined && as.gid !== undefined) {
    for (const path of [folder, dataOf(place), passwordFile]) chownSync(path, as.uid, as.gid);
  }
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      '-D',
      dataOf(place),
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C',
      '-A',
      'scram-sha-256',
      '--no-sync',
      `--pwfile=${passwordFile}`,
    ],
    { ...as, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' } },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0)
    throw new Error(`PostgreSQL could not be initialised in ${folder}: ${made.stderr ?? made.error?.message}`);
}

/** The server that already runs on these files, left by a process that was killed or started by a living one. */
export function runningServer(place: ServerPlace): RunningServer | null {
  try {
    const [pid = '', , , port = ''] = readFileSync(join(dataOf(place), 'postmaster.pid'), 'utf8').split('\n');
    return isPostgres(Number(pid)) ? { pid: Number(pid), port: Number(port), host: hostOf(place) } : null;
  } catch {
    return null;
  }
}

/** After a crash of the machine the number may belong to anybody by now. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout ? stdout.includes('postgres') : commandOf(pid).includes('postgres');
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8');
  } catch {
    return '';
  }
}

/** Starts PostgreSQL in a process group of its own, so that Ctrl-C reaches it only through us. */
export async function startServer(place: ServerPlace, password: string): Promise<RunningServer> {
  rmSync(join(dataOf(place), 'postmaster.pid'), { force: true });
  const port = await freePort(join(place.folder, 'port'));
  const logFile = join(place.folder, 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', ...SETTINGS, ...(place.durable ? [] : NOT_DURABLE)];
  const server = spawn(
    join(place.native, 'bin', 'postgres'),
    ['-D', dataOf(place), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...place.as,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
    },
  );
  server.unref();
  if (server.pid === undefined) throw new Error(`PostgreSQL could not be started; see ${logFile}.`);
  const running = { pid: server.pid, port, host: hostOf(place) };
  await untilReady(running, password, () => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n'));
  return running;
}

export async function untilReady(
  { pid, port, host }: RunningServer,
  password: string,
  lastWords: () => string,
): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const client = new pg.Client({ host, port, user: 'postgres', password, database: 'postgres' });
    const failure = await client.connect().then(
      () => null,
      (error: Error) => error,
    );
    await client.end().catch(() => undefined);
    if (!failure) return;
    if (!isAlive(pid) || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not become ready: ${failure.message}\n${lastWords()}`);
    }
    await wait(25);
  }
}

/** Fast shutdown, then immediate: both keep what was committed. */
export async function stopServer({ pid }: RunningServer): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + STOPPED_WITHIN_MS;
    while (isAlive(pid) && Date.now() < deadline) await wait(20);
  }
}

/** The remembered port while it is free, else another: addresses printed before stay true. */
async function freePort(file: string): Promise<number> {
  const remembered = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = (await tryPort(remembered)) ?? (await tryPort(0)) ?? 0;
  writeFileSync(file, String(port));
  return port;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const chosen = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(chosen));
    });
  });
}
