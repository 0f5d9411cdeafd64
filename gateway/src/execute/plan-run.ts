import type { PlanNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Path, Place } from './cursor.js';
import { own, type Data } from './response-data.js';

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

/** What one run of a plan needs of its request. */
export interface PlanRun {
  readonly variables: Data;
  /** Never rejects: a source that failed answers null for each of its fields, and the error. */
  readonly fetch: (asked: PlannedFetch) => Promise<Fetched>;
  /** The answer of a source that lied: the same nulls and error as of one that failed. */
  readonly refuse: (asked: PlannedFetch) => Fetched;
  /** Conditions of the plan, with the operation's defaults applied. */
  readonly condition: (variable: string) => boolean;
  /** Errors at the client's paths, in the order in which they came. */
  readonly errors: GraphQLError[];
}

/** A part of a plan, compiled: fetches into the places that it is given. Undefined: there is nothing to wait for. */
export type Step = (places: readonly Place[], run: PlanRun) => Promise<unknown> | undefined;

export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;

export function variablesOf({ variableUsages }: FetchNode, { variables }: PlanRun): Data {
  const used: Data = {};
  for (const name of variableUsages ?? []) {
    const value = own(variables, name);
    if (value !== undefined) used[name] = value;
  }
  return used;
}

export function errorAt({ message, extensions }: GraphQLFormattedError, path: Path | undefined): GraphQLError {
  return new GraphQLError(message, { path, extensions });
}
