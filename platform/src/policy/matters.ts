import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CaseParameters } from '../identity/caller.js';
import type { Label } from '../rules/label.js';
import { PARAMETERS, readMattersFile, type Entry, type MattersFile, type Opened } from './matters-file.js';
import { NOTHING_MET, type Met, type Precondition } from './preconditions.js';
import { widerForm, type Form, type Slice } from './slices.js';

/**
 * One agency as a source of verdicts: `items` is its field of Subject, null for the centre itself; `merits` its field for
 * residents' scores, where it has one.
 */
export interface Source {
  readonly name: string;
  readonly subgraph: string;
  readonly items: string | null;
  readonly merits?: string | undefined;
  readonly maxAgeDays: number;
  readonly owner: Label;
}

/** What one check asks, with the parameters of the case applied. */
export interface Check {
  readonly required: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  readonly excludes: ReadonlySet<string>;
  /** Candidates of one case are put in an order of preference. */
  readonly ranks: boolean;
}

/** A fact that verdicts or evaluations read. */
export interface ItemKind {
  readonly slice: Slice;
  readonly label: Label;
  /** Whether who holds the public part of its slice only may be told of it. */
  readonly public: boolean;
}

/** One kind of actor under one matter: a row of the matrix. */
export interface Row {
  /** What has to be true before the business is admitted at all. */
  readonly needs: readonly Precondition[];
  readonly opens: ReadonlyMap<Slice, Opened>;
  /** The line of matters.yaml on which it stands, or on which it opens a slice. */
  lineOf(slice?: Slice): number;
}

export interface Matter {
  readonly code: string;
  readonly label: Label;
  readonly basis: Label;
  readonly actors: readonly string[];
  /** Null where this kind of actor has no row. */
  row(actorKind: string): Row | null;
  /** What has to be true before its verdict is given, beside the row's own needs. */
  readonly checkNeeds: readonly Precondition[];
  /** Null for matters that only open slices and pass no verdict. */
  check(parameters: CaseParameters): Check | null;
}

/** The table of matters: who may see what for which business, and what makes a verdict. */
export interface Matters {
  /** A digest of the file: what a record says it was judged by. */
  readonly version: string;
  readonly codes: readonly string[];
  readonly actorKinds: ReadonlySet<string>;
  readonly sources: readonly Source[];
  readonly slices: ReadonlyMap<Slice, { readonly owners: readonly string[]; readonly label: Label }>;
  /** Facts by their code. */
  readonly items: ReadonlyMap<string, ItemKind>;
  /** Slices by the scopes that a bank may be authorised for. */
  readonly scopes: ReadonlyMap<string, Slice>;
  matter(code: string): Matter | undefined;
  /** The slices open to a kind of actor under a matter, the public row among them; without a matter the public row alone. */
  permitted(actorKind: string, matter: string | null, met?: Met, parameters?: CaseParameters): ReadonlyMap<Slice, Form>;
  /** The codes of the items that owners release for a matter: what its check reads, and the evaluation's where E6 is open. */
  itemsReadBy(matter: string, parameters: CaseParameters, opensEvaluation: boolean): ReadonlySet<string>;
}

export function loadMatters(file: string): Matters {
  return parseMatters(readFileSync(file, 'utf8'), file);
}

/** Throws an Error that names the line of every mistake. */
export function parseMatters(text: string, name = 'matters.yaml'): Matters {
  const { file, lineOf } = readMattersFile(text, name);
  const publicRow = formsOf(Object.entries(file.public), NOTHING_MET, {});
  const matters = new Map(
    Object.entries(file.matters).map(([code, row]) => [code, matterOf(code, row, file, lineOf)] as const),
  );
  const rows = new Map<string, ReadonlyMap<Slice, Form>>();
  return {
    version: createHash('sha256').update(text).digest('hex').slice(0, 12),
    codes: [...matters.keys()],
    actorKinds: new Set([...matters.values()].flatMap(({ actors }) => actors)),
    sources: Object.entries(file.sources).map(([source, row]) => ({ name: source, ...row })),
    slices: new Map(Object.entries(file.slices)) as Matters['slices'],
    items: new Map(Object.entries(file.items)),
    scopes: new Map(Object.entries(file.scopes).map(([scope, { slice }]) => [scope, slice])),
    matter: (code) => matters.get(code),
    permitted(kind, code, met = NOTHING_MET, parameters = {}) {
      const row = code === null ? null : (matters.get(code)?.row(kind) ?? null);
      if (!row) return publicRow;
      const circumstances = [met.preconditions, met.authorised, PARAMETERS.filter((one) => parameters[one] === true)];
      const key = [code, kind, ...circumstances.map((set) => [...set].toSorted().join())].join(' ');
      const known = rows.get(key);
      if (known) return known;
      const forms = new Map(publicRow);
      for (const [slice, form] of formsOf(row.opens, met, parameters)) {
        forms.set(slice, widerForm(form, publicRow.get(slice) ?? form));
      }
      rows.set(key, forms);
      return forms;
    },
    itemsReadBy: memoised(matters, file.evaluation),
  };
}

/** What a row opens when this is met; a slice that needs an authorisation opens only where the authorisation covers it. */
function formsOf(
  opens: Iterable<readonly [string, Opened]>,
  { preconditions, authorised }: Met,
  parameters: CaseParameters,
): ReadonlyMap<Slice, Form> {
  const open = [...opens].filter(
    ([slice, { needs, when }]) =>
      needs.every((need) => (need === 'AU' ? authorised.has(slice) : preconditions.has(need))) &&
      (when === undefined || parameters[when] === true),
  );
  return new Map(open.map(([slice, { form }]) => [slice as Slice, form]));
}

function matterOf(
  code: string,
  { label, basis, actors, check }: MattersFile['matters'][string],
  file: MattersFile,
  lineOf: (path: readonly PropertyKey[]) => number,
): Matter {
  const rows = new Map(
    Object.entries(actors).map(([actor, { needs, opens }]): [string, Row] => [
      actor,
      {
        needs,
        opens: new Map(Object.entries(opens)) as Row['opens'],
        lineOf: (slice) => lineOf(['matters', code, 'actors', actor, ...(slice ? ['opens', slice] : [])]),
      },
    ]),
  );
  const itemsOfVerdicts = new Set(Object.keys(file.items).filter((name) => file.items[name]?.verdict));
  return {
    code,
    label,
    basis,
    actors: [...rows.keys()],
    row: (kind) => rows.get(kind) ?? null,
    checkNeeds: check?.needs ?? [],
    check(parameters) {
      if (!check) return null;
      const applied = (entries: readonly Entry[]) =>
        new Set(entries.filter(({ when }) => when === undefined || parameters[when] === true).map(({ name }) => name));
      return {
        required: applied(check.sources),
        flags: check.flags === 'all' ? itemsOfVerdicts : applied(check.flags),
        excludes: applied(check.excludes),
        ranks: check.ranks,
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
