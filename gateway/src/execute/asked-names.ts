import { Kind, parse, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** What a fetch asks of a subgraph, by response keys. */
export interface AskedNames {
  readonly root: ReadonlySet<string>;
  /** Those of the root that no condition may leave out. */
  readonly certain: readonly string[];
  /** Of each entity, whatever its type; empty where no entities are asked for. */
  readonly entity: ReadonlySet<string>;
  /** Those of entities of one type that no condition may leave out. */
  readonly certainOf: ReadonlyMap<string, readonly string[]>;
  /** Keys of entities under which another field than their namesake is asked: what stands there is no key of an entity. */
  readonly aliases: ReadonlySet<string>;
}

/** Fetches kept read: the planner makes few different ones, and no client writes any. */
const KEPT = 1_000;

const kept = new Map<string, AskedNames>();

export function askedNames(query: string): AskedNames {
  const known = kept.get(query);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const read = readNames(query);
  kept.set(query, read);
  return read;
}

function readNames(query: string): AskedNames {
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const root = operation ? fieldsOf(operation.selectionSet, fragments) : [];
  const entity = root.flatMap(({ node: { name, selectionSet } }) =>
    name.value === '_entities' && selectionSet ? fieldsOf(selectionSet, fragments) : [],
  );
  const certainOf = new Map<string, string[]>();
  for (const { key, type, isCertain } of entity) {
    if (isCertain && type !== null) certainOf.set(type, [...(certainOf.get(type) ?? []), key]);
  }
  return {
    root: new Set(root.map(({ key }) => key)),
    certain: root.flatMap(({ key, isCertain }) => (isCertain ? key : [])),
    entity: new Set(entity.map(({ key }) => key)),
    certainOf,
    aliases: new Set(entity.flatMap(({ key, node }) => (key === node.name.value ? [] : key))),
  };
}

interface AskedField {
  readonly node: FieldNode;
  readonly key: string;
  /** The innermost type condition. */
  readonly type: string | null;
  readonly isCertain: boolean;
}

function fieldsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: string | null = null,
  isCertain = true,
): AskedField[] {
  return selections.flatMap((node) => {
    const stands = isCertain && (node.directives ?? []).every(({ name }) => !/^(skip|include)$/.test(name.value));
    if (node.kind === Kind.FIELD) return { node, key: (node.alias ?? node.name).value, type, isCertain: stands };
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (!fragment) return [];
    return fieldsOf(fragment.selectionSet, fragments, fragment.typeCondition?.name.value ?? type, stands);
  });
}
