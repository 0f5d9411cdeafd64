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

/** Stands in a line where a subject id belongs: the one character that no text of PostgreSQL may hold. */
const SUBJECT = '\0';

/** One text a fact: objects that outlive the collector's young generation would cost more than reading them. */
export function stagedFacts(columns: readonly string[]): StagedFacts {
  const lines: string[] = [];
  const places = new Map<string, number>();
  /** Of each SUBJECT, the place of its identifier. */
  const subjects: number[] = [];
  const cells = Array.from({ length: columns.length + 1 }, () => '');
  const placeOf = (identifier: string) => {
    const known = places.get(identifier) ?? places.size;
    if (known === places.size) places.set(identifier, known);
    return known;
  };
  return {
    count: () => lines.length,
    identifiers: () => [...places.keys()],
    add(line, { identifiers, values }) {
      columns.forEach((column, at) => {
        const identifier = identifiers[column];
        if (identifier !== undefined) subjects.push(placeOf(identifier));
        cells[at] = identifier === undefined ? copyText(values[column]) : SUBJECT;
      });
      cells[columns.length] = String(line);
      lines.push(cells.join('\t'));
    },
    copyText(ids) {
      const [first = '', ...rest] = [...lines, ''].join('\n').split(SUBJECT);
      if (rest.length !== subjects.length) throw new Error('A value holds the character that stands for a subject.');
      return first + rest.map((text, at) => `${ids[subjects[at] ?? -1] ?? '\\N'}${text}`).join('');
    },
  };
}
