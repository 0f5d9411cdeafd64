import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type { AppealDecisionInput, AppealResult, DecideAppealInput } from '../resolver-types.gen.js';
import { classificationRefused } from '../rules/class-refusal.js';
import type { AppealedRow } from '../store.js';
import { requireBureau } from './duty.js';

const FACTS = { PERSON_DECISION: 'academicMisconduct', STAFF_DECISION: 'staffEntry' } as const;

/** The person appeals 申诉 against an own decision in term: it is marked, and leaves verdicts until it is decided. */
export async function appealDecision(ctx: Context, { of, documentNo }: AppealDecisionInput): Promise<AppealResult> {
  const [subject] = ctx.caller.subjects;
  if (ctx.caller.kind !== 'self' || ctx.caller.matter !== 'OWN_RECORD' || subject === undefined) {
    return classificationRefused('NOT_YOUR_RECORD');
  }
  return recordedTransaction(ctx, 'appealDecision', async (manager) => {
    await ctx.store.lock(manager, `decision ${documentNo}`);
    const where = { document_no: documentNo, subject_id: subject };
    const known = await ctx.store.current<AppealedRow>(manager, FACTS[of], where);
    if (!known || !isDecision(known)) return classificationRefused('NOT_DECIDED');
    if (known.appeal !== 'NONE') return classificationRefused('ALREADY_OBJECTED');
    await ctx.store.replace(manager, FACTS[of], { ...known, appeal: 'PENDING' });
    return { __typename: 'AppealChanged', documentNo, appeal: 'PENDING' };
  });
}

/** The bureau decides the appeal: annulled, the decision leaves record and verdicts; upheld, it stands to its last day. */
export async function decideAppeal(ctx: Context, { of, documentNo, annul }: DecideAppealInput): Promise<AppealResult> {
  requireBureau(ctx);
  return recordedTransaction(ctx, 'decideAppeal', async (manager) => {
    await ctx.store.lock(manager, `decision ${documentNo}`);
    const known = await ctx.store.current<AppealedRow>(manager, FACTS[of], { document_no: documentNo });
    if (!known || !ctx.holds(known.subject_id)) return classificationRefused('NOT_DECIDED');
    if (known.appeal !== 'PENDING') return classificationRefused('NO_OBJECTION');
    const appeal = annul ? 'ANNULLED' : 'UPHELD';
    await ctx.store.replace(manager, FACTS[of], { ...known, appeal });
    return { __typename: 'AppealChanged', documentNo, appeal };
  });
}

/** Appraisals and commendations are no decisions against anybody. */
function isDecision({ kind }: AppealedRow): boolean {
  return kind !== 'APPRAISAL' && kind !== 'COMMENDATION';
}
