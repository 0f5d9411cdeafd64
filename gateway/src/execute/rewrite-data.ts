import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isData, own, put, type Data } from './response-data.js';
import { isOfType } from './type-conditions.js';

const FRAGMENT = '... on ';

/** Carries out what the plan says about names and values that the subgraph knows otherwise (aliases, interface objects). */
export function rewriteData(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) {
    const field = rewrite.path.at(-1);
    if (field !== undefined) at(schema, rewrite.path.slice(0, -1), value, (data) => rewriteField(rewrite, field, data));
  }
}

function rewriteField(rewrite: FetchDataRewrite, field: string, data: Data): void {
  if (rewrite.kind === 'ValueSetter') {
    put(data, field, rewrite.setValueTo);
    return;
  }
  const value = own(data, field);
  if (!value) return;
  put(data, rewrite.renameKeyTo, value);
  put(data, field, undefined);
}

function at(schema: GraphQLSchema, path: readonly string[], value: unknown, change: (data: Data) => void): void {
  if (Array.isArray(value)) {
    for (const element of value) at(schema, path, element, change);
    return;
  }
  if (!isData(value)) return;
  const [first, ...rest] = path;
  if (first === undefined) change(value);
  else if (first.startsWith(FRAGMENT)) {
    const typename = own(value, '__typename');
    // Data without its type may be of any: the planner asks for __typename where it makes a difference.
    if (typeof typename !== 'string' || isOfType(schema, typename, first.slice(FRAGMENT.length))) {
      at(schema, rest, value, change);
    }
  } else at(schema, rest, own(value, first), change);
}
