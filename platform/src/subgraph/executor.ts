import {
  execute,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CallContext } from './call-context.js';
import type { SubgraphAnswer, SubgraphRequest } from './call.js';

/** Documents kept parsed and validated: the gateway sends few different ones, and parsing anew costs more than executing. */
const KEPT_DOCUMENTS = 1000;

type Parsed = { readonly document: DocumentNode } | { readonly answer: SubgraphAnswer };

/** Runs documents over one schema. */
export interface Executor {
  /** Whether the document holds a mutation. */
  changes(query: string): boolean;
  execute(request: SubgraphRequest, ctx: CallContext): Promise<SubgraphAnswer>;
}

export function openExecutor(schema: GraphQLSchema): Executor {
  const kept = new LRUCache<string, Parsed>({ max: KEPT_DOCUMENTS });
  const parsedFrom = (query: string) => {
    const known = kept.get(query);
    if (known) return known;
    const parsed = parseAndValidate(schema, query);
    kept.set(query, parsed);
    return parsed;
  };
  return {
    changes(query) {
      const parsed = parsedFrom(query);
      return 'document' in parsed && parsed.document.definitions.some(isMutation);
    },
    async execute({ query, variables, operationName }, ctx) {
      const parsed = parsedFrom(query);
      if ('answer' in parsed) return parsed.answer;
      const { document } = parsed;
      const result = await execute({ schema, document, variableValues: variables, operationName, contextValue: ctx });
      return {
        data: result.data as SubgraphAnswer['data'],
        ...(result.errors ? { errors: result.errors.map((error) => error.toJSON() as never) } : {}),
        extensions: { receipt: ctx.receipt.toJSON() },
      };
    },
  };
}

function isMutation(node: DefinitionNode): boolean {
  return node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.MUTATION;
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
