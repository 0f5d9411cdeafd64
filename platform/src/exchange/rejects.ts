import { closeSync, fsyncSync, ftruncateSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import type { RowProblem } from './read-table.js';

/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
const BOM = '\ufeff';

export interface Rejects {
  readonly file: string;
  count(): number;
  add(line: number, problems: readonly Pick<RowProblem, 'code' | 'column' | 'message'>[], raw: readonly string[]): void;
  /** Durable when it returns; gives the size of the file in bytes. */
  flush(): number;
  close(): void;
}

/** What an interrupted load had rejected so far. */
export interface KnownRejects {
  readonly rejected: number;
  readonly rejectedBytes: number;
}

const fileOf = (loaded: string) => `${loaded}.rejects.csv`;

/** Whether what an interrupted load had rejected is still there to go on with. */
export function canGoOn(loaded: string, { rejected, rejectedBytes }: KnownRejects): boolean {
  return rejected === 0 || (statSync(fileOf(loaded), { throwIfNoEntry: false })?.size ?? -1) >= rejectedBytes;
}

/**
 * `<file>.rejects.csv`: every row that was not loaded, whole, with line and reason. Nothing is written when all load.
 * After an interrupted load the file is cut to what that had rejected, and gone on with.
 */
export function openRejects(loaded: string, header: readonly string[], known: KnownRejects | null): Rejects {
  const file = fileOf(loaded);
  let count = known?.rejected ?? 0;
  let size = count > 0 ? (known?.rejectedBytes ?? 0) : 0;
  let waiting = '';
  let handle: number | null = null;
  if (count === 0) rmSync(file, { force: true });
  else {
    handle = openSync(file, 'r+');
    ftruncateSync(handle, size);
  }
  const write = () => {
    if (waiting === '') return;
    handle ??= openSync(file, 'w');
    size += writeSync(handle, waiting, size);
    waiting = '';
  };
  return {
    file,
    count: () => count,
    add(line, problems, raw) {
      if (count === 0) waiting = BOM + lineOf(['line', 'column', 'reason', 'message', ...header]);
      count += 1;
      const joined = (pick: (problem: Pick<RowProblem, 'code' | 'column' | 'message'>) => string) =>
        problems.map(pick).join('; ');
      waiting += lineOf([
        String(line),
        joined(({ column }) => column),
        joined(({ code }) => code),
        joined(({ message }) => message),
        ...raw,
      ]);
    },
    flush() {
      write();
      if (handle !== null) fsyncSync(handle);
      return size;
    },
    close() {
      write();
      if (handle !== null) closeSync(handle);
      handle = null;
    },
  };
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
