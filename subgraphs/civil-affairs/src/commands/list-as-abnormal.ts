import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type { AbnormalListResult, ListAsAbnormalInput } from '../resolver-types.gen.js';
import { textFault } from '@xinqiao/platform/rules/record-text.js';
import { villageRefused } from '../rules/village-refusal.js';
import type { SocialOrganisationListingRow } from '../store/organisations.js';
import { onDuty } from './duty.js';

/**
 * The bureau puts a social organisation or committee of its case on the abnormal list (社会组织信用信息管理办法 art. 11). The
 * same document again changes nothing.
 */
export async function listAsAbnormal(ctx: Context, input: ListAsAbnormalInput): Promise<AbnormalListResult> {
  onDuty(ctx, ['civil-affairs-bureau']);
  const { subject, documentNo, reason } = input;
  if (!ctx.holds(subject) || !subject.startsWith('o')) return villageRefused('ITEM_NOT_FOUND');
  const fault = textFault([documentNo, reason]);
  if (fault) return villageRefused(fault);
  return recordedTransaction(ctx, 'listAsAbnormal', async (manager) => {
    await ctx.store.lock(manager, `listing ${documentNo}`);
    const known = await ctx.store.current<SocialOrganisationListingRow>(manager, 'socialOrganisationListing', {
      document_no: documentNo,
    });
    if (known && (known.subject_id !== subject || known.reason !== reason)) return villageRefused('ITEM_NUMBER_TAKEN');
    const row = { document_no: documentNo, subject_id: subject, reason, listed_on: ctx.today, removed_on: null };
    if (!known) await ctx.store.add(manager, 'socialOrganisationListing', { ...row, valid_from: ctx.today });
    return { __typename: 'AbnormalListChanged', documentNo, listed: !known || known.removed_on === null };
  });
}

/** Takes an organisation that corrected the cause off the list, from today. */
export async function removeFromAbnormalList(ctx: Context, documentNo: string): Promise<AbnormalListResult> {
  onDuty(ctx, ['civil-affairs-bureau']);
  return recordedTransaction(ctx, 'removeFromAbnormalList', async (manager) => {
    await ctx.store.lock(manager, `listing ${documentNo}`);
    const known = await ctx.store.current<SocialOrganisationListingRow>(manager, 'socialOrganisationListing', {
      document_no: documentNo,
    });
    if (!known || !ctx.holds(known.subject_id)) return villageRefused('ITEM_NOT_FOUND');
    if (known.removed_on !== null) return villageRefused('WRONG_STATE');
    await ctx.store.replace(manager, 'socialOrganisationListing', { ...known, removed_on: ctx.today });
    return { __typename: 'AbnormalListChanged', documentNo, listed: false };
  });
}
