import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { CaseParameters } from '../identity/caller.js';
import type { Label } from '../rules/label.js';
import { FORMS, SLICES, type Form, type Slice } from './slices.js';

const PARAMETERS = ['safetyRelated', 'education', 'works'] as const satisfies readonly (keyof CaseParameters)[];

const label = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const slices = z.partialRecord(z.enum(SLICES), z.enum(FORMS));
const entry = z.union([
  z.string().transform((name) => ({ name, when: undefined })),
  z.strictObject({ name: z.string(), when: z.enum(PARAMETERS) }),
]);

const fileShape = z.strictObject({
  sources: z.record(
    z.string(),
    z.strictObject({
      subgraph: z.string(),
      items: z.string().nullable(),
      maxAgeDays: z.number().int().positive(),
      owner: label,
    }),
  ),
  items: z.record(z.string(), z.strictObject({ slice: z.enum(SLICES), measure: z.boolean(), label })),
  evaluation: z.array(z.string()),
  public: slices,
  matters: z.record(
    z.string(),
    z.strictObject({
      label,
      basis: label,
      case: z.enum(['required', 'none']),
      approval: z.boolean().default(false),
      actors: z.record(z.string(), slices),
      check: z
        .strictObject({
          sources: z.array(entry).min(1),
          flags: z.union([z.literal('all'), z.array(entry)]),
          excludes: z.array(entry),
        })
        .optional(),
    }),
  ),
});

type MattersFile = z.infer<typeof fileShape>;
type Entry = z.infer<typeof entry>;

/** One agency as a source of verdicts: `items` is its field of Subject, null for the centre itself. */
export interface Source {
  readonly name: string;
  readonly subgraph: string;
  readonly items: string | null;
  readonly maxAgeDays: number;
  readonly owner: Label;
}

/** What one check asks, with the parameters of the case applied. */
export interface Check {
  readonly required: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  readonly excludes: ReadonlySet<string>;
}

export interface Matter {
  readonly code: string;
  readonly label: Label;
  readonly basis: Label;
  /** An open business case of the caller's agency must name the subject. */
  readonly needsCase: boolean;
  readonly needsApproval: boolean;
  readonly actors: readonly string[];
  /** Null for matters that only open slices and pass no verdict. */
  check(parameters: CaseParameters): Check | null;
}

/** The table of matters: who may see what for which business, and what makes a verdict. */
export interface Matters {
  readonly codes: readonly string[];
  readonly sources: readonly Source[];
  matter(code: string): Matter | undefined;
  /** The slices that a matter opens to a kind of actor, the public row among them; without a matter the public row alone. */
  permitted(actorKind: string, matter: string | null): ReadonlyMap<Slice, Form>;
  /** The codes of the items that owners release for a matter: what its check reads, and the evaluation's where E6 is open. */
  itemsReadBy(matter: string, parameters: CaseParameters, opensEvaluation: boolean): ReadonlySet<string>;
}

/** Reads and checks schema/matters.yaml; every mistake is named with its line, and any mistake refuses the start. */
export function loadMatters(file: string): Matters {
  return parseMatters(readFileSync(file, 'utf8'), file);
}

export function parseMatters(text: string, file = 'matters.yaml'): Matters {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document, path)).line;
  if (document.errors.length > 0)
    throw new Error(document.errors.map((error) => `${file}: ${error.message}`).join('\n'));
  const parsed = fileShape.safeParse(document.toJS());
  const problems = parsed.success
    ? crossCheck(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ path, message }));
  if (problems.length > 0 || !parsed.success) {
    throw new Error(
      problems.map(({ path, message }) => `${file}:${lineOf(path)}: ${path.join('.')}: ${message}`).join('\n'),
    );
  }
  return mattersOf(parsed.data);
}

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What the shape alone cannot tell: names that lead nowhere, and exclusions without a listed measure. */
function crossCheck(file: MattersFile): Problem[] {
  const problems: Problem[] = [];
  const knownItem = (path: PropertyKey[], name: string) => {
    if (!file.items[name]) problems.push({ path, message: `${name} is no item of this file.` });
  };
  file.evaluation.forEach((name, index) => knownItem(['evaluation', index], name));
  for (const [code, matter] of Object.entries(file.matters)) {
    const { check } = matter;
    if (!check) continue;
    check.sources.forEach(({ name }, index) => {
      if (!file.sources[name]) {
        problems.push({
          path: ['matters', code, 'check', 'sources', index],
          message: `${name} is no source of this file.`,
        });
      }
    });
    if (check.flags !== 'all') {
      check.flags.forEach(({ name }, index) => knownItem(['matters', code, 'check', 'flags', index], name));
    }
    check.excludes.forEach(({ name }, index) => {
      const path = ['matters', code, 'check', 'excludes', index];
      knownItem(path, name);
      if (file.items[name]?.measure === false) {
        problems.push({ path, message: `${name} is no listed measure: it may flag, and never exclude.` });
      }
    });
  }
  return problems;
}

function mattersOf(file: MattersFile): Matters {
  const publicRow = new Map(Object.entries(file.public)) as ReadonlyMap<Slice, Form>;
  const rows = new Map<string, ReadonlyMap<Slice, Form>>();
  for (const [code, { actors }] of Object.entries(file.matters)) {
    for (const [actor, opened] of Object.entries(actors)) {
      rows.set(`${code} ${actor}`, new Map([...publicRow, ...(Object.entries(opened) as [Slice, Form][])]));
    }
  }
  const matters = new Map(Object.entries(file.matters).map(([code, row]) => [code, matterOf(code, row, file)]));
  return {
    codes: [...matters.keys()],
    sources: Object.entries(file.sources).map(([name, source]) => ({ name, ...source })),
    matter: (code) => matters.get(code),
    permitted: (actorKind, matter) => (matter === null ? publicRow : (rows.get(`${matter} ${actorKind}`) ?? publicRow)),
    itemsReadBy: memoised(matters, file.evaluation),
  };
}

function matterOf(code: string, row: MattersFile['matters'][string], file: MattersFile): Matter {
  const { check } = row;
  return {
    code,
    label: row.label,
    basis: row.basis,
    needsCase: row.case === 'required',
    needsApproval: row.approval,
    actors: Object.keys(row.actors),
    check(parameters) {
      if (!check) return null;
      const applied = (entries: readonly Entry[]) =>
        new Set(entries.filter(({ when }) => when === undefined || parameters[when] === true).map(({ name }) => name));
      return {
        required: applied(check.sources),
        flags: check.flags === 'all' ? new Set(Object.keys(file.items)) : applied(check.flags),
        excludes: applied(check.excludes),
      };
    },
  };
}

/** Every item list of every request asks this, and a handful of answers is all there is. */
function memoised(matters: ReadonlyMap<string, Matter>, evaluation: readonly string[]): Matters['itemsReadBy'] {
  const known = new Map<string, ReadonlySet<string>>();
  return (code, parameters, opensEvaluation) => {
    const key = `${code} ${PARAMETERS.filter((name) => parameters[name] === true).join(' ')} ${opensEvaluation}`;
    const found = known.get(key);
    if (found) return found;
    const check = matters.get(code)?.check(parameters);
    const read = new Set([
      ...(check ? [...check.flags, ...check.excludes] : []),
      ...(opensEvaluation ? evaluation : []),
    ]);
    known.set(key, read);
    return read;
  };
}

/** Where the deepest existing part of a path stands in the text. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => (isScalar(key) ? key.value : key) === last);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
