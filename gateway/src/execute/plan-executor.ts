import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileOperation, type CompiledOperation } from './compile-operation.js';
import { introspect } from './introspect.js';
import type { Data } from './response-data.js';
import type { Fetched, PlannedFetch } from './plan-run.js';
import { shapeAnswer } from './shape-answer.js';

/** Operations kept compiled: planning costs a hundred times what running does. */
const KEPT_OPERATIONS = 1_000;

export interface PlannedRequest {
  readonly document: DocumentNode;
  /** Tells documents apart: equal for equal text. */
  readonly documentKey: string;
  readonly operationName: string | undefined;
  readonly variables: Data;
  readonly fetch: (asked: PlannedFetch) => Promise<Fetched>;
  readonly refuse: (asked: PlannedFetch) => Fetched;
}

export interface PlannedAnswer {
  readonly data: Data | null;
  readonly errors: readonly GraphQLError[];
  /** Values that sources gave and the schema does not allow, where no error tells of them already. */
  readonly faults: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
}

/** Plans and runs operations over one supergraph. */
export interface PlanExecutor {
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  readonly apiSchema: GraphQLSchema;
  execute(request: PlannedRequest): Promise<PlannedAnswer>;
}

/** Throws for a supergraph that is none, before anything is answered by it. */
export function openPlanExecutor(supergraphSdl: string): PlanExecutor {
  const supergraph = Supergraph.build(supergraphSdl);
  const planner = new QueryPlanner(supergraph);
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  const planning = { supergraph, planner, apiSchema, wholeSchema: supergraph.schema.toGraphQLJSSchema() };
  const kept = new LRUCache<string, CompiledOperation>({ max: KEPT_OPERATIONS });

  function compiled({ document, documentKey, operationName }: PlannedRequest): CompiledOperation {
    const key = `${operationName ?? ''} ${documentKey}`;
    const known = kept.get(key);
    if (known) return known;
    const fresh = compileOperation(planning, document, operationName);
    kept.set(key, fresh);
    return fresh;
  }

  return {
    subgraphs: [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url: url ?? '' })),
    apiSchema,
    async execute(request) {
      const { document, variables, fetch, refuse } = request;
      const { operation, runPlan, valueOf, shapeFor } = compiled(request);
      const condition = (name: string) => valueOf(name, variables) === true;
      const fetched: Data = {};
      const errors: GraphQLError[] = [];
      await runPlan([{ data: fetched, path: [] }], { variables, fetch, refuse, condition, errors });
      const fragments = () =>
        document.definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
      const { data, faults } = shapeAnswer(shapeFor(variables), fetched, ({ node }) =>
        introspect(apiSchema, node, operation, fragments(), variables),
      );
      return { data, errors, faults };
    },
  };
}
