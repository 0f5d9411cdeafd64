import {
  ApolloServer,
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  type HTTPGraphQLHead,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Config } from '@xinqiao/platform/config/config.js';
import { CODES } from '@xinqiao/platform/errors/codes.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { getVariableValues, GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Metrics } from '../metrics/metrics.js';
import type { EarlyDenial } from '../policy/early-denial.js';
import type { KnownTexts } from './known-texts.js';
import type { RequestContext } from './request-context.js';
import { planningGateway, type PlanningGateway, type PlanningOptions } from './planning-gateway.js';
import { subgraphSource } from './subgraph-source.js';

/** Codes with which Apollo Server refuses a client's mistake; their messages speak of the client's own document only. */
const CLIENT_MISTAKES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/** A hundred thousand wrong values are told as well by five. */
const MOST_COERCION_ERRORS = 5;

export interface ApolloSurroundings {
  readonly config: Config;
  readonly supergraphFile: string;
  readonly matters: Matters;
  readonly channels: ReadonlyMap<string, SubgraphChannel>;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** See PlanningOptions. */
  readonly scalars?: PlanningOptions['scalars'];
}

/** `access` is no source of verdicts, and runs with the gateway: its name would tell a caller nothing. */
const RECORDS: Label = { en: 'Cases and access records', zh: '业务件与查询记录' };

/** Apollo Server over our own plan executor. */
export async function openApollo(
  surroundings: ApolloSurroundings,
  denial: EarlyDenial,
  texts: KnownTexts,
): Promise<ApolloServer<RequestContext>> {
  const { config, supergraphFile, matters, channels, log, metrics, scalars } = surroundings;
  const sources = new Map(
    [...channels].map(([name, channel]) => {
      const source = matters.sources.find(({ subgraph }) => subgraph === name);
      const agency = source?.owner ?? RECORDS;
      const owesAnswers = source !== undefined;
      const { subgraphDeadline: deadline } = config;
      return [name, subgraphSource({ channel, agency, owesAnswers, deadline, log, metrics })] as const;
    }),
  );
  const gateway = planningGateway({
    supergraphFile,
    sources,
    logger: quiet(log),
    onSupergraph: (sdl) => denial.use(sdl),
    // What no day is, is refused before anything is planned.
    scalars,
  });
  const tell = (formatted: GraphQLFormattedError, error: unknown) =>
    withoutSuggestions(tellable(formatted, error, log), config);
  const server = new ApolloServer<RequestContext>({
    gateway,
    persistedQueries: { cache: texts },
    introspection: config.mode === 'development',
    hideSchemaDetailsFromClientErrors: config.mode === 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: quiet(log),
    formatError: tell,
    // Nothing is reported to anybody, and no answer about a subject may be cached.
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      aroundExecution({ gateway, denial, tell }),
    ],
  });
  await server.start();
  return server;
}

interface Execution {
  readonly gateway: PlanningGateway;
  readonly denial: EarlyDenial;
  /** What a client may know of an error. */
  readonly tell: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/**
 * Refuses variables of the wrong type with 400 before anything is planned, notes the operation's name, and has it planned and
 * run. Fields that were denied before planning come back as null, each with its error, as if their owner had denied them.
 */
function aroundExecution({ gateway, denial, tell }: Execution): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    async didResolveOperation({ schema, operation, operationName, request, contextValue }) {
      contextValue.outcome.operation = operationName ?? null;
      contextValue.outcome.type = operation?.operation ?? null;
      if (!operation) {
        throw httpError(
          new Fault('UNKNOWN_OPERATION', 'The document holds no such operation, or several without a name.'),
        );
      }
      if (operation.operation === 'mutation' && contextValue.readsOnly) {
        throw httpError(new Fault('METHOD_NOT_ALLOWED', 'A GET changes nothing.'));
      }
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
        maxErrors: MOST_COERCION_ERRORS,
      });
      const [first] = errors ?? [];
      if (first) {
        throw new GraphQLError(first.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
      }
    },
    /**
     * Where Apollo Server would call the gateway's executor. The object that it makes for that call has accessors, and V8
     * lets go of what these close over, the whole request, only when it collects its old generation: young collections would
     * copy it meanwhile, and cost an eighth of all time.
     */
    async responseForOperation(asked) {
      try {
        const { data, errors } = await gateway.execute(asked);
        const told = errors?.map((error) => tell(error.toJSON(), error));
        return { http: NO_HEADERS, body: single(told ? { data: data ?? null, errors: told } : { data: data ?? null }) };
      } catch (error) {
        const failed = new GraphQLError(String(error));
        return { http: { ...NO_HEADERS, status: 500 }, body: single({ errors: [tell(failed.toJSON(), error)] }) };
      }
    },
    async willSendResponse({ response, operationName, contextValue }) {
      if (response.body.kind !== 'single') return;
      const { permitted, caller, denied } = contextValue;
      const slices = denial.finish(permitted, operationName ?? null, caller, response.body.singleResult);
      for (const slice of slices) denied.add(slice);
      const [first] = response.body.singleResult.errors ?? [];
      contextValue.outcome.code = first ? String(first.extensions?.code) : 'OK';
    },
  };
  return { requestDidStart: async () => listener };
}

const NO_HEADERS: HTTPGraphQLHead = { status: undefined, headers: new HeaderMap() };

function single(singleResult: FormattedExecutionResult) {
  return { kind: 'single' as const, singleResult };
}

/** Apollo Server answers with the status that the error names. */
function httpError({ message, extensions, status }: Fault): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}

/** In production nobody is told which names would have been right. */
function withoutSuggestions(error: GraphQLFormattedError, { mode }: Config): GraphQLFormattedError {
  if (mode === 'development') return error;
  return { ...error, message: error.message.replace(/ Did you mean .*$/s, '') };
}

function tellable(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const { code, serviceName: _, http: __, ...extensions } = formatted.extensions ?? {};
  const name = String(code ?? '');
  if (Object.hasOwn(CODES, name) || CLIENT_MISTAKES.has(name)) {
    return { ...formatted, extensions: { ...extensions, code: name } };
  }
  log.error({ error: String(error) }, 'a request failed');
  const { message, extensions: told } = new Fault('INTERNAL', 'Something failed on our side.');
  return { message, ...(formatted.path ? { path: formatted.path } : {}), extensions: told };
}

/** Apollo's chatter about loading the schema is nobody's business; its warnings are. */
function quiet(log: Logger) {
  const text = (message?: unknown) => String(message);
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message?: unknown) => log.warn(text(message)),
    error: (message?: unknown) => log.error(text(message)),
  };
}
