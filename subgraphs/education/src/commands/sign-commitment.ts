import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type { SignCommitmentInput, SignCommitmentResult } from '../resolver-types.gen.js';
import { classificationRefused } from '../rules/class-refusal.js';

/**
 * An adult student or a member of staff signs an honesty commitment 诚信承诺 towards an institution, by choice: nobody else
 * may, nothing asks for it, and it is shown to an institution only with the person's authorisation.
 */
export async function signCommitment(
  ctx: Context,
  { institution, kind }: SignCommitmentInput,
): Promise<SignCommitmentResult> {
  const [subject] = ctx.caller.subjects;
  const isOwn = ctx.caller.kind === 'self' && ctx.caller.matter === 'OWN_RECORD' && subject?.startsWith('p');
  if (!isOwn || subject === undefined) return classificationRefused('NOT_YOUR_RECORD');
  if (!checkUscc(institution).ok) return classificationRefused('NOT_AN_INSTITUTION');
  return recordedTransaction(ctx, 'signCommitment', async (manager) => {
    await ctx.store.lock(manager, `commitment ${subject}`);
    // A child's word stays at school: commitments are for adults.
    if (await ctx.store.isMinorPupil(manager, subject, ctx.today)) return classificationRefused('NOT_YOUR_RECORD');
    const known = await ctx.store.current(manager, 'honestyCommitment', { subject_id: subject, institution, kind });
    const row = { subject_id: subject, institution, kind, signed_on: ctx.today, valid_from: ctx.today };
    if (!known) await ctx.store.add(manager, 'honestyCommitment', row);
    return { __typename: 'CommitmentSigned', institution, alreadySigned: known !== null };
  });
}
