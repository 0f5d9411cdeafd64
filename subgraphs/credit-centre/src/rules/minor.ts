import { addYears } from '@xinqiao/platform/rules/calendar-date.js';

/** Full age, reached on the birthday (domain.md 5.2). */
const ADULT = 18;

/** The day on which the holder of an identity number is of age. The number itself says when its holder was born. */
export function adultOn(residentId: string): string {
  const born = `${residentId.slice(6, 10)}-${residentId.slice(10, 12)}-${residentId.slice(12, 14)}`;
  return addYears(born, ADULT);
}

/** Whether the holder of an identity number is under 18 on a day. */
export function isMinor(residentId: string, on: string): boolean {
  return adultOn(residentId) > on;
}
