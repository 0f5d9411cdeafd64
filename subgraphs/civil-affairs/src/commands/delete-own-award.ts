import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type { DeleteOwnAwardInput, DeleteOwnAwardResult } from '../resolver-types.gen.js';
import { isAward } from '../rules/village-points.js';
import { villageRefused } from '../rules/village-refusal.js';
import type { VillageItemRow } from '../store/village-records.js';
import { ownPerson } from './duty.js';

const FACTS = {
  AWARD: { fact: 'villageItem', key: 'item_no' },
  VOLUNTEERING: { fact: 'volunteerService', key: 'service_no' },
  DONATION: { fact: 'donation', key: 'donation_no' },
} as const;

/**
 * Deletes an own award, volunteer service or donation on the resident's request. The rule gives three working days
 * (文登区农村信用管理办法; domain.md 2.2); it is done before the answer leaves, and a file that brings the record again does
 * not bring it back.
 */
export async function deleteOwnAward(
  ctx: Context,
  { kind, reference }: DeleteOwnAwardInput,
): Promise<DeleteOwnAwardResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return villageRefused('NOT_YOUR_RECORD');
  const { fact, key } = FACTS[kind];
  return recordedTransaction(ctx, 'deleteOwnAward', async (manager) => {
    await ctx.store.lock(manager, `item ${reference}`);
    const known = await ctx.store.current<VillageItemRow>(manager, fact, { [key]: reference, subject_id: subject });
    if (!known) return villageRefused('ITEM_NOT_FOUND');
    if (kind === 'AWARD' && !isAward(known.kind)) return villageRefused('NOT_DELETABLE');
    await ctx.store.erase(manager, { fact, reference, subject, on: ctx.today });
    return { __typename: 'AwardDeleted', reference, deletedOn: ctx.today };
  });
}
