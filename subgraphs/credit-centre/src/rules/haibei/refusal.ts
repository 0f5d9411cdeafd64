import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';
import type { HaibeiRefusal, HaibeiRefused } from '../../resolver-types.gen.js';

/** Days that a card lasts at most. */
export const LONGEST_CARD_DAYS = 90;

/** Days that a report lasts at most: an employer decides within them, or the person hands over a new one. */
export const LONGEST_REPORT_DAYS = 90;

/** Cards in force at once, at most: one for each door of a shop, and some to spare. */
export const MOST_CARDS = 20;

const MESSAGES: Readonly<Record<HaibeiRefusal, string>> = {
  NOT_YOUR_RECORD: 'You do this for yourself, under OWN_RECORD. 只能就本人的海贝分办理。',
  NOT_REGISTERED: 'You are not in the registry; ask the credit centre. 登记信息中没有您，请联系信用中心。',
  NOT_A_CREDIT_SUBJECT: NO_CREDIT_SUBJECT,
  NOT_OPTED_IN: 'You have no score: opt in by joinHaibei first, if you wish. 您未开通海贝分，如需使用请先开通。',
  BAD_TERM: `Give 1 to ${LONGEST_CARD_DAYS} days. 有效期须为1至${LONGEST_CARD_DAYS}天。`,
  TOO_MANY_CARDS: `You have ${MOST_CARDS} cards in force; take one back. 有效二维码已达${MOST_CARDS}个，请先撤回。`,
  CARD_NOT_FOUND: 'You have no card of this id in force. 未找到有效的该二维码。',
};

export function haibeiRefused(code: HaibeiRefusal): HaibeiRefused & { __typename: 'HaibeiRefused' } {
  return { __typename: 'HaibeiRefused', code, message: MESSAGES[code] };
}
