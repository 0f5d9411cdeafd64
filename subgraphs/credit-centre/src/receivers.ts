import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { z } from 'zod';
import { listEntriesReceiver, listEntryReceiver } from './commands/receive-list-entry.js';
import { penaltiesReceiver } from './commands/follow-penalties.js';
import { preWarningReceiver } from './commands/pre-warning-events.js';
import { recordCaseReceiver } from './commands/watch-cases.js';
import { latePublicationReceiver } from './commands/watch-publications.js';
import type { Store } from './store.js';

const legalRepresentativeFact = z.strictObject({
  ledger: z.literal('yiwu-comprehensive'),
  personId: z.string().regex(/^p\d+_[\w-]{27}$/),
  item: z.string().min(1).max(200),
  points: z.int(),
  occurredOn: z.string().refine(isCalendarDate, 'Write a day that exists as YYYY-MM-DD.'),
  legalBasis: z.string().min(1).max(500),
  /** The message that it takes back. Messages come in any order, so it may not be there yet. */
  reverses: z.string().min(1).max(200).nullable(),
});

const keepLegalRepresentativeFact: Receiver<Store, z.output<typeof legalRepresentativeFact>> = {
  senders: ['emergency-management'],
  shape: legalRepresentativeFact,
  subjects: ({ personId }) => [personId],
  receive: ({ store, manager, id, sender }, { ledger, personId, item, points, occurredOn, legalBasis, reverses }) =>
    store.addComprehensiveEntry(manager, {
      ...{ id, ledger, item, points, reverses },
      person_id: personId,
      occurred_on: occurredOn,
      legal_basis: legalBasis,
      told_by: sender,
    }),
};

export const receivers: Readonly<Record<string, Receiver<Store>>> = {
  'legal-representative-fact': keepLegalRepresentativeFact,
  'late-publication': latePublicationReceiver as Receiver<Store>,
  'list-entries-changed': listEntriesReceiver as Receiver<Store>,
  'list-entry-changed': listEntryReceiver as Receiver<Store>,
  'penalties-kept': penaltiesReceiver as Receiver<Store>,
  'pre-warning-changed': preWarningReceiver as Receiver<Store>,
  'record-case': recordCaseReceiver as Receiver<Store>,
};
