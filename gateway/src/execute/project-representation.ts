import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isData, mergeInto, own, put, type Data } from './response-data.js';
import { isOfType } from './type-conditions.js';

/**
 * What a subgraph is told of an entity: the fields that its fetch requires. Null when one of them is missing, since an
 * entity without its keys cannot be asked for.
 */
export function projectRepresentation(
  schema: GraphQLSchema,
  source: Data,
  selections: readonly QueryPlanSelectionNode[],
): Data | null {
  const result: Data = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const typename = own(source, '__typename');
      if (!selection.typeCondition || typeof typename !== 'string') continue;
      if (!isOfType(schema, typename, selection.typeCondition)) continue;
      const part = projectRepresentation(schema, source, selection.selections);
      if (part) mergeInto(result, part);
      continue;
    }
    const key = selection.alias ?? selection.name;
    const value = own(source, key);
    if (value === undefined) return null;
    put(result, key, selection.selections ? projectValue(schema, value, selection.selections) : value);
  }
  return result;
}

function projectValue(schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown {
  if (Array.isArray(value)) return value.map((element) => projectValue(schema, element, selections));
  return isData(value) ? projectRepresentation(schema, value, selections) : null;
}
