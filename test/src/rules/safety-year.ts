import { regimes } from '@xinqiao/cli/rules/regimes.js';
import type { Explanation } from '@xinqiao/emergency-management/rules/safety-points/explanation.js';
import type { SafetyEntry, Severity } from '@xinqiao/emergency-management/rules/safety-points/safety-entry.js';

export type Entry = SafetyEntry;

export interface YearFile {
  readonly year?: number;
  readonly opening?: number;
  readonly entries: readonly Entry[];
  readonly readings?: Readonly<Record<string, string>>;
}

export interface JudgedFile {
  readonly deducted: number;
  readonly repaired: number;
  readonly bonus: number;
  readonly closing: number;
  readonly tier: string;
  readonly nextOpening: number;
  readonly legalRepresentative: readonly { item: string; points: number }[];
  readonly explain: readonly Explanation[];
}

/** The run of `xinqiao rules safety`, with any file. */
export function runSafety(file: unknown, on = '2019-12-31', rulebook: string | null = null): unknown {
  const safety = regimes.find(({ name }) => name === 'safety');
  if (!safety) throw new Error('The command line knows no regime "safety".');
  return safety.run(file, { on, askedOn: on, rulebook, schemaFolder: '' });
}

/** What `xinqiao rules safety` gives for a file, by default one of 2019 that opens at 12, judged on its last day. */
export function judged({ year = 2019, opening = 12, ...rest }: YearFile, on = `${year}-12-31`): JudgedFile {
  return runSafety({ year, opening, ...rest }, on) as JudgedFile;
}

export function violation(severity: Severity, name = 'v1', on = '2019-03-01'): Entry {
  return { on, type: 'VIOLATION', severity, item: name };
}

export function overdue(on: string, of: string, name: string): Entry {
  return { on, type: 'OVERDUE', of, item: name };
}

export function penalty(of: string, on: string): Entry {
  return { on, type: 'PENALTY', of };
}

export function exams(on: string, count: number): Entry[] {
  return Array.from({ length: count }, () => ({ on, type: 'EXAM', score: 100, full: 100 }));
}

export function report(on: string, truthful = true): Entry {
  return { on, type: 'SELF_REPORT', truthful };
}

/** One truthful report in each of the first half months of 2019. */
export function reports(count: number): Entry[] {
  return Array.from({ length: count }, (_, half) => {
    const month = String(Math.floor(half / 2) + 1).padStart(2, '0');
    return report(`2019-${month}-${half % 2 === 0 ? '15' : '16'}`);
  });
}

/** The first days of January 2019. */
export function days(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `2019-01-${String(at + 1).padStart(2, '0')}`);
}

/** The line of an explanation about one thing. */
export function item(explain: readonly Explanation[], about: string): Explanation {
  const line = explain.find((candidate) => candidate.about === about);
  if (!line) throw new Error(`Nothing is explained about ${about}.`);
  return line;
}
