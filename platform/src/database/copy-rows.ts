import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows that go to the socket as one piece: a piece a row would cost more than the row. */
const AT_ONCE = 500;

/** Streams rows into a table by COPY, at the pace of the database. */
export async function copyRows(
  client: PoolClient,
  target: { readonly table: string; readonly columns: readonly string[] },
  rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>,
): Promise<void> {
  const copy = client.query(copyFrom(`COPY ${target.table} (${target.columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(piecesOf(rows)), copy);
}

async function* piecesOf(
  rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  let piece: string[] = [];
  for await (const row of rows) {
    piece.push(`${row.map(copyText).join('\t')}\n`);
    if (piece.length < AT_ONCE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

/** PostgreSQL's text format of COPY. */
export function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? arrayText(value) : String(value);
  return /[\\\t\n\r]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;
}

function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}
