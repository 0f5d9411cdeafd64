import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type {
  PreWarning,
  PreWarningRefusal,
  PreWarningResult,
  QueryPreWarningsArgs,
  RemovalDue,
} from '../resolver-types.gen.js';
import type { PreWarningRow } from '../rules/facts.js';
import { removalDueOn } from '../rules/listing-term.js';
import { acknowledged, answered, PRE_WARNING_REFUSALS } from '../rules/pre-warning.js';
import { preWarningOf, removalDueOf } from '../rules/pre-warning-view.js';
import type { PreWarningFilter } from '../store/pre-warnings.js';
import { isMissingCalendar } from './act.js';
import { tellPreWarning } from './tell-pre-warning.js';

/** The warnings told to the caller; each subject among them is recorded as looked at. */
export async function preWarnings(ctx: Context, { state }: QueryPreWarningsArgs): Promise<PreWarning[]> {
  const rows = await ctx.store.preWarnings({ ...whose(ctx), state: state ?? undefined });
  const told = await ctx.store.toldOn(rows.map(({ id }) => id));
  return rows.map((row, at) => {
    ctx.receipt.touch(row.subject_id);
    return preWarningOf(row, told[at] ?? []);
  });
}

/** Listings that wait for removal, longest first. */
export async function removalsDue(ctx: Context): Promise<RemovalDue[]> {
  const rows = await ctx.store.awaitingRemoval(whose(ctx).court ?? null);
  return rows.map((row) => {
    ctx.receipt.touch(row.subject_id);
    return removalDueOf(row, dueOrUnknown(ctx, row), ctx.today);
  });
}

function dueOrUnknown({ store }: Context, row: Parameters<typeof removalDueOn>[0]): string | null {
  try {
    return removalDueOn(row, store.days);
  } catch (error) {
    if (isMissingCalendar(error)) return null;
    throw error;
  }
}

export function acknowledgePreWarning(ctx: Context, id: string): Promise<PreWarningResult> {
  return change(ctx, id, 'ACKNOWLEDGED', (row) => acknowledged(row, ctx.today));
}

export function answerPreWarning(ctx: Context, id: string, answer: string): Promise<PreWarningResult> {
  return change(ctx, id, 'ANSWERED', (row) => answered(row, answer, ctx.today));
}

/** Check, write, record; two that answer at once wait for each other on the row. */
function change(
  ctx: Context,
  id: string,
  kind: 'ACKNOWLEDGED' | 'ANSWERED',
  changed: (row: PreWarningRow) => PreWarningRow | PreWarningRefusal,
): Promise<PreWarningResult> {
  const { superior, court } = whose(ctx);
  const { store, today, caller } = ctx;
  return store.transaction(async (manager) => {
    const row = await store.lockPreWarning(manager, { id });
    const isTold = court === undefined && (superior === undefined || row?.superior_uscc === superior);
    if (!row || !isTold) return refused('PRE_WARNING_NOT_FOUND');
    const next = changed(row);
    if (typeof next === 'string') return refused(next);
    if (next !== row) {
      await store.changePreWarning(manager, next);
      const act = { store, manager, today, actor: caller.actor, court: null };
      await tellPreWarning(act, next, kind, { note: kind === 'ANSWERED' ? next.answer : null });
      await recordWrite(ctx, manager, { command: `preWarning ${kind}`, subjects: [row.subject_id], reference: id });
    }
    ctx.receipt.touch(row.subject_id);
    const days = (await store.eventsOf(manager, 'PRE_WARNING', id)).filter((event) => event.kind.startsWith('TOLD'));
    const told = days.map(({ happened_on }) => happened_on);
    return { __typename: 'PreWarningChanged', preWarning: preWarningOf(next, told) };
  });
}

/** What of the loop is the caller's: told to it as superior organ, everything as the credit centre, its own as a court. */
function whose({ caller: { kind, matter, organisation } }: Context): Pick<PreWarningFilter, 'superior' | 'court'> {
  if (organisation !== null && matter === 'STATUTORY_DUTY') {
    if (kind === 'centre-operator') return {};
    if (kind === 'superior-organ') return { superior: organisation };
  }
  if (organisation !== null && matter === 'COURT_CASE' && kind === 'court') return { court: organisation };
  throw new Fault(
    'MATTER_NOT_FOR_ACTOR',
    'Pre-warnings are for the superior organ and the credit centre under STATUTORY_DUTY, and for the court itself.',
  );
}

function refused(code: PreWarningRefusal): PreWarningResult {
  return { __typename: 'PreWarningRefused', code, message: PRE_WARNING_REFUSALS[code] };
}
