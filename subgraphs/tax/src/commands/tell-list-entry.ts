import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import type { MajorViolationRow } from '../rules/facts.js';
import type { BureauAct } from './bureau-act.js';

const LEGAL_BASIS = '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）';

/** Tells the credit centre, in the act's own transaction, that a subject came onto the list of major tax violations or left it. */
export async function tellListEntry(
  { manager, today }: BureauAct,
  { subject_id, document_no, listed_on, until }: MajorViolationRow,
  { name, removed }: { readonly name: string | null; readonly removed: boolean },
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
    id: `tax:list:${document_no}:${removed ? `removed-${today}` : 'listed'}`.slice(0, 200),
    recipient: 'credit-centre',
    kind: 'list-entry-changed',
    payload: { entry, removed },
  });
}
