import type { Context } from '../loaders.js';
import type { RecordJudgmentResult } from '../resolver-types.gen.js';
import { termOf } from '../rules/listing-term.js';
import type { CourtEventRow, JudgmentRow } from '../rules/facts.js';
import { standing } from '../rules/suit.js';
import { advanceSuit } from './advance-suit.js';
import type { CourtAct } from './act.js';
import { courtAct, refused } from './court-act.js';
import { changeEffective, judgmentEvent, judgmentRecorded } from './judgment-act.js';

/** What a court records by hand, and may record by mistake. */
const RECORDED: ReadonlySet<string> = new Set([
  'SERVED',
  'APPEALED',
  'APPEAL_WITHDRAWN',
  'ENFORCEMENT_APPLIED',
  'PERFORMED',
]);

/** Takes back an event by another that names it; what followed from it follows no more. */
export function takeBackEvent(
  ctx: Context,
  { event: id, reason }: { readonly event: string; readonly reason: string },
): Promise<RecordJudgmentResult> {
  return courtAct<RecordJudgmentResult>(ctx, async (act) => {
    const { store, manager } = act;
    const mistaken = await store.eventOf(manager, id);
    if (mistaken?.about !== 'JUDGMENT' || !RECORDED.has(mistaken.kind) || !ctx.holds(mistaken.subject_id)) {
      return refused('EVENT_NOT_FOUND');
    }
    const [judgment] = await store.find(manager, 'judgment', { judgment_no: mistaken.reference });
    if (!judgment) return refused('JUDGMENT_NOT_FOUND');
    if (judgment.court_uscc !== act.court) return refused('JUDGMENT_OF_ANOTHER_COURT');
    const stands = standing(await store.eventsOf(manager, 'JUDGMENT', mistaken.reference));
    if (!stands.some((event) => event.id === mistaken.id)) return judgmentRecorded(act, judgment.judgment_no, true);
    await store.addEvent(manager, {
      ...judgmentEvent(act, judgment),
      kind: 'TAKEN_BACK',
      happened_on: act.today,
      party: mistaken.party,
      note: reason,
      reverses: mistaken.id,
    });
    await undo(act, mistaken, judgment);
    await advanceSuit(act, judgment.suit);
    return judgmentRecorded(act, judgment.judgment_no, false);
  });
}

async function undo(act: CourtAct, { kind }: CourtEventRow, judgment: JudgmentRow): Promise<void> {
  if (kind === 'ENFORCEMENT_APPLIED') await changeEffective(act, judgment, { enforcement_applied_on: null });
  if (kind !== 'PERFORMED') return;
  for (const { judgment_no } of await changeEffective(act, judgment, { performed_on: null })) {
    for (const listing of await act.store.find(act.manager, 'debtorListing', { document_no: judgment_no })) {
      if (listing.removal_ground !== 'PERFORMED' || listing.removed_on !== null) continue;
      const kept = { ...listing, removal_ground: null, removal_ground_on: null };
      await act.store.replace(act.manager, 'debtorListing', kept, termOf(kept));
    }
  }
}
