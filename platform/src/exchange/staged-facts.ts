import { copyText } from '../database/copy-rows.js';
import type { LoadedFact } from './dataset.js';

/** The facts of one batch, in as little of memory as they need until the registry has answered. */
export interface StagedFacts {
  count(): number;
  /** What the registry is asked: each identifier once. */
  identifiers(): readonly string[];
  add(line: number, fact: LoadedFact): void;
  /** PostgreSQL's text format of COPY: the columns, then the line. `ids`: the subject ids, in the order of the identifiers. */
  copyText(ids: readonly string[]): string;
}

/** Stands where a subject id belongs: the one character that no text of PostgreSQL may hold. */
const SUBJECT = '\0';

/** One text a fact: objects that outlive the collector's young generation would cost more than reading them. */
export function stagedFacts(columns: readonly string[]): StagedFacts {
  const lines: string[] = [];
  const places = new Map<string, number>();
  /** Of each SUBJECT in the lines, the place of its identifier. */
  const subjects: number[] = [];
  const cells = [...columns, 'line'];
  const subject = (identifier: string) => {
    const place = places.get(identifier) ?? places.size;
    if (place === places.size) places.set(identifier, place);
    subjects.push(place);
    return SUBJECT;
  };
  return {
    count: () => lines.length,
    identifiers: () => [...places.keys()],
    add(line, { identifiers, values }) {
      let at = 0;
      for (const column of columns) {
        const identifier = identifiers[column];
        cells[at++] = identifier === undefined ? copyText(values[column]) : subject(identifier);
      }
      cells[at] = String(line);
      lines.push(cells.join('\t'));
    },
    copyText(ids) {
      let cut = 0;
      const text = [...lines, ''].join('\n').replaceAll(SUBJECT, () => ids[subjects[cut++] ?? -1] ?? '\\N');
      if (cut !== subjects.length) throw new Error('A value holds the character that stands for a subject.');
      return text;
    },
  };
}
