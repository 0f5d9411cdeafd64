import { appendFileSync } from 'node:fs';
import type { PoolClient } from 'pg';
import type { Database } from '../database/database.js';
import type { Logger } from '../log/log.js';
import { signCheckpoint, type LedgerKey } from './checkpoint.js';
import { CompactRange, type TreeNode } from './compact-range.js';
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

export interface HeadSigner extends AsyncDisposable {
  /** Takes in what is new and signs it now; gives the size of the tree. */
  signNow(): Promise<number>;
}

export interface HeadSignerOptions {
  readonly database: Database;
  readonly name: string;
  readonly key: LedgerKey;
  /** The append-only file that keeps heads in a second place. */
  readonly witnessFile: string;
  readonly log: Logger;
}

/**
 * Signs the head of a ledger, off the path of requests: at most once a second, and only when there is something new. Of
 * several processes one does it at a time; a head that is in the file and not in the database is a rewritten ledger.
 */
export function openHeadSigner(options: HeadSignerOptions): HeadSigner {
  const { log, name } = options;
  let running: Promise<number> = Promise.resolve(0);
  const signNow = () => {
    running = running.catch(() => 0).then(() => signHead(options));
    return running;
  };
  const timer = setInterval(() => {
    signNow().catch((error: unknown) =>
      log.error({ ledger: name, error: String(error) }, 'a head could not be signed'),
    );
  }, EVERY);
  timer.unref();
  return {
    signNow,
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await running.catch(() => undefined);
      // The last entries before a stop get their head, too.
      await signNow().catch(() => undefined);
    },
  };
}

async function signHead(options: HeadSignerOptions): Promise<number> {
  const client = await options.database.pool.connect();
  try {
    const { signed, written } = await flush(client, options.name);
    if (written <= signed) return signed;
    try {
      await client.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('head ${options.name}'))`);
      const size = await takeIn(client, options, written);
      await client.query('COMMIT');
      return size;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  } finally {
    client.release();
  }
}

/**
 * How far the ledger is signed and written, all of it on the disk when this resolves. Entries are seen before they are
 * there where their commits do not wait for it, and a head over one that a crash then takes would tell of a cut tail. This
 * commit waits, and with it everything that was committed before; a message to nobody is the least that makes one wait.
 */
async function flush(client: PoolClient, name: string): Promise<{ signed: number; written: number }> {
  const { rows } = await client.query<{ signed: string; written: string }>({
    name: `${name}_flush`,
    text: `
      SELECT signed, written, CASE WHEN written > signed THEN pg_logical_emit_message(true, 'ledger', '') END AS flushed
      FROM (SELECT coalesce(max(size), 0) AS signed FROM ${name}_head) heads,
           (SELECT coalesce(max(seq) + 1, 0) AS written FROM ${name}_entry) entries`,
  });
  return { signed: Number(rows[0]?.signed), written: Number(rows[0]?.written) };
}

/** Signs what is new up to the entry `written`. */
async function takeIn(
  client: PoolClient,
  { name, key, witnessFile }: HeadSignerOptions,
  written: number,
): Promise<number> {
  const heads = await client.query<{ size: string; subtrees: Buffer[] }>(
    `SELECT size, subtrees FROM ${name}_head ORDER BY size DESC LIMIT 1`,
  );
  const [last] = heads.rows;
  const tree = new CompactRange(Number(last?.size ?? 0), last?.subtrees ?? []);
  const from = tree.size;
  const until = Math.min(written, from + MOST_AT_ONCE);
  // Another process may have signed them meanwhile.
  if (until <= from) return from;
  const fresh = await client.query<{ hashes: Buffer | null }>(
    `SELECT string_agg(leaf_hash, '' ORDER BY seq) AS hashes FROM ${name}_entry WHERE seq >= $1 AND seq < $2`,
    [from, until],
  );
  const leaves = fresh.rows[0]?.hashes ?? Buffer.alloc(0);
  // A hole is tampering: no head is signed over it, and verification names it.
  if (leaves.length !== (until - from) * HASH_BYTES) throw new Error(`${name} has a hole after the entry ${from}.`);
  const nodes: TreeNode[] = [];
  for (let at = 0; at < leaves.length; at += HASH_BYTES) {
    tree.append(leaves.subarray(at, at + HASH_BYTES), (node) => {
      if (node.level > 0 && node.level % NODE_LEVELS === 0) nodes.push(node);
    });
  }
  const checkpoint = signCheckpoint({ size: tree.size, root: tree.root() }, key);
  await client.query(
    `WITH kept AS (
       INSERT INTO ${name}_node (level, index, hash) SELECT * FROM unnest($1::integer[], $2::bigint[], $3::bytea[])
     )
     INSERT INTO ${name}_head (size, subtrees, checkpoint) VALUES ($4, $5, $6)`,
    [
      nodes.map(({ level }) => level),
      nodes.map(({ index }) => index),
      nodes.map(({ hash }) => hash),
      tree.size,
      tree.subtrees,
      checkpoint,
    ],
  );
  const witnessed: WitnessedHead = { ledger: name, checkpoint, from, leaves: leaves.toString('base64') };
  // Before the commit: a head that the database then loses is found by verification, one that the file lost is not.
  appendFileSync(witnessFile, `${JSON.stringify(witnessed)}\n`, { mode: 0o600 });
  return tree.size;
}
