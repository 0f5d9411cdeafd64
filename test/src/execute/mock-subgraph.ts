import { createHash } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { nullFilled } from '@xinqiao/gateway/execution/asked-fields.js';
import {
  execute,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  parse,
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** How a subgraph behaves for one operation, beside answering well. */
export type Behaviour = 'WELL' | 'NULLS' | 'ERRORS' | 'FAILS' | 'WRONG_TYPES' | Lie;

/** How a subgraph lies about entities. */
export type Lie = keyof typeof LIES;

export interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A subgraph that makes its data up from its SDL: the same for the same question, whoever asks. */
export interface MockSubgraph {
  readonly name: string;
  answer(asked: Asked, behaviour: Behaviour): Promise<FormattedExecutionResult>;
}

/** Keys of entities are `id`, of which there are few, so that entities meet again. */
const IDS = 4;

export function mockSubgraph(name: string, sdl: string): MockSubgraph {
  const typeDefs = parse(sdl);
  const schema = buildSubgraphSchema({ typeDefs });
  const entities = new Set([...sdl.matchAll(/type (\w+)[^{]*@key\(fields: "id"\)/g)].map(([, type = '']) => type));
  const interfaceObjects = new Set([...sdl.matchAll(/type (\w+)[^{]*@interfaceObject/g)].map(([, type = '']) => type));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if ('resolveReference' in type || entities.has(type.name)) {
      Object.assign(type, {
        resolveReference: (reference: { __typename: string; id?: string }) => ({
          ...reference,
          seed: `${reference.__typename}:${reference.id}`,
        }),
      });
    }
  }
  return {
    name,
    async answer({ query, variables }, behaviour) {
      if (behaviour === 'FAILS') {
        const data = nullFilled(query, variables) as { _entities?: unknown[] };
        for (const entity of data._entities ?? []) withoutInterfaceName(entity, interfaceObjects);
        return { data, errors: [{ message: 'The subgraph failed.', extensions: { code: 'FAILED' } }] };
      }
      const result = await execute({
        schema,
        document: parse(query),
        variableValues: variables,
        fieldResolver: madeUp(schema, entities, behaviour),
      });
      const told = JSON.parse(JSON.stringify(result)) as FormattedExecutionResult & {
        data?: { _entities?: unknown[] };
      };
      const list = told.data?._entities;
      for (const entity of list ?? []) withoutInterfaceName(entity, interfaceObjects);
      if (list && behaviour === 'WRONG_TYPES') change(list as Record<string, unknown>[], wrongTypes);
      if (list && behaviour in LIES) LIES[behaviour as Lie](list as Record<string, unknown>[]);
      return told;
    },
  };
}

export const LIES = {
  TOO_FEW: (entities) => entities.pop(),
  TOO_MANY: (entities) => entities.push({ ...entities[0] }),
  FOREIGN_TYPE: (entities) => change(entities, () => ({ __typename: 'Nobody' })),
  FOREIGN_ID: (entities) => change(entities, () => ({ id: 'Book-99' })),
  FOREIGN_FIELD: (entities) => change(entities, () => ({ title: 'a field of somebody else' })),
  WORDS: (entities) => entities.splice(0, entities.length, ...(entities.map(() => 'Book') as never[])),
} satisfies Record<string, (entities: Record<string, unknown>[]) => unknown>;

function change(entities: Record<string, unknown>[], by: (entity: object) => object): void {
  for (const entity of entities) Object.assign(entity, by(entity));
}

function wrongTypes(entity: object): object {
  const keys = Object.keys(entity).filter((key) => key !== '__typename');
  return Object.fromEntries(keys.map((key) => [key, { of: 'many' }]));
}

/** See the expected differences of the oracle. */
function withoutInterfaceName(entity: unknown, interfaceObjects: ReadonlySet<string>): void {
  const named = entity as { __typename?: string } | null;
  if (named?.__typename && interfaceObjects.has(named.__typename)) delete named.__typename;
}

function madeUp(
  schema: GraphQLSchema,
  entities: ReadonlySet<string>,
  behaviour: Behaviour,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _, { fieldName, returnType }) => {
    const own = source as Record<string, unknown> | undefined;
    if (own && fieldName in own) return own[fieldName];
    const seed = `${String(own?.seed ?? 'root')}.${fieldName}(${JSON.stringify(args)})`;
    const chance = numberOf(`${behaviour} ${seed}`) % 10;
    if (behaviour === 'ERRORS' && chance < 2) throw new Error(`no ${fieldName}`);
    if (behaviour === 'NULLS' && chance < 3) return null;
    return valueOf(returnType, seed, schema, entities);
  };
}

function valueOf(type: GraphQLOutputType, seed: string, schema: GraphQLSchema, entities: ReadonlySet<string>): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, seed, schema, entities);
  const number = numberOf(seed);
  if (isListType(type))
    return Array.from({ length: number % 4 }, (_, at) => valueOf(type.ofType, `${seed}[${at}]`, schema, entities));
  const named = getNamedType(type);
  if (isCompositeType(named)) {
    const members = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    const chosen = members[number % members.length]?.name ?? named.name;
    const id = `${chosen}-${number % IDS}`;
    return entities.has(chosen) ? { __typename: chosen, id, seed: `${chosen}:${id}` } : { __typename: chosen, seed };
  }
  if (isEnumType(named)) {
    const values = named.getValues();
    return values[number % values.length]?.value;
  }
  switch (named.name) {
    case 'Int':
      return number % 1_000;
    case 'Float':
      return (number % 1_000) / 4;
    case 'Boolean':
      return number % 2 === 0;
    default:
      return `${named.name}-${number % 1_000}`;
  }
}

function numberOf(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0);
}
