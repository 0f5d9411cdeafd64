import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { CaseParameters } from '../identity/caller.js';
import { PRECONDITIONS, type Precondition } from './preconditions.js';
import { FORMS, SLICES } from './slices.js';

export const PARAMETERS = ['safetyRelated', 'education', 'works'] as const satisfies readonly (keyof CaseParameters)[];

const label = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const needs = z.array(z.enum(PRECONDITIONS));
const entry = z.union([
  z.string().transform((name) => ({ name, when: undefined })),
  z.strictObject({ name: z.string(), when: z.enum(PARAMETERS) }),
]);
const opened = z.union([
  z.enum(FORMS).transform((form) => ({ form, needs: [] as Precondition[], when: undefined })),
  z.strictObject({ form: z.enum(FORMS), needs: needs.default([]), when: z.enum(PARAMETERS).optional() }),
]);
const opens = z.partialRecord(z.enum(SLICES), opened);

const fileShape = z.strictObject({
  sources: z.record(
    z.string(),
    z.strictObject({
      subgraph: z.string(),
      items: z.string().nullable(),
      merits: z.string().optional(),
      maxAgeDays: z.number().int().positive(),
      owner: label,
    }),
  ),
  slices: z.partialRecord(z.enum(SLICES), z.strictObject({ owners: z.array(z.string()).min(1), label })),
  items: z.record(
    z.string(),
    z.strictObject({
      slice: z.enum(SLICES),
      measure: z.boolean(),
      verdict: z.boolean().default(true),
      public: z.boolean().default(true),
      label,
    }),
  ),
  evaluation: z.array(z.string()),
  scopes: z.record(z.string(), z.strictObject({ slice: z.enum(SLICES), label })),
  public: opens,
  matters: z.record(
    z.string(),
    z.strictObject({
      label,
      basis: label,
      actors: z.record(z.string(), z.strictObject({ needs, opens })),
      check: z
        .strictObject({
          needs: needs.default([]),
          sources: z.array(entry).min(1),
          flags: z.union([z.literal('all'), z.array(entry)]),
          excludes: z.array(entry),
          ranks: z.boolean().default(false),
        })
        .optional(),
    }),
  ),
});

export type MattersFile = z.infer<typeof fileShape>;
export type Entry = z.infer<typeof entry>;
export type Opened = z.infer<typeof opened>;

export interface ReadMatters {
  readonly file: MattersFile;
  /** The line on which the deepest existing part of a path stands. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads and checks the text of matters.yaml; every mistake is named with its line, and any mistake refuses the start. */
export function readMattersFile(text: string, name: string): ReadMatters {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document, path)).line;
  if (document.errors.length > 0)
    throw new Error(document.errors.map((error) => `${name}: ${error.message}`).join('\n'));
  const parsed = fileShape.safeParse(document.toJS());
  const problems = parsed.success
    ? crossCheck(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ path, message }));
  if (problems.length > 0 || !parsed.success) {
    throw new Error(
      problems.map(({ path, message }) => `${name}:${lineOf(path)}: ${path.join('.')}: ${message}`).join('\n'),
    );
  }
  return { file: parsed.data, lineOf };
}

/** A person's grade, score and its items may only prefer (domain.md 0, item 5): nothing that flags or excludes is one. */
const FOR_BENEFITS_ONLY: ReadonlySet<string> = new Set(['P1', 'P2', 'P3']);

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What the shape alone cannot tell: names that lead nowhere, slices that nobody owns, exclusions without a listed measure. */
function crossCheck(file: MattersFile): Problem[] {
  const problems: Problem[] = [];
  const knownItem = (path: PropertyKey[], name: string) => {
    if (!file.items[name]) problems.push({ path, message: `${name} is no item of this file.` });
  };
  const itemOfVerdicts = (path: PropertyKey[], name: string) => {
    knownItem(path, name);
    if (file.items[name]?.verdict === false) {
      problems.push({ path, message: `${name} is for the evaluation only: no verdict may read it.` });
    }
  };
  const ownedSlices = (path: PropertyKey[], row: z.infer<typeof opens>) => {
    for (const slice of Object.keys(row)) ownedSlice([...path, slice], slice);
  };
  const ownedSlice = (path: PropertyKey[], slice: string) => {
    if (!Object.hasOwn(file.slices, slice)) problems.push({ path, message: `No subgraph owns the slice ${slice}.` });
  };
  ownedSlices(['public'], file.public);
  for (const [name, { slice }] of Object.entries(file.items)) {
    ownedSlice(['items', name, 'slice'], slice);
    if (FOR_BENEFITS_ONLY.has(slice)) {
      problems.push({
        path: ['items', name, 'slice'],
        message: `${slice} is a resident's score: it opens benefits, and no verdict reads it.`,
      });
    }
  }
  for (const [name, { slice }] of Object.entries(file.scopes)) ownedSlice(['scopes', name, 'slice'], slice);
  file.evaluation.forEach((name, index) => knownItem(['evaluation', index], name));
  for (const [code, matter] of Object.entries(file.matters)) {
    for (const [actor, row] of Object.entries(matter.actors)) {
      ownedSlices(['matters', code, 'actors', actor, 'opens'], row.opens);
    }
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
      check.flags.forEach(({ name }, index) => itemOfVerdicts(['matters', code, 'check', 'flags', index], name));
    }
    check.excludes.forEach(({ name }, index) => {
      const path = ['matters', code, 'check', 'excludes', index];
      itemOfVerdicts(path, name);
      if (file.items[name]?.measure === false) {
        problems.push({ path, message: `${name} is no listed measure: it may flag, and never exclude.` });
      }
    });
  }
  return problems;
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
