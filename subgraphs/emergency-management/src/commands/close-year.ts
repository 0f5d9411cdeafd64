import { randomUUID } from 'node:crypto';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type { SafetyYearRun } from '../resolver-types.gen.js';
import { closeYear } from '../rules/acts/close-year.js';
import { yearOf } from '../rules/safety-points/posted-row.js';
import { SAFETY_RULEBOOKS, safetyRulebookOn } from '../rules/safety-points/rulebook.js';
import type { PostedBy, Store } from '../store.js';
import { officerOf, requireBureau } from './bureau.js';

/** Who runs a year end, for the record. */
type Runner = Pick<Context, 'caller' | 'now' | 'subgraph' | 'today' | 'store'>;

/**
 * Closes a year for every subject of the case, each in a transaction of its own: a run that breaks off is simply run
 * again. Throws BAD_ARGUMENT for a year that is not over, or that no rulebook knows.
 */
export async function closeSafetyYear(ctx: Context, year: number): Promise<SafetyYearRun> {
  const { subjects } = requireBureau(ctx, 'STATUTORY_DUTY');
  if (year >= yearOf(ctx.today) || SAFETY_RULEBOOKS.every(({ effectiveFrom }) => effectiveFrom > `${year}-12-31`)) {
    throw new Fault('BAD_ARGUMENT', `${year} is not over, or lies before the first rulebook. ${year}年度不可结转。`);
  }
  return run(ctx, subjects, year, (subject) => officerOf(ctx, subject));
}

/** The same for everything in the register, of the year that is over on an instant: the job of the second of January. */
export async function closeYearOfRegister(store: Store, now: Date): Promise<SafetyYearRun> {
  const today = shanghaiDateOf(now);
  const caller = systemCaller('year-end-run', randomUUID().replaceAll('-', ''));
  const by = { officer: caller.actor, caseNo: null, ruleVersion: safetyRulebookOn(today).id };
  const runner = { caller, now, today, store, subgraph: 'emergency-management' };
  const subjects = await store.registeredObjects(null);
  return run(runner, subjects, yearOf(today) - 1, (subjectId) => ({ ...by, subjectId }));
}

async function run(
  ctx: Runner,
  subjects: readonly string[],
  year: number,
  byFor: (subject: string) => PostedBy,
): Promise<SafetyYearRun> {
  const told = { year, closed: 0, alreadyClosed: 0, carried: 0, restated: 0, notSupervised: 0 };
  for (const subject of subjects) {
    const by = byFor(subject);
    await ctx.store.transaction(async (manager) => {
      const file = await ctx.store.lockObject(manager, subject, ctx.today);
      if (file.supervision.length === 0) {
        told.notSupervised += 1;
        return;
      }
      const { closings, entries, carried } = closeYear(file, year, ctx.today);
      await ctx.store.addClosings(manager, closings, by);
      await ctx.store.post(manager, { acts: [], entries, facts: [] }, by);
      if (closings.length + entries.length > 0) {
        await recordWrite(ctx, manager, { command: 'closeSafetyYear', subjects: [subject], reference: String(year) });
      }
      if (closings.some((closing) => closing.year === year)) told.closed += 1;
      else told.alreadyClosed += 1;
      told.restated += entries.length;
      if (carried) told.carried += 1;
    });
  }
  return told;
}
