import type { Authorization } from '../resolver-types.gen.js';
import type { AuthorizationRow } from '../store.js';

/** An authorisation as its subject sees it. */
export function authorizationOf(row: AuthorizationRow): Authorization {
  return {
    id: row.id,
    grantee: row.grantee,
    matter: row.matter,
    product: row.product,
    scopes: [...row.scopes],
    slices: [...row.slices],
    from: row.valid_from,
    until: row.valid_until,
    maxReads: row.max_reads,
    reads: row.reads,
    signedBy: row.signed_by,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}
