import type { AuthorizationRequest, AuthorizationRequestState } from '../resolver-types.gen.js';
import type { AuthorizationRequestRow } from '../store/authorization-requests.js';

/** Minutes that a request waits: as long as somebody stands at a terminal. */
export const REQUEST_MINUTES = 15;

/** Of a hundred million codes, so many may be guessed. */
export const MOST_WRONG_CODES = 5;

export function requestState({ state, expires_at }: AuthorizationRequestRow, now: Date): AuthorizationRequestState {
  return state === 'PENDING' && expires_at <= now ? 'EXPIRED' : state;
}

/** A request as the asking organisation and the subject see it: without its code. */
export function authorizationRequestOf(row: AuthorizationRequestRow, now: Date): AuthorizationRequest {
  return {
    id: row.id,
    state: requestState(row, now),
    grantee: row.grantee,
    matter: row.matter,
    product: row.product,
    scopes: [...row.scopes],
    days: row.days,
    maxReads: row.max_reads,
    expiresAt: row.expires_at.toISOString(),
    authorization: row.authorization_id,
  };
}
