import { Fault } from '@xinqiao/platform/errors/fault.js';
import { addMonths, isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type { LatePublication, QueryLatePublicationsArgs } from '../resolver-types.gen.js';
import { isWatched, lateness } from '../rules/publicity/late-publication.js';
import type { Store } from '../store.js';

/** Penalties of one step; each is looked at once in its life. */
const STEP = 5_000;

const LONGEST_PAGE = 500;

/**
 * Looks at every penalty that came since the last time: one for work safety that was published later than seven working
 * days after its decision stays on record as late. `today`: Asia/Shanghai. A year without a calendar throws, and what was
 * not looked at is looked at the next time.
 */
export async function watchPublications(store: Store, today: string): Promise<number> {
  let found = 0;
  for (;;) {
    const penalties = await store.unwatchedPenalties(STEP);
    if (penalties.length === 0) return found;
    const late = penalties.filter(isWatched).flatMap((penalty) => lateness(penalty, store.workingDays) ?? []);
    await store.keepWatched(penalties, late, today);
    found += late.length;
  }
}

/**
 * Late publications of a span of days, three months to today if left out. For the credit centre and for an auditor with an
 * order: throws MATTER_NOT_FOR_ACTOR for anybody else, BAD_ARGUMENT for days that are none. Natural persons stay unnamed.
 */
export async function latePublications(ctx: Context, args: QueryLatePublicationsArgs): Promise<LatePublication[]> {
  const { kind, matter } = ctx.caller;
  const isCentre = kind === 'centre-operator' && (matter === 'STATISTICS' || matter === 'STATUTORY_DUTY');
  if (!isCentre && !(kind === 'auditor' && matter === 'AUDIT')) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Late publications are for the credit centre and for an auditor.');
  }
  const to = args.to ?? ctx.today;
  const from = args.from ?? addMonths(ctx.today, -3);
  if (![from, to].every(isCalendarDate)) throw new Fault('BAD_ARGUMENT', '"from" and "to" are days, YYYY-MM-DD.');
  const first = Math.min(Math.max(args.first ?? 100, 1), LONGEST_PAGE);
  const rows = await ctx.store.latePublications(from, to, first);
  return rows.map((row) => ({
    documentNo: row.document_no,
    authority: row.authority,
    authorityUscc: row.authority_uscc,
    subject: row.subject_id.startsWith('o') ? row.subject_id : null,
    decidedOn: row.decided_on,
    dueOn: row.due_on,
    publishedOn: row.published_on,
    daysLate: row.days_late,
  }));
}
