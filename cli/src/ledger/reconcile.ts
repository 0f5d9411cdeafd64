import type { Database } from '@xinqiao/platform/database/database.js';
import { writtenAround } from '@xinqiao/platform/ledger/ledger-tables.js';

/** What stands on one side only. */
export interface Difference {
  readonly trace: string;
  readonly subgraph: string;
  /**
   * BYPASS_OR_LOST_RECORD: given by the subgraph and in no access record, or a gateway was killed before it answered.
   * LOST_RECEIPT: recorded, and the subgraph has no receipt of it: taken out, or the last before PostgreSQL crashed.
   */
  readonly what: 'BYPASS_OR_LOST_RECORD' | 'LOST_RECEIPT';
  readonly recorded: number;
  readonly received: number;
  /** Who asked, as the side that stands says. */
  readonly who: string;
}

const RECORDS = `
  SELECT leaf::jsonb ->> 'trace' AS trace, leaf::jsonb -> 'receipts' AS receipts,
         concat_ws(' ', leaf::jsonb ->> 'actor', leaf::jsonb ->> 'organisation', leaf::jsonb ->> 'matter', leaf::jsonb ->> 'at') AS who
  FROM record_entry WHERE ${writtenAround('record', '$1', '$2')} AND leaf::jsonb ->> 'at' >= $1 AND leaf::jsonb ->> 'at' < $2`;

const RECEIPTS = `
  SELECT leaf::jsonb ->> 'trace' AS trace, count(*)::integer AS received,
         min(concat_ws(' ', leaf::jsonb ->> 'actor', leaf::jsonb ->> 'organisation', leaf::jsonb ->> 'matter', leaf::jsonb ->> 'at')) AS who
  FROM receipt_entry
  WHERE ${writtenAround('receipt', '$1', '$2')} AND leaf::jsonb ->> 'kind' = 'READ'
    AND leaf::jsonb ->> 'at' >= $1 AND leaf::jsonb ->> 'at' < $2
  GROUP BY 1`;

/** Seconds that the two sides of one request may lie apart: they write within its deadlines. */
const APART_MS = 30_000;

/**
 * Compares the access records with the receipts of the subgraphs over a period: whoever asked a subgraph beside the
 * gateway has receipts and no record, and a tail that was cut from either side shows on the other.
 */
export async function reconcile(
  access: Database,
  subgraphs: ReadonlyMap<string, Database>,
  from: Date,
  until: Date,
): Promise<Difference[]> {
  type RecordRow = { trace: string; receipts: Record<string, number> | null; who: string };
  const wide = [new Date(from.getTime() - APART_MS).toISOString(), new Date(until.getTime() + APART_MS).toISOString()];
  const narrow = [from.toISOString(), until.toISOString()];
  const records = new Map(
    (await access.rows<RecordRow>('reconcile_records', RECORDS, wide)).map((row) => [row.trace, row]),
  );
  const inPeriod = new Set(
    (await access.rows<RecordRow>('reconcile_records', RECORDS, narrow)).map(({ trace }) => trace),
  );
  const differences: Difference[] = [];
  for (const [subgraph, database] of subgraphs) {
    type ReceiptRow = { trace: string; received: number; who: string };
    const rows = await database.rows<ReceiptRow>('reconcile_receipts', RECEIPTS, wide);
    const received = new Map(rows.map((row) => [row.trace, row.received]));
    const own = new Set(
      (await database.rows<ReceiptRow>('reconcile_receipts', RECEIPTS, narrow)).map(({ trace }) => trace),
    );
    for (const { trace, received: count, who } of rows) {
      const recorded = records.get(trace)?.receipts?.[subgraph] ?? 0;
      if (own.has(trace) && count > recorded) {
        differences.push({ trace, subgraph, what: 'BYPASS_OR_LOST_RECORD', recorded, received: count, who });
      }
    }
    for (const trace of inPeriod) {
      const recorded = records.get(trace)?.receipts?.[subgraph] ?? 0;
      const count = received.get(trace) ?? 0;
      const who = records.get(trace)?.who ?? '';
      if (recorded > count) differences.push({ trace, subgraph, what: 'LOST_RECEIPT', recorded, received: count, who });
    }
  }
  return differences;
}
