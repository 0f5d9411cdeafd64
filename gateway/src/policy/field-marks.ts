import { isSlice, type FieldForm, type Slice } from '@xinqiao/platform/policy/slices.js';
import { Kind, parse, type FieldDefinitionNode, type TypeNode } from 'graphql';

export interface MarkedField {
  /** The named type that the field returns. */
  readonly type: string;
  readonly isList: boolean;
  /** Null: no slice guards it. */
  readonly mark: { readonly slice: Slice; readonly form: FieldForm } | null;
}

/** Types and their fields as the supergraph has them, with the marks that composition carried over. */
export interface FieldMarks {
  field(type: string, name: string): MarkedField | undefined;
  /** Every field, as Type.field. */
  all(): readonly (MarkedField & { readonly name: string })[];
}

/** Reads the marks of a supergraph; one without @slice has none, and denies nothing. */
export function fieldMarksOf(supergraphSdl: string): FieldMarks {
  const types = new Map<string, Map<string, MarkedField>>();
  const { definitions } = supergraphSdl === '' ? { definitions: [] } : parse(supergraphSdl, { noLocation: true });
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const fields = (definition.fields ?? []).map((field) => [field.name.value, markedField(field)] as const);
    types.set(definition.name.value, new Map(fields));
  }
  return {
    field: (type, name) => types.get(type)?.get(name),
    all: () =>
      [...types].flatMap(([type, fields]) =>
        [...fields].map(([name, field]) => ({ ...field, name: `${type}.${name}` })),
      ),
  };
}

function markedField({ type, directives }: FieldDefinitionNode): MarkedField {
  const given = directives?.find(({ name }) => name.value === 'slice')?.arguments ?? [];
  const told = Object.fromEntries(
    given.map(({ name, value }) => [name.value, value.kind === Kind.STRING ? value.value : '']),
  );
  const slice = told.name;
  return {
    type: namedType(type),
    isList: type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE),
    mark: isSlice(slice) ? { slice, form: (told.form ?? 'full') as FieldForm } : null,
  };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
