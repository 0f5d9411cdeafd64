import { once } from 'node:events';
import { access } from '@xinqiao/access/subgraph.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { dropSegments, YEARS_KEPT } from '@xinqiao/platform/ledger/drop-segments.js';
import { writtenAround } from '@xinqiao/platform/ledger/ledger-tables.js';
import { openLedgerReader } from '@xinqiao/platform/ledger/read-ledger.js';
import { verifyLedger } from '@xinqiao/platform/ledger/verify-ledger.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { instantOf } from '@xinqiao/platform/rules/instant.js';
import { openDatabases } from '../installation/databases.js';
import { definitions } from '../installation/definitions.js';
import { databaseOf, ledgersOf } from '../ledger/ledgers.js';
import { reconcile } from '../ledger/reconcile.js';
import { say } from './say.js';

/** Reads every ledger and says what is wrong first in each; 0: nothing, 2: something. */
export function ledgerVerify(): Promise<number> {
  return withDatabases(async (databaseOfSubgraph, config) => {
    let faults = 0;
    for (const { subgraph, name, verifier, witnessFile } of ledgersOf(config)) {
      const database = await databaseOfSubgraph(subgraph);
      const start = process.hrtime.bigint();
      const { entries, signed, heads, fault } = await verifyLedger({ database, name, verifier, witnessFile });
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const rate = Math.round(entries / seconds).toLocaleString('en');
      say(
        `${subgraph} ${name}: ${entries} entries, ${signed} of them signed by ${heads} heads, ${rate} entries/s: ${fault ? `FAULT: ${fault.what}` : 'as it was signed'}`,
      );
      if (fault) faults += 1;
    }
    return faults > 0 ? 2 : 0;
  });
}

/** Compares records and receipts of a period; 0: they agree, 2: something stands on one side only. */
export function ledgerReconcile({ from, until }: { from?: string; until?: string }): Promise<number> {
  return withDatabases(async (databaseOfSubgraph) => {
    const end = until ? beginningOf(until) : new Date(Date.now() - 5_000);
    const start = from ? beginningOf(from) : new Date(end.getTime() - 24 * 3_600_000);
    requireOrder(start, end);
    const subgraphs = new Map<string, Database>();
    for (const { name } of definitions) subgraphs.set(name, await databaseOfSubgraph(name));
    const differences = await reconcile(await databaseOfSubgraph(access.name), subgraphs, start, end);
    for (const { trace, subgraph, what, recorded, received, who } of differences) {
      say(`${what} ${subgraph} trace ${trace}: ${recorded} recorded, ${received} received; ${who}`);
    }
    say(`${differences.length} differences from ${start.toISOString()} to ${end.toISOString()}`);
    return differences.length > 0 ? 2 : 0;
  });
}

/** Writes the access records of a period as NDJSON, each with its proof against the latest head. */
export function ledgerExport({ from, until }: { from?: string; until?: string }): Promise<number> {
  return withDatabases(async (databaseOfSubgraph) => {
    const database = await databaseOfSubgraph(access.name);
    const reader = openLedgerReader(database, 'record');
    const [first, last] = [from ? beginningOf(from) : new Date(0), until ? beginningOf(until) : new Date()];
    requireOrder(first, last);
    const [start, end] = [first.toISOString(), last.toISOString()];
    for (let next = 0; ;) {
      const rows = await database.rows<{ seq: string; leaf: string }>(
        'export_records',
        `SELECT seq, leaf FROM record_entry
         WHERE seq >= $1 AND ${writtenAround('record', '$2', '$3')}
           AND leaf::jsonb ->> 'at' >= $2 AND leaf::jsonb ->> 'at' < $3
         ORDER BY seq LIMIT 1000`,
        [next, start, end],
      );
      for (const { seq, leaf } of rows) {
        const proof = await reader.inclusion(Number(seq));
        const path = proof?.path.map((hash) => hash.toString('base64')) ?? null;
        const line = { seq: Number(seq), leaf, size: proof?.size ?? null, path, checkpoint: proof?.checkpoint ?? null };
        if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
        next = Number(seq) + 1;
      }
      if (rows.length < 1000) return 0;
    }
  });
}

/** Drops segments of entries that are older than ten years; their heads and roots stay. */
export function ledgerDrop(): Promise<number> {
  return withDatabases(async (databaseOfSubgraph, config) => {
    const before = new Date();
    before.setUTCFullYear(before.getUTCFullYear() - YEARS_KEPT);
    for (const { subgraph, name } of ledgersOf(config)) {
      const dropped = await dropSegments(await databaseOfSubgraph(subgraph), name, before);
      say(`${subgraph} ${name}: ${dropped} segments dropped`);
    }
    return 0;
  });
}

function beginningOf(text: string): Date {
  const instant = instantOf(isCalendarDate(text) ? `${text}T00:00:00+08:00` : text);
  if (!instant) throw new Error(`"${text}" is no day and no instant; write 2026-11-25 or 2026-11-25T08:00:00+08:00.`);
  return instant;
}

/** A period that ends before it begins holds nothing, which must not be taken for nothing wrong. */
function requireOrder(from: Date, until: Date): void {
  if (until <= from) {
    throw new Error(
      `The period ends at ${until.toISOString()}, before it begins at ${from.toISOString()}: change --from or --until.`,
    );
  }
}

async function withDatabases(
  work: (
    databaseOfSubgraph: (subgraph: string) => Promise<Database>,
    config: ReturnType<typeof readConfig>,
  ) => Promise<number>,
): Promise<number> {
  const config = readConfig(process.env);
  await using databases = await openDatabases(config, say);
  const opened = new Map<string, Database>();
  try {
    return await work(async (subgraph) => {
      const known = opened.get(subgraph) ?? (await databaseOf(subgraph, await databases.urlOf(subgraph)));
      opened.set(subgraph, known);
      return known;
    }, config);
  } finally {
    for (const database of opened.values()) await database[Symbol.asyncDispose]();
  }
}
