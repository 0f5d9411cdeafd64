import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { FlagAgreementBreachInput, FlagAgreementBreachResult } from '../resolver-types.gen.js';
import { agreementBreachOf, agreementOf, listingOn, refusalOf, standingLevelOf } from '../rules/agreement-breach.js';
import { BREACH_REFUSALS } from '../rules/breach-refusal.js';
import type { BreachRefusal } from '../resolver-types.gen.js';
import { courtOf } from './court-act.js';
import { tellLists } from './tell-lists.js';

/**
 * Flags the body of an effective judgment, once in each suit: the same again changes nothing.
 * Check, write, record, one transaction. Throws MATTER_NOT_FOR_ACTOR for anybody but a court in a case of its own.
 */
export function flagAgreementBreach(
  ctx: Context,
  { judgmentNo, excuse }: FlagAgreementBreachInput,
): Promise<FlagAgreementBreachResult> {
  const court = courtOf(ctx);
  const { store, today, caller } = ctx;
  return store.transaction(async (manager) => {
    await store.lock(manager, caller.subjects);
    const [judgment] = await store.find(manager, 'judgment', { judgment_no: judgmentNo });
    // A judgment against somebody whom the case does not name is as good as none: nobody probes for judgments here.
    if (!judgment || !ctx.holds(judgment.subject_id)) return refused('JUDGMENT_NOT_FOUND');
    if (judgment.court_uscc !== court) return refused('JUDGMENT_OF_ANOTHER_COURT');
    const [agreement = null] = judgment.agreement_no
      ? await store.find(manager, 'administrativeAgreement', { agreement_no: judgment.agreement_no })
      : [];
    const { judgments } = await store.suitOf(manager, judgment.suit);
    const refusal = refusalOf({ judgment, agreement, suit: judgments }, today);
    if (refusal || !agreement) return refused(refusal ?? 'NOT_AN_ADMINISTRATIVE_AGREEMENT');
    const { subject_id } = judgment;
    const listings = await store.find(manager, 'debtorListing', { subject_id });
    const suit = new Map(judgments.map((one) => [one.judgment_no, one]));
    const flags = await store.find(manager, 'agreementBreach', { subject_id });
    // One breach, however many instances confirmed it: a flag on an effective judgment of the suit stands for all.
    const known = flags.find(
      (flag) => flag.judgment_no === judgmentNo || suit.get(flag.judgment_no)?.status === 'EFFECTIVE',
    );
    const flag = known ?? {
      subject_id,
      judgment_no: judgmentNo,
      agreement_no: agreement.agreement_no,
      finding: judgment.finding,
      excuse: excuse ?? 'NONE',
      flagged_on: today,
      flagged_by: caller.actor,
    };
    if (!known) {
      await store.add(manager, 'agreementBreach', flag, { valid_from: today, valid_to: null });
      await store.addEvent(manager, {
        about: 'JUDGMENT',
        reference: judgmentNo,
        subject_id,
        kind: 'FLAGGED',
        happened_on: today,
        note: flag.excuse,
        court_uscc: court,
        actor: caller.actor,
      });
      await tellLists({ store, manager, today, actor: caller.actor, court }, subject_id);
      await recordWrite(ctx, manager, {
        command: 'flagAgreementBreach',
        subjects: [subject_id],
        reference: judgmentNo,
      });
    }
    const flagged = suit.get(flag.judgment_no) ?? judgment;
    const level = standingLevelOf(flagged, today, listingOn(flag.judgment_no, listings, today));
    return {
      __typename: 'AgreementBreachFlagged',
      breach: agreementBreachOf(flag, flagged, agreementOf(agreement), level),
      subject: { id: subject_id },
      alreadyFlagged: known !== undefined,
    };
  });
}

function refused(code: BreachRefusal): FlagAgreementBreachResult {
  return { __typename: 'AgreementBreachNotFlagged', code, message: BREACH_REFUSALS[code] };
}
