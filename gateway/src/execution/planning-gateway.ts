import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { openPlanExecutor, type PlanExecutor } from '../execute/plan-executor.js';
import type { PlannedFetch } from '../execute/plan-run.js';
import { RequestContext } from './request-context.js';
import type { SubgraphSource } from './subgraph-source.js';

type GatewayLogger = {
  debug(message?: string): void;
  info(message?: string): void;
  warn(message?: string): void;
  error(message?: string): void;
};

export interface PlanningOptions {
  /** The composed supergraph; watched, so that a new one takes over while requests are answered. */
  readonly supergraphFile: string;
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly logger: GatewayLogger;
  /** Told of every supergraph that takes over, the first one included. */
  readonly onSupergraph?: (supergraphSdl: string) => void;
  /** Teaches the scalars of a schema what they read; left out: they read anything, as of other people's graphs. */
  readonly scalars?: ((apiSchema: GraphQLSchema) => unknown) | undefined;
}

/** Milliseconds between two looks at the supergraph file. */
const LOOK_AGAIN = 500;

/** A gateway that can be asked without Apollo Server's executor call, too. */
export interface PlanningGateway extends GatewayInterface {
  /** Plans and runs an operation that Apollo Server has parsed and found valid. */
  execute(asked: ExecutorRequest): Promise<ExecutionResult>;
}

/** Behind Apollo Server: ApolloGateway loads the supergraph, our executor plans and runs what is asked of it. */
export function planningGateway(options: PlanningOptions): PlanningGateway {
  const { supergraphFile, sources, logger, onSupergraph, scalars } = options;
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const first = readFileSync(supergraphFile, 'utf8');
  let executor: PlanExecutor = checked(first, sources);
  let known = first;
  onSupergraph?.(first);
  const loader = new ApolloGateway({
    logger,
    // It asks for its own data sources; they are never used.
    buildService: ({ url }) => new RemoteGraphQLDataSource({ url }),
    async supergraphSdl({ update }) {
      const look = () => {
        try {
          const fresh = readFileSync(supergraphFile, 'utf8');
          if (fresh === known) return;
          known = fresh;
          const next = checked(fresh, sources);
          update(fresh);
          executor = next;
          onSupergraph?.(fresh);
        } catch (error) {
          logger.error(`The new supergraph is refused, and the old one kept: ${String(error)}`);
        }
      };
      watchFile(supergraphFile, { interval: LOOK_AGAIN, persistent: false }, look);
      return { supergraphSdl: first, cleanup: async () => unwatchFile(supergraphFile, look) };
    },
  });
  return {
    async load(asked) {
      const { schema } = await loader.load(asked);
      return { schema, executor: execute };
    },
    onSchemaLoadOrUpdate: (callback) =>
      loader.onSchemaLoadOrUpdate((loaded) => {
        scalars?.(loaded.apiSchema);
        callback(loaded);
      }),
    stop: () => loader.stop(),
    execute,
  };

  async function execute(asked: ExecutorRequest): Promise<ExecutionResult> {
    const { document, source: text, queryHash = text, operationName, request, contextValue, context } = asked;
    const asking: unknown = contextValue ?? context;
    if (!(asking instanceof RequestContext)) throw new Error('An operation is run on behalf of a request only.');
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

/** Throws for a supergraph that is none, or whose subgraphs do not run here. */
function checked(supergraphSdl: string, sources: PlanningOptions['sources']): PlanExecutor {
  const executor = openPlanExecutor(supergraphSdl);
  const missing = executor.subgraphs.map(({ name }) => name).filter((name) => !sources.has(name));
  if (missing.length > 0) throw new Error(`The supergraph names subgraphs that do not run: ${missing.join(', ')}.`);
  return executor;
}

type Loaded = Awaited<ReturnType<GatewayInterface['load']>>;
type Asked = Parameters<NonNullable<Loaded['executor']>>[0];

type ExecutorRequest = Pick<Asked, 'document' | 'source' | 'operationName'> & {
  readonly queryHash?: string | undefined;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> | undefined };
  /** A RequestContext, as Apollo Server names it for its plugins, and for a gateway. */
  readonly contextValue?: unknown;
  readonly context?: unknown;
};

function badValue(path: readonly (string | number)[]): GraphQLError {
  const { message, extensions } = new Fault('SOURCE_INVALID', 'A source gave a value that the schema does not allow.');
  return new GraphQLError(message, { path, extensions });
}
