import type { EntityManager } from 'typeorm';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type {
  DecideVillageItemsInput,
  DecideVillageItemsResult,
  ReviewVillageItemsInput,
} from '../resolver-types.gen.js';
import { mayDecide, reviewBy } from '../rules/council-month.js';
import { villageRefused } from '../rules/village-refusal.js';
import type { VillageItemRow } from '../store/village-records.js';
import { onDuty } from './duty.js';

/** The village council's decision of a month, once (文登区农村信用管理办法; domain.md 2.2). */
export function decideVillageItems(ctx: Context, input: DecideVillageItemsInput): Promise<DecideVillageItemsResult> {
  const village = onDuty(ctx, ['village']);
  return decide(ctx, { ...input, village, step: 'COUNCIL' });
}

/** The town's review of what a council of its villages accepted; due by the 10th of the month after, told when late. */
export async function reviewVillageItems(
  ctx: Context,
  input: ReviewVillageItemsInput,
): Promise<DecideVillageItemsResult> {
  const town = onDuty(ctx, ['civil-affairs-bureau']);
  return decide(ctx, { ...input, step: 'TOWN', town });
}

interface Decision {
  readonly village: string;
  readonly month: string;
  readonly step: 'COUNCIL' | 'TOWN';
  readonly town?: string;
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

const WAITS_FOR = { COUNCIL: 'ENTERED', TOWN: 'COUNCIL_ACCEPTED' } as const;

/** Check every item, then write: either the whole decision stands or none of it. */
function decide(ctx: Context, decision: Decision): Promise<DecideVillageItemsResult> {
  const { village, month, step, town, accepted, rejected } = decision;
  return recordedTransaction(ctx, 'decide', async (manager) => {
    await ctx.store.lock(manager, `council ${village} ${month}`);
    const committee = await ctx.store.current<{ town: string }>(manager, 'committee', { village });
    if (!committee || (town !== undefined && committee.town !== town)) return villageRefused('VILLAGE_NOT_FOUND');
    if (!mayDecide(month, ctx.today)) return villageRefused('NOT_THE_MONTH');
    if (step === 'TOWN' && !(await ctx.store.hasDecided(manager, village, month, 'COUNCIL'))) {
      return villageRefused('NOT_THE_MONTH');
    }
    if (await ctx.store.hasDecided(manager, village, month, step)) return villageRefused('MONTH_DECIDED');
    const items = await itemsOf(ctx, manager, decision);
    if (typeof items === 'string') return villageRefused(items);
    await ctx.store.recordDecision(manager, { ...decision, on: ctx.today, by: ctx.caller.actor });
    for (const item of items) await ctx.store.replace(manager, 'villageItem', decided(item, decision, ctx.today));
    const late = step === 'TOWN' && ctx.today > reviewBy(month);
    return { __typename: 'VillageItemsDecided', month, accepted, rejected, late };
  });
}

async function itemsOf(
  ctx: Context,
  manager: EntityManager,
  { village, step, accepted, rejected }: Decision,
): Promise<VillageItemRow[] | 'ITEM_NOT_FOUND' | 'WRONG_STATE'> {
  const numbers = [...accepted, ...rejected];
  if (new Set(numbers).size < numbers.length) return 'WRONG_STATE';
  const items: VillageItemRow[] = [];
  for (const itemNo of numbers) {
    const item = await ctx.store.current<VillageItemRow>(manager, 'villageItem', { item_no: itemNo, village });
    if (!item || !ctx.holds(item.subject_id)) return 'ITEM_NOT_FOUND';
    if (item.state !== WAITS_FOR[step]) return 'WRONG_STATE';
    items.push(item);
  }
  return items;
}

function decided(item: VillageItemRow, { step, accepted }: Decision, today: string): VillageItemRow {
  const isAccepted = accepted.includes(item.item_no);
  if (step === 'COUNCIL') {
    return { ...item, state: isAccepted ? 'COUNCIL_ACCEPTED' : 'REJECTED', council_on: today };
  }
  return { ...item, state: isAccepted ? 'CONFIRMED' : 'REJECTED', reviewed_on: today };
}
