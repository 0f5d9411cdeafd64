import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import type { PreWarningRefusal } from '../resolver-types.gen.js';
import type { PreWarningRow } from './facts.js';

/** Working days between the warning and the listing of a government body (赣州 2023; domain.md 4.5). */
const WARNING_DAYS = 5;

/** The first day on which a body that was warned on a day may be listed. Throws where a calendar is missing. */
export function listFromOf(toldOn: string, days: WorkingDays): string {
  return days.addWorkingDays(toldOn, WARNING_DAYS);
}

/** In the last half of December an open warning is told again each day: the year's evaluation closes (domain.md 4.5). */
export function isToldDaily(day: string): boolean {
  return day.slice(5) >= '12-15' && day.slice(5) <= '12-31';
}

export function closed(
  warning: PreWarningRow,
  because: NonNullable<PreWarningRow['closed_because']>,
  today: string,
): PreWarningRow {
  return { ...warning, state: 'CLOSED', closed_on: today, closed_because: because };
}

/** TOLD becomes ACKNOWLEDGED; once acknowledged it stays so. */
export function acknowledged(warning: PreWarningRow, today: string): PreWarningRow | PreWarningRefusal {
  if (warning.state === 'CLOSED') return 'ALREADY_CLOSED';
  if (warning.state !== 'TOLD') return warning;
  return { ...warning, state: 'ACKNOWLEDGED', acknowledged_on: today };
}

/** ACKNOWLEDGED becomes ANSWERED; another answer replaces the first, and both stay in the ledger. */
export function answered(warning: PreWarningRow, answer: string, today: string): PreWarningRow | PreWarningRefusal {
  if (warning.state === 'CLOSED') return 'ALREADY_CLOSED';
  if (warning.state === 'TOLD') return 'NOT_ACKNOWLEDGED';
  const text = answer.trim();
  if (text === '' || text.length > LONGEST_ANSWER) return 'BAD_ANSWER';
  return { ...warning, state: 'ANSWERED', answered_on: today, answer: text };
}

/** Characters: a page. */
const LONGEST_ANSWER = 2_000;

export const PRE_WARNING_REFUSALS: Readonly<Record<PreWarningRefusal, string>> = {
  PRE_WARNING_NOT_FOUND: 'No pre-warning of this id was told to you. 未找到发给您的预警。',
  ALREADY_CLOSED: 'The pre-warning is closed. 预警已办结。',
  NOT_ACKNOWLEDGED: 'Acknowledge the pre-warning first. 请先签收预警。',
  BAD_ANSWER: `Answer in 1 to ${LONGEST_ANSWER} characters. 请以1至${LONGEST_ANSWER}个字符反馈。`,
};
