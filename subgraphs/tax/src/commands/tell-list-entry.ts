import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import type { EntityManager } from 'typeorm';
import type { MajorViolationRow } from '../rules/facts.js';
import type { Store } from '../store.js';

const LEGAL_BASIS = '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）';

/**
 * Tells the credit centre, in the transaction of whoever changes it, that a subject came onto the list of major tax violations or
 * left it. The same change told twice is one message. `removedOn`: the first day off the list; null: it stands.
 */
export async function tellListEntry(
  manager: EntityManager,
  { subject_id, document_no, listed_on, until }: MajorViolationRow,
  { name, removedOn }: { readonly name: string | null; readonly removedOn: string | null },
): Promise<void> {
  const entry = {
    source: 'tax',
    list: 'MAJOR_TAX_VIOLATION',
    subjectId: subject_id,
    ...(name === null ? {} : { name }),
    reference: `major-tax-violation:${document_no}`,
    domain: 'TAX',
    legalBasis: LEGAL_BASIS,
    document: document_no,
    from: listed_on,
    until,
  };
  await enqueue(manager, {
    id: `tax:list:${document_no}:${removedOn === null ? 'listed' : `removed-${removedOn}`}`,
    recipient: 'credit-centre',
    kind: 'list-entry-changed',
    payload: { entry, removed: removedOn !== null },
  });
}

/** Tells what came by files: who listed or removed by a command has told it already, and says the same here. */
export async function tellListEntries(store: Store): Promise<void> {
  const entries = await store.majorViolationEntries();
  await store.transaction(async (manager) => {
    for (const { valid_to, ...row } of entries) await tellListEntry(manager, row, { name: null, removedOn: valid_to });
  });
}
