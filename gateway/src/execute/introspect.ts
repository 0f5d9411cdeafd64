import {
  executeSync,
  Kind,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** Answers __schema and __type of an operation from the API schema, which no subgraph is asked for. */
export function introspect(
  schema: GraphQLSchema,
  field: FieldNode,
  { variableDefinitions }: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const used = new Set<string>();
  const collect = { Variable: (node: { name: { value: string } }) => void used.add(node.name.value) };
  visit(field, collect);
  for (const fragment of fragments) visit(fragment, collect);
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
  const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const;
  const { data } = executeSync({ schema, document, variableValues: variables });
  return data?.[(field.alias ?? field.name).value] ?? null;
}
