import { parse } from 'csv-parse/sync';

/** A record of a CSV file. */
export interface RawRecord {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly raw: string[];
}

/** Quotes that do not close, or stand where none may. */
export class CsvProblem extends Error {}

/** A quote that never closes would otherwise take the rest of a province's file into memory. */
const LONGEST_RECORD = 1_000_000;

/** Records that are told at a time: few enough that they are gone before the memory of the young is full. */
const AT_ONCE = 200;

const BOM = '\ufeff';

/**
 * Splits text into records, some at a time and without empty lines. A record without quotes, as nearly all of a
 * province's file are, is its line cut at commas. Throws CsvProblem.
 */
export async function* csvRecords(pieces: AsyncIterable<string>): AsyncGenerator<RawRecord[]> {
  let rest: string | null = null;
  let line = 1;
  let quoted = '';
  const take = (text: string, into: RawRecord[]) => {
    if (quoted === '' && !text.includes('"')) {
      if (text !== '') into.push({ line, raw: text.split(',') });
      line += 1;
      return;
    }
    quoted = quoted === '' ? text : `${quoted}\n${text}`;
    if (quoted.length > LONGEST_RECORD) throw unreadable(line, 'a record is longer than any can be.');
    if (isOpen(quoted)) return;
    into.push({ line, raw: parsed(quoted, line) });
    line += quoted.split('\n').length;
    quoted = '';
  };
  for await (const piece of pieces) {
    const text: string = rest === null ? withoutMark(piece) : rest + piece;
    let batch: RawRecord[] = [];
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, text.charCodeAt(end - 1) === CARRIAGE_RETURN && end > from ? end - 1 : end), batch);
      from = end + 1;
      if (batch.length < AT_ONCE) continue;
      yield batch;
      batch = [];
    }
    rest = text.slice(from);
    if (rest.length > LONGEST_RECORD) throw unreadable(line, 'a line is longer than any can be.');
    if (batch.length > 0) yield batch;
  }
  const last: RawRecord[] = [];
  take((rest ?? '').replace(/\r$/, ''), last);
  if (quoted !== '') throw unreadable(line, 'a quote is not closed.');
  if (last.length > 0) yield last;
}

const CARRIAGE_RETURN = 13;

function withoutMark(text: string): string {
  return text.startsWith(BOM) ? text.slice(1) : text;
}

function isOpen(record: string): boolean {
  let quotes = 0;
  for (let at = record.indexOf('"'); at >= 0; at = record.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}

function parsed(record: string, line: number): string[] {
  try {
    const [known] = parse(record, { relax_column_count: true });
    return known ?? [];
  } catch (error) {
    throw unreadable(line, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(line: number, why: string): CsvProblem {
  return new CsvProblem(`the record that begins on line ${line}: ${why}`);
}
