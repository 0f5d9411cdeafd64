import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import type { DebtorRow } from '../rules/facts.js';
import { listChanges, publicEntriesOf } from '../rules/list-changes.js';
import { removalDueOn } from '../rules/listing-term.js';
import { isMissingCalendar, type Act } from './act.js';

/**
 * Has the credit centre told how the public lists of the courts changed for an organisation, in the transaction that
 * changed them: listings, releases and flags, whatever brought them about. Natural persons are in no public search and
 * the centre keeps nothing of them, so nothing is told. The caller holds the lock of the subject.
 */
export async function tellLists(act: Act, subject: string): Promise<void> {
  if (!subject.startsWith('o')) return;
  const { store, manager, today } = act;
  const of = { subject_id: subject };
  const facts = {
    debtors: await store.find(manager, 'debtorListing', of),
    breaches: await store.find(manager, 'agreementBreach', of),
    judgments: await store.find(manager, 'judgment', of),
  };
  const entries = publicEntriesOf(facts, today, (listing) => isOverdue(act, listing));
  for (const change of listChanges(await store.toldEntriesOf(manager, subject), entries, today)) {
    const { entry, removed, times } = change;
    await store.keepToldEntry(manager, change);
    await enqueue(manager, {
      id: `courts/${entry.list}/${entry.reference}/${times}`,
      recipient: 'credit-centre',
      kind: 'list-entry-changed',
      payload: { entry, removed },
    });
  }
}

/** The court let its three working days for removal go by; while next year's calendar is missing they run. */
function isOverdue({ store, today }: Act, listing: DebtorRow): boolean {
  try {
    const dueOn = removalDueOn(listing, store.days);
    return dueOn !== null && dueOn < today;
  } catch (error) {
    if (isMissingCalendar(error)) return false;
    throw error;
  }
}
