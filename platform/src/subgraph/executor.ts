import { execute, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { CallContext } from './call-context.js';
import type { SubgraphAnswer, SubgraphRequest } from './call.js';

/** Documents kept parsed and validated: the gateway sends few different ones, and parsing anew costs more than executing. */
const KEPT_DOCUMENTS = 1000;

type Parsed = { readonly document: DocumentNode } | { readonly answer: SubgraphAnswer };

export type Executor = (request: SubgraphRequest, ctx: CallContext) => Promise<SubgraphAnswer>;

export function openExecutor(schema: GraphQLSchema): Executor {
  const kept = new Map<string, Parsed>();
  return async (request, ctx) => {
    const parsed = kept.get(request.query) ?? keep(kept, request.query, parseAndValidate(schema, request.query));
    if ('answer' in parsed) return parsed.answer;
    const result = await execute({
      schema,
      document: parsed.document,
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: ctx,
    });
    return {
      data: result.data as SubgraphAnswer['data'],
      ...(result.errors ? { errors: result.errors.map((error) => error.toJSON() as never) } : {}),
      extensions: { receipt: ctx.receipt.toJSON() },
    };
  };
}

function parseAndValidate(schema: GraphQLSchema, query: string): Parsed {
  try {
    const document = parse(query);
    const errors = validate(schema, document, specifiedRules);
    return errors.length > 0 ? { answer: { errors: errors.map((error) => error.toJSON() as never) } } : { document };
  } catch (error) {
    return { answer: { errors: [{ message: error instanceof Error ? error.message : 'Syntax error.' }] } };
  }
}

function keep(kept: Map<string, Parsed>, query: string, parsed: Parsed): Parsed {
  if (kept.size >= KEPT_DOCUMENTS) {
    const oldest = kept.keys().next().value;
    if (oldest !== undefined) kept.delete(oldest);
  }
  kept.set(query, parsed);
  return parsed;
}
