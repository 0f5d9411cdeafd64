import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '@xinqiao/platform/database/database.js';
import { openEntryWriter } from '@xinqiao/platform/ledger/append-entries.js';
import { ledgerKey, verifierKey, type LedgerKey } from '@xinqiao/platform/ledger/checkpoint.js';
import { dropSegments } from '@xinqiao/platform/ledger/drop-segments.js';
import { leafHash } from '@xinqiao/platform/ledger/hashing.js';
import { createLedger, ledgerFunctions } from '@xinqiao/platform/ledger/ledger-tables.js';
import { openLedgerReader } from '@xinqiao/platform/ledger/read-ledger.js';
import { verifyConsistency, verifyInclusion } from '@xinqiao/platform/ledger/proofs.js';
import { signHead } from '@xinqiao/platform/ledger/sign-heads.js';
import { openCheckpoint } from '@xinqiao/platform/ledger/checkpoint.js';
import { verifyLedger } from '@xinqiao/platform/ledger/verify-ledger.js';
import { cloneDatabases, type ClonedDatabases } from '../support/running-installation.js';

const pem = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Segments of 256 entries, so that a test can fill one. */
const BITS = 8;

let databases: ClonedDatabases;
let made = 0;
beforeAll(async () => {
  databases = await cloneDatabases();
});
afterAll(async () => {
  await databases[Symbol.asyncDispose]();
});

interface Opened extends AsyncDisposable {
  readonly database: Database;
  readonly witnessFile: string;
  readonly key: LedgerKey;
  append(count: number, at?: string): Promise<void>;
  /** A head over all that was appended; nothing else signs here. */
  sign(): Promise<number>;
  /** As a superuser of PostgreSQL would, past triggers and grants. */
  tamper(sql: string): Promise<void>;
  verify(withWitness?: boolean): ReturnType<typeof verifyLedger>;
}

/** A ledger of its own in a database of its own; the subgraph's name is nobody's, so that it begins empty. */
async function openLedger(): Promise<Opened> {
  made += 1;
  const url = await databases.urlOf(`ledger-${made}`);
  const database = await openDatabase({ url, entities: [], migrations: [] });
  await database.source.query(createLedger('entry', BITS));
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-heads-'));
  const witnessFile = join(folder, 'heads');
  const key = ledgerKey('xinqiao/test/entry', pem());
  const writer = openEntryWriter(database, 'entry', { flushed: false });
  let written = 0;
  return {
    database,
    witnessFile,
    key,
    async append(count, at = new Date().toISOString()) {
      await Promise.all(Array.from({ length: count }, () => writer.append(() => ({ at, n: (written += 1) }))));
    },
    sign: () => signHead({ database, name: 'entry', key, witnessFile }),
    async tamper(sql) {
      await database.source
        .query(`ALTER TABLE entry_entry DISABLE TRIGGER ALL; ALTER TABLE entry_head DISABLE TRIGGER ALL;
        GRANT ALL ON entry_entry, entry_head, entry_node TO CURRENT_USER; ${sql}`);
    },
    verify: (withWitness = true) =>
      verifyLedger({
        database,
        name: 'entry',
        verifier: verifierKey(key),
        witnessFile: withWitness ? witnessFile : null,
        segmentBits: BITS,
      }),
    async [Symbol.asyncDispose]() {
      await writer[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Thirty entries under three heads, and five that wait for the next. */
async function signedLedger(): Promise<Opened> {
  const ledger = await openLedger();
  for (let head = 0; head < 3; head += 1) {
    await ledger.append(10);
    await ledger.sign();
  }
  return ledger;
}

const hex = (leaf: string) => `'\\x${leafHash(Buffer.from(leaf)).toString('hex')}'`;

describe('a ledger', () => {
  test('that nobody touched is as it was signed', async () => {
    await using ledger = await signedLedger();
    await ledger.append(5);
    expect(await ledger.verify()).toEqual({ entries: 35, signed: 30, heads: 3, fault: null });
  });

  test('that lost its last entries in a crash goes on where the disk ended: no head had held them', async () => {
    await using ledger = await signedLedger();
    await ledger.append(5);
    await ledger.tamper('DELETE FROM entry_entry WHERE seq >= 32');
    expect(await ledger.verify()).toEqual({ entries: 32, signed: 30, heads: 3, fault: null });
    await ledger.append(4);
    expect(await ledger.sign()).toBe(36);
    expect(await ledger.verify()).toEqual({ entries: 36, signed: 36, heads: 4, fault: null });
  });

  test('has everything on the disk before a head over it is shown to anybody', async () => {
    const waiting = encodeURIComponent('-c synchronous_commit=on');
    const url = `${await databases.urlOf('ledger-on-disk')}?options=${waiting}`;
    await using database = await openDatabase({ url, entities: [], migrations: [] });
    await database.source.query(createLedger('entry'));
    await database.source.query(`BEGIN; SET LOCAL synchronous_commit = off; SELECT append_entry('{}'); COMMIT`);
    const [{ lsn }] = (await database.source.query('SELECT pg_current_wal_insert_lsn() AS lsn')) as [{ lsn: string }];
    // Where the head cannot be put into its second place, the commit that follows does not come to make up for it.
    const key = ledgerKey('xinqiao/test/entry', pem());
    const witnessFile = join(tmpdir(), 'no-such-folder', 'heads');
    await expect(signHead({ database, name: 'entry', key, witnessFile })).rejects.toThrow('ENOENT');
    const flushed = await database.source.query('SELECT pg_current_wal_flush_lsn() >= $1::pg_lsn AS flushed', [lsn]);
    expect(flushed).toEqual([{ flushed: true }]);
  });

  test('takes no update and no delete from the role that writes it', async () => {
    await using ledger = await signedLedger();
    for (const sql of [
      `UPDATE entry_entry SET leaf = '{}' WHERE seq = 3`,
      'DELETE FROM entry_entry WHERE seq = 3',
      'TRUNCATE entry_entry',
      `UPDATE entry_open SET leaf = '{}' WHERE seq = 3`,
      'TRUNCATE entry_open',
      'DELETE FROM entry_head',
      `UPDATE entry_head SET checkpoint = ''`,
      'DELETE FROM entry_node',
    ]) {
      await expect(ledger.database.source.query(sql)).rejects.toThrow(/permission denied|append-only/);
    }
    expect((await ledger.verify()).fault).toBeNull();
  });

  test.each<[string, string, number]>([
    ['an edited entry', `UPDATE entry_entry SET leaf = '{"n":"other"}' WHERE seq = 12`, 12],
    [
      'an entry edited together with its hash',
      `UPDATE entry_entry SET leaf = '{}', leaf_hash = ${hex('{}')} WHERE seq = 12`,
      12,
    ],
    [
      'an entry whose text was taken away',
      'ALTER TABLE entry_entry ALTER leaf DROP NOT NULL; UPDATE entry_entry SET leaf = NULL WHERE seq = 7',
      7,
    ],
    ['a deleted entry', 'DELETE FROM entry_entry WHERE seq = 7', 7],
    [
      'a deleted entry with the rest moved up',
      'DELETE FROM entry_entry WHERE seq = 7; UPDATE entry_entry SET seq = seq - 1000 WHERE seq > 7; UPDATE entry_entry SET seq = seq + 999 WHERE seq < 0',
      7,
    ],
    [
      'an inserted entry',
      `UPDATE entry_entry SET seq = seq + 1000 WHERE seq >= 7; INSERT INTO entry_entry VALUES (7, '{}', ${hex('{}')}); UPDATE entry_entry SET seq = seq - 999 WHERE seq >= 1000`,
      7,
    ],
    [
      'two swapped entries',
      `UPDATE entry_entry a SET leaf = b.leaf, leaf_hash = b.leaf_hash FROM entry_entry b WHERE (a.seq, b.seq) IN ((4, 9), (9, 4))`,
      4,
    ],
    ['a tail cut before the last head', 'DELETE FROM entry_entry WHERE seq >= 25', 25],
    [
      'a tail cut with its heads',
      'DELETE FROM entry_entry WHERE seq >= 20; DELETE FROM entry_head WHERE size > 20',
      20,
    ],
    ['everything cut', 'DELETE FROM entry_entry; DELETE FROM entry_head', 0],
  ])('shows %s, and names the first bad entry', async (_, sql, seq) => {
    await using ledger = await signedLedger();
    // Rows may move between segments only where there are such.
    await ledger.database.source.query(
      'CREATE TABLE entry_entry_low PARTITION OF entry_entry FOR VALUES FROM (MINVALUE) TO (0); CREATE TABLE entry_entry_high PARTITION OF entry_entry FOR VALUES FROM (256) TO (MAXVALUE); ALTER TABLE entry_entry DROP CONSTRAINT entry_entry_seq_check',
    );
    await ledger.tamper(sql);
    expect((await ledger.verify()).fault).toMatchObject({ seq });
  });

  test('without its second place still shows what a head signed, between two heads', async () => {
    await using ledger = await signedLedger();
    await ledger.tamper(`UPDATE entry_entry SET leaf = '{}', leaf_hash = ${hex('{}')} WHERE seq = 12`);
    expect((await ledger.verify(false)).fault).toMatchObject({ seq: null, range: [10, 20] });
  });

  test('written anew by somebody without the key shows by its heads', async () => {
    await using ledger = await signedLedger();
    await ledger.tamper('DELETE FROM entry_entry; DELETE FROM entry_head; DELETE FROM entry_node');
    const other = { ...ledger.key, privateKey: ledgerKey('x', pem()).privateKey };
    await ledger.append(30);
    await signHead({ ...ledger, name: 'entry', key: other, witnessFile: `${ledger.witnessFile}.forged` });
    expect((await ledger.verify(false)).fault?.what).toContain('not signed by this ledger’s key'.replace('’', "'"));
  });

  test('written anew by somebody with the key shows by the second place', async () => {
    await using ledger = await signedLedger();
    const witnessed = readFileSync(ledger.witnessFile, 'utf8');
    await ledger.tamper('DELETE FROM entry_entry; DELETE FROM entry_head; DELETE FROM entry_node');
    await ledger.append(30);
    await ledger.sign();
    expect((await ledger.verify(false)).fault).toBeNull();
    writeFileSync(ledger.witnessFile, witnessed);
    expect((await ledger.verify()).fault).toMatchObject({ seq: 0 });
  });

  test('keeps two hundred writers apart and in one order without a gap', async () => {
    await using ledger = await openLedger();
    const writers = Array.from({ length: 4 }, () => openEntryWriter(ledger.database, 'entry', { flushed: true }));
    const places = await Promise.all(
      Array.from({ length: 200 }, async (_, writer) => {
        const own: number[] = [];
        for (let entry = 0; entry < 10; entry += 1)
          own.push((await writers[writer % 4]?.append(() => ({ writer, entry }))) ?? -1);
        return own;
      }),
    );
    expect(places.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2_000 }, (_, at) => at));
    for (const own of places) expect(own).toEqual(own.toSorted((a, b) => a - b));
    await Promise.all(writers.map((writer) => writer[Symbol.asyncDispose]()));
    await ledger.sign();
    expect(await ledger.verify()).toMatchObject({ entries: 2_000, signed: 2_000, fault: null });
  }, 30_000);

  test('is written without being read through, although its writer came while it was empty', async () => {
    await using ledger = await openLedger();
    const writer = await ledger.database.pool.connect();
    const readThrough = async () => {
      await writer.query('SELECT pg_stat_force_next_flush()');
      const { rows } = await writer.query("SELECT pg_stat_get_numscans('entry_open'::regclass)::integer AS times");
      return (rows as { times: number }[])[0]?.times;
    };
    await writer.query('ANALYZE entry_open');
    const before = await readThrough();
    for (let entry = 0; entry < 20; entry += 1) await writer.query("SELECT append_entry('{}')");
    const after = await readThrough();
    writer.release();
    expect(after).toBe(before);
  });

  test('that was made without it finds its places by the index from the next start on', async () => {
    await using ledger = await openLedger();
    const { source, url } = ledger.database;
    const settings = () => source.query("SELECT proconfig FROM pg_proc WHERE proname = 'append_receipt'");
    await source.query(`ALTER FUNCTION append_receipt RESET ALL;
      DELETE FROM migrations WHERE name LIKE 'LedgerByIndex%'`);
    expect(await settings()).toEqual([{ proconfig: null }]);
    await using _again = await openDatabase({ url, entities: [], migrations: [] });
    expect(await settings()).toEqual([{ proconfig: ['enable_seqscan=off'] }]);
  });

  test('is read by many while its segments are opened', async () => {
    await using ledger = await openLedger();
    await ledger.append(1);
    let isWriting = true;
    const readers = Array.from({ length: 3 }, async () => {
      while (isWriting) await ledger.database.pool.query('SELECT count(leaf) FROM entry_entry WHERE seq >= 0');
    });
    for (let segment = 0; segment < 12; segment += 1) await ledger.append(256);
    isWriting = false;
    await Promise.all(readers);
    await ledger.sign();
    expect(await ledger.verify()).toMatchObject({ entries: 3_073, fault: null });
  });

  test('proves entries and heads to everybody, over segments', async () => {
    await using ledger = await openLedger();
    const reader = openLedgerReader(ledger.database, 'entry');
    expect(await reader.checkpoint()).toBeNull();
    await ledger.append(130);
    await ledger.sign();
    await ledger.append(170);
    await ledger.sign();
    const heads = await Promise.all(
      [130, 300].map(async (size) => {
        const proof = await reader.inclusion(0, size);
        const head = proof && openCheckpoint(proof.checkpoint, verifierKey(ledger.key));
        if (!head) throw new Error('no head');
        return head;
      }),
    );
    const [first, last] = heads;
    if (!first || !last) throw new Error('no heads');
    for (const index of [0, 63, 64, 129, 255, 256, 299]) {
      const proof = await reader.inclusion(index);
      expect(proof && verifyInclusion(proof.leafHash, index, 300, proof.path, last.root)).toBe(true);
    }
    const consistency = await reader.consistency(130, 300);
    expect(consistency && verifyConsistency(first, last, consistency.path)).toBe(true);
    expect(await reader.inclusion(300)).toBeNull();
    expect(await reader.consistency(131, 300)).toBeNull();
  });

  test('finds a period by its places, over segments and past entries that are gone', async () => {
    await using ledger = await openLedger();
    const placeOf = async (instant: string) => {
      const { rows } = await ledger.database.pool.query<{ place: string }>('SELECT place_in_entry($1) AS place', [
        instant,
      ]);
      return Number(rows[0]?.place);
    };
    expect(await placeOf('2026-01-01T00:00:00Z')).toBe(0);
    for (const hour of ['01', '02', '03']) await ledger.append(200, `2026-01-01T${hour}:00:00.000Z`);
    await ledger.tamper('DELETE FROM entry_entry WHERE seq BETWEEN 290 AND 410');
    expect(await placeOf('2026-01-01T00:59:59Z')).toBe(0);
    expect(await placeOf('2026-01-01T01:00:00Z')).toBe(0);
    expect(await placeOf('2026-01-01T01:00:01Z')).toBe(200);
    expect(await placeOf('2026-01-01T02:00:00Z')).toBe(200);
    // The first that is left of three o'clock is 411; 290 says the same, since nothing stands between.
    expect(await placeOf('2026-01-01T02:30:00Z')).toBe(290);
    expect(await placeOf('2026-01-01T03:00:01Z')).toBe(600);
  });

  test('that was made before segments were opened goes on in the segment that it was writing', async () => {
    await using ledger = await openLedger();
    await ledger.append(300);
    await ledger.database.source.query(`ALTER TABLE entry_open RENAME TO entry_entry_1;
      DROP FUNCTION place_in_entry; ${ledgerFunctions('entry', BITS)}`);
    await ledger.append(300);
    await ledger.sign();
    expect(await ledger.verify()).toMatchObject({ entries: 600, signed: 600, fault: null });
    const { rows } = await ledger.database.pool.query<{ name: string }>(
      `SELECT inhrelid::regclass AS name FROM pg_inherits WHERE inhparent = 'entry_entry'::regclass ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['entry_entry_0', 'entry_entry_1', 'entry_open']);
  });

  test('goes on behind a segment that is full, whose successor has nothing yet', async () => {
    await using ledger = await openLedger();
    await ledger.append(256);
    await ledger.append(1);
    await ledger.sign();
    expect(await ledger.verify()).toMatchObject({ entries: 257, signed: 257, fault: null });
  });

  test('drops a segment after ten years with its head kept: what is left still verifies and is proved', async () => {
    await using ledger = await openLedger();
    await ledger.append(260, '2015-06-01T00:00:00.000Z');
    await ledger.sign();
    await ledger.append(300, '2024-06-01T00:00:00.000Z');
    await ledger.sign();
    const before = new Date('2016-11-25T00:00:00Z');
    expect(await dropSegments(ledger.database, 'entry', before, BITS)).toBe(1);
    expect(await dropSegments(ledger.database, 'entry', before, BITS)).toBe(0);
    const [{ count }] = (await ledger.database.source.query('SELECT count(*)::integer AS count FROM entry_entry')) as [
      { count: number },
    ];
    expect(count).toBe(304);
    expect(await ledger.verify()).toMatchObject({ entries: 560, heads: 2, fault: null });
    const proof = await openLedgerReader(ledger.database, 'entry').inclusion(500);
    const head = proof && openCheckpoint(proof.checkpoint, verifierKey(ledger.key));
    expect(head && verifyInclusion(proof.leafHash, 500, 560, proof.path, head.root)).toBe(true);
    await ledger.tamper(`UPDATE entry_entry SET leaf = '{}' WHERE seq = 400`);
    expect((await ledger.verify(false)).fault).toMatchObject({ seq: 400 });
  });
});
