import { latestCase } from '@xinqiao/platform/records/case-store.js';
import { deadlinesOf } from '@xinqiao/platform/records/case-view.js';
import { closeOwnCase } from '@xinqiao/platform/records/decide-case.js';
import { openObjection } from '@xinqiao/platform/records/file-case.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type {
  AnswerVillageObjectionInput,
  AnswerVillageObjectionResult,
  ObjectToVillageItemInput,
  ObjectToVillageItemResult,
} from '../resolver-types.gen.js';
import { textFault } from '@xinqiao/platform/rules/record-text.js';
import { records } from '../rules/records.js';
import { villageRefused } from '../rules/village-refusal.js';
import type { VillageItemRow } from '../store/village-records.js';
import { onDuty, ownPerson } from './duty.js';

/**
 * A resident objects to a decision on an own item: it is marked at once, counts for nothing meanwhile, and has to be
 * answered within seven working days (文登区农村信用管理办法; domain.md 5.7).
 */
export async function objectToVillageItem(
  ctx: Context,
  { itemNo, grounds }: ObjectToVillageItemInput,
): Promise<ObjectToVillageItemResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return villageRefused('NOT_YOUR_RECORD');
  const fault = textFault([grounds]);
  if (fault) return villageRefused(fault);
  const reference = records.villageItems.reference({ item_no: itemNo });
  return recordedTransaction(ctx, 'objectToVillageItem', async (manager) => {
    await ctx.store.lock(manager, `item ${itemNo}`);
    const item = await ctx.store.current<VillageItemRow>(manager, 'villageItem', {
      item_no: itemNo,
      subject_id: subject,
    });
    if (!item) return villageRefused('ITEM_NOT_FOUND');
    if (item.state === 'ENTERED') return villageRefused('WRONG_STATE');
    const known = await latestCase(manager, 'OBJECTION', subject, reference);
    if (known?.outcome === null) return villageRefused('ALREADY_OBJECTED');
    const opened = await openObjection(ctx, manager, { subject, reference, grounds, source: 'WENDENG_RURAL' });
    const { answerBy, provisional, article } = deadlinesOf(opened, ctx.store.workingDays);
    return { __typename: 'VillageObjectionFiled', itemNo, answerBy: answerBy ?? ctx.today, provisional, article };
  });
}

/** The town answers an objection: upheld, the decision is turned round; rejected, it stands. Either way the mark goes. */
export async function answerVillageObjection(
  ctx: Context,
  { itemNo, outcome }: AnswerVillageObjectionInput,
): Promise<AnswerVillageObjectionResult> {
  const town = onDuty(ctx, ['civil-affairs-bureau']);
  return recordedTransaction(ctx, 'answerVillageObjection', async (manager) => {
    await ctx.store.lock(manager, `item ${itemNo}`);
    const item = await ctx.store.current<VillageItemRow>(manager, 'villageItem', { item_no: itemNo });
    const committee = item && (await ctx.store.current(manager, 'committee', { village: item.village, town }));
    if (!item || !committee || !ctx.holds(item.subject_id)) return villageRefused('ITEM_NOT_FOUND');
    const answered = await closeOwnCase(ctx, manager, {
      subject: item.subject_id,
      reference: records.villageItems.reference(item),
      outcome: outcome === 'UPHELD' ? 'CORRECTED' : 'UPHELD',
      reason: `${town} ${outcome}`,
    });
    if (!answered) return villageRefused('NO_OBJECTION');
    const state = outcome === 'UPHELD' ? (item.state === 'REJECTED' ? 'CONFIRMED' : 'REJECTED') : item.state;
    await ctx.store.replace(manager, 'villageItem', { ...item, state });
    const { answerBy } = deadlinesOf(answered, ctx.store.workingDays);
    return { __typename: 'VillageObjectionAnswered', itemNo, state, late: answerBy !== null && ctx.today > answerBy };
  });
}
