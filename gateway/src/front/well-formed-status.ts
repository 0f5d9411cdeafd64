/** What a well-formed request is refused for by validation, as against what is no request or too large to be looked at. */
const WELL_FORMED = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * The draft of GraphQL over HTTP keeps 200 for well-formed requests of clients that accept application/json and nothing
 * newer: intermediaries of old answer so, too, and such a client takes any other status for theirs. Everybody else,
 * a client that accepts anything or says nothing included, gets the status of the mistake.
 */
export function wellFormedStatus(status: number, code: string, accept: string | undefined): number {
  const acceptsJsonAlone = accept !== undefined && /^\s*application\/json\s*(;[^,]*)?$/i.test(accept);
  return acceptsJsonAlone && status === 400 && WELL_FORMED.has(code) ? 200 : status;
}
