import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Context } from '../loaders.js';
import { safetyRulebookOn } from '../rules/safety-points/rulebook.js';
import type { PostedBy } from '../store.js';

/**
 * The officer who acts, for the record. Throws MATTER_NOT_FOR_ACTOR for anybody but the bureau under STATUTORY_DUTY, and
 * SUBJECT_NOT_IN_CASE for an object that its case does not name.
 */
export function officerOf(ctx: Context, subjectId: string): PostedBy {
  const { actor, caseNo } = requireBureau(ctx, 'STATUTORY_DUTY');
  if (!ctx.holds(subjectId)) throw new Fault('SUBJECT_NOT_IN_CASE', 'The case does not name this subject.');
  return { subjectId, officer: actor, caseNo, ruleVersion: safetyRulebookOn(ctx.today).id };
}

export function requireBureau({ caller }: Context, matter: 'STATUTORY_DUTY' | 'STATISTICS'): Context['caller'] {
  if (caller.kind === 'emergency-bureau' && caller.matter === matter) return caller;
  throw new Fault('MATTER_NOT_FOR_ACTOR', `This is for the emergency management bureau, under ${matter}.`);
}
