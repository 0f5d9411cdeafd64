import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { z } from 'zod';
import type { Context } from '../loaders.js';
import type { PreWarningEvent, QueryPreWarningEventsArgs } from '../resolver-types.gen.js';
import type { Store } from '../store.js';

const day = z.string().refine(isCalendarDate, 'Write a day that exists as YYYY-MM-DD.');
const text = (longest: number) => z.string().min(1).max(longest);

/** Message `pre-warning-changed`: one step of the loop of domain.md 4.5. */
const preWarningChanged = z.strictObject({
  warning: z.strictObject({
    id: text(100),
    caseNo: text(100),
    subjectId: z.string().regex(/^o\d+_[\w-]{27}$/),
    court: text(200),
    documentNo: text(100),
    superiorOrgan: text(18),
    toldOn: day,
    listFrom: day,
  }),
  event: z.enum([
    'TOLD',
    'TOLD_AGAIN',
    'ACKNOWLEDGED',
    'ANSWERED',
    'CLOSED_LISTED',
    'CLOSED_PERFORMED',
    'CLOSED_REVERSED',
    'CLOSED_REMOVED',
  ]),
  on: day,
  answer: text(2_000).nullable(),
});

export const preWarningReceiver: Receiver<Store, z.output<typeof preWarningChanged>> = {
  senders: ['courts'],
  shape: preWarningChanged,
  subjects: ({ warning }) => [warning.subjectId],
  receive: ({ store, manager, id }, { warning, event, on, answer }) =>
    store.addPreWarningEvent(manager, {
      ...{ message: id, event, happened_on: on, answer },
      ...{ warning: warning.id, case_no: warning.caseNo, subject_id: warning.subjectId, court: warning.court },
      ...{ document_no: warning.documentNo, superior_organ: warning.superiorOrgan },
      ...{ told_on: warning.toldOn, list_from: warning.listFrom },
    }),
};

/** Events of one page at most. */
const LONGEST_PAGE = 500;

/** The events for the caller after a number; each subject among them is recorded as looked at. */
export async function preWarningEvents(
  ctx: Context,
  { after, first }: QueryPreWarningEventsArgs,
): Promise<PreWarningEvent[]> {
  const superior = superiorOf(ctx);
  if (after && !/^\d{1,15}$/.test(after)) throw new Fault('BAD_ARGUMENT', '"after" is no number of an event.');
  const most = Math.min(Math.max(first ?? 100, 1), LONGEST_PAGE);
  const rows = await ctx.store.preWarningEventsAfter(after ? after : '0', most, superior);
  return rows.map((row) => {
    ctx.receipt.touch(row.subject_id);
    return {
      id: row.id,
      preWarning: row.warning,
      kind: row.event as PreWarningEvent['kind'],
      on: row.happened_on,
      subject: { id: row.subject_id },
      caseNo: row.case_no,
      court: row.court,
      documentNo: row.document_no,
      superiorOrgan: row.superior_organ,
      toldOn: row.told_on,
      listFrom: row.list_from,
      answer: row.answer,
    };
  });
}

/** The superior organ follows what is told to it, the centre's operator everything (null). */
function superiorOf({ caller: { kind, matter, organisation } }: Context): string | null {
  if (organisation !== null && matter === 'STATUTORY_DUTY') {
    if (kind === 'centre-operator') return null;
    if (kind === 'superior-organ') return organisation;
  }
  throw new Fault(
    'MATTER_NOT_FOR_ACTOR',
    'Pre-warnings are for the superior organ and the credit centre, under STATUTORY_DUTY.',
  );
}
