import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { SafetyYearRun } from '../resolver-types.gen.js';
import { closeYear } from '../rules/acts/close-year.js';
import { yearOf } from '../rules/safety-points/posted-row.js';
import { SAFETY_RULEBOOKS } from '../rules/safety-points/rulebook.js';
import { officerOf, requireBureau } from './bureau.js';

/**
 * Closes a year for every subject of the case, each in a transaction of its own: a run that breaks off is simply run
 * again. Throws BAD_ARGUMENT for a year that is not over, or that no rulebook knows.
 */
export async function closeSafetyYear(ctx: Context, year: number): Promise<SafetyYearRun> {
  const { subjects } = requireBureau(ctx, 'STATUTORY_DUTY');
  if (year >= yearOf(ctx.today) || SAFETY_RULEBOOKS.every(({ effectiveFrom }) => effectiveFrom > `${year}-12-31`)) {
    throw new Fault('BAD_ARGUMENT', `${year} is not over, or lies before the first rulebook. ${year}年度不可结转。`);
  }
  const run = { year, closed: 0, alreadyClosed: 0, carried: 0, restated: 0, notSupervised: 0 };
  for (const subject of subjects) {
    const by = officerOf(ctx, subject);
    await ctx.store.transaction(async (manager) => {
      const file = await ctx.store.lockObject(manager, subject, ctx.today);
      if (file.supervision.length === 0) {
        run.notSupervised += 1;
        return;
      }
      const { closings, entries, carried } = closeYear(file, year, ctx.today);
      await ctx.store.addClosings(manager, closings, by);
      await ctx.store.post(manager, { acts: [], entries, facts: [] }, by);
      if (closings.length + entries.length > 0) {
        await recordWrite(ctx, manager, { command: 'closeSafetyYear', subjects: [subject], reference: String(year) });
      }
      if (closings.some((closing) => closing.year === year)) run.closed += 1;
      else run.alreadyClosed += 1;
      run.restated += entries.length;
      if (carried) run.carried += 1;
    });
  }
  return run;
}
