import { Kind, parse, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** What a fetch asks of a subgraph: response keys of the root, and of each entity by its type condition. */
interface Asked {
  readonly root: readonly string[];
  readonly entity: readonly string[];
}

const kept = new Map<string, Asked>();

/**
 * The answer of a source that did not answer: null for every field that was asked. With a field merely missing, the
 * gateway drops the whole entity and the centre is never asked; with nulls it is, and says INCONCLUSIVE.
 */
export function nullFilled(
  query: string,
  variables: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> {
  const asked = askedBy(query);
  const representations = variables?.representations;
  if (!asked.root.includes('_entities') || !Array.isArray(representations)) return nulls(asked.root);
  const entities = representations.map((representation: { __typename?: string }) => ({
    ...nulls(asked.entity),
    __typename: representation.__typename,
  }));
  return { _entities: entities };
}

/**
 * Whether an answer holds each field that was asked, be it null: an entity short of one is bad data, after which the
 * gateway would drop the entity as well.
 */
export function answersAll(
  data: Readonly<Record<string, unknown>>,
  query: string,
  variables: Readonly<Record<string, unknown>> | undefined,
): boolean {
  const { root, entity } = askedBy(query);
  if (!root.every((key) => Object.hasOwn(data, key))) return false;
  const representations = variables?.representations;
  if (!root.includes('_entities') || !Array.isArray(representations)) return true;
  const { _entities: entities } = data;
  return (
    Array.isArray(entities) &&
    entities.length === representations.length &&
    entities.every((one: unknown) => isRecord(one) && entity.every((key) => Object.hasOwn(one, key)))
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function askedBy(query: string): Asked {
  return kept.get(query) ?? remember(query);
}

function remember(query: string): Asked {
  const operation = parse(query).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const fields = operation?.selectionSet.selections ?? [];
  const entities = fields.find((field) => field.kind === Kind.FIELD && field.name.value === '_entities');
  const entity = entities?.kind === Kind.FIELD && entities.selectionSet ? keysBelow(entities.selectionSet) : [];
  const asked = { root: operation ? keysBelow(operation.selectionSet) : [], entity };
  if (kept.size >= 1000) kept.clear();
  kept.set(query, asked);
  return asked;
}

function keysBelow({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
    return selection.kind === Kind.INLINE_FRAGMENT ? keysBelow(selection.selectionSet) : [];
  });
}

function nulls(keys: readonly string[]): Record<string, null> {
  return Object.fromEntries(keys.map((key) => [key, null]));
}
