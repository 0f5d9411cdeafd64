import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Context } from '../loaders.js';

/** Throws MATTER_NOT_FOR_ACTOR for anybody but the education bureau on a duty that its open case names. */
export function requireBureau({ caller }: Context): void {
  if (caller.kind !== 'education-bureau' || caller.matter !== 'STATUTORY_DUTY' || caller.organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Only the education bureau does this, under STATUTORY_DUTY.');
  }
}

/** The institution that speaks for itself, or through who holds its mandate; null for everybody else. */
export function ownInstitution({ caller }: Context): string | null {
  const [subject] = caller.subjects;
  return caller.kind === 'enterprise' && caller.matter === 'OWN_RECORD' && subject ? subject : null;
}
