import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';
import type { VillageRefusal, VillageRefused } from '../resolver-types.gen.js';

const MESSAGES: Readonly<Record<VillageRefusal, string>> = {
  NOT_A_CREDIT_SUBJECT: NO_CREDIT_SUBJECT,
  NOT_YOUR_RECORD: 'You do this for your own record, under OWN_RECORD. 只能就本人的记录办理。',
  NOT_YOUR_VILLAGE:
    'The resident is not in your village’s record, or not in your case. 该居民未参加本村信用，或不在业务件内。',
  VILLAGE_NOT_FOUND: 'There is no village or community committee of this code. 没有该村（居）民委员会。',
  ALREADY_MEMBER: 'You are in another village’s record; leave that first. 您已参加其他村居，请先退出。',
  NOT_A_MEMBER: 'You are in no village’s record. 您未参加村居信用。',
  ITEM_NOT_FOUND: 'There is no such item of yours. 未找到该条目。',
  ITEM_NUMBER_TAKEN: 'The number is used by another item. 条目编号已被使用。',
  BAD_DAY: 'Give a day that exists and is not in the future. 日期有误或晚于今天。',
  BAD_TEXT:
    'Give number, summary, confirming organisation and evidence, each of at most 500 characters. 请填写编号、事由、确认单位与佐证，各不超过500字。',
  FORBIDDEN_DATA:
    'Religion, genes, fingerprints, blood type, disease and the like are never recorded. 宗教、基因、指纹、血型、疾病等信息不得记录。',
  MONTH_DECIDED: 'This month was decided already; a council meets once a month. 本月已评议，每月一次。',
  NOT_THE_MONTH: 'The council meets in the month it decides for, and the town reviews after it. 评议与复核月份有误。',
  WRONG_STATE: 'The item does not wait for this step. 条目不在该环节。',
  ALREADY_OBJECTED: 'An objection to this item is open. 该条目已有异议在办。',
  NO_OBJECTION: 'No objection to this item is open. 该条目没有在办异议。',
  NOT_DELETABLE:
    'Only own awards, volunteering and donations are deleted on request. 仅可删除本人的表彰、志愿服务与捐赠。',
  DUPLICATE: 'The same service was confirmed before. 该服务已经确认。',
  OVERLAP: 'The person served elsewhere at that time. 与已确认的服务时间重叠。',
  BAD_TIMES:
    'Give a beginning and an end of one past service of at most 24 hours, like 2026-11-07T08:00:00+08:00. 服务起止时间有误，时间须带时区。',
  NOT_A_HELPER: 'The person did not enlist as helper of your campaign. 该人员未报名本活动志愿者。',
  BAD_AMOUNT: 'Give yuan with at most two decimals, above nothing. 金额有误。',
};

export function villageRefused(code: VillageRefusal): VillageRefused & { __typename: 'VillageRefused' } {
  return { __typename: 'VillageRefused', code, message: MESSAGES[code] };
}
