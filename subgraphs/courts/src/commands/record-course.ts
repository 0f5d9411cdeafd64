import type { Context } from '../loaders.js';
import type { RecordAppealInput, RecordJudgmentResult, RecordServiceInput } from '../resolver-types.gen.js';
import type { JudgmentRow } from '../rules/facts.js';
import { partiesOf, standing } from '../rules/suit.js';
import type { CourtAct } from './act.js';
import { refused } from './court-act.js';
import { judgmentAct, judgmentEvent } from './judgment-act.js';

/** Service on one party; of a mediation document, its signature (行政诉讼法 art. 85, 94). */
export function recordService(
  ctx: Context,
  { judgmentNo, party, servedOn }: RecordServiceInput,
): Promise<RecordJudgmentResult> {
  return judgmentAct(ctx, judgmentNo, async (act, judgment) => {
    const { parties, happened } = await courseOf(act, judgment);
    if (!parties.includes(party)) return refused('UNKNOWN_PARTY', parties.join(', '));
    if (servedOn > act.today) return refused('DATE_IN_FUTURE');
    if (servedOn < judgment.issued_on) return refused('DATE_OUT_OF_ORDER');
    const known = happened('SERVED', party);
    if (known) return known.happened_on === servedOn ? 'KNOWN' : refused('RECORDED_OTHERWISE', known.happened_on);
    const event = { ...judgmentEvent(act, judgment), kind: 'SERVED', happened_on: servedOn, party };
    await act.store.addEvent(act.manager, event);
    return 'WRITTEN';
  });
}

/** An appeal, and where the day is given its withdrawal; one after its last day is recorded and stops nothing (art. 85). */
export function recordAppeal(
  ctx: Context,
  { judgmentNo, party, filedOn, withdrawnOn = null }: RecordAppealInput,
): Promise<RecordJudgmentResult> {
  return judgmentAct(ctx, judgmentNo, async (act, judgment) => {
    const { happened } = await courseOf(act, judgment);
    const served = happened('SERVED', party);
    if (judgment.instance !== 'FIRST' || judgment.kind === 'MEDIATION' || !served) return refused('NOT_APPEALABLE');
    if (filedOn > act.today || (withdrawnOn !== null && withdrawnOn > act.today)) return refused('DATE_IN_FUTURE');
    if (filedOn < served.happened_on || (withdrawnOn !== null && withdrawnOn < filedOn)) {
      return refused('DATE_OUT_OF_ORDER');
    }
    const event = { ...judgmentEvent(act, judgment), party };
    const filed = happened('APPEALED', party);
    if (filed && filed.happened_on !== filedOn) return refused('RECORDED_OTHERWISE', filed.happened_on);
    const withdrawn = happened('APPEAL_WITHDRAWN', party);
    if (!filed) await act.store.addEvent(act.manager, { ...event, kind: 'APPEALED', happened_on: filedOn });
    if (withdrawnOn !== null && !withdrawn) {
      await act.store.addEvent(act.manager, { ...event, kind: 'APPEAL_WITHDRAWN', happened_on: withdrawnOn });
    }
    return filed && (withdrawnOn === null || withdrawn) ? 'KNOWN' : 'WRITTEN';
  });
}

/** What happened to a judgment and stands. */
async function courseOf({ store, manager }: CourtAct, { suit, judgment_no }: JudgmentRow) {
  const events = standing((await store.suitOf(manager, suit)).events);
  return {
    parties: partiesOf(events),
    happened: (kind: string, party: string) =>
      events.find((event) => event.reference === judgment_no && event.kind === kind && event.party === party),
  };
}
