import Negotiator from 'negotiator';
import { Fault } from '@xinqiao/platform/errors/fault.js';

const JSON_ANSWER = 'application/json; charset=utf-8';
const GRAPHQL_ANSWER = 'application/graphql-response+json; charset=utf-8';

/**
 * The type of an answer to who accepts these: JSON, unless the newer type of the GraphQL-over-HTTP draft is preferred.
 * Throws NOT_ACCEPTABLE where it is neither.
 */
export function mediaTypeFor(accept: string | undefined): string {
  if (accept === undefined || accept === 'application/json') return JSON_ANSWER;
  const type = new Negotiator({ headers: { accept } }).mediaType([JSON_ANSWER, GRAPHQL_ANSWER]);
  if (!type) throw new Fault('NOT_ACCEPTABLE', 'The answer is JSON, which the client does not accept.');
  return type;
}
