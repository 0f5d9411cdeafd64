import type { Database } from '../database/database.js';
import { nodeHash, type Hash } from './hashing.js';
import { NODE_LEVELS } from './ledger-tables.js';
import { consistencyPath, inclusionPath, type Subtree } from './proofs.js';

export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Hash;
  readonly path: readonly Hash[];
  readonly checkpoint: string;
}

export interface ConsistencyProof {
  readonly first: number;
  readonly size: number;
  readonly path: readonly Hash[];
}

/** Reads a ledger's heads, and proves against them. */
export interface LedgerReader {
  /** The latest signed head; null before the first. */
  checkpoint(): Promise<{ readonly size: number; readonly text: string } | null>;
  /** Null for a place that no head holds yet. */
  inclusion(index: number, size?: number): Promise<InclusionProof | null>;
  /** Null where the ledger has no such sizes. */
  consistency(first: number, size: number): Promise<ConsistencyProof | null>;
}

export function openLedgerReader(database: Database, name: string): LedgerReader {
  const subtree = subtreesOf(database, name);
  const headOf = async (size: number | null) => {
    const [head] = await database.rows<{ size: string; checkpoint: string }>(
      `${name}_head_of`,
      `SELECT size, checkpoint FROM ${name}_head WHERE size = $1 OR $1 IS NULL ORDER BY size DESC LIMIT 1`,
      [size],
    );
    return head ? { size: Number(head.size), text: head.checkpoint } : null;
  };
  return {
    checkpoint: () => headOf(null),
    async inclusion(index, wanted) {
      const head = await headOf(wanted ?? null);
      if (!head || !Number.isSafeInteger(index) || index < 0 || index >= head.size) return null;
      const path = await inclusionPath(index, head.size, subtree);
      return { index, size: head.size, leafHash: await subtree(0, index), path, checkpoint: head.text };
    },
    async consistency(first, size) {
      const [from, to] = [await headOf(first), await headOf(size)];
      if (!from || !to || first > size) return null;
      return { first, size, path: await consistencyPath(first, size, subtree) };
    },
  };
}

/** Hashes any complete subtree from the nearest kept level below it: at most 256 rows. */
function subtreesOf(database: Database, name: string): Subtree {
  return async (level, index) => {
    const kept = level - (level % NODE_LEVELS);
    const span = 2 ** (level - kept);
    const from = index * span;
    const rows =
      kept === 0
        ? await database.rows<{ hash: Hash }>(
            `${name}_leaves`,
            `SELECT leaf_hash AS hash FROM ${name}_entry WHERE seq >= $1 AND seq < $2 ORDER BY seq`,
            [from, from + span],
          )
        : await database.rows<{ hash: Hash }>(
            `${name}_nodes`,
            `SELECT hash FROM ${name}_node WHERE level = $1 AND index >= $2 AND index < $3 ORDER BY index`,
            [kept, from, from + span],
          );
    let hashes = rows.map(({ hash }) => hash);
    if (hashes.length !== span) throw new RangeError(`The ledger ${name} no longer holds the entries around ${from}.`);
    while (hashes.length > 1) {
      const pairs = hashes;
      hashes = [];
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        const [left, right] = [pairs[at], pairs[at + 1]];
        if (left && right) hashes.push(nodeHash(left, right));
      }
    }
    const [hash] = hashes;
    if (!hash) throw new RangeError(`The ledger ${name} holds no subtree ${level}/${index}.`);
    return hash;
  };
}
