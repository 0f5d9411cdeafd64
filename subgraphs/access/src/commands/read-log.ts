import { Fault } from '@xinqiao/platform/errors/fault.js';
import { addDays, daysBetween, isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type {
  AccessLogPage,
  OfficerAlarm,
  OfficerDay,
  QueryAccessLogArgs,
  QueryOfficerAlarmsArgs,
  QueryOfficerStatisticsArgs,
  SubjectAccessesArgs,
} from '../resolver-types.gen.js';
import { accessEntryOf, logEntryOf } from '../rules/access-entry.js';
import { cursorOf, pageOf } from '../rules/page.js';
import { markUnusual } from '../rules/unusual-day.js';
import type { LedgerEntry } from '../store/access-log.js';

/** Days of statistics at once, at most: a quarter. */
const MOST_DAYS = 92;

/** Looks at a subject, for itself and the holders of its mandates. Throws BAD_ARGUMENT for a page that is none. */
export async function accessesOf(ctx: Context, id: string, args: SubjectAccessesArgs) {
  const { length, before } = pageOf(args);
  const found = await ctx.store.accessesOf(id, before, length + 1);
  return paged(found, length, (entry) => accessEntryOf(entry, id, ctx.today));
}

/** Records by what an auditor looks for. Throws MATTER_NOT_FOR_ACTOR for anybody else, BAD_ARGUMENT for a bad filter. */
export async function accessLog(ctx: Context, { filter, ...page }: QueryAccessLogArgs): Promise<AccessLogPage> {
  auditorsOnly(ctx);
  const { length, before } = pageOf(page);
  const wanted = {
    actor: filter?.actor ?? null,
    organisation: filter?.organisation ?? null,
    matter: filter?.matter ?? null,
    subject: filter?.subject ?? null,
    from: filter?.from ? beginningOf(filter.from) : null,
    until: filter?.until ? beginningOf(addDays(dayOf(filter.until), 1)) : null,
  };
  return paged(await ctx.store.log(wanted, before, length + 1), length, logEntryOf);
}

export async function officerStatistics(
  ctx: Context,
  { from, until }: QueryOfficerStatisticsArgs,
): Promise<OfficerDay[]> {
  auditorsOnly(ctx);
  refuseLong(from, until);
  return markUnusual(await ctx.store.officerDays(beginningOf(from), beginningOf(addDays(until, 1))));
}

/** What was raised as it happened. Throws MATTER_NOT_FOR_ACTOR for anybody but the auditor, BAD_ARGUMENT for bad days. */
export async function officerAlarms(ctx: Context, { from, until }: QueryOfficerAlarmsArgs): Promise<OfficerAlarm[]> {
  auditorsOnly(ctx);
  refuseLong(from, until);
  return ctx.store.officerAlarms(from, until);
}

function refuseLong(from: string, until: string): void {
  const days = daysBetween(dayOf(from), dayOf(until));
  if (days < 0 || days >= MOST_DAYS) throw new Fault('BAD_ARGUMENT', `Ask for 1 to ${MOST_DAYS} days.`);
}

function auditorsOnly({ caller }: Context): void {
  if (caller.kind !== 'auditor' || caller.matter !== 'AUDIT') {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'The log is for auditors, under AUDIT.');
  }
}

function dayOf(text: string): string {
  if (!isCalendarDate(text)) throw new Fault('BAD_ARGUMENT', `"${text}" is no day; write YYYY-MM-DD.`);
  return text;
}

/** The instant at which a day begins in Asia/Shanghai, as records write instants. */
function beginningOf(day: string): string {
  return new Date(`${dayOf(day)}T00:00:00+08:00`).toISOString();
}

function paged<Node>(found: readonly LedgerEntry[], length: number, shape: (entry: LedgerEntry) => Node) {
  const page = found.slice(0, length);
  const last = page.at(-1);
  return { nodes: page.map(shape), endCursor: last ? cursorOf(last.seq) : null, hasNextPage: found.length > length };
}
