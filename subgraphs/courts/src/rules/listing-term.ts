import { addDays, addYears } from '@xinqiao/platform/rules/calendar-date.js';
import { deadlineOf } from '@xinqiao/platform/rules/repair-clock.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import type { DebtorRow } from './facts.js';

/** The six situations of 法释〔2017〕7号 art. 1. */
export const SITUATIONS = [
  'ABLE_BUT_REFUSES',
  'OBSTRUCTS',
  'EVADES',
  'BREAKS_PROPERTY_REPORT',
  'BREAKS_CONSUMPTION_LIMIT',
  'REFUSES_SETTLEMENT',
] as const;
export type DebtorSituation = (typeof SITUATIONS)[number];

/** Years of a term, of those situations that have one, and of its extension (art. 2). */
const TERM_YEARS = 2;
const LONGEST_EXTENSION = 3;

/** Whether a court may extend so; 0: it does not extend. */
export function extensionAllowed(situation: DebtorSituation, years: number): boolean {
  if (years === 0) return true;
  return situation !== 'ABLE_BUT_REFUSES' && years >= 1 && years <= LONGEST_EXTENSION;
}

/** The last day of a listing; null: who can perform and refuses stays until the duty is performed (art. 2, 10). */
export function lastDayOf(situation: DebtorSituation, listedOn: string, extensionYears: number): string | null {
  if (situation === 'ABLE_BUT_REFUSES') return null;
  const end = addYears(listedOn, TERM_YEARS + extensionYears);
  // Where no day of this number comes, the last of its month ends the term (民法典 art. 202).
  return end.slice(5) < listedOn.slice(5) ? end : addDays(end, -1);
}

/** The days on which a listing holds; `dueOn`: the last of them where a court let the days for removal go by. */
export function termOf(
  { listed_on, until, removed_on }: Pick<DebtorRow, 'listed_on' | 'until' | 'removed_on'>,
  dueOn: string | null = null,
): { valid_from: string; valid_to: string | null } {
  const ends = [until && addDays(until, 1), removed_on, dueOn && addDays(dueOn, 1)].filter((day) => day !== null);
  return { valid_from: listed_on, valid_to: ends.toSorted()[0] ?? null };
}

/** The last of the three working days that a court has to remove a listing; null: it need not. */
export function removalDueOn({ removal_ground, removal_ground_on }: DebtorRow, days: WorkingDays): string | null {
  if (removal_ground === null || removal_ground_on === null) return null;
  return deadlineOf(removal_ground === 'PERFORMED' ? 'debtorRemoval' : 'basisChanged', removal_ground_on, days).dueOn;
}
