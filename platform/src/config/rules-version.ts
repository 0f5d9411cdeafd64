import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What rules read besides facts, in schema/; matters.yaml has a version of its own. */
const READ = ['benefits', 'calendars', 'haibei', 'rulebooks'];

/**
 * Tells apart the rules of two releases: 12 hex digits of the digest of all compiled rules, those of subgraphs and those of
 * platform, and of the files that they read. `root`: the folder of the house.
 */
export function rulesVersion(root: string): string {
  const subgraphs = readdirSync(join(root, 'subgraphs')).map((name) => join('subgraphs', name));
  const code = ['platform', ...subgraphs].map((part) => join(part, 'dist', 'rules'));
  const read = READ.map((folder) => join('schema', folder));
  const digest = createHash('sha256');
  for (const folder of [...code, ...read]) {
    for (const file of filesOf(join(root, folder))) {
      const text = readFileSync(join(root, folder, file));
      digest.update(`${folder} ${file} ${text.length}\n`).update(text);
    }
  }
  return digest.digest('hex').slice(0, 12);
}

function filesOf(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => /\.(js|csv|yaml)$/.test(name)).toSorted();
}
