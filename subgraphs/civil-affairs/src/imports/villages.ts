import { adultOnly } from '@xinqiao/platform/exchange/adult-only.js';
import {
  date,
  oneOf,
  optional,
  organisationCode,
  recordText,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';
import { VILLAGE_POINTS, type VillageItemKind } from '../rules/village-points.js';

export const committees = dataset({
  name: 'committees',
  description: 'Village and neighbourhood committees and their towns 村（居）民委员会',
  readByVerdicts: false,
  table: tables.committee,
  columns: () => ({
    village: organisationCode(['VILLAGE', '村居代码']),
    kind: oneOf(['KIND', '类型'], { 村民委员会: 'VILLAGE', 居民委员会: 'NEIGHBOURHOOD' }),
    name: text(['NAME', '名称'], { max: 200 }),
    town: organisationCode(['TOWN', '镇街代码']),
    since: date(['SINCE', '起始日期']),
  }),
  toFact: ({ village, kind, name, town, since }) => ({
    identifiers: { subject_id: village },
    values: { village, kind, name, town, valid_from: since },
  }),
});

export const villageMembers = dataset({
  name: 'village-members',
  description: 'Residents who opted into the village record 村居信用参与居民',
  readByVerdicts: false,
  table: tables.villageMembership,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    village: organisationCode(['VILLAGE', '村居代码']),
    residence: oneOf(['RESIDENCE', '居住类型'], { 户籍: 'REGISTERED', 居住证: 'RESIDENCE_PERMIT' }),
    unrated: optional(
      oneOf(['UNRATED', '不予评定原因'], {
        在校: 'AT_SCHOOL',
        迁出: 'MOVED_OUT',
        接受调查: 'UNDER_INVESTIGATION',
        死亡: 'DECEASED',
      }),
    ),
    joinedOn: date(['JOINED_ON', '加入日期']),
    leftOn: optional(date(['LEFT_ON', '退出日期'])),
  }),
  toFact: ({ subject, ...row }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: {
      village: row.village,
      residence: row.residence,
      unrated_because: row.unrated,
      valid_from: row.joinedOn,
      valid_to: row.leftOn,
    },
  }),
});

const KINDS_BY_NAME: Readonly<Record<string, VillageItemKind>> = Object.fromEntries(
  Object.entries(VILLAGE_POINTS.kinds).flatMap(([kind, { zh }]) => [
    [zh, kind as VillageItemKind],
    [kind, kind as VillageItemKind],
  ]),
);

export const villageItems = dataset({
  name: 'village-items',
  description: 'Items of village records 村居信用条目',
  readByVerdicts: false,
  table: tables.villageItem,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    itemNo: text(['ITEM_NO', '条目编号'], { max: 100 }),
    village: organisationCode(['VILLAGE', '村居代码']),
    kind: oneOf(['KIND', '类型'], KINDS_BY_NAME),
    occurredOn: date(['OCCURRED_ON', '发生日期']),
    summary: recordText(['SUMMARY', '事由'], { max: 500 }),
    confirmedBy: text(['CONFIRMED_BY', '确认单位'], { max: 200 }),
    organisation: organisationCode(['CONFIRMED_BY_CODE', '确认单位代码']),
    evidence: recordText(['EVIDENCE', '佐证材料'], { max: 500 }),
    councilOn: optional(date(['COUNCIL_ON', '评议日期'])),
    reviewedOn: optional(date(['REVIEWED_ON', '复核日期'])),
  }),
  toFact: ({ subject, ...row }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: {
      item_no: row.itemNo,
      village: row.village,
      kind: row.kind,
      occurred_on: row.occurredOn,
      points: VILLAGE_POINTS.kinds[row.kind].points,
      summary: row.summary,
      confirmed_by: row.confirmedBy,
      organisation: row.organisation,
      evidence: row.evidence,
      state: stateOf(row),
      council_on: row.councilOn,
      reviewed_on: row.reviewedOn,
      valid_from: row.occurredOn,
    },
  }),
});

/** A file brings what was accepted; what was refused never comes here. */
function stateOf(row: { readonly councilOn: string | null; readonly reviewedOn: string | null }): string {
  if (row.reviewedOn !== null) return 'CONFIRMED';
  return row.councilOn === null ? 'ENTERED' : 'COUNCIL_ACCEPTED';
}
