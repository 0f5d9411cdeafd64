import { Fault } from '@xinqiao/platform/errors/fault.js';
import { enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import { endpointProblem } from '@xinqiao/platform/webhooks/send-webhook.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type {
  PushAgreement,
  PushAgreementInput,
  PushAgreementResult,
  PushMessage,
  PushRefusal,
} from '../resolver-types.gen.js';
import { divisionPrefix } from '../rules/division.js';
import type { AgreementRow } from '../rules/bank-rows.js';
import { agreementOf, messageOf, PUSH_REFUSALS, seqOf } from '../rules/push.js';
import { PUSH_ONE } from '../store.js';

/** Divisions of one agreement. */
const MOST_DIVISIONS = 50;

/**
 * A bank or the banking regulator agrees to receive the A list, which is public: no case is needed. The agreement before ends,
 * and the new one goes on where it stood if it covers no more. Throws MATTER_NOT_FOR_ACTOR for anybody else.
 */
export async function agreeToPush(ctx: Context, input: PushAgreementInput): Promise<PushAgreementResult> {
  const { recipient, kind } = recipientOf(ctx);
  const divisions = input.divisions.map(divisionPrefix);
  const isComplete = divisions.length > 0 && divisions.length <= MOST_DIVISIONS;
  if (!isComplete || !divisions.every((prefix) => prefix !== null)) return refused('BAD_DIVISION');
  const { publicKey = null, endpoint = null } = input;
  if ((publicKey === null) !== (endpoint === null)) return refused('BAD_PUBLIC_KEY');
  if (publicKey !== null && !ctx.store.senderKeys.secretWith(publicKey)) return refused('BAD_PUBLIC_KEY');
  const problem = endpoint === null ? null : endpointProblem(endpoint, ctx.store.endpointRules);
  if (problem !== null) return refused('BAD_ENDPOINT', problem);
  return ctx.store.transaction(async (manager) => {
    await ctx.store.lock(manager, [`push ${recipient}`]);
    const before = await ctx.store.liveAgreementOf(manager, recipient);
    if (before) await ctx.store.endAgreement(manager, before.id);
    const covers = before && divisions.every((prefix) => before.divisions.some((known) => prefix.startsWith(known)));
    const cursor = covers ? before.cursor : '0';
    const row = { recipient, kind, divisions, public_key: publicKey, endpoint, cursor, agreed_by: ctx.caller.actor };
    return agreed(ctx, manager, 'agreeToPush', await ctx.store.addAgreement(manager, row));
  });
}

/** Nothing more is sent; what was sent stays on record. */
export function endPushAgreement(ctx: Context, id: string): Promise<PushAgreementResult> {
  return changeAgreement(ctx, id, async (manager, row) => {
    await ctx.store.endAgreement(manager, id);
    return agreed(ctx, manager, 'endPushAgreement', { ...row, ended_at: ctx.now });
  });
}

/** Goes back to a cursor and sends from there again, dead letters too. */
export function replayPush(ctx: Context, id: string, after: string | null): Promise<PushAgreementResult> {
  return changeAgreement(ctx, id, async (manager, row) => {
    const seq = seqOf(after);
    if (seq === null || BigInt(seq) > BigInt(row.cursor)) return refused('BAD_CURSOR');
    await ctx.store.moveCursor(manager, id, seq);
    return agreed(ctx, manager, 'replayPush', { ...row, cursor: seq });
  });
}

export async function ownAgreements(ctx: Context): Promise<PushAgreement[]> {
  const { organisation } = ctx.caller;
  if (organisation === null) return [];
  const rows = await ctx.store.agreementsOf(organisation);
  return rows.map((row) => agreementOf(row, ctx.store.senderKeys.publicKey));
}

export async function ownDeadMessages(ctx: Context, agreement: string): Promise<PushMessage[]> {
  const { organisation } = ctx.caller;
  return organisation === null ? [] : (await ctx.store.deadMessages(organisation, agreement)).map(messageOf);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function changeAgreement(
  ctx: Context,
  id: string,
  work: (manager: EntityManager, row: AgreementRow) => Promise<PushAgreementResult>,
): Promise<PushAgreementResult> {
  const { recipient } = recipientOf(ctx);
  return ctx.store.transaction(async (manager) => {
    const row = UUID.test(id) ? await ctx.store.lockAgreement(manager, id) : null;
    if (row?.recipient !== recipient) return refused('AGREEMENT_NOT_FOUND');
    return row.ended_at === null ? work(manager, row) : refused('AGREEMENT_ENDED');
  });
}

function recipientOf({ caller: { kind, organisation } }: Context) {
  if ((kind === 'bank' || kind === 'banking-regulator') && organisation !== null)
    return { recipient: organisation, kind } as const;
  throw new Fault('MATTER_NOT_FOR_ACTOR', 'The A list is pushed to banks and to the banking regulator.');
}

async function agreed(
  ctx: Context,
  manager: EntityManager,
  command: string,
  row: AgreementRow,
): Promise<PushAgreementResult> {
  if (row.endpoint !== null && row.ended_at === null) {
    await enqueueJob(manager, PUSH_ONE, { agreement: row.id }, { jobKey: `push ${row.id}` });
  }
  await recordWrite(ctx, manager, { command, subjects: [], reference: row.id });
  return { __typename: 'PushAgreed', agreement: agreementOf(row, ctx.store.senderKeys.publicKey) };
}

function refused(code: PushRefusal, detail = ''): PushAgreementResult {
  return { __typename: 'PushRefused', code, message: `${PUSH_REFUSALS[code]} ${detail}`.trim() };
}
