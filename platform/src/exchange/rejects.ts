import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { RowProblem } from './read-table.js';

/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
const BOM = '\ufeff';

export interface Rejects {
  readonly file: string;
  count(): number;
  add(line: number, problems: readonly Pick<RowProblem, 'code' | 'column' | 'message'>[], raw: readonly string[]): void;
  close(): Promise<void>;
}

/** `<file>.rejects.csv`: every row that was not loaded, whole, with line and reason. Nothing is written when all load. */
export async function openRejects(of: string, header: readonly string[]): Promise<Rejects> {
  const file = `${of}.rejects.csv`;
  await rm(file, { force: true });
  let stream: WriteStream | undefined;
  let count = 0;
  const write = (cells: readonly string[]) => stream?.write(`${cells.map(quoted).join(',')}\r\n`);
  return {
    file,
    count: () => count,
    add(line, problems, raw) {
      if (!stream) {
        stream = createWriteStream(file);
        stream.write(BOM);
        write(['line', 'column', 'reason', 'message', ...header]);
      }
      count += 1;
      const joined = (pick: (problem: Pick<RowProblem, 'code' | 'column' | 'message'>) => string) =>
        problems.map(pick).join('; ');
      write([
        String(line),
        joined(({ column }) => column),
        joined(({ code }) => code),
        joined(({ message }) => message),
        ...raw,
      ]);
    },
    async close() {
      if (!stream) return;
      stream.end();
      await finished(stream);
    },
  };
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
