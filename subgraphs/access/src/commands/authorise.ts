import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type {
  AuthorizationRefusal,
  AuthorizationRefused,
  GrantAuthorizationInput,
  GrantAuthorizationResult,
  RevokeAuthorizationResult,
} from '../resolver-types.gen.js';
import { AUTHORIZATION_REFUSALS, grantRefusal } from '../rules/authorization-refusal.js';

const OWN = 'OWN_RECORD';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The subject, or who acts for it by a mandate, lets somebody read; under OWN_RECORD. */
export async function grantAuthorization(
  ctx: Context,
  input: GrantAuthorizationInput,
): Promise<GrantAuthorizationResult> {
  const subject = input.subject ?? ctx.caller.subjects[0];
  if (ctx.caller.matter !== OWN || subject === undefined || !ctx.holds(subject)) return refused('NOT_YOUR_SUBJECT');
  const refusal = grantRefusal(input, ctx.matters, ctx.today);
  if (refusal) return refused(refusal);
  const id = await ctx.store.transaction(async (manager) => {
    const given = await ctx.store.addAuthorization(manager, {
      subject_id: subject,
      grantee: input.grantee,
      matter: input.matter,
      product: input.product,
      scopes: input.scopes ?? [],
      slices: input.slices ?? [],
      valid_from: input.from,
      valid_until: input.until,
      max_reads: input.maxReads,
      signed_by: ctx.caller.actor,
    });
    await recordWrite(ctx, manager, { command: 'grantAuthorization', subjects: [subject], reference: given });
    return given;
  });
  return { __typename: 'AuthorizationGranted', id };
}

/** Withdraws an authorisation of the caller's own subjects; the next read is refused. */
export async function revokeAuthorization(ctx: Context, id: string): Promise<RevokeAuthorizationResult> {
  if (ctx.caller.matter !== OWN) return refused('NOT_YOUR_SUBJECT');
  if (!UUID.test(id)) return refused('AUTHORIZATION_NOT_FOUND');
  const done = await ctx.store.transaction(async (manager) => {
    const revoked = await ctx.store.revokeAuthorization(manager, id, ctx.caller.subjects);
    const { subjects } = ctx.caller;
    if (revoked && !revoked.before) {
      await recordWrite(ctx, manager, { command: 'revokeAuthorization', subjects, reference: id });
    }
    return revoked;
  });
  if (!done) return refused('AUTHORIZATION_NOT_FOUND');
  if (done.before) return refused('ALREADY_REVOKED');
  return { __typename: 'AuthorizationRevoked', id, revokedAt: done.revokedAt.toISOString() };
}

export function refused(code: AuthorizationRefusal): AuthorizationRefused & { __typename: 'AuthorizationRefused' } {
  return { __typename: 'AuthorizationRefused', code, message: AUTHORIZATION_REFUSALS[code] };
}
