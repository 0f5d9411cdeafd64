import type { Context } from '../loaders.js';
import type { RecordEnforcementInput, RecordJudgmentResult, RecordPerformanceInput } from '../resolver-types.gen.js';
import { refused } from './court-act.js';
import { changeEffective, judgmentAct, judgmentEvent } from './judgment-act.js';
import { releaseDebtor } from './release-debtor.js';

/** Enforcement was applied for: with the term over, the flag becomes public (domain.md 4.4). */
export function recordEnforcement(
  ctx: Context,
  { judgmentNo, appliedOn }: RecordEnforcementInput,
): Promise<RecordJudgmentResult> {
  return judgmentAct(ctx, judgmentNo, async (act, judgment) => {
    if (judgment.enforcement_applied_on === appliedOn) return 'KNOWN';
    if (judgment.status !== 'EFFECTIVE' || judgment.effective_on === null) return refused('NOT_EFFECTIVE');
    if (judgment.enforcement_applied_on !== null) return refused('RECORDED_OTHERWISE', judgment.enforcement_applied_on);
    if (appliedOn > act.today) return refused('DATE_IN_FUTURE');
    if (appliedOn < judgment.effective_on) return refused('DATE_OUT_OF_ORDER');
    await changeEffective(act, judgment, { enforcement_applied_on: appliedOn });
    const event = { ...judgmentEvent(act, judgment), kind: 'ENFORCEMENT_APPLIED', happened_on: appliedOn };
    await act.store.addEvent(act.manager, event);
    return 'WRITTEN';
  });
}

/** The duty is performed: flags close now, pre-warnings end, listings wait for removal. */
export function recordPerformance(
  ctx: Context,
  { judgmentNo, performedOn, proof }: RecordPerformanceInput,
): Promise<RecordJudgmentResult> {
  return judgmentAct(ctx, judgmentNo, async (act, judgment) => {
    if (proof.trim() === '') return refused('PROOF_MISSING');
    if (judgment.performed_on === performedOn) return 'KNOWN';
    if (judgment.status !== 'EFFECTIVE') return refused('NOT_EFFECTIVE');
    if (judgment.performed_on !== null) return refused('RECORDED_OTHERWISE', judgment.performed_on);
    if (performedOn > act.today) return refused('DATE_IN_FUTURE');
    if (performedOn < judgment.issued_on) return refused('DATE_OUT_OF_ORDER');
    const event = { ...judgmentEvent(act, judgment), kind: 'PERFORMED', happened_on: performedOn, document_no: proof };
    await act.store.addEvent(act.manager, event);
    for (const performed of await changeEffective(act, judgment, { performed_on: performedOn })) {
      await releaseDebtor(act, performed, 'PERFORMED', performedOn);
    }
    return 'WRITTEN';
  });
}
