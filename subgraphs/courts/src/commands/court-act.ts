import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { CourtActRefusal, CourtActRefused } from '../resolver-types.gen.js';
import { COURT_REFUSALS } from '../rules/court-refusal.js';
import { isMissingCalendar, type CourtAct } from './act.js';
import { tellLists } from './tell-lists.js';

/**
 * Runs one act of a court about the subjects of its case, in one transaction that waits for others about the same
 * subjects. What cannot be counted for want of a calendar is refused, and nothing of it is written.
 * Throws MATTER_NOT_FOR_ACTOR for anybody but a court under COURT_CASE.
 */
export async function courtAct<Result>(
  ctx: Context,
  work: (act: CourtAct) => Promise<Result | CourtActRefused>,
): Promise<Result | CourtActRefused> {
  const court = courtOf(ctx);
  const { store, today, caller } = ctx;
  try {
    return await store.transaction(async (manager) => {
      await store.lock(manager, caller.subjects);
      const result = await work({ store, manager, today, actor: caller.actor, court });
      const command = writtenBy(result);
      if (command) {
        for (const subject of caller.subjects)
          await tellLists({ store, manager, today, actor: caller.actor, court }, subject);
        await recordWrite(ctx, manager, { command, subjects: caller.subjects, reference: caller.caseNo ?? '' });
      }
      return result;
    });
  } catch (error) {
    if (!isMissingCalendar(error)) throw error;
    return refused('CALENDAR_MISSING', error.message);
  }
}

/** The name of what an act did; null: it was refused, or everything had been written before. */
function writtenBy(result: unknown): string | null {
  const told = result as { __typename?: string } & Record<string, unknown>;
  const before = Object.entries(told).some(([key, value]) => key.startsWith('already') && value === true);
  return before || told.__typename === 'CourtActRefused' ? null : (told.__typename ?? null);
}

export function courtOf({ caller: { kind, matter, organisation } }: Context): string {
  if (kind !== 'court' || matter !== 'COURT_CASE' || organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Only a court writes into its register, under COURT_CASE.');
  }
  return organisation;
}

/** `detail` says which, where the code alone does not. The `Refused` of a union, as every command of a court answers it. */
export function refused(code: CourtActRefusal, detail?: string): CourtActRefused & { __typename: 'CourtActRefused' } {
  const message = detail === undefined ? COURT_REFUSALS[code] : `${COURT_REFUSALS[code]} (${detail})`;
  return { __typename: 'CourtActRefused', code, message };
}
