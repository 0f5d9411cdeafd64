import type { Database } from '@xinqiao/platform/database/database.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { addMonths, isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { latePublicationTold, watchPenalties } from '@xinqiao/platform/records/publication-watch.js';
import type { LatePublicationRow } from '@xinqiao/platform/rules/late-publication.js';
import type { Context } from '../loaders.js';
import type { LatePublication, QueryLatePublicationsArgs } from '../resolver-types.gen.js';
import { domainOfBasis } from '../rules/public-list/record-domain.js';
import type { Store } from '../store.js';

const LONGEST_PAGE = 500;

/** Looks at what was published here since the last time; how many came too late. `today`: Asia/Shanghai. */
export function watchPublications(database: Database, store: Store, today: string): Promise<number> {
  return watchPenalties(database, store.workingDays, {
    // By the law that it names as its basis, the deadline of work safety is the penalty's.
    isWatched: ({ basis }) => domainOfBasis(basis) === 'WORK_SAFETY',
    keepLate: (manager, late) => store.keepLatePublications(manager, late, today),
  });
}

/** Message `late-publication`: what the emergency bureau's own watch found. */
export const latePublicationReceiver: Receiver<Store, LatePublicationRow> = {
  senders: ['emergency-management'],
  shape: latePublicationTold,
  subjects: ({ subject_id }) => [subject_id],
  receive: ({ store, manager, today }, late) => store.keepLatePublications(manager, [late], today),
};

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
