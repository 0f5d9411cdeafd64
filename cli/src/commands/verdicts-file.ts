import { existsSync, readFileSync } from 'node:fs';
import { appendFile, rename, writeFile } from 'node:fs/promises';
import { optional, text } from '@xinqiao/platform/exchange/columns.js';
import { openTable } from '@xinqiao/platform/exchange/read-table.js';
import { z } from 'zod';
import type { assessmentShape } from './check-answer.js';

export interface VerdictRow {
  readonly identifier: string;
  readonly caseNo: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
  /** Null: the matter passes no verdict on this subject. */
  readonly assessment: z.infer<typeof assessmentShape> | null;
}

export interface Verdicts {
  /** Whether a CLEAR or FLAGGED verdict is known. */
  has(asked: { readonly identifier: string; readonly caseNo: string }): boolean;
  /** Written before it returns: whatever fails afterwards, these rows are kept. */
  add(rows: readonly VerdictRow[]): Promise<void>;
  count(verdict: string): number;
}

const COLUMNS = [
  'identifier',
  'case',
  'name',
  'verdict',
  'because',
  'reasons',
  'excludes',
  'remedies',
  'checkedAt',
] as const;

/** How a file of ours begins: spreadsheets may quote its header, and a killed run may leave its only line unfinished. */
const OURS = { csv: /^"?identifier"?[,;]/, ndjson: /^\{"identifier":/ };

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
const BOM = '\ufeff';

const kept = z.looseObject({ identifier: z.string(), case: z.string(), verdict: z.string() });
type Kept = z.infer<typeof kept>;

/**
 * The output of a check: CSV for spreadsheets, NDJSON with the whole assessment. Earlier conclusive rows stay; a file that
 * holds anything else is refused, not overwritten.
 */
export async function openVerdicts(file: string, format: string): Promise<Verdicts> {
  if (format !== 'csv' && format !== 'ndjson') throw new Error(`There is no format ${format}; write csv or ndjson.`);
  const known = new Map<string, string>();
  const earlier = existsSync(file) ? await rowsOf(file, format) : [];
  if (!earlier) throw new Error(`${file} holds no verdicts of this command: name another --output, or remove it.`);
  const conclusive = earlier.filter(({ verdict }) => verdict === 'CLEAR' || verdict === 'FLAGGED');
  for (const row of conclusive) known.set(`${row.case} ${row.identifier}`, row.verdict);
  const lineOf = (row: object) => (format === 'csv' ? csvLine(row as Cells) : `${JSON.stringify(row)}\n`);
  // Whoever stops the run here still has the earlier file whole.
  const head = format === 'csv' ? `${BOM}${COLUMNS.join(',')}\r\n` : '';
  await writeFile(`${file}.part`, head + conclusive.map(lineOf).join(''));
  await rename(`${file}.part`, file);
  return {
    has: ({ caseNo, identifier }) => known.has(`${caseNo} ${identifier}`),
    async add(rows) {
      const lines = rows.map((row) => (format === 'csv' ? csvLine(cellsOf(row)) : lineOf(objectOf(row))));
      await appendFile(file, lines.join(''));
      for (const row of rows) known.set(`${row.caseNo} ${row.identifier}`, row.assessment?.verdict ?? 'NONE');
    },
    count: (verdict) => [...known.values()].filter((one) => one === verdict).length,
  };
}

/** Null: the file is none of ours. */
async function rowsOf(file: string, format: 'csv' | 'ndjson'): Promise<Kept[] | null> {
  const content = readFileSync(file, 'utf8').replace(BOM, '');
  if (content === '') return [];
  if (!OURS[format].test(content)) return null;
  const rows = format === 'csv' ? await cellsIn(file) : content.split('\n').map(parsed);
  return rows.flatMap((row) => kept.safeParse(row).data ?? []);
}

async function cellsIn(file: string): Promise<unknown[]> {
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, optional(text([column], { max: 100_000 }))]));
  const { records } = await openTable(file, columns);
  const rows: unknown[] = [];
  for await (const read of records) rows.push(...read.map(({ row }) => row));
  return rows;
}

/** A line that a killed run left unfinished is asked again. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function objectOf({ identifier, caseNo, name, checkedAt, assessment }: VerdictRow): object {
  return { identifier, case: caseNo, name, verdict: assessment?.verdict ?? 'NONE', checkedAt, assessment };
}

function cellsOf({ identifier, caseNo, name, checkedAt, assessment }: VerdictRow): Cells {
  const reasons = (assessment?.sources ?? []).flatMap((source) => source.reasons.map((reason) => ({ source, reason })));
  return {
    identifier,
    case: caseNo,
    name,
    verdict: assessment?.verdict ?? 'NONE',
    because: (assessment?.because ?? []).join('; '),
    reasons: reasons.map(({ source, reason }) => `${source.source}:${reason.code}`).join('; '),
    excludes: reasons.some(({ reason }) => reason.excludes) ? 'yes' : 'no',
    remedies: reasons.map(({ reason }) => reason.remedy?.zh ?? '').join('; '),
    checkedAt,
  };
}

function csvLine(cells: Cells): string {
  const quoted = COLUMNS.map((column) => cells[column] ?? '').map((cell) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\r\n`;
}
