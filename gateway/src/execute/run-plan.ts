import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { GraphQLError, isAbstractType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { placesAt, type Path, type Place } from './cursor.js';
import { projectRepresentation } from './project-representation.js';
import { isData, mergeInto, own, type Data } from './response-data.js';
import { rewriteData } from './rewrite-data.js';
import { isOfType } from './type-conditions.js';

/** One request to one subgraph, as the plan has it. */
export interface PlannedFetch {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Data;
}

export interface Fetched {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface PlanRun {
  /** With types and fields that clients cannot see: what fetches require may be among them. */
  readonly supergraph: GraphQLSchema;
  readonly variables: Data;
  /** Never rejects: a source that failed answers null for each of its fields, and the error. */
  readonly fetch: (asked: PlannedFetch) => Promise<Fetched>;
  /** The answer of a source that lied: the same nulls and error as of one that failed. */
  readonly refuse: (asked: PlannedFetch) => Fetched;
  /** Conditions of the plan, with the operation's defaults applied. */
  readonly condition: (variable: string) => boolean;
}

/** Runs a query plan; gives what was fetched, as one object of the supergraph, and the errors at the client's paths. */
export async function runPlan(plan: QueryPlan, run: PlanRun): Promise<{ data: Data; errors: GraphQLError[] }> {
  const data: Data = {};
  const errors: GraphQLError[] = [];
  if (plan.node && plan.node.kind !== 'Subscription') await runNode(plan.node, [{ data, path: [] }], run, errors);
  return { data, errors };
}

async function runNode(node: PlanNode, places: readonly Place[], run: PlanRun, errors: GraphQLError[]): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const next of node.nodes) await runNode(next, places, run, errors);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((each) => runNode(each, places, run, errors)));
      return;
    case 'Flatten': {
      const inner = placesAt(places, node.path);
      if (inner.length > 0) await runNode(node.node, inner, run, errors);
      return;
    }
    case 'Condition': {
      const branch = run.condition(node.condition) ? node.ifClause : node.elseClause;
      if (branch) await runNode(branch, places, run, errors);
      return;
    }
    case 'Fetch':
      await (node.requires ? fetchEntities(node, places, run, errors) : fetchRoot(node, places, run, errors));
      return;
    case 'Defer':
      throw new GraphQLError('Deferred fragments are not offered here.');
  }
}

function variablesOf({ variableUsages }: FetchNode, { variables }: PlanRun): Data {
  const used = (variableUsages ?? []).filter((name) => own(variables, name) !== undefined);
  return Object.fromEntries(used.map((name) => [name, variables[name]]));
}

async function fetchRoot(
  node: FetchNode,
  places: readonly Place[],
  run: PlanRun,
  errors: GraphQLError[],
): Promise<void> {
  const { serviceName: subgraph, operation: query, operationName } = node;
  const { data, errors: told } = await run.fetch({ subgraph, query, operationName, variables: variablesOf(node, run) });
  const [place] = places;
  for (const error of told ?? []) errors.push(errorAt(error, error.path && [...(place?.path ?? []), ...error.path]));
  if (!isData(data)) return;
  rewriteData(run.supergraph, node.outputRewrites, data);
  for (const each of places) mergeInto(each.data, data);
}

/** Entities that are one and the same to the subgraph are asked for once, and what it says goes to all their places. */
async function fetchEntities(
  node: FetchNode,
  places: readonly Place[],
  run: PlanRun,
  errors: GraphQLError[],
): Promise<void> {
  const representations: Data[] = [];
  const placesOf: Place[][] = [];
  const known = new Map<string, number>();
  for (const place of places) {
    const representation = projectRepresentation(run.supergraph, place.data, node.requires ?? []);
    if (!representation || typeof representation.__typename !== 'string') continue;
    rewriteData(run.supergraph, node.inputRewrites, representation);
    const key = places.length === 1 ? '' : JSON.stringify(representation);
    const at = known.get(key);
    if (at !== undefined) {
      placesOf[at]?.push(place);
      continue;
    }
    known.set(key, representations.length);
    representations.push(representation);
    placesOf.push([place]);
  }
  if (representations.length === 0) return;
  const { serviceName: subgraph, operation: query, operationName } = node;
  const asked = { subgraph, query, operationName, variables: { ...variablesOf(node, run), representations } };
  let answer = await run.fetch(asked);
  if (isData(answer.data) && !areTheAsked(answer.data._entities, representations, run.supergraph))
    answer = run.refuse(asked);
  for (const error of answer.errors ?? []) {
    for (const path of pathsOf(error, placesOf)) errors.push(errorAt(error, path));
  }
  const entities = answer.data?._entities;
  if (!Array.isArray(entities)) return;
  placesOf.forEach((own, at) => {
    const entity: unknown = entities[at];
    if (!isData(entity)) return;
    rewriteData(run.supergraph, node.outputRewrites, entity);
    withoutAbstractType(entity, run.supergraph);
    for (const place of own) {
      // What two places share is merged into each of them apart: neither may change with the other.
      mergeInto(place.data, own.length === 1 ? entity : (structuredClone(entity) as Data));
    }
  });
}

/** Who knows an interface as an object says the interface's name: it never stands for the type that others know better. */
function withoutAbstractType(entity: Data, schema: GraphQLSchema): void {
  const { __typename: typename } = entity;
  if (typeof typename === 'string' && isAbstractType(schema.getType(typename))) delete entity.__typename;
}

/** Whether a subgraph answered for the entities that it was asked about: as many, of their types, with their keys. */
function areTheAsked(entities: unknown, representations: readonly Data[], schema: GraphQLSchema): boolean {
  if (!Array.isArray(entities) || entities.length !== representations.length) return false;
  return entities.every((entity: unknown, at) => {
    const representation = representations[at];
    if (entity === null) return true;
    if (!isData(entity) || !representation) return false;
    const { __typename: asked } = representation;
    const { __typename: told = asked } = entity;
    if (typeof told !== 'string' || typeof asked !== 'string') return false;
    if (told !== asked && !isOfType(schema, told, asked) && !isOfType(schema, asked, told)) return false;
    return Object.keys(entity).every((key) => {
      const given = own(representation, key);
      const isKey = key !== '__typename' && (typeof given === 'string' || typeof given === 'number');
      return !isKey || String(entity[key]) === String(given);
    });
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

function errorAt({ message, extensions }: GraphQLFormattedError, path: Path | undefined): GraphQLError {
  return new GraphQLError(message, { path, extensions });
}
