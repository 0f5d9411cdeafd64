import type { Context } from '../loaders.js';
import type { RecordJudgmentResult, ReverseOnRetrialInput } from '../resolver-types.gen.js';
import type { JudgmentRow } from '../rules/facts.js';
import { partiesOf, standing } from '../rules/suit.js';
import { advanceSuit } from './advance-suit.js';
import { courtAct, refused } from './court-act.js';
import { judgmentEvent, judgmentRecorded } from './judgment-act.js';
import { add, partiesNamed } from './register-judgment.js';

/**
 * A retrial reverses an effective judgment of whatever court: the retrial is the caller's own. What it reverses loses its
 * effect when the retrial's judgment was served on all, not when retrial is applied for (行政诉讼法 art. 90 to 92).
 */
export function reverseOnRetrial(ctx: Context, input: ReverseOnRetrialInput): Promise<RecordJudgmentResult> {
  return courtAct<RecordJudgmentResult>(ctx, async (act) => {
    const { store, manager, court, today } = act;
    const [reversed] = await store.find(manager, 'judgment', { judgment_no: input.judgmentNo });
    if (!reversed || !ctx.holds(reversed.subject_id)) return refused('JUDGMENT_NOT_FOUND');
    if (reversed.status !== 'EFFECTIVE' && reversed.status !== 'REVERSED_ON_RETRIAL') return refused('NOT_EFFECTIVE');
    if (input.issuedOn < (reversed.effective_on ?? reversed.issued_on)) return refused('DATE_OUT_OF_ORDER');
    const known = partiesOf(standing((await store.suitOf(manager, reversed.suit)).events));
    const parties = known.length > 0 ? known : partiesNamed(1, 0);
    const served = input.served ?? [];
    for (const { party, servedOn } of served) {
      if (!parties.includes(party)) return refused('UNKNOWN_PARTY', parties.join(', '));
      if (servedOn < input.issuedOn) return refused('DATE_OUT_OF_ORDER');
      if (servedOn > today) return refused('DATE_IN_FUTURE');
    }
    const row: JudgmentRow = {
      ...reversed,
      judgment_no: input.retrialNo,
      court: input.court,
      court_uscc: court,
      kind: 'JUDGMENT',
      instance: 'RETRIAL',
      reviews: reversed.judgment_no,
      outcome: 'REVERSED',
      status: 'ISSUED',
      finding: input.finding,
      operative: input.operative,
      filed_on: null,
      issued_on: input.issuedOn,
      effective_on: null,
      perform_by: null,
      enforcement_applied_on: null,
      performed_on: null,
    };
    const added = await add(act, row, parties);
    if (added.__typename !== 'JudgmentRecorded' || added.alreadyRecorded) return added;
    for (const { party, servedOn } of served) {
      await store.addEvent(manager, { ...judgmentEvent(act, row), kind: 'SERVED', happened_on: servedOn, party });
    }
    await advanceSuit(act, row.suit);
    return judgmentRecorded(act, row.judgment_no, false);
  });
}
