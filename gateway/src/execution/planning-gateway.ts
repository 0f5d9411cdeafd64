import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { GraphQLError } from 'graphql';
import { openPlanExecutor, type PlanExecutor } from '../execute/plan-executor.js';
import type { PlannedFetch } from '../execute/run-plan.js';
import { RequestContext } from './request-context.js';
import type { SubgraphSource } from './subgraph-source.js';

export interface PlanningOptions {
  readonly supergraphSdl: string;
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly logger: ConstructorParameters<typeof ApolloGateway>[0] extends infer Config
    ? Config extends { logger?: infer Logger }
      ? Logger
      : never
    : never;
}

/** Behind Apollo Server: ApolloGateway loads the supergraph, our executor plans and runs what is asked of it. */
export function planningGateway({ supergraphSdl, sources, logger }: PlanningOptions): GatewayInterface {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const loader = new ApolloGateway({ supergraphSdl, logger });
  let executor: PlanExecutor | null = null;
  loader.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    executor = openPlanExecutor(coreSupergraphSdl);
    const unknown = [...coreSupergraphSdl.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name = '']) => name);
    const missing = unknown.filter((name) => !sources.has(name));
    if (missing.length > 0) throw new Error(`The supergraph names subgraphs that do not run: ${missing.join(', ')}.`);
  });
  return {
    async load(options) {
      const { schema } = await loader.load(options);
      return { schema, executor: execute };
    },
    onSchemaLoadOrUpdate: (callback) => loader.onSchemaLoadOrUpdate(callback),
    stop: () => loader.stop(),
  };

  async function execute({ document, queryHash, operationName, request, contextValue, context }: ExecutorRequest) {
    const asking: unknown = contextValue ?? context;
    if (!(asking instanceof RequestContext)) throw new Error('An operation is run on behalf of a request only.');
    if (!executor) throw new Error('No supergraph is loaded.');
    const sourceOf = ({ subgraph }: PlannedFetch) => {
      const source = sources.get(subgraph);
      if (!source) throw new Error(`The subgraph ${subgraph} does not run.`);
      return source;
    };
    const { data, errors, faults } = await executor.execute({
      document,
      documentKey: queryHash,
      operationName: operationName ?? undefined,
      variables: request.variables ?? {},
      fetch: (asked) => sourceOf(asked).fetch(asked, asking),
      refuse: (asked) => sourceOf(asked).refuse(asked, asking),
    });
    const told = errors.length > 0 ? [] : faults.map(({ path }) => badValue(path));
    const all = [...errors, ...told];
    return { data, ...(all.length > 0 ? { errors: all } : {}) };
  }
}

type Loaded = Awaited<ReturnType<GatewayInterface['load']>>;
type ExecutorRequest = Parameters<NonNullable<Loaded['executor']>>[0] & { readonly contextValue?: unknown };

function badValue(path: readonly (string | number)[]): GraphQLError {
  const { message, extensions } = new Fault('SOURCE_INVALID', 'A source gave a value that the schema does not allow.');
  return new GraphQLError(message, { path, extensions });
}
