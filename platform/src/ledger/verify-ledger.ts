import { createReadStream } from 'node:fs';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { copyOut, type StoredRow } from '../database/copy-out.js';
import type { Database } from '../database/database.js';
import { openCheckpoint } from './checkpoint.js';
import { CompactRange } from './compact-range.js';
import { leafHash, type Hash } from './hashing.js';
import { SEGMENT_BITS } from './ledger-tables.js';
import type { WitnessedHead } from './sign-heads.js';

/** Entries read by one statement: no lock of it may keep appends from their next segment for long. */
const PAGE = 20_000;

export interface LedgerFault {
  /** The first entry that is wrong; null: what is wrong is a head, or the entries of the range. */
  readonly seq: number | null;
  /** Entries [from, to) among which it is, where it cannot be told more exactly. */
  readonly range: readonly [from: number, to: number] | null;
  readonly what: string;
}

export interface LedgerVerification {
  readonly entries: number;
  /** The size of the last signed head. */
  readonly signed: number;
  readonly heads: number;
  /** The first fault; null: everything is as it was signed. */
  readonly fault: LedgerFault | null;
}

export interface VerifyOptions {
  readonly database: Database;
  readonly name: string;
  /** The verifier key of the ledger (checkpoint.ts). */
  readonly verifier: string;
  /** The second place; null: only the database is looked at. */
  readonly witnessFile: string | null;
  readonly segmentBits?: number;
}

/**
 * Reads a ledger from its first kept entry and says what is wrong first: an entry whose text is not what was hashed, a
 * hole or an insertion, entries that are not those of a signed head, a head of another key, a tail that was cut off, or
 * a ledger that was written anew. Entries after the last head are hashed and not yet signed.
 */
export async function verifyLedger(options: VerifyOptions): Promise<LedgerVerification> {
  const heads = await headsOf(options);
  if ('what' in heads) return { entries: 0, signed: 0, heads: 0, fault: heads };
  const witnesses = await witnessesOf(options);
  const tree = await firstKept(options);
  const expected = [
    ...[...heads.values()].map((head) => ({ ...head, witnessed: false })),
    ...witnesses.heads.map((head) => ({ ...head, witnessed: true })),
  ]
    .filter(({ size }) => size > tree.size)
    .toSorted((a, b) => a.size - b.size);
  const signed = Math.max(0, ...heads.keys());
  const counted = (fault: LedgerFault | null): LedgerVerification => ({
    entries: tree.size,
    signed,
    heads: heads.size,
    fault,
  });
  let next = 0;
  let lastGood = tree.size;
  for await (const entries of entriesOf(options, tree.size)) {
    for (const entry of entries) {
      const seq = tree.size;
      if (entry.seq !== seq) return counted({ seq, range: null, what: `entry ${seq} is missing` });
      const hash = leafHash(entry.leaf);
      const witness = witnesses.leaf(seq);
      if (!hash.equals(entry.leafHash))
        return counted({ seq, range: null, what: `entry ${seq} was edited: its text is not what was hashed` });
      if (witness && !witness.equals(hash))
        return counted({ seq, range: null, what: `entry ${seq} is not the one that was signed` });
      tree.append(hash);
      for (let head = expected[next]; head?.size === tree.size; head = expected[next]) {
        if (!head.root.equals(tree.root())) return counted(otherRoot(head, lastGood));
        next += 1;
      }
      if (heads.has(tree.size)) lastGood = tree.size;
    }
  }
  const unmet = expected[next];
  if (unmet) {
    return counted({
      seq: tree.size,
      range: null,
      what: `the tail is cut off: a head was signed over ${unmet.size} entries, and there are ${tree.size}`,
    });
  }
  return counted(null);
}

interface Entry {
  readonly seq: number;
  readonly leaf: Buffer;
  readonly leafHash: Hash;
}

async function* entriesOf({ database, name }: VerifyOptions, first: number): AsyncGenerator<readonly Entry[]> {
  for (let next = first, read = PAGE; read === PAGE;) {
    read = 0;
    const page = `SELECT seq, leaf, leaf_hash FROM ${name}_entry WHERE seq >= ${next} ORDER BY seq LIMIT ${PAGE}`;
    for await (const rows of copyOut(database, page)) {
      const entries = rows.map(entryOf);
      yield entries;
      read += entries.length;
      next = (entries.at(-1)?.seq ?? next - 1) + 1;
    }
  }
}

/** What is not there is nothing: its hash is none of any entry. */
function entryOf([seq, leaf, leafHash]: StoredRow): Entry {
  return { seq: Number(seq?.readBigInt64BE() ?? -1), leaf: leaf ?? NOTHING, leafHash: leafHash ?? NOTHING };
}

const NOTHING = Buffer.alloc(0);

function otherRoot({ size, witnessed }: SignedHead & { witnessed: boolean }, lastGood: number): LedgerFault {
  const what = witnessed
    ? `the ledger was written anew: the second place keeps another head of ${size} entries`
    : `the entries ${lastGood} to ${size - 1} are not those of the head of ${size}`;
  return { seq: null, range: [lastGood, size], what };
}

interface SignedHead {
  readonly size: number;
  readonly root: Hash;
}

async function headsOf({ database, name, verifier }: VerifyOptions): Promise<Map<number, SignedHead> | LedgerFault> {
  const rows = await database.rows<{ size: string; checkpoint: string }>(
    `${name}_heads`,
    `SELECT size, checkpoint FROM ${name}_head ORDER BY size`,
    [],
  );
  const heads = new Map<number, SignedHead>();
  for (const { size, checkpoint } of rows) {
    const head = openCheckpoint(checkpoint, verifier);
    if (head?.size !== Number(size)) {
      return {
        seq: null,
        range: [0, Number(size)],
        what: `the head of ${size} entries is not signed by this ledger's key`,
      };
    }
    heads.set(head.size, head);
  }
  return heads;
}

/** Segments that were dropped in time are stood for by the roots of their subtrees. */
async function firstKept({ database, name, segmentBits = SEGMENT_BITS }: VerifyOptions): Promise<CompactRange> {
  const [row] = await database.rows<{ segments: string }>(
    `${name}_dropped_segments`,
    `SELECT coalesce(max(segment) + 1, 0) AS segments FROM ${name}_dropped`,
    [],
  );
  const segments = Number(row?.segments ?? 0);
  const tree = new CompactRange();
  if (segments === 0) return tree;
  const roots = await database.rows<{ hash: Hash }>(
    `${name}_segment_roots`,
    `SELECT hash FROM ${name}_node WHERE level = $1 AND index < $2 ORDER BY index`,
    [segmentBits, segments],
  );
  const upper = new CompactRange();
  for (const { hash } of roots) upper.append(hash);
  return new CompactRange(segments * 2 ** segmentBits, upper.subtrees);
}

async function witnessesOf({ name, witnessFile, verifier }: VerifyOptions) {
  const heads: SignedHead[] = [];
  const leaves: { readonly from: number; readonly hashes: Buffer }[] = [];
  if (witnessFile !== null && existsSync(witnessFile)) {
    for await (const line of createInterface({ input: createReadStream(witnessFile) })) {
      const witnessed = JSON.parse(line) as WitnessedHead;
      const head = witnessed.ledger === name ? openCheckpoint(witnessed.checkpoint, verifier) : null;
      if (!head) continue;
      heads.push(head);
      leaves.push({ from: witnessed.from, hashes: Buffer.from(witnessed.leaves, 'base64') });
    }
  }
  let at = 0;
  return {
    heads,
    /** The hash that was signed at a place; asked in the order of places. */
    leaf(seq: number): Buffer | null {
      while (at < leaves.length && seq >= (leaves[at]?.from ?? 0) + (leaves[at]?.hashes.length ?? 0) / 32) at += 1;
      const found = leaves[at];
      if (!found || seq < found.from) return null;
      const offset = (seq - found.from) * 32;
      return found.hashes.subarray(offset, offset + 32);
    },
  };
}
