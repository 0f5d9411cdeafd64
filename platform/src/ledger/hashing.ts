import { hash } from 'node:crypto';

/** A SHA-256 value, 32 bytes. */
export type Hash = Buffer;

/** RFC 9162 2.1.1 puts these before what is hashed: nobody can pass a node for a leaf. */
const LEAF = 0;
const NODE = 1;

// Hashed in one piece: an object for each hash would cost as much as the hashing itself.
const longest = 16 * 1024;
const piece = Buffer.alloc(longest);

/** The hash of a leaf. */
export function leafHash(leaf: Buffer): Hash {
  const bytes = leaf.length < longest ? piece : Buffer.alloc(1 + leaf.length);
  bytes[0] = LEAF;
  leaf.copy(bytes, 1);
  return hash('sha256', bytes.subarray(0, 1 + leaf.length), 'buffer');
}

export function nodeHash(left: Hash, right: Hash): Hash {
  piece[0] = NODE;
  left.copy(piece, 1);
  right.copy(piece, 33);
  return hash('sha256', piece.subarray(0, 65), 'buffer');
}

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Hash = hash('sha256', '', 'buffer');
