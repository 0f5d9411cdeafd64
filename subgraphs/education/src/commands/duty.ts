import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Context } from '../loaders.js';

/** Throws MATTER_NOT_FOR_ACTOR for anybody but the education bureau on a duty that its open case names. */
export function requireBureau({ caller }: Context): void {
  if (caller.kind !== 'education-bureau' || caller.matter !== 'STATUTORY_DUTY' || caller.organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Only the education bureau does this, under STATUTORY_DUTY.');
  }
}

/** The school that acts on a duty that its open case names. Throws MATTER_NOT_FOR_ACTOR for everybody else. */
export function schoolOnDuty({ caller }: Context): string {
  const { kind, matter, organisation } = caller;
  if (kind !== 'school' || matter !== 'STATUTORY_DUTY' || organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Only a school does this, under STATUTORY_DUTY.');
  }
  return organisation;
}

/** The institution that speaks for itself, or through who holds its mandate; null for everybody else. */
export function ownInstitution({ caller }: Context): string | null {
  const [subject] = caller.subjects;
  return caller.kind === 'enterprise' && caller.matter === 'OWN_RECORD' && subject ? subject : null;
}
