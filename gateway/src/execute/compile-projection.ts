import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isData, mergeInto, own, put, type Data } from './response-data.js';
import { isOfType } from './type-conditions.js';

/**
 * What a subgraph is told of an entity: the fields that its fetch requires. Null when one of them is missing, since an
 * entity without its keys cannot be asked for.
 */
export type Projection = (source: Data) => Data | null;

export function compileProjection(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Projection {
  const fields = selections.flatMap((selection) =>
    selection.kind === 'Field'
      ? {
          key: selection.alias ?? selection.name,
          project: selection.selections ? compileProjection(schema, selection.selections) : null,
        }
      : [],
  );
  const fragments = selections.flatMap((selection) =>
    selection.kind === 'InlineFragment' && selection.typeCondition
      ? { condition: selection.typeCondition, project: compileProjection(schema, selection.selections) }
      : [],
  );
  const matching = new Map<string, readonly Projection[]>();

  function fragmentsFor(source: Data): readonly Projection[] {
    const typename = own(source, '__typename');
    if (typeof typename !== 'string') return [];
    const known = matching.get(typename);
    if (known) return known;
    const found = fragments
      .filter(({ condition }) => isOfType(schema, typename, condition))
      .map(({ project }) => project);
    // Names that the schema does not know come from a source, and are as many as it likes.
    if (schema.getType(typename)) matching.set(typename, found);
    return found;
  }

  return (source) => {
    const result: Data = {};
    for (const { key, project } of fields) {
      const value = own(source, key);
      if (value === undefined) return null;
      put(result, key, project ? projectValue(project, value) : value);
    }
    if (fragments.length === 0) return result;
    const parts = fragmentsFor(source);
    const [only] = parts;
    if (fields.length === 0 && parts.length === 1 && only) return only(source);
    for (const project of parts) {
      const part = project(source);
      if (part) mergeInto(result, part);
    }
    return result;
  };
}

function projectValue(project: Projection, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => projectValue(project, element));
  return isData(value) ? project(value) : null;
}

/** Equal for representations that are one and the same to a subgraph, and for no others: every text with its length. */
export function identityOf(representation: Data): string {
  let identity = '';
  for (const key of Object.keys(representation)) {
    const value = representation[key];
    identity += typeof value === 'string' ? `${key}=${value.length}:${value}` : `${key}~${JSON.stringify(value)};`;
  }
  return identity;
}
