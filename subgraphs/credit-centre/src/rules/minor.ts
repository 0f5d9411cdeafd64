import { adultOn, birthDateOf } from '@xinqiao/platform/rules/resident-id.js';

/** The day on which the holder of an identity number is of age. The number itself says when its holder was born. */
export function holderAdultOn(residentId: string): string {
  return adultOn(birthDateOf(residentId));
}

/** Whether the holder of an identity number is under 18 on a day. */
export function isMinor(residentId: string, on: string): boolean {
  return holderAdultOn(residentId) > on;
}
