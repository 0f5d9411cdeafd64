import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import { isAdult } from '@xinqiao/platform/rules/resident-id.js';
import type { Context } from '../loaders.js';
import type { JoinHaibeiResult, LeaveHaibeiResult } from '../resolver-types.gen.js';
import { haibeiRefused } from '../rules/haibei/refusal.js';

/** The caller's own person, under OWN_RECORD; null for anybody who acts for others. */
export function ownPerson({ caller }: Context): string | null {
  const [subject] = caller.subjects;
  return caller.kind === 'self' && caller.matter === 'OWN_RECORD' && subject?.startsWith('p') ? subject : null;
}

/** An adult opts in. Whether somebody is one the registered number says, whatever the token does. */
export async function joinHaibei(ctx: Context): Promise<JoinHaibeiResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return haibeiRefused('NOT_YOUR_RECORD');
  return recordedTransaction(ctx, 'joinHaibei', async (manager) => {
    const { haibei } = ctx.store;
    const bornOn = await haibei.bornOn(manager, subject);
    if (bornOn === null) return haibeiRefused('NOT_REGISTERED');
    if (!isAdult(bornOn, ctx.today)) return haibeiRefused('NOT_A_CREDIT_SUBJECT');
    const known = await haibei.joinedOn(manager, subject);
    if (known === null) await haibei.join(manager, subject, ctx.today);
    return { __typename: 'HaibeiJoined', joinedOn: known ?? ctx.today, alreadyJoined: known !== null };
  });
}

/** Opts out: consent and cards are deleted for good, and with them whatever could show a score (PIPL art. 15, 47). */
export async function leaveHaibei(ctx: Context): Promise<LeaveHaibeiResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return haibeiRefused('NOT_YOUR_RECORD');
  return recordedTransaction(ctx, 'leaveHaibei', async (manager) => {
    const left = await ctx.store.haibei.leave(manager, subject);
    return left ? { __typename: 'HaibeiLeft', leftOn: ctx.today } : haibeiRefused('NOT_OPTED_IN');
  });
}
