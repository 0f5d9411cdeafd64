import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type { EnterVillageItemInput, EnterVillageItemResult } from '../resolver-types.gen.js';
import { textFault } from '@xinqiao/platform/rules/record-text.js';
import { VILLAGE_POINTS } from '../rules/village-points.js';
import { villageRefused } from '../rules/village-refusal.js';
import type { VillageItemRow, VillageMembershipRow } from '../store/village-records.js';
import { onDuty, recordedOfAdult } from './duty.js';

/**
 * A village enters what a resident of its own record did well, with who confirmed it and the evidence. The same entry
 * again changes nothing. Throws MATTER_NOT_FOR_ACTOR for anybody but a village on duty.
 */
export async function enterVillageItem(ctx: Context, input: EnterVillageItemInput): Promise<EnterVillageItemResult> {
  const village = onDuty(ctx, ['village']);
  if (!ctx.holds(input.subject)) return villageRefused('NOT_YOUR_VILLAGE');
  if (!isCalendarDate(input.occurredOn) || input.occurredOn > ctx.today) return villageRefused('BAD_DAY');
  const fault = textFault([input.itemNo, input.summary, input.confirmedBy, input.evidence]);
  if (fault) return villageRefused(fault);
  const row: VillageItemRow = {
    subject_id: input.subject,
    item_no: input.itemNo,
    village,
    kind: input.kind,
    occurred_on: input.occurredOn,
    points: VILLAGE_POINTS.kinds[input.kind].points,
    summary: input.summary,
    confirmed_by: input.confirmedBy,
    organisation: input.organisation ?? village,
    evidence: input.evidence,
    state: 'ENTERED',
    council_on: null,
    reviewed_on: null,
  };
  return recordedOfAdult(
    ctx,
    { command: 'enterVillageItem', subject: input.subject, refused: villageRefused },
    async (manager) => {
      await ctx.store.lock(manager, `item ${input.itemNo}`);
      const member = await ctx.store.current<VillageMembershipRow>(manager, 'villageMembership', {
        subject_id: input.subject,
        village,
      });
      if (!member || (member.valid_to !== null && member.valid_to <= ctx.today))
        return villageRefused('NOT_YOUR_VILLAGE');
      const known = await ctx.store.current<VillageItemRow>(manager, 'villageItem', { item_no: input.itemNo });
      if (known && !isSame(known, row)) return villageRefused('ITEM_NUMBER_TAKEN');
      if (!known) await ctx.store.add(manager, 'villageItem', { ...row, valid_from: row.occurred_on });
      return {
        __typename: 'VillageItemEntered',
        itemNo: row.item_no,
        points: row.points,
        alreadyEntered: known !== null,
      };
    },
  );
}

function isSame(one: VillageItemRow, other: VillageItemRow): boolean {
  const content = (row: VillageItemRow) =>
    JSON.stringify([
      row.subject_id,
      row.village,
      row.kind,
      row.occurred_on,
      row.summary,
      row.organisation,
      row.evidence,
    ]);
  return content(one) === content(other);
}
