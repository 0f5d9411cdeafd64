import { addYears } from '@xinqiao/platform/rules/calendar-date.js';

/**
 * 信用承诺 (domain.md 2.5): 主动型, 审批替代型, 容缺受理型, 证明事项型, 信用修复型, 行业自律型.
 */
export type CommitmentKind =
  'VOLUNTARY' | 'APPROVAL_SUBSTITUTE' | 'DOCUMENT_TOLERANCE' | 'CERTIFICATE' | 'CREDIT_REPAIR' | 'INDUSTRY_DISCIPLINE';

export type Performance = 'PENDING' | 'PERFORMED' | 'PARTLY_PERFORMED' | 'BROKEN';

/** Whether it can still be found kept or broken. */
export function isOpen(performance: Performance): boolean {
  return performance === 'PENDING' || performance === 'PARTLY_PERFORMED';
}

/** A firm makes these by itself, at any time; the others belong to a business, and whoever accepts them enters them. */
const MADE_BY_ONESELF: ReadonlySet<CommitmentKind> = new Set(['VOLUNTARY', 'INDUSTRY_DISCIPLINE']);

export function isMadeByOneself(kind: CommitmentKind): boolean {
  return MADE_BY_ONESELF.has(kind);
}

/** Years in which a broken commitment counts, from its finding; as long as a general penalty is published [D]. */
const BROKEN_COUNTS = 1;

export function countsUntil(brokenOn: string): string {
  return addYears(brokenOn, BROKEN_COUNTS);
}

export const COMMITMENT_REFUSALS = {
  NOT_YOUR_RECORD: 'An organisation commits itself, or whoever acts for it. 信用承诺由本单位或其代表作出。',
  NOT_MADE_BY_ONESELF:
    'This type belongs to a business: the body that accepts it enters it. 该类承诺由受理机关在办理业务时登记。',
  BODY_UNKNOWN: 'The accepting body is not in the registry. 受理机关未登记。',
  TEXT_MISSING: 'Fill in number and content, 2,000 characters at most. 请填写承诺编号与内容，不超过2000字。',
  BAD_DATE: 'The commitment is to be kept by a day that has not passed. 履行期限不得早于今日。',
  NUMBER_TAKEN: 'The number is used by another commitment. 承诺编号已被使用。',
  COMMITMENT_NOT_FOUND: 'You have no commitment of this number. 没有该承诺。',
  ALREADY_ASSESSED: 'Its performance is settled. 履约情况已经认定。',
  DOCUMENT_MISSING: 'That it was broken needs a document: give its number. 认定违诺须有认定文书，请填写文书号。',
} as const satisfies Readonly<Record<string, string>>;

export type CommitmentRefusal = keyof typeof COMMITMENT_REFUSALS;

export function commitmentRefused(code: CommitmentRefusal) {
  return { __typename: 'CommitmentRefused', code, message: COMMITMENT_REFUSALS[code] } as const;
}
