import { to as copyTo } from 'pg-copy-streams';
import type { Database } from './database.js';

/** The bytes of each value as PostgreSQL stores it; null for NULL. */
export type StoredRow = readonly (Buffer | null)[];

/**
 * What a SELECT gives, some rows at a time, by COPY in its binary format: a query of pg would make strings of values that are
 * wanted as bytes, and an object of each row. COPY takes no parameters: nothing from outside may stand in the text.
 */
export async function* copyOut({ pool }: Database, select: string): AsyncGenerator<readonly StoredRow[]> {
  const client = await pool.connect();
  let isAtEnd = false;
  try {
    const chunks: AsyncIterable<Buffer> = client.query(copyTo(`COPY (${select}) TO STDOUT (FORMAT binary)`));
    const read = rowReader();
    for await (const chunk of chunks) yield read(chunk);
    isAtEnd = true;
  } finally {
    // Whoever leaves early, leaves a connection that is still sending.
    client.release(!isAtEnd);
  }
}

/** The signature, the flags, and the length of a header extension, which no version of PostgreSQL has used. */
const HEADER_BYTES = 11 + 4 + 4;

/** Stands for the number of values where no row follows. */
const END = -1;

/** Cuts a stream into the rows that are whole; what is left of a chunk stands before the next. */
function rowReader(): (chunk: Buffer) => StoredRow[] {
  let bytes: Buffer = Buffer.alloc(0);
  let isBehindHeader = false;
  return (chunk) => {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    const rows: StoredRow[] = [];
    let at = 0;
    if (!isBehindHeader && bytes.length >= HEADER_BYTES) {
      isBehindHeader = true;
      at = HEADER_BYTES;
    }
    while (isBehindHeader) {
      const found = rowAt(bytes, at);
      if (!found) break;
      rows.push(found.row);
      at = found.next;
    }
    bytes = bytes.subarray(at);
    return rows;
  };
}

/** Null: the rest of the row is still under way, or there is none. */
function rowAt(bytes: Buffer, start: number): { readonly row: StoredRow; readonly next: number } | null {
  if (bytes.length < start + 2) return null;
  const values = bytes.readInt16BE(start);
  if (values === END) return null;
  const row: (Buffer | null)[] = [];
  let at = start + 2;
  while (row.length < values) {
    if (bytes.length < at + 4) return null;
    const length = bytes.readInt32BE(at);
    at += 4;
    if (length < 0) {
      row.push(null);
      continue;
    }
    if (bytes.length < at + length) return null;
    row.push(bytes.subarray(at, at + length));
    at += length;
  }
  return { row, next: at };
}
