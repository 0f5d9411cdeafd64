import { readFileSync, statSync } from 'node:fs';
import type { SealKeys } from '../seal/seal.js';
import { keysShape, type Keys } from './development-keys.js';

/** Milliseconds between two looks at the keys file: soon enough for a rotation, seldom enough to cost nothing. */
const LOOK_AGAIN = 500;

/**
 * Seal keys of a subgraph as the keys file has them now. To rotate, put the new key behind the old one everywhere, then
 * before it, then take the old one out. A file that cannot be read in between leaves the known keys in force.
 */
export function sealKeysOf(file: string, first: Keys): (subgraph: string) => SealKeys {
  let known = { seal: first.seal, changed: changedAt(file), looked: Date.now() };
  return (subgraph) => {
    const now = Date.now();
    if (now - known.looked > LOOK_AGAIN) known = { ...reread(file, known), looked: now };
    const own = known.seal[subgraph];
    if (!own) throw new Error(`There is no seal key for ${subgraph}: add one to the keys file.`);
    return own;
  };
}

interface Known {
  readonly seal: Keys['seal'];
  readonly changed: number;
  readonly looked: number;
}

function reread(file: string, known: Known): Known {
  const changed = changedAt(file);
  if (changed === known.changed) return known;
  try {
    const parsed = keysShape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? { ...known, seal: parsed.data.seal, changed } : known;
  } catch {
    // Half written: the next look finds it whole.
    return known;
  }
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
