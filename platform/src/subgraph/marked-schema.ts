import { buildSubgraphSchema } from '@apollo/subgraph';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getDirectiveValues,
  getNamedType,
  isObjectType,
  isUnionType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guardField, type FieldMark } from '../policy/guard-field.js';
import { FIELD_FORMS, isSlice, type FieldForm, type Slice } from '../policy/slices.js';
import { withDatesRead } from './date-scalars.js';
import type { Resolvers } from './definition.js';
import { readDocumentNumbers } from './document-arguments.js';

/** The SDL of one subgraph: its own file below the directives and value types that all subgraphs share. */
export function subgraphSdl(schemaFolder: string, name: string): string {
  return ['directives.graphql', `${name}.graphql`]
    .map((file) => readFileSync(join(schemaFolder, file), 'utf8'))
    .join('\n');
}

/** Builds the executable schema and guards every field by its mark; an unmarked field stops the start. */
export function markedSchema(sdl: string, resolvers: Resolvers): GraphQLSchema {
  const schema = withDatesRead(buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }));
  const unmarked: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      if (type === schema.getMutationType()) readDocumentNumbers(field);
      const mark = markOf(schema, field);
      if (mark) guardField(type.name, field, mark);
      else unmarked.push(`${type.name}.${field.name}`);
    }
  }
  if (unmarked.length > 0) {
    throw new Error(
      `Mark these fields with @slice(name:) or @public before the subgraph starts: ${unmarked.join(', ')}`,
    );
  }
  return schema;
}

/** The slices that the fields of a schema carry, as far as a question can lead to them. */
export function slicesOf(schema: GraphQLSchema): ReadonlySet<Slice> {
  const marks = [...reached(schema)].flatMap((type) =>
    Object.values(type.getFields()).map((field) => markOf(schema, field)),
  );
  return new Set(marks.flatMap((mark) => (mark && mark !== 'public' ? mark.slice : [])));
}

/** Object types that lie on some way from a root or from an entity: shared types that a subgraph does not use do not. */
function reached(schema: GraphQLSchema): ReadonlySet<GraphQLObjectType> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getType('Subject')];
  const found = new Set<GraphQLObjectType>();
  const visit = (type: unknown): void => {
    if (isUnionType(type)) type.getTypes().forEach(visit);
    if (!isObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  roots.forEach(visit);
  return found;
}

function markOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldMark | undefined {
  const sliceDirective = schema.getDirective('slice');
  const publicDirective = schema.getDirective('public');
  if (!sliceDirective || !publicDirective || !field.astNode) return undefined;
  const { name: slice, form } = getDirectiveValues(sliceDirective, field.astNode) ?? {};
  if (slice !== undefined) {
    if (!isSlice(slice))
      throw new Error(`@slice(name: "${String(slice)}") on ${field.name} is no slice of domain.md 7.1.`);
    if (!FIELD_FORMS.includes(form as FieldForm)) {
      throw new Error(`@slice(form: "${String(form)}") on ${field.name}: write ${FIELD_FORMS.join(', ')}.`);
    }
    return { slice, form: form as FieldForm };
  }
  return getDirectiveValues(publicDirective, field.astNode) ? 'public' : undefined;
}
