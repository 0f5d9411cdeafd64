import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import iconv from 'iconv-lite';
import { csvRecords, CsvProblem, type RawRecord } from './csv-records.js';
import { encodingOf, requireCsv } from './file-form.js';
import { FileProblem } from './file-problem.js';

/** Why one row cannot be loaded. */
export type ReasonCode =
  | 'MISSING_FIELD'
  | 'IMPOSSIBLE_DATE'
  | 'UNKNOWN_CODE'
  | 'BAD_CHECK_DIGIT'
  | 'TOO_LONG'
  | 'NOT_A_NUMBER'
  | 'OUT_OF_RANGE'
  | 'WRONG_FIELD_COUNT'
  | 'BAD_CHARACTER'
  | 'FORBIDDEN_DATA'
  | 'INCONSISTENT';

export class RowProblem extends Error {
  constructor(
    readonly code: ReasonCode,
    readonly column: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Column<T> {
  /** Spellings of the header: the template's code, other codes in use, Chinese names. Case does not matter. */
  readonly codes: readonly string[];
  readonly required: boolean;
  /** The file says the same few things again and again, as dates and grades are: each is read once. */
  readonly repeats?: boolean;
  /** Throws RowProblem. */
  parse(text: string): T;
}

export type Row<C> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

export interface ReadRecord<C> {
  /** Line of the file on which the record begins; the header is line 1. */
  readonly line: number;
  readonly raw: readonly string[];
  readonly row?: Row<C>;
  readonly problems: readonly RowProblem[];
}

export interface OpenTable<C> {
  readonly header: readonly string[];
  /** In the order of the file, many at once: a turn of the event loop for each of a million records would cost more than reading them. */
  readonly records: AsyncGenerator<readonly ReadRecord<C>[]>;
}

/**
 * Opens a CSV file as agencies send them: UTF-8 with or without BOM or GB18030, CRLF or LF, columns in any order.
 * Streams, so that a province's file fits. Throws FileProblem when the file as a whole cannot be read.
 */
export async function openTable<C extends Record<string, Column<unknown>>>(
  file: string,
  columns: C,
): Promise<OpenTable<C>> {
  const size = await stat(file).catch(() => null);
  if (!size?.isFile()) throw new FileProblem(`There is no file ${file}. 没有该文件：请核对路径。`);
  if (size.size === 0) throw new FileProblem(`${file} is empty: it needs a header line. 文件为空：首行须为表头。`);
  await requireCsv(file);
  const source = records(textOf(file, await encodingOf(file)), file);
  const first = await source.next();
  if (first.done) throw new FileProblem(`${file} holds no header line. 文件没有表头：首行须为表头。`);
  const [top, ...rest] = first.value;
  const header = (top?.raw ?? []).map((cell) => cell.trim());
  const cells = cellReaders(columns, placesOf(header, columns, file));
  return { header, records: read(rest, source, { width: header.length, cells }) };
}

function textOf(file: string, encoding: 'utf8' | 'gb18030'): AsyncIterable<string> {
  if (encoding === 'utf8') return createReadStream(file, { encoding });
  const decoded = iconv.decodeStream(encoding);
  // A failure destroys what is read from, so that the reader is told.
  pipeline(createReadStream(file), decoded, () => undefined);
  return decoded as AsyncIterable<string>;
}

async function* records(text: AsyncIterable<string>, file: string): AsyncGenerator<RawRecord[]> {
  try {
    yield* csvRecords(text);
  } catch (error) {
    if (!(error instanceof CsvProblem)) throw error;
    throw new FileProblem(
      `${file} is not readable as CSV: ${error.message} Repair the quotes near that line. 引号有误：请更正该行附近的引号。`,
    );
  }
}

interface Layout {
  readonly width: number;
  readonly cells: readonly CellReader[];
}

interface CellReader {
  readonly key: string;
  /** What the column is called where a row is rejected. */
  readonly name: string;
  /** Where its cell stands; -1: the file lacks the column. */
  readonly place: number;
  /** Throws RowProblem. */
  readonly read: (cell: string) => unknown;
}

function cellReaders(
  columns: Record<string, Column<unknown>>,
  places: ReadonlyMap<string, number>,
): readonly CellReader[] {
  return Object.entries(columns).map(([key, column]) => {
    const read = (cell: string) => cellOf(column, cell);
    return {
      key,
      name: column.codes[0] ?? key,
      place: places.get(key) ?? -1,
      read: column.repeats ? remembered(read) : read,
    };
  });
}

/** Different cells of one column whose reading is kept: all dates of a year and all scores, and little memory. */
const KEPT = 2_000;

function remembered(read: (cell: string) => unknown): (cell: string) => unknown {
  const known = new Map<string, unknown>();
  return (cell) => {
    const value = known.get(cell);
    if (value !== undefined) return value;
    const found = read(cell);
    if (known.size < KEPT) known.set(ownText(cell), found);
    return found;
  };
}

/** V8 keeps a text as long as anything that was cut out of it: each cell that is kept would hold its piece of the file in memory. */
function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

async function* read<C extends Record<string, Column<unknown>>>(
  first: readonly RawRecord[],
  source: AsyncGenerator<RawRecord[]>,
  layout: Layout,
): AsyncGenerator<ReadRecord<C>[]> {
  yield first.map((record) => recordOf<C>(record, layout));
  for await (const batch of source) yield batch.map((record) => recordOf<C>(record, layout));
}

/** Nearly every row is without: one list for all of them. */
const NO_PROBLEMS: readonly RowProblem[] = [];

function recordOf<C extends Record<string, Column<unknown>>>(
  { line, raw }: RawRecord,
  { width, cells }: Layout,
): ReadRecord<C> {
  if (raw.length !== width) {
    const message = `The header names ${width} fields, this line has ${raw.length}. 表头有 ${width} 列，本行有 ${raw.length} 列。`;
    return { line, raw, problems: [new RowProblem('WRONG_FIELD_COUNT', '', message)] };
  }
  const row: Record<string, unknown> = {};
  let problems = NO_PROBLEMS;
  for (const { key, name, place, read } of cells) {
    try {
      row[key] = read(raw[place] ?? '');
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      problems = [...problems, new RowProblem(error.code, name, error.message)];
    }
  }
  return problems.length > 0 ? { line, raw, problems } : { line, raw, row: row as Row<C>, problems };
}

// Control characters and the replacement character are what a wrong encoding leaves behind.
const BROKEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

function cellOf(column: Column<unknown>, cell: string): unknown {
  const text = cell.trim();
  if (BROKEN.test(text)) {
    throw new RowProblem('BAD_CHARACTER', '', 'The field holds characters that no text has. 含有乱码或控制字符。');
  }
  if (text === '' && column.required) {
    throw new RowProblem('MISSING_FIELD', '', 'The field is empty and must not be. 该项为空，必须填写。');
  }
  return column.parse(text);
}

function placesOf(
  header: readonly string[],
  columns: Record<string, Column<unknown>>,
  file: string,
): Map<string, number> {
  const names = header.map((cell) => cell.toUpperCase());
  const places = new Map<string, number>();
  const missing: string[] = [];
  for (const [key, column] of Object.entries(columns)) {
    const spellings = column.codes.map((code) => code.toUpperCase());
    const found = names.flatMap((name, place) => (spellings.includes(name) ? [place] : []));
    if (found.length > 1) throw repeated(file, column);
    const [place] = found;
    if (place !== undefined) places.set(key, place);
    else if (column.required) missing.push(column.codes.join(' / '));
  }
  if (missing.length > 0) {
    throw new FileProblem(
      `${file} lacks the column ${missing.join('; ')}. Its header must name it, by one of these spellings. ` +
        '文件缺少上述列：表头须含其中一种写法。',
    );
  }
  return places;
}

function repeated(file: string, { codes }: Column<unknown>): FileProblem {
  return new FileProblem(`${file} has the column ${codes[0]} twice: remove one. 该列重复：请删去一列。`);
}
