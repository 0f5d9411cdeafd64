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
    await client.query('BEGIN');
    const size = await takeIn(client, options);
    await client.query('COMMIT');
    return size;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function takeIn(client: PoolClient, { name, key, witnessFile }: HeadSignerOptions): Promise<number> {
  await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`head ${name}`]);
  const { rows } = await client.query<{ size: string; subtrees: Buffer[] }>(
    `SELECT size, subtrees FROM ${name}_head ORDER BY size DESC LIMIT 1`,
  );
  const [last] = rows;
  const tree = new CompactRange(Number(last?.size ?? 0), last?.subtrees ?? []);
  const from = tree.size;
  const fresh = await client.query<{ seq: string; leaf_hash: Buffer }>(
    `SELECT seq, leaf_hash FROM ${name}_entry WHERE seq >= $1 ORDER BY seq LIMIT ${MOST_AT_ONCE}`,
    [from],
  );
  if (fresh.rows.length === 0) return from;
  const nodes: TreeNode[] = [];
  for (const { seq, leaf_hash } of fresh.rows) {
    // A hole is tampering: no head is signed over it, and verification names it.
    if (Number(seq) !== tree.size) throw new Error(`The entry ${tree.size} of ${name} is missing.`);
    tree.append(leaf_hash, (node) => {
      if (node.level > 0 && node.level % NODE_LEVELS === 0) nodes.push(node);
    });
  }
  const checkpoint = signCheckpoint({ size: tree.size, root: tree.root() }, key);
  await client.query(
    `INSERT INTO ${name}_node (level, index, hash) SELECT * FROM unnest($1::integer[], $2::bigint[], $3::bytea[])`,
    [nodes.map(({ level }) => level), nodes.map(({ index }) => index), nodes.map(({ hash }) => hash)],
  );
  await client.query(`INSERT INTO ${name}_head (size, subtrees, checkpoint) VALUES ($1, $2, $3)`, [
    tree.size,
    tree.subtrees,
    checkpoint,
  ]);
  const leaves = Buffer.concat(fresh.rows.map(({ leaf_hash }) => leaf_hash)).toString('base64');
  const witnessed: WitnessedHead = { ledger: name, checkpoint, from, leaves };
  // Before the commit: a head that the database then loses is found by verification, one that the file lost is not.
  appendFileSync(witnessFile, `${JSON.stringify(witnessed)}\n`, { mode: 0o600 });
  return tree.size;
}
