import { termOf } from '../rules/listing-term.js';
import type { JudgmentRow } from '../rules/facts.js';
import { closed } from '../rules/pre-warning.js';
import type { Act } from './act.js';
import { tellPreWarning } from './tell-pre-warning.js';

/**
 * What rests on a judgment that was performed or reversed: running pre-warnings are closed, and its listings wait for the
 * court to remove them within three working days (法释〔2017〕7号 art. 10; 山东省社会信用条例 art. 40).
 */
export async function releaseDebtor(
  act: Act,
  { judgment_no, subject_id }: JudgmentRow,
  ground: 'PERFORMED' | 'REVERSED',
  on: string,
): Promise<void> {
  const { store, manager, today, actor, court } = act;
  const event = { subject_id, happened_on: on, document_no: judgment_no, actor, court_uscc: court };
  for (const warning of await store.openPreWarningsOf(manager, subject_id)) {
    if (warning.document_no !== judgment_no) continue;
    await store.changePreWarning(manager, closed(warning, ground, today));
    await tellPreWarning(act, warning, `CLOSED_${ground}`, { on });
  }
  for (const listing of await store.find(manager, 'debtorListing', { subject_id, document_no: judgment_no })) {
    if (listing.removal_ground !== null || listing.removed_on !== null) continue;
    const released = { ...listing, removal_ground: ground, removal_ground_on: on };
    await store.replace(manager, 'debtorListing', released, termOf(released));
    await store.addEvent(manager, {
      ...event,
      about: 'LISTING',
      reference: listing.case_no,
      kind: `TO_REMOVE_${ground}`,
    });
  }
}
