import { documentStatesOf, type DocumentState } from '../rules/judgment/effective-date.js';
import type { JudgmentRow } from '../rules/facts.js';
import { standing, statusOf, suitOf } from '../rules/suit.js';
import type { Act } from './act.js';
import { releaseDebtor } from './release-debtor.js';

/**
 * Brings the documents of a suit to the state that service, appeals and reviews have given them by today, and does what
 * follows from effect gained or lost. A second run on the same day changes nothing. The caller holds the lock of the
 * subject. Throws the calendars' Error where a year is missing.
 */
export async function advanceSuit(act: Act, suitNo: string): Promise<readonly JudgmentRow[]> {
  const { store, manager, today } = act;
  const { judgments, events } = await store.suitOf(manager, suitNo);
  const known = standing(events);
  const suit = suitOf(judgments, events);
  const changed: JudgmentRow[] = [];
  // A run for a day that was missed must not take back what later days brought.
  const latest = [
    today,
    ...known.map(({ happened_on }) => happened_on),
    ...judgments.map(({ effective_on }) => effective_on),
  ]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  for (const state of documentStatesOf(suit, latest ?? today, store.days)) {
    const judgment = judgments.find(({ judgment_no }) => judgment_no === state.id);
    if (!judgment) continue;
    const registered = known.some(({ kind, reference }) => kind === 'REGISTERED' && reference === state.id);
    const next: JudgmentRow = {
      ...judgment,
      status: statusOf(judgment, state, suit, registered),
      effective_on: state.effectiveOn ?? (registered ? null : judgment.effective_on),
    };
    if (next.status === judgment.status && next.effective_on === judgment.effective_on) continue;
    await store.replace(manager, 'judgment', next, { valid_from: next.issued_on, valid_to: null });
    await tell(act, judgment, next, state);
    changed.push(next);
  }
  return changed;
}

/** Effect gained and lost are events of their own, on the day of the law and not of the run. */
async function tell(act: Act, before: JudgmentRow, after: JudgmentRow, { endedBy }: DocumentState): Promise<void> {
  const event = {
    about: 'JUDGMENT',
    reference: after.judgment_no,
    subject_id: after.subject_id,
    actor: act.actor,
    court_uscc: act.court,
  } as const;
  if (after.status === 'EFFECTIVE' && after.effective_on !== null) {
    await act.store.addEvent(act.manager, { ...event, kind: 'EFFECTIVE', happened_on: after.effective_on });
  }
  if (endedBy) {
    const { document, on } = endedBy;
    await act.store.addEvent(act.manager, { ...event, kind: 'WITHOUT_EFFECT', happened_on: on, document_no: document });
    if (before.status === 'EFFECTIVE') await releaseDebtor(act, after, 'REVERSED', on);
  }
}
