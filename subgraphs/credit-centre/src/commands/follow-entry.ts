import type { CaseOutcome } from '@xinqiao/platform/records/case-store.js';
import type { EntityManager } from 'typeorm';
import { isEnded, mayFollow, ownStep } from '../rules/listing/procedure.js';
import { listedReference } from '../rules/records.js';
import type { Store } from '../store.js';

/**
 * A case about an entry of a serious list ended it: repaired, or found wrong and deleted. The procedure that led to the
 * entry ends with it, so that its parties read the same as everybody, and another listing may begin.
 */
export async function followEntry(
  { store, manager, today }: { readonly store: Store; readonly manager: EntityManager; readonly today: string },
  { subject, reference, outcome }: { subject: string; reference: string; outcome: CaseOutcome | null },
): Promise<void> {
  if (outcome !== 'GRANTED' && outcome !== 'DELETED') return;
  const known = await store.listingsOf(manager, [subject]);
  const found = known.find((one) => listedReference(one) === reference && !isEnded(one, today));
  const listing = found && (await store.lockListing(manager, found.listing_no));
  if (!listing || isEnded(listing, today)) return;
  const steps =
    outcome === 'DELETED'
      ? [ownStep('REVOCATION', today, { 理由: '经核查该名单信息有误，已删除。' })]
      : [
          ...(mayFollow(listing, 'REMOVAL_APPLICATION', today)
            ? [ownStep('REMOVAL_APPLICATION', today, { 申请理由: '信用修复申请。' })]
            : []),
          ownStep('REMOVAL', today, { 理由: '信用修复已批准。' }),
        ];
  for (const one of steps) await store.addListingStep(manager, listing, one);
}
