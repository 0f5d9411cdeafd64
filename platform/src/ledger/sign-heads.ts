import { appendFileSync } from 'node:fs';
import type { Database } from '../database/database.js';
import type { Logger } from '../log/log.js';
import { signCheckpoint, type LedgerKey } from './checkpoint.js';
import { CompactRange, type TreeNode } from './compact-range.js';
import type { Hash } from './hashing.js';
import { NODE_LEVELS } from './ledger-tables.js';

/** Milliseconds between two heads at least. */
const EVERY = 1_000;

/** Entries that one head takes in at once; what is left follows with the next. */
const MOST_AT_ONCE = 50_000;

const HASH_BYTES = 32;

/** One head as the second place keeps it, a line of JSON: an entry that was changed later can be named by it. */
export interface WitnessedHead {
  readonly ledger: string;
  readonly checkpoint: string;
  /** The place of the first entry that is new in this head. */
  readonly from: number;
  /** Base64: 32 bytes for each new entry. */
  readonly leaves: string;
}

export interface SignedLedger {
  readonly database: Database;
  readonly name: string;
  readonly key: LedgerKey;
  /** The append-only file that keeps heads in a second place. */
  readonly witnessFile: string;
}

/**
 * Signs the head of a ledger, off the path of requests: at most once a second, and only when there is something new.
 * Several processes may do it side by side, since whatever they sign are heads of one tree; a head that is in the file and
 * not in the database is a rewritten ledger.
 */
export function openHeadSigner(ledger: SignedLedger, log: Logger): AsyncDisposable {
  let running: Promise<unknown> = Promise.resolve();
  const sign = () => {
    timer = setTimeout(sign, EVERY).unref();
    running = running
      .then(() => signHead(ledger))
      .catch((error: unknown) =>
        log.error({ ledger: ledger.name, error: String(error) }, 'a head could not be signed'),
      );
  };
  let timer = setTimeout(sign, EVERY * nextPhase()).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearTimeout(timer);
      await running;
      // The last entries before a stop get their head, too.
      await signHead(ledger).catch(() => undefined);
    },
  };
}

let opened = 0;

/** Ledgers of one process sign apart from each other: all at once they would hold up whoever asks in that moment. */
function nextPhase(): number {
  opened += 1;
  return (opened * GOLDEN_RATIO) % 1;
}

/** Its multiples lie apart, however many there are. */
const GOLDEN_RATIO = 0.618;

/** Takes in what no head holds yet, up to 50,000 entries, and signs it; gives the size of the tree. */
export async function signHead({ database, name, key, witnessFile }: SignedLedger): Promise<number> {
  const { size, subtrees, hashes, written } = await unsigned(database, name);
  if (!hashes) return size;
  // A hole is tampering: no head is signed over it, and verification names it.
  if (hashes.length !== (written - size) * HASH_BYTES) throw new Error(`${name} has a hole after the entry ${size}.`);
  const tree = new CompactRange(size, subtrees);
  const nodes: TreeNode[] = [];
  for (let at = 0; at < hashes.length; at += HASH_BYTES) {
    tree.append(hashes.subarray(at, at + HASH_BYTES), (node) => {
      if (node.level > 0 && node.level % NODE_LEVELS === 0) nodes.push(node);
    });
  }
  const checkpoint = signCheckpoint({ size: tree.size, root: tree.root() }, key);
  const witnessed: WitnessedHead = { ledger: name, checkpoint, from: size, leaves: hashes.toString('base64') };
  // Before the commit: a head that the database then loses is found by verification, one that the file lost is not.
  appendFileSync(witnessFile, `${JSON.stringify(witnessed)}\n`, { mode: 0o600 });
  await database.rows(
    `${name}_sign`,
    `WITH kept AS (
       INSERT INTO ${name}_node (level, index, hash) SELECT * FROM unnest($1::integer[], $2::bigint[], $3::bytea[])
       ON CONFLICT DO NOTHING
     )
     INSERT INTO ${name}_head (size, subtrees, checkpoint) VALUES ($4, $5, $6) ON CONFLICT DO NOTHING`,
    [
      nodes.map(({ level }) => level),
      nodes.map(({ index }) => index),
      nodes.map(({ hash }) => hash),
      tree.size,
      tree.subtrees,
      checkpoint,
    ],
  );
  return tree.size;
}

interface Unsigned {
  /** Of the last head, with its subtrees. */
  readonly size: number;
  readonly subtrees: readonly Hash[];
  /** 32 bytes for each entry since; null: there is none. */
  readonly hashes: Buffer | null;
  /** The place after the last of these entries. */
  readonly written: number;
}

interface UnsignedRow {
  size: string;
  subtrees: Hash[] | null;
  hashes: Buffer | null;
  written: string;
}

/**
 * What no head holds yet, all of it on the disk when this resolves. Entries whose commits do not wait for the disk are seen
 * before they are there, and a head over one that a crash then takes would tell of a cut tail. The commit of this statement
 * waits, and with it everything that was committed before; a message to nobody is the least that makes a commit wait.
 */
async function unsigned(database: Database, name: string): Promise<Unsigned> {
  const [row] = await database.rowsByKey<UnsignedRow>(
    `${name}_unsigned`,
    `WITH last AS (
       SELECT coalesce(max(size), 0) AS size FROM ${name}_head
     ), fresh AS (
       SELECT string_agg(leaf_hash, '' ORDER BY seq) AS hashes, max(seq) + 1 AS written FROM ${name}_entry
       WHERE seq >= (SELECT size FROM last) AND seq < (SELECT size FROM last) + ${MOST_AT_ONCE}
     )
     SELECT size, (SELECT subtrees FROM ${name}_head WHERE size = last.size) AS subtrees, hashes, written,
       CASE WHEN hashes IS NOT NULL THEN pg_logical_emit_message(true, 'ledger', '') END AS flushed
     FROM last, fresh`,
    [],
  );
  if (!row) throw new Error(`The head of ${name} cannot be read.`);
  return { size: Number(row.size), subtrees: row.subtrees ?? [], hashes: row.hashes, written: Number(row.written) };
}
