import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { openPlanExecutor } from '@xinqiao/gateway/execute/plan-executor.js';
import { nullFilled } from '@xinqiao/gateway/execution/asked-fields.js';
import { parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import type { GeneratedOperation } from './generate-operation.js';
import type { Behaviour } from './mock-subgraph.js';
import type { TestSupergraph } from './supergraphs.js';

export interface Outcome {
  readonly data: unknown;
  /** Paths of errors, as text, each once. */
  readonly errorPaths: readonly string[];
}

/** Runs the same operation over the same subgraphs with the stock gateway and with our executor. */
export interface Oracle extends AsyncDisposable {
  readonly schema: GraphQLSchema;
  isValid(operation: GeneratedOperation): boolean;
  stock(operation: GeneratedOperation, behaviours: ReadonlyMap<string, Behaviour>): Promise<Outcome>;
  ours(operation: GeneratedOperation, behaviours: ReadonlyMap<string, Behaviour>): Promise<Outcome>;
}

/**
 * Expected differences, all of them:
 * - A subgraph that answers too few or foreign entities is refused by us, whole, as one that failed; the stock gateway
 *   keeps what it can, or mixes. Compared are the fields of the others only (see `plan-executor.test.ts`).
 * - Values that the schema does not allow are errors of ours and `extensions.valueCompletion` of the stock gateway: both
 *   are told here as paths.
 * - A subgraph that knows an interface as an object answers with the interface's name. The stock gateway lets it stand for
 *   the type that others told, and then shows an empty object; ours keeps the type. Both get entities without that name.
 * - The stock gateway counts the entities of a fetch among all elements of a list, and so names the wrong element where
 *   some are of another type. Compared are paths without their indices; that ours name what is null is asserted apart.
 * - Entities that are the same are asked for once by us, so that a source is asked less often.
 */
export async function openOracle({ sdl, subgraphs }: TestSupergraph): Promise<Oracle> {
  let now: ReadonlyMap<string, Behaviour> = new Map();
  const ask = (name: string, query: string, variables: Record<string, unknown>) => {
    const subgraph = subgraphs.get(name);
    if (!subgraph) throw new Error(name);
    return subgraph.answer({ query, variables }, now.get(name) ?? 'WELL');
  };
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    logger: silent,
    buildService: ({ name }): GraphQLDataSource => ({
      async process({ request }) {
        return (await ask(name, request.query ?? '', request.variables ?? {})) as never;
      },
    }),
  });
  const { executor: run } = await gateway.load();
  const executor = openPlanExecutor(sdl);
  const schema = executor.apiSchema;
  return {
    schema,
    isValid: ({ query }) => validate(schema, parse(query), specifiedRules).length === 0,
    async stock({ query, variables }, behaviours) {
      now = behaviours;
      const document = parse(query);
      const queryHash = createHash('sha256').update(query).digest('hex');
      const request = { query, variables, operationName: 'Generated' };
      const { data, errors, extensions } =
        (await run?.({ document, request, queryHash, context: {}, metrics: {}, schema, logger: silent } as never)) ??
        {};
      const completion =
        (extensions as { valueCompletion?: { path?: unknown[] }[] } | undefined)?.valueCompletion ?? [];
      return { data: plain(data), errorPaths: pathsOf([...(errors ?? []), ...completion]) };
    },
    async ours({ query, variables }, behaviours) {
      now = behaviours;
      const { data, errors, faults } = await executor.execute({
        document: parse(query),
        documentKey: query,
        operationName: 'Generated',
        variables,
        fetch: ({ subgraph, query: asked, variables: given }) => ask(subgraph, asked, given),
        refuse: ({ query: asked, variables: given }) => ({
          data: nullFilled(asked, given),
          errors: [{ message: 'refused' }],
        }),
      });
      return { data: plain(data), errorPaths: pathsOf(errors.length > 0 ? errors : faults) };
    },
    async [Symbol.asyncDispose]() {
      await gateway.stop();
    },
  };
}

function plain(data: unknown): unknown {
  return data === undefined ? null : (JSON.parse(JSON.stringify(data)) as unknown);
}

function pathsOf(errors: readonly { readonly path?: readonly unknown[] | undefined }[]): string[] {
  return [...new Set(errors.map(({ path }) => (path ?? []).join('.')))].toSorted();
}
