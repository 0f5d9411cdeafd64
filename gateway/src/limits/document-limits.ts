import { Fault } from '@xinqiao/platform/errors/fault.js';
import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldMarks } from '../policy/field-marks.js';

/**
 * What one document may be. The longest honest one, `xinqiao check`, has 130 tokens, depth 6 and a cost of 120; an explorer
 * introspects with depth 15.
 */
export const LIMITS = {
  tokens: 4_000,
  depth: 20,
  /** Fields with fragments spread, conditions disregarded. */
  fields: 2_000,
  aliases: 60,
  rootFields: 20,
  directives: 60,
  /** The same field or fragment again in one selection set. */
  repetitions: 30,
  /** Lists of types, fields and the like within each other, in introspection. */
  introspection: 3,
  operations: 10,
  /** Fields times the elements of the lists above them. */
  cost: 50_000,
} as const;

/** Elements that a list is taken to have where nothing says how many. */
const LIST_OF_UNKNOWN_LENGTH = 5;

interface Weight {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
  readonly introspection: number;
}

const NOTHING: Weight = { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0, introspection: 0 };

type Variables = Readonly<Record<string, unknown>>;

/**
 * Counts a document before anything else is done with it: each fragment once, however often it is spread, so that a
 * bomb costs no more than its text. Throws QUERY_TOO_LARGE, which says what is too much; what cannot be parsed is left to
 * validation.
 */
export function checkDocument(query: string, variables: Variables, marks: FieldMarks): void {
  const document = parsed(query);
  if (!document) return;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  bound('operations', operations.length);
  if (operations.length > 1 && operations.some(({ name }) => !name)) {
    throw new Fault('UNKNOWN_OPERATION', 'Of several operations, one has no name.');
  }
  const counter = new Counter(fragments, variables, marks);
  for (const { selectionSet, operation, directives, variableDefinitions } of operations) {
    if (operation === 'subscription') throw new Fault('BAD_REQUEST', 'Subscriptions are not offered here.');
    const root = { query: 'Query', mutation: 'Mutation' }[operation];
    const weight = counter.weigh(selectionSet, root);
    bound('rootFields', counter.rootFields(selectionSet));
    bound('depth', weight.depth);
    bound('fields', weight.fields);
    bound('aliases', weight.aliases);
    bound('directives', weight.directives + countOf([{ directives }, ...(variableDefinitions ?? [])]));
    bound('introspection', weight.introspection);
    bound('cost', weight.cost);
  }
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    // The parser goes down with the document: one that overflows it is too deep.
    if (!(error instanceof GraphQLError)) throw tooLarge('depth');
    if (/ tokens\b/.test(error.message)) throw tooLarge('tokens');
    return null;
  }
}

function bound(what: keyof typeof LIMITS, count: number): void {
  if (!(count <= LIMITS[what])) throw tooLarge(what);
}

function tooLarge(what: keyof typeof LIMITS): Fault {
  return new Fault('QUERY_TOO_LARGE', `The document has more than ${LIMITS[what]} for ${what}.`);
}

function countOf(nodes: readonly { readonly directives?: readonly unknown[] | undefined }[]): number {
  return nodes.reduce((sum, { directives }) => sum + (directives?.length ?? 0), 0);
}

/** Lists of introspection that lead on to further types; graphql-js bounds the same ones. */
const INTROSPECTION_LISTS = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);

function keyOf(selection: SelectionNode): string {
  switch (selection.kind) {
    case Kind.FIELD:
      return selection.alias?.value ?? selection.name.value;
    case Kind.FRAGMENT_SPREAD:
      return `...${selection.name.value}`;
    case Kind.INLINE_FRAGMENT:
      return `... on ${selection.typeCondition?.name.value ?? ''}`;
  }
}

class Counter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #marks: FieldMarks;
  readonly #known = new Map<string, Weight>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Variables, marks: FieldMarks) {
    this.#fragments = fragments;
    this.#variables = variables;
    this.#marks = marks;
  }

  weigh({ selections }: SelectionSetNode, type: string): Weight {
    let { depth, fields, aliases, directives, cost, introspection } = NOTHING;
    const seen = new Map<string, number>();
    for (const selection of selections) {
      const key = keyOf(selection);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      bound('repetitions', times);
      const below = selection.kind === Kind.FIELD ? this.#field(selection, type) : this.#fragment(selection, type);
      depth = Math.max(depth, below.depth);
      fields += below.fields;
      aliases += below.aliases;
      directives += below.directives + (selection.directives?.length ?? 0);
      cost += below.cost;
      introspection = Math.max(introspection, below.introspection);
    }
    return { depth, fields, aliases, directives, cost, introspection };
  }

  rootFields({ selections }: SelectionSetNode): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      const set = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      return sum + (set && selection.kind === Kind.INLINE_FRAGMENT ? this.rootFields(set.selectionSet) : 1);
    }, 0);
  }

  #field(field: FieldNode, type: string): Weight {
    const marked = this.#marks.field(type, field.name.value);
    const below = field.selectionSet ? this.weigh(field.selectionSet, marked?.type ?? '') : NOTHING;
    const times = this.#elements(field, marked?.isList ?? false);
    return {
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (field.alias ? 1 : 0),
      directives: below.directives,
      cost: 1 + times * below.cost,
      introspection: below.introspection + (INTROSPECTION_LISTS.has(field.name.value) && !marked ? 1 : 0),
    };
  }

  #fragment(selection: Exclude<SelectionSetNode['selections'][number], FieldNode>, type: string): Weight {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return this.weigh(selection.selectionSet, selection.typeCondition?.name.value ?? type);
    }
    const name = selection.name.value;
    const known = this.#known.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    // A fragment that spreads itself is refused by validation; here it ends.
    this.#known.set(name, NOTHING);
    const inside = this.weigh(fragment.selectionSet, fragment.typeCondition.name.value);
    const weight = { ...inside, directives: inside.directives + countOf([fragment]) };
    this.#known.set(name, weight);
    return weight;
  }

  /** How many elements a field can give: what it is asked for, as many as it is asked about, or a guess. */
  #elements(field: FieldNode, isList: boolean): number {
    let most = isList ? LIST_OF_UNKNOWN_LENGTH : 1;
    for (const { name, value } of field.arguments ?? []) {
      const given =
        value.kind === Kind.VARIABLE
          ? this.#variables[value.name.value]
          : value.kind === Kind.INT
            ? Number(value.value)
            : value.kind === Kind.LIST
              ? value.values
              : null;
      if (name.value === 'first' && typeof given === 'number') most = Math.max(most, Math.abs(given));
      if (Array.isArray(given)) most = Math.max(most, given.length);
    }
    return most;
  }
}
