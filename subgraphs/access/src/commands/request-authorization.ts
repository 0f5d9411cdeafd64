import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type {
  AuthorizationRefused,
  AuthorizationRequest,
  DeclineAuthorizationResult,
  GrantAuthorizationResult,
  RequestAuthorizationInput,
  RequestAuthorizationResult,
} from '../resolver-types.gen.js';
import {
  authorizationRequestOf,
  MOST_WRONG_CODES,
  REQUEST_MINUTES,
  requestState,
} from '../rules/authorization-request.js';
import type { AuthorizationRequestRow } from '../store/authorization-requests.js';
import { grantRefusal } from '../rules/authorization-refusal.js';
import { refused } from './authorise.js';

const MATTER = 'LOAN_APPLICATION';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A terminal or the bank itself asks; throws MATTER_NOT_FOR_ACTOR for anybody else. */
export async function requestAuthorization(
  ctx: Context,
  input: RequestAuthorizationInput,
): Promise<RequestAuthorizationResult> {
  const { kind, organisation, actor } = ctx.caller;
  if ((kind !== 'terminal' && kind !== 'bank') || organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Banks and the terminals in their halls ask for authorisations.');
  }
  if (!/^o\d+_[\w-]{27}$/.test(input.subject)) return refused('BAD_SUBJECT');
  const { product, scopes } = input;
  const days = input.days ?? 30;
  const maxReads = input.maxReads ?? 10;
  if (days < 1 || days > 90) return refused('BAD_TERM');
  const asked = { grantee: organisation, matter: MATTER, product, scopes, maxReads, slices: [] };
  const refusal = grantRefusal({ ...asked, from: ctx.today, until: addDays(ctx.today, days) }, ctx.matters, ctx.today);
  if (refusal) return refused(refusal);
  const id = randomUUID();
  const code = String(randomInt(100_000_000)).padStart(8, '0');
  const row: AuthorizationRequestRow = {
    id,
    subject_id: input.subject,
    grantee: organisation,
    matter: MATTER,
    product,
    scopes,
    days,
    max_reads: maxReads,
    code_hash: hashOf(id, code),
    wrong_codes: 0,
    state: 'PENDING',
    authorization_id: null,
    requested_by: actor,
    requested_at: ctx.now,
    expires_at: new Date(ctx.now.getTime() + REQUEST_MINUTES * 60_000),
  };
  await ctx.store.transaction(async (manager) => {
    await ctx.store.addRequest(manager, row);
    await recordWrite(ctx, manager, { command: 'requestAuthorization', subjects: [row.subject_id], reference: id });
  });
  return {
    __typename: 'AuthorizationRequested',
    request: authorizationRequestOf(row, ctx.now),
    confirmationCode: code,
  };
}

/** The subject itself, or who acts for it by a mandate, says yes with the code that it was shown. */
export function confirmAuthorization(ctx: Context, id: string, code: string): Promise<GrantAuthorizationResult> {
  return decide<GrantAuthorizationResult>(ctx, id, async (manager, row) => {
    const isRight = timingSafeEqual(Buffer.from(hashOf(id, code)), Buffer.from(row.code_hash));
    if (!isRight) {
      const wrong_codes = row.wrong_codes + 1;
      const state = wrong_codes >= MOST_WRONG_CODES ? 'LOCKED' : 'PENDING';
      await ctx.store.changeRequest(manager, { ...row, wrong_codes, state });
      return refused('WRONG_CODE');
    }
    const authorization = await ctx.store.addAuthorization(manager, {
      subject_id: row.subject_id,
      grantee: row.grantee,
      matter: row.matter,
      product: row.product,
      scopes: row.scopes,
      slices: [],
      valid_from: ctx.today,
      valid_until: addDays(ctx.today, row.days),
      max_reads: row.max_reads,
      signed_by: ctx.caller.actor,
    });
    await ctx.store.changeRequest(manager, { ...row, state: 'CONFIRMED', authorization_id: authorization });
    const change = { command: 'confirmAuthorization', subjects: [row.subject_id], reference: authorization };
    await recordWrite(ctx, manager, change);
    return { __typename: 'AuthorizationGranted', id: authorization };
  });
}

export function declineAuthorization(ctx: Context, id: string): Promise<DeclineAuthorizationResult> {
  return decide<DeclineAuthorizationResult>(ctx, id, async (manager, row) => {
    const declined = { ...row, state: 'DECLINED' } as const;
    await ctx.store.changeRequest(manager, declined);
    await recordWrite(ctx, manager, { command: 'declineAuthorization', subjects: [row.subject_id], reference: id });
    return { __typename: 'AuthorizationDeclined', request: authorizationRequestOf(declined, ctx.now) };
  });
}

/** For the organisation that asked. */
export async function authorizationRequest(ctx: Context, id: string): Promise<AuthorizationRequest | null> {
  const { organisation } = ctx.caller;
  const row = organisation === null ? null : await ctx.store.requestOf(organisation, id);
  return row && authorizationRequestOf(row, ctx.now);
}

/** A request about the caller's own subject that still waits; one about somebody else is as good as none. */
async function decide<Result>(
  ctx: Context,
  id: string,
  work: (manager: EntityManager, row: AuthorizationRequestRow) => Promise<Result>,
): Promise<Result | (AuthorizationRefused & { __typename: 'AuthorizationRefused' })> {
  if (ctx.caller.matter !== 'OWN_RECORD') return refused('NOT_YOUR_SUBJECT');
  return ctx.store.transaction(async (manager) => {
    const row = UUID.test(id) ? await ctx.store.lockRequest(manager, id) : null;
    if (!row || !ctx.holds(row.subject_id)) return refused('REQUEST_NOT_FOUND');
    return requestState(row, ctx.now) === 'PENDING' ? work(manager, row) : refused('REQUEST_NOT_PENDING');
  });
}

function hashOf(id: string, code: string): string {
  return createHash('sha256').update(`${id}:${code}`).digest('hex');
}
