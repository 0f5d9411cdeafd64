import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { deadlinesOf, isAnswerOverdue, isOverdue } from '@xinqiao/platform/records/case-view.js';
import { recordCaseTold } from '@xinqiao/platform/records/tell.js';
import { OBJECTION_SOURCES, type ObjectionSource } from '@xinqiao/platform/rules/objection-source.js';
import type { z } from 'zod';
import type { Context } from '../loaders.js';
import { followEntry } from './follow-entry.js';
import { followPenalty } from './follow-penalties.js';
import type { QueryRecordCasesArgs, WatchedCase } from '../resolver-types.gen.js';
import type { Store } from '../store.js';
import type { WatchedCaseRow } from '../store/watched-cases.js';

/** Message `record-case`: a case of an owner, the centre among them, was filed, put off or decided. */
export const recordCaseReceiver: Receiver<Store, z.output<typeof recordCaseTold>> = {
  senders: ['access', 'civil-affairs', 'courts', 'credit-centre', 'education', 'emergency-management', 'tax'],
  shape: recordCaseTold,
  subjects: ({ subject }) => [subject],
  async receive(ctx, { subject, needsOthers, filedOn, decidedOn, clock, ...row }) {
    await ctx.store.keepWatchedCase(ctx.manager, {
      ...row,
      owner: ctx.sender,
      clock: isSource(clock) ? clock : null,
      subject_id: subject,
      needs_others: needsOthers,
      filed_on: filedOn,
      decided_on: decidedOn,
    });
    if (row.outcome !== null) await followPenalty(ctx, subject, row.reference);
    if (ctx.sender === 'credit-centre') await followEntry(ctx, { ...row, subject });
  },
};

function isSource(clock: string | null): clock is ObjectionSource {
  return clock !== null && Object.hasOwn(OBJECTION_SOURCES, clock);
}

/**
 * Cases of all owners with their clocks, the longest waiting first: all of them for the centre and the auditor, and for an
 * office its own. Throws MATTER_NOT_FOR_ACTOR.
 */
export async function recordCases(
  ctx: Context,
  { overdue, open, owner }: QueryRecordCasesArgs,
): Promise<WatchedCase[]> {
  const rows = await ctx.store.watchedCases({
    ...whose(ctx, owner ?? null),
    open: overdue === true || open === true,
  });
  const cases = rows.map((row) => watchedCaseOf(ctx, row)).filter((one) => overdue !== true || one.overdue === true);
  for (const { subject } of cases) if (subject) ctx.receipt.touch(subject);
  return cases;
}

/** Whose office decides about which owner's records. */
const OFFICES: Readonly<Record<string, string>> = {
  'tax-bureau': 'tax',
  'emergency-bureau': 'emergency-management',
  'education-bureau': 'education',
  'civil-affairs-bureau': 'civil-affairs',
  court: 'courts',
};

function whose({ caller }: Context, owner: string | null): { owner: string | null; authority: string | null } {
  const { kind, matter, organisation } = caller;
  const seesAll =
    (kind === 'centre-operator' && matter === 'STATUTORY_DUTY') || (kind === 'auditor' && matter === 'AUDIT');
  if (seesAll) return { owner, authority: null };
  const own = matter === 'STATUTORY_DUTY' || matter === 'COURT_CASE' ? OFFICES[kind] : undefined;
  if (own !== undefined) return { owner: own, authority: organisation };
  throw new Fault(
    'MATTER_NOT_FOR_ACTOR',
    'Cases are listed for the centre, the auditor and the offices that decide them.',
  );
}

function watchedCaseOf({ store, today }: Context, row: WatchedCaseRow): WatchedCase {
  const deadlines = deadlinesOf(row, store.cases.days);
  return {
    ...deadlines,
    id: row.id,
    owner: row.owner,
    kind: row.kind,
    subject: row.subject_id,
    reference: row.reference,
    filedOn: row.filed_on,
    extended: row.extended,
    overdue: isOverdue(row.outcome, deadlines, today),
    answerOverdue: isAnswerOverdue(row.outcome, deadlines, today),
    outcome: row.outcome,
    decidedOn: row.decided_on,
  };
}
