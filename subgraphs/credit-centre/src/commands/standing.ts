import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { IdentifierCheck } from '@xinqiao/platform/rules/identifier-check.js';
import type { Context } from '../loaders.js';
import type { QueryStandingArgs, Standing } from '../resolver-types.gen.js';
import { isMinor } from '../rules/minor.js';

/**
 * Whether a person acts for the holder of an identifier, by a mandate in force today (matters.md, Standing). For the
 * gateway's admission only: throws SEALED_CALLS_ONLY for anybody else.
 */
export async function standing(ctx: Context, { person, identifier }: QueryStandingArgs): Promise<Standing | null> {
  if (ctx.caller.kind !== 'system') throw new Fault('SEALED_CALLS_ONLY', 'Standing is asked by admission only.');
  const check = ctx.store.identify(identifier, ctx.today);
  if (!check.ok) return null;
  const subject = ctx.store.subjectIdOf(check);
  const mandate = await ctx.store.mandateOf(person, subject, ctx.today);
  if (mandate?.kind === 'GUARDIAN' && !isWard(check, ctx.today)) return null;
  return mandate && { subject, kind: mandate.kind };
}

/** Guardianship of a child ends on the eighteenth birthday (民法典 art. 17, 27), whatever the mandate's last day says. */
function isWard(check: IdentifierCheck & { ok: true }, today: string): boolean {
  return check.kind === 'person' && isMinor(check.value, today);
}
