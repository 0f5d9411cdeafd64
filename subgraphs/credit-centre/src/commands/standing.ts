import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Context } from '../loaders.js';
import type { QueryStandingArgs, Standing } from '../resolver-types.gen.js';

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
  return mandate && { subject, kind: mandate.kind };
}
