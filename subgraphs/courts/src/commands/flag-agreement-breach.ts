import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { BreachRefusal, FlagAgreementBreachInput, FlagAgreementBreachResult } from '../resolver-types.gen.js';
import { agreementBreachOf, refusalOf } from '../rules/agreement-breach.js';

const MESSAGES: Record<BreachRefusal, string> = {
  JUDGMENT_NOT_FOUND:
    'No judgment of this number against the body of your case is registered. Check the number and the case.',
  JUDGMENT_OF_ANOTHER_COURT: 'Another court gave this judgment; only that court may flag on it.',
  NOT_EFFECTIVE: 'The judgment is not effective yet. Flag again after the appeal period or the second instance.',
  NOT_A_GOVERNMENT_BODY: 'The defendant is no government body or public institution; this flag is not for it.',
  NO_BREACH_FOUND: 'The judgment finds no breach by the body, or orders nothing that grounds a flag.',
  COMPENSATION_ONLY: 'Compensation for a lawful change is no breach (法释〔2019〕17号 art. 16(1), 21).',
  AGREEMENT_BEFORE_2015_05:
    'The agreement was concluded before 1 May 2015; this interpretation does not apply (art. 28).',
  NOT_AN_ADMINISTRATIVE_AGREEMENT:
    'No administrative agreement is registered for this judgment. Register it first, if it is one.',
};

/**
 * Flags the body of an effective judgment, once: the same judgment again changes nothing.
 * Check, write, one transaction. Throws MATTER_NOT_FOR_ACTOR for anybody but a court in a case of its own.
 */
export function flagAgreementBreach(
  ctx: Context,
  { judgmentNo, excuse }: FlagAgreementBreachInput,
): Promise<FlagAgreementBreachResult> {
  const { kind, matter, organisation, actor } = ctx.caller;
  if (kind !== 'court' || matter !== 'COURT_CASE' || organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Only a court flags a broken agreement, under COURT_CASE.');
  }
  return ctx.store.transaction(async (manager) => {
    const found = await ctx.store.lockJudgment(manager, judgmentNo);
    // A judgment against somebody whom the case does not name is as good as none: nobody probes for judgments here.
    if (!found || !ctx.holds(found.judgment.subject_id)) return refused('JUDGMENT_NOT_FOUND');
    const { judgment, agreement, flag } = found;
    if (judgment.court_uscc !== organisation) return refused('JUDGMENT_OF_ANOTHER_COURT');
    const refusal = refusalOf(found);
    if (refusal || !agreement) return refused(refusal ?? 'NOT_AN_ADMINISTRATIVE_AGREEMENT');
    const breach = flag ?? {
      subject_id: judgment.subject_id,
      judgment_no: judgmentNo,
      agreement_no: agreement.agreement_no,
      finding: judgment.finding,
      excuse: excuse ?? 'NONE',
      flagged_on: ctx.today,
    };
    if (!flag) {
      await ctx.store.addBreach(manager, { ...breach, flagged_by: actor });
      const subjects = [judgment.subject_id];
      await recordWrite(ctx, manager, { command: 'flagAgreementBreach', subjects, reference: judgmentNo });
    }
    return {
      __typename: 'AgreementBreachFlagged',
      breach: agreementBreachOf(breach, judgment, agreement, ctx.today),
      subject: { id: judgment.subject_id },
      alreadyFlagged: flag !== null,
    };
  });
}

function refused(code: BreachRefusal): FlagAgreementBreachResult {
  return { __typename: 'AgreementBreachNotFlagged', code, message: MESSAGES[code] };
}
