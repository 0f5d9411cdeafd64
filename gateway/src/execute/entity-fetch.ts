import { isAbstractType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { askedNames, type AskedNames } from './asked-names.js';
import { compileProjection, identityOf, type Projection } from './compile-projection.js';
import type { Path, Place } from './cursor.js';
import { errorAt, variablesOf, type FetchNode, type PlannedFetch, type PlanRun, type Step } from './plan-run.js';
import { isData, mergeInto, own, type Data } from './response-data.js';
import { rewriteData } from './rewrite-data.js';
import { isOfType } from './type-conditions.js';

/** Entities to ask for, and where each of them stands in the answer. */
interface Batch {
  readonly representations: Data[];
  readonly placesOf: Place[][];
}

/** Entities that are one and the same to the subgraph are asked for once, and what it says goes to all their places. */
export function compileEntityFetch(node: FetchNode, supergraph: GraphQLSchema): Step {
  const { serviceName: subgraph, operation: query, operationName, requires = [], outputRewrites } = node;
  const project = compileProjection(supergraph, requires);
  const names = askedNames(query);
  return (places, run) => {
    const batch = batchOf(places, project, node, supergraph);
    if (batch.representations.length === 0) return undefined;
    const variables = variablesOf(node, run);
    variables.representations = batch.representations;
    return answerFrom({ subgraph, query, operationName, variables }, batch, run);
  };

  async function answerFrom(asked: PlannedFetch, { representations, placesOf }: Batch, run: PlanRun): Promise<void> {
    let answer = await run.fetch(asked);
    if (isData(answer.data) && !areTheAsked(answer.data._entities, representations, names, supergraph)) {
      answer = run.refuse(asked);
    }
    for (const error of answer.errors ?? []) {
      for (const path of pathsOf(error, placesOf)) run.errors.push(errorAt(error, path));
    }
    const entities = answer.data?._entities;
    if (!Array.isArray(entities)) return;
    placesOf.forEach((own, at) => {
      const entity: unknown = entities[at];
      if (!isData(entity)) return;
      if (outputRewrites) rewriteData(supergraph, outputRewrites, entity);
      withoutAbstractType(entity, supergraph);
      for (const place of own) {
        // What two places share is merged into each of them apart: neither may change with the other.
        mergeInto(place.data, own.length === 1 ? entity : (structuredClone(entity) as Data));
      }
    });
  }
}

function batchOf(places: readonly Place[], project: Projection, node: FetchNode, supergraph: GraphQLSchema): Batch {
  const representations: Data[] = [];
  const placesOf: Place[][] = [];
  const known = places.length > 1 ? new Map<string, Place[]>() : null;
  for (const place of places) {
    const representation = project(place.data);
    if (!representation || typeof representation.__typename !== 'string') continue;
    if (node.inputRewrites) rewriteData(supergraph, node.inputRewrites, representation);
    const identity = known ? identityOf(representation) : '';
    const same = known?.get(identity);
    if (same) {
      same.push(place);
      continue;
    }
    const own = [place];
    known?.set(identity, own);
    representations.push(representation);
    placesOf.push(own);
  }
  return { representations, placesOf };
}

/** Who knows an interface as an object says the interface's name: it never stands for the type that others know better. */
function withoutAbstractType(entity: Data, schema: GraphQLSchema): void {
  const { __typename: typename } = entity;
  if (typeof typename === 'string' && isAbstractType(schema.getType(typename))) delete entity.__typename;
}

/**
 * Whether a subgraph answered for the entities that it was asked about, and with nothing else: as many, of their types, with
 * their keys, and no field that others own.
 */
function areTheAsked(
  entities: unknown,
  representations: readonly Data[],
  names: AskedNames,
  schema: GraphQLSchema,
): boolean {
  if (!Array.isArray(entities) || entities.length !== representations.length) return false;
  return representations.every((representation, at) => {
    const entity: unknown = entities[at];
    return entity === null || (isData(entity) && isTheAsked(entity, representation, names, schema));
  });
}

function isTheAsked(entity: Data, representation: Data, names: AskedNames, schema: GraphQLSchema): boolean {
  const { __typename: asked } = representation;
  const { __typename: told = asked } = entity;
  if (typeof told !== 'string' || typeof asked !== 'string') return false;
  if (told !== asked && !isOfType(schema, told, asked) && !isOfType(schema, asked, told)) return false;
  return Object.keys(entity).every((key) => {
    if (key === '__typename') return true;
    if (!names.entity.has(key)) return false;
    const given = names.aliases.has(key) ? undefined : own(representation, key);
    const isKey = typeof given === 'string' || typeof given === 'number';
    return !isKey || String(entity[key]) === String(given);
  });
}

/** The client's paths of an error of an entity fetch; one that has no path, or names no entity, is of the whole fetch. */
function pathsOf(
  { path }: GraphQLFormattedError,
  placesOf: readonly (readonly Place[])[],
): readonly (Path | undefined)[] {
  const [, at, ...rest] = path ?? [];
  if (typeof at !== 'number') return [undefined];
  return (placesOf[at] ?? []).map((place) => [...place.path, ...rest]);
}
