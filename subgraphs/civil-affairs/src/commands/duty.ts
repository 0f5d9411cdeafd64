import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Context } from '../loaders.js';

/**
 * The organisation of whoever acts on a statutory duty under an open case. Throws MATTER_NOT_FOR_ACTOR for everybody else:
 * what is written about a person is written under a business that the person can see.
 */
export function onDuty({ caller }: Context, kinds: readonly string[]): string {
  const { kind, matter, organisation } = caller;
  if (!kinds.includes(kind) || matter !== 'STATUTORY_DUTY' || organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', `Only ${kinds.join(', ')} do this, under STATUTORY_DUTY.`);
  }
  return organisation;
}

/** The caller's own person, under OWN_RECORD; null for anybody who acts for others. */
export function ownPerson({ caller }: Context): string | null {
  const [subject] = caller.subjects;
  return caller.kind === 'self' && caller.matter === 'OWN_RECORD' && subject?.startsWith('p') ? subject : null;
}
