import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isPlainKey } from './response-data.js';
import { isOfType } from './type-conditions.js';

/** One key of the answer, with what its value has to be. */
export interface ShapedField {
  readonly key: string;
  /** See isPlainKey. */
  readonly isPlain: boolean;
  readonly kind: 'TYPENAME' | 'INTROSPECTION' | 'VALUE';
  readonly value: ShapedValue;
  readonly node: FieldNode;
}

export type ShapedValue =
  | { readonly kind: 'NON_NULL'; readonly of: ShapedValue }
  | { readonly kind: 'LIST'; readonly of: ShapedValue }
  | { readonly kind: 'LEAF'; readonly isValid: (value: unknown) => boolean }
  | { readonly kind: 'OBJECT'; readonly shape: Shape };

/** The keys of an object, by its concrete type: compiled when a type is first met. */
export interface Shape {
  readonly declared: GraphQLCompositeType;
  /** Null for a type that the declared one cannot be. */
  fieldsOf(
    typename: string | null,
  ): { readonly typename: string | null; readonly fields: readonly ShapedField[] } | null;
}

interface Occurrence {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
}

/**
 * Compiles what an operation's answer looks like over the API schema: its fields merged and in the client's order, with
 * `variables` deciding its conditions, which are few and compiled apart.
 */
export function compileShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Shape {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  return shapeOf(root, [operation.selectionSet]);

  function shapeOf(declared: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Shape {
    const known = new Map<string, ReturnType<Shape['fieldsOf']>>();
    return {
      declared,
      fieldsOf(typename) {
        const name = typename ?? declared.name;
        const found = known.get(name);
        if (found !== undefined) return found;
        const type = schema.getType(name);
        const fields = type && isCompositeType(type) ? compileFields(type, sets) : null;
        const concrete = type && isObjectType(type) ? type.name : null;
        const compiled = fields && { typename: concrete, fields };
        known.set(name, compiled);
        return compiled;
      },
    };
  }

  function compileFields(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): ShapedField[] {
    const occurrences = new Map<string, Occurrence[]>();
    for (const set of sets) collect(set, type, type, occurrences);
    return [...occurrences].flatMap(([key, found]) => compileField(key, found) ?? []);
  }

  function collect(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    parent: GraphQLCompositeType,
    into: Map<string, Occurrence[]>,
  ): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        into.set(key, [...(into.get(key) ?? []), { node: selection, parent }]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      if (condition !== undefined && !isOfType(schema, type.name, condition)) continue;
      collect(fragment.selectionSet, type, compositeOf(condition) ?? parent, into);
    }
  }

  function compositeOf(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : schema.getType(name);
    return type && isCompositeType(type) ? type : null;
  }

  function isIncluded(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
  }

  function compileField(key: string, found: readonly Occurrence[]): ShapedField | null {
    const [first] = found;
    if (!first) return null;
    const { node, parent } = first;
    const name = node.name.value;
    const nothing: ShapedValue = { kind: 'LEAF', isValid: () => true };
    const isPlain = isPlainKey(key);
    if (name === '__typename') return { key, isPlain, kind: 'TYPENAME', value: nothing, node };
    if (name === '__schema' || name === '__type') return { key, isPlain, kind: 'INTROSPECTION', value: nothing, node };
    const type = 'getFields' in parent ? parent.getFields()[name]?.type : undefined;
    if (!type) return null;
    return { key, isPlain, kind: 'VALUE', value: compileValue(type, found), node };
  }

  function compileValue(type: GraphQLOutputType, found: readonly Occurrence[]): ShapedValue {
    if (isNonNullType(type)) return { kind: 'NON_NULL', of: compileValue(type.ofType, found) };
    if (isListType(type)) return { kind: 'LIST', of: compileValue(type.ofType, found) };
    const named = getNamedType(type);
    if (isCompositeType(named)) {
      return {
        kind: 'OBJECT',
        shape: shapeOf(
          named,
          found.flatMap(({ node }) => node.selectionSet ?? []),
        ),
      };
    }
    return { kind: 'LEAF', isValid: leafCheck(type) };
  }
}

/** Beyond, a number is written with an exponent, which no integer is. */
const LARGEST_INTEGER = 1e21;

function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < LARGEST_INTEGER;
}

/** What a value of a leaf type may be; a custom scalar may be anything. */
function leafCheck(type: GraphQLOutputType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  const { name } = getNamedType(type);
  if (!isSpecifiedScalarType(getNamedType(type))) return () => true;
  switch (name) {
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Int':
      return isInteger;
    case 'Float':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'ID':
      return (value) => typeof value === 'string' || isInteger(value);
    default:
      return (value) => typeof value === 'string';
  }
}
