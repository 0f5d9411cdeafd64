import { shows, type Form, type Slice } from '@xinqiao/platform/policy/slices.js';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { DeniedLeaf, DeniedTree } from './denied-tree.js';
import type { FieldMarks } from './field-marks.js';

/** An operation as it may be planned for one row: what the row does not open is never fetched. */
export interface PermittedDocument {
  /** The document to plan: the client's own where nothing is denied. */
  readonly query: string;
  /** Denied fields of each operation by its name, '' for the one without; empty: nothing is denied. */
  readonly denied: ReadonlyMap<string, DeniedTree>;
}

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** Selections of one operation, fragments spread, that are looked at; a document beyond is left to the owners. */
const MOST_SELECTIONS = 20_000;

type Held = Readonly<Record<string, Form>>;

/**
 * Replaces each field that the held slices do not show by a placeholder, and a whole section of which nothing is left
 * with it, so that a denied field costs no fetch. The owners enforce the same for themselves: a document that cannot be
 * read here goes on as it is.
 */
export function denyFields(query: string, held: Held, marks: FieldMarks): PermittedDocument {
  const untouched = { query, denied: new Map<string, DeniedTree>() };
  const document = parsed(query);
  if (!document) return untouched;
  const denial = new Denial(document, held, marks);
  if (!denial.deniesAnything()) return untouched;
  try {
    return denial.document();
  } catch (error) {
    if (error instanceof TooLarge) return untouched;
    throw error;
  }
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { noLocation: true });
  } catch {
    // Whoever plans says what is wrong with it.
    return null;
  }
}

class TooLarge extends Error {}

class Denial {
  readonly #document: DocumentNode;
  readonly #held: Held;
  readonly #marks: FieldMarks;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #looked = 0;

  constructor(document: DocumentNode, held: Held, marks: FieldMarks) {
    this.#document = document;
    this.#held = held;
    this.#marks = marks;
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** One look at each definition, fragments unspread. */
  deniesAnything(): boolean {
    return this.#document.definitions.some((definition) => {
      const type = typeOfDefinition(definition);
      return type !== null && 'selectionSet' in definition && this.#isDeniedIn(definition.selectionSet, type);
    });
  }

  document(): PermittedDocument {
    const denied = new Map<string, DeniedTree>();
    const definitions = this.#document.definitions.map((definition): DefinitionNode => {
      if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
        return definition;
      const type = typeOfDefinition(definition) ?? '';
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        this.#looked = 0;
        denied.set(definition.name?.value ?? '', this.#tree(definition.selectionSet, type, new Set()));
      }
      return { ...definition, selectionSet: this.#permitted(definition.selectionSet, type) };
    });
    return { query: print(withoutLeftovers({ ...this.#document, definitions }, this.#document)), denied };
  }

  #slice(field: FieldNode, type: string): Slice | null {
    const mark = this.#marks.field(type, field.name.value)?.mark;
    return mark && !shows(this.#held[mark.slice], mark.form) ? mark.slice : null;
  }

  #isDeniedIn({ selections }: SelectionSetNode, type: string): boolean {
    return selections.some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return this.#isDeniedIn(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      }
      const below = this.#marks.field(type, selection.name.value)?.type;
      if (this.#slice(selection, type)) return true;
      return (
        below !== undefined && selection.selectionSet !== undefined && this.#isDeniedIn(selection.selectionSet, below)
      );
    });
  }

  #permitted(set: SelectionSetNode, type: string): SelectionSetNode {
    const selections = set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const own = selection.typeCondition?.name.value ?? type;
        return { ...selection, selectionSet: this.#permitted(selection.selectionSet, own) };
      }
      if (this.#slice(selection, type) || this.#leavesOf(selection, type, new Set()) !== null)
        return placeholder(selection);
      const below = this.#marks.field(type, selection.name.value)?.type;
      if (!selection.selectionSet || below === undefined) return selection;
      return { ...selection, selectionSet: this.#permitted(selection.selectionSet, below) };
    });
    return { ...set, selections };
  }

  #tree(set: SelectionSetNode, type: string, spread: ReadonlySet<string>): DeniedTree {
    const below = new Map<string, DeniedTree>();
    const here = new Map<string, DeniedLeaf[]>();
    const look = (selections: readonly SelectionNode[], own: string, open: ReadonlySet<string>): void => {
      for (const selection of selections) {
        this.#looked += 1;
        if (this.#looked > MOST_SELECTIONS) throw new TooLarge();
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          look(selection.selectionSet.selections, selection.typeCondition?.name.value ?? own, open);
        } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const name = selection.name.value;
          const fragment = open.has(name) ? undefined : this.#fragments.get(name);
          if (fragment)
            look(fragment.selectionSet.selections, fragment.typeCondition.name.value, new Set([...open, name]));
        } else {
          const key = (selection.alias ?? selection.name).value;
          const leaves = this.#leavesOf(selection, own, open);
          if (leaves) here.set(key, [...(here.get(key) ?? []), ...leaves]);
          const inner = this.#marks.field(own, selection.name.value)?.type;
          if (leaves || !selection.selectionSet || inner === undefined) continue;
          const tree = this.#tree(selection.selectionSet, inner, open);
          if (tree.here.size > 0 || tree.below.size > 0) below.set(key, merged(below.get(key), tree));
        }
      }
    };
    look(set.selections, type, spread);
    return { below, here };
  }

  /** What a field stands for when it or all below it is denied: the denied fields, from its own key on; null: not so. */
  #leavesOf(field: FieldNode, type: string, spread: ReadonlySet<string>): DeniedLeaf[] | null {
    const key = (field.alias ?? field.name).value;
    const slice = this.#slice(field, type);
    if (slice) return [{ path: [key], slice }];
    const below = this.#marks.field(type, field.name.value)?.type;
    // Arguments and mutations do something beside being shown: such a field is kept, whatever is left of it.
    if (!field.selectionSet || below === undefined || (field.arguments ?? []).length > 0 || type === 'Mutation')
      return null;
    const leaves = this.#allDenied(field.selectionSet, below, spread);
    return leaves && leaves.map((leaf) => ({ ...leaf, path: [key, ...leaf.path] }));
  }

  #allDenied({ selections }: SelectionSetNode, type: string, spread: ReadonlySet<string>): DeniedLeaf[] | null {
    const all: DeniedLeaf[] = [];
    for (const selection of selections) {
      this.#looked += 1;
      if (this.#looked > MOST_SELECTIONS) throw new TooLarge();
      let leaves: DeniedLeaf[] | null = null;
      if (selection.kind === Kind.FIELD) leaves = this.#leavesOf(selection, type, spread);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        leaves = this.#allDenied(selection.selectionSet, selection.typeCondition?.name.value ?? type, spread);
      } else {
        const name = selection.name.value;
        const fragment = spread.has(name) ? undefined : this.#fragments.get(name);
        const own = fragment?.typeCondition.name.value ?? type;
        leaves = fragment ? this.#allDenied(fragment.selectionSet, own, new Set([...spread, name])) : null;
      }
      if (!leaves) return null;
      all.push(...leaves);
    }
    return all;
  }
}

function typeOfDefinition(definition: DefinitionNode): string | null {
  if (definition.kind === Kind.OPERATION_DEFINITION) return ROOTS[definition.operation];
  return definition.kind === Kind.FRAGMENT_DEFINITION ? definition.typeCondition.name.value : null;
}

/** The same key, asked of nobody; conditions of the field stay, so that what is skipped is not told as denied. */
function placeholder(field: FieldNode): FieldNode {
  const { directives } = field;
  return {
    kind: Kind.FIELD,
    alias: field.alias ?? field.name,
    name: { kind: Kind.NAME, value: '__typename' },
    directives,
  };
}

function merged(one: DeniedTree | undefined, other: DeniedTree): DeniedTree {
  if (!one) return other;
  const below = new Map(one.below);
  for (const [key, tree] of other.below) below.set(key, merged(below.get(key), tree));
  return { below, here: new Map([...one.here, ...other.here]) };
}

/** Drops variables and fragments that only denied fields used; the client's own mistakes stay for validation to tell. */
function withoutLeftovers(document: DocumentNode, original: DocumentNode): DocumentNode {
  const before = usesOf(original);
  const now = usesOf(document);
  const isLeftover = (kind: 'fragments' | 'variables', name: string) => before[kind].has(name) && !now[kind].has(name);
  const definitions = document.definitions
    .filter((one) => one.kind !== Kind.FRAGMENT_DEFINITION || !isLeftover('fragments', one.name.value))
    .map((one): DefinitionNode => {
      if (one.kind !== Kind.OPERATION_DEFINITION) return one;
      const kept = one.variableDefinitions?.filter(({ variable }) => !isLeftover('variables', variable.name.value));
      return { ...one, variableDefinitions: kept } satisfies OperationDefinitionNode;
    });
  return { ...document, definitions };
}

/** Names of the fragments that operations reach, and of the variables used there. */
function usesOf(document: DocumentNode): { fragments: ReadonlySet<string>; variables: ReadonlySet<string> } {
  const fragments = new Set<string>();
  const variables = new Set<string>();
  const byName = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const waiting: DefinitionNode[] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    visit(next, {
      VariableDefinition: () => false,
      Variable: (node) => void variables.add(node.name.value),
      FragmentSpread(node) {
        const fragment = byName.get(node.name.value);
        if (fragment && !fragments.has(node.name.value)) waiting.push(fragment);
        fragments.add(node.name.value);
      },
    });
  }
  return { fragments, variables };
}
