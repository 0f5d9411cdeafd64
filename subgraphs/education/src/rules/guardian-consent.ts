import { ageOn } from '@xinqiao/platform/rules/resident-id.js';

/** Below this age nothing of a child is kept without the guardian's consent (PIPL art. 31). */
const CONSENT_AGE = 14;

/** Whether a school keeps a child's record only with the guardian's consent. Days: Asia/Shanghai. */
export function needsConsent(bornOn: string, today: string): boolean {
  return ageOn(bornOn, today) < CONSENT_AGE;
}
