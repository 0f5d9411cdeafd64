import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type {
  JoinVillageRecordInput,
  JoinVillageRecordResult,
  LeaveVillageRecordResult,
} from '../resolver-types.gen.js';
import { villageRefused } from '../rules/village-refusal.js';
import type { VillageMembershipRow } from '../store/village-records.js';
import { ownPerson, recordedOfAdult } from './duty.js';

/** A resident opts into the record of the village or community, registered there or with a residence permit. */
export async function joinVillageRecord(
  ctx: Context,
  { village, residence }: JoinVillageRecordInput,
): Promise<JoinVillageRecordResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return villageRefused('NOT_YOUR_RECORD');
  return recordedOfAdult(ctx, { command: 'joinVillageRecord', subject, refused: villageRefused }, async (manager) => {
    await ctx.store.lock(manager, `member ${subject}`);
    if (!(await ctx.store.current(manager, 'committee', { village }))) return villageRefused('VILLAGE_NOT_FOUND');
    const known = await ctx.store.current<VillageMembershipRow>(manager, 'villageMembership', { subject_id: subject });
    const isMember = known !== null && (known.valid_to === null || known.valid_to > ctx.today);
    if (isMember && known.village !== village) return villageRefused('ALREADY_MEMBER');
    const row = {
      subject_id: subject,
      village,
      residence,
      unrated_because: null,
      valid_from: ctx.today,
      valid_to: null,
    };
    if (!isMember) await ctx.store.replace(manager, 'villageMembership', row);
    return { __typename: 'VillageRecordJoined', village, alreadyMember: isMember };
  });
}

/**
 * Leaves the record: consent ends, and with it every item that rested on it is deleted (PIPL art. 15, 47). What the
 * person was given lawfully before stays given.
 */
export async function leaveVillageRecord(ctx: Context): Promise<LeaveVillageRecordResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return villageRefused('NOT_YOUR_RECORD');
  return recordedTransaction(ctx, 'leaveVillageRecord', async (manager) => {
    await ctx.store.lock(manager, `member ${subject}`);
    const known = await ctx.store.current<VillageMembershipRow>(manager, 'villageMembership', { subject_id: subject });
    if (!known || (known.valid_to !== null && known.valid_to <= ctx.today)) return villageRefused('NOT_A_MEMBER');
    await ctx.store.replace(manager, 'villageMembership', { ...known, valid_to: ctx.today });
    const items = await ctx.store.itemNumbersOf(manager, subject);
    for (const itemNo of items) {
      await ctx.store.erase(manager, { fact: 'villageItem', reference: itemNo, subject, on: ctx.today });
    }
    return { __typename: 'VillageRecordLeft', deletedItems: items.length };
  });
}
