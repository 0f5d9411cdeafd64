import fc from 'fast-check';
import {
  getNamedType,
  GraphQLEnumType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Any sensible operation over a schema: aliases, fragments of every kind, conditions, variables, lists. */
export function operations(schema: GraphQLSchema): fc.Arbitrary<GeneratedOperation> {
  return fc
    .record({
      choices: fc.array(fc.nat(9_999), { minLength: 60, maxLength: 60 }),
      yes: fc.boolean(),
      mutation: fc.nat(9),
    })
    .map(({ choices, yes, mutation }) => {
      const writer = new Writer(schema, choices);
      const root = mutation === 0 ? schema.getMutationType() : undefined;
      const selection = writer.selection(root ?? schema.getQueryType() ?? fail(), 0);
      const kind = root ? 'mutation' : 'query';
      const head = writer.usesCondition ? `(${['$yes: Boolean!', '$no: Boolean = false'].join(', ')})` : '';
      const fragments = writer.fragments.join('\n');
      return {
        query: `${kind} Generated${head} ${selection}\n${fragments}`,
        variables: writer.usesCondition ? { yes } : {},
      };
    });
}

function fail(): never {
  throw new Error('The schema has no query type.');
}

const DEEPEST = 5;

class Writer {
  readonly fragments: string[] = [];
  usesCondition = false;
  #at = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choices: readonly number[],
  ) {}

  selection(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + (this.#next() % 3);
    const parts = Array.from({ length: count }, () => this.#part(type, depth));
    if (this.usesBoth()) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  usesBoth(): boolean {
    return this.#next() % 4 === 0;
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    const choice = this.#next() % 10;
    if (choice === 0) return `... ${this.selection(type, depth + 1)}`;
    if (choice === 1) return `... on ${type.name} ${this.#condition()} ${this.selection(type, depth + 1)}`;
    if (choice === 2 && depth < DEEPEST) {
      const name = `F${this.fragments.length}`;
      this.fragments.push('');
      const at = this.fragments.length - 1;
      this.fragments[at] = `fragment ${name} on ${type.name} ${this.selection(type, depth + 1)}`;
      return `...${name}`;
    }
    if (isAbstractType(type) && choice < 8) {
      const possible = this.schema.getPossibleTypes(type);
      const member = possible[this.#next() % possible.length];
      return member ? `... on ${member.name} ${this.selection(member, depth + 1)}` : '__typename';
    }
    return isObjectType(type) || 'getFields' in type
      ? this.#field(Object.values(type.getFields()), depth)
      : '__typename';
  }

  #field(fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    const leaves = fields.filter(({ type }) => !isCompositeType(getNamedType(type)));
    const from = depth >= DEEPEST ? leaves : fields;
    const field = from[this.#next() % Math.max(1, from.length)];
    if (!field) return '__typename';
    const alias = this.#next() % 4 === 0 ? `a${this.#next() % 5}_${field.name}: ` : '';
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? this.selection(named, depth + 1) : '';
    return `${alias}${field.name}${this.#arguments(field.args)} ${this.#condition()} ${below}`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter(({ type }) => isNonNullType(type) || this.#next() % 2 === 0);
    return given.length === 0 ? '' : `(${given.map(({ name, type }) => `${name}: ${this.#value(type)}`).join(', ')})`;
  }

  #value(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#value(type.ofType);
    if (isListType(type)) return `[${this.#value(type.ofType)}]`;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
      return `{ ${fields.map((field) => `${field.name}: ${this.#value(field.type)}`).join(', ')} }`;
    }
    if (type instanceof GraphQLEnumType)
      return type.getValues()[this.#next() % type.getValues().length]?.name ?? 'null';
    switch (type.name) {
      case 'Int':
        return String(this.#next() % 5);
      case 'Float':
        return '1.5';
      case 'Boolean':
        return 'true';
      default:
        return `"x${this.#next() % 3}"`;
    }
  }

  #condition(): string {
    const choice = this.#next() % 12;
    if (choice > 2) return '';
    this.usesCondition = true;
    return ['@include(if: $yes)', '@skip(if: $yes)', '@include(if: $no)'][choice] ?? '';
  }

  /** Past the end every choice is the plainest, so that the text ends. */
  #next(): number {
    const choice = this.choices[this.#at] ?? 5;
    this.#at += 1;
    return choice;
  }
}
