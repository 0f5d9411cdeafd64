import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { CampaignRefusal, CampaignRefused, OpenCampaignInput } from '../resolver-types.gen.js';
import { textFault } from '@xinqiao/platform/rules/record-text.js';
import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';

const MESSAGES: Readonly<Record<CampaignRefusal, string>> = {
  NOT_A_CREDIT_SUBJECT: NO_CREDIT_SUBJECT,
  NOT_YOUR_RECORD: 'You sign and help for yourself, under OWN_RECORD. 只能本人签名、报名。',
  NOT_OPEN: 'There is no campaign of this code that is open today. 没有今天开放的该活动。',
  BAD_CODE: 'Give a code of 3 to 50 capital letters, digits and hyphens. 活动编号有误。',
  BAD_TEXT: 'Give title and pledge, each of at most 500 characters. 请填写标题与承诺内容。',
  FORBIDDEN_DATA: 'A pledge asks for no forbidden data. 承诺内容不得涉及禁止采集的信息。',
  BAD_TERM: 'Give a first and a last day that exist, not before today. 起止日期有误。',
  CODE_TAKEN: 'The code is used by another campaign. 活动编号已被使用。',
};

export function campaignRefused(code: CampaignRefusal): CampaignRefused & { __typename: 'CampaignRefused' } {
  return { __typename: 'CampaignRefused', code, message: MESSAGES[code] };
}

/** Why a campaign may not be opened, or null when it may. `today`: Asia/Shanghai. */
export function campaignFault(input: OpenCampaignInput, today: string): CampaignRefusal | null {
  const { code, title, pledge, opensOn, closesOn } = input;
  if (!/^[A-Z0-9-]{3,50}$/.test(code)) return 'BAD_CODE';
  const fault = textFault([title, pledge]);
  if (fault) return fault;
  const isTerm = isCalendarDate(opensOn) && isCalendarDate(closesOn) && opensOn >= today && closesOn >= opensOn;
  return isTerm ? null : 'BAD_TERM';
}
