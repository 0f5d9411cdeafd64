import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { textFault } from '@xinqiao/platform/rules/record-text.js';
import type { RegisterRefusal } from '../resolver-types.gen.js';

/** When a row of a register holds, in Asia/Shanghai; `valid_to` is exclusive. */
export interface RegisterTerm {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** Whether it holds on a day, and so can be changed and ended. */
export function isRunning({ valid_to }: RegisterTerm, today: string): boolean {
  return valid_to === null || valid_to > today;
}

/** What is wrong with texts and days of an entry, or null. The days exist, follow one another and have come. */
export function registerFault(
  { texts, days }: { readonly texts: readonly string[]; readonly days: readonly (string | null | undefined)[] },
  today: string,
): RegisterRefusal | null {
  const given = days.flatMap((day) => day ?? []);
  const isOrder = given.every((day, at) => isCalendarDate(day) && day <= today && day >= (given[at - 1] ?? day));
  return textFault(texts) ?? (isOrder ? null : 'BAD_DAY');
}

/** Whether a row says already what is wanted of it. */
export function saysAlready(known: object, wanted: object): boolean {
  return Object.entries(wanted).every(([column, value]) => (known as Record<string, unknown>)[column] === value);
}
