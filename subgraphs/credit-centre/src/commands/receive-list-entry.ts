import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { z } from 'zod';
import { domainNamed } from '../rules/public-list/record-domain.js';
import { kindOfList, LIST_OWNERS } from '../rules/public-list/list-codes.js';
import type { Store } from '../store.js';
import type { ForeignListingRow } from '../store/public-list.js';

const day = z.string().refine(isCalendarDate, 'Write a day that exists as YYYY-MM-DD.');
const text = (longest: number) => z.string().trim().min(1).max(longest);

/** Message `list-entry-changed`: what another owner put on its public list, or took off it. */
const listEntryChanged = z.object({
  entry: z.object({
    source: text(100),
    list: text(100),
    subjectId: z.string().regex(/^[op]\d+_[\w-]{27}$/),
    name: text(200).optional(),
    reference: text(200),
    domain: text(100),
    legalBasis: text(500),
    document: text(200),
    from: day,
    until: day.nullable(),
  }),
  removed: z.boolean(),
});

/**
 * Takes in a list entry of another owner, so that the public finds it and the stream tells it. Verdicts never read it
 * here: the owner's own credit item says the same to them. A natural person's entry is acknowledged and kept nowhere:
 * persons are in no public search (domain.md 5.3). Whatever the message calls its source, an owner changes its own
 * entries only.
 */
export const listEntryReceiver: Receiver<Store, z.output<typeof listEntryChanged>> = {
  senders: Object.keys(LIST_OWNERS),
  shape: listEntryChanged,
  subjects: ({ entry: { subjectId } }) => (isOrganisation(subjectId) ? [subjectId] : []),
  async receive({ store, manager, today, sender }, { entry, removed }) {
    if (!isOrganisation(entry.subjectId)) return;
    await store.keepForeignListing(manager, listingOf({ ...entry, removed }, entry.reference, sender, today));
  },
};

/** Message `list-entries-changed`: many entries at once, each by a record of its subject and with the number of its change. */
const listEntriesChanged = z.object({
  entries: z
    .array(
      listEntryChanged.shape.entry.omit({ source: true }).extend({ removed: z.boolean(), version: z.int().positive() }),
    )
    .min(1)
    .max(500),
});

/** As listEntryReceiver, for a list that comes whole, such as the A-grade taxpayers of a year. */
export const listEntriesReceiver: Receiver<Store, z.output<typeof listEntriesChanged>> = {
  senders: ['tax'],
  shape: listEntriesChanged,
  subjects: ({ entries }) => entries.map(({ subjectId }) => subjectId).filter(isOrganisation),
  receive: ({ store, manager, today, sender }, { entries }) =>
    store.keepForeignListings(
      manager,
      entries
        .filter(({ subjectId }) => isOrganisation(subjectId))
        .map((entry) => ({
          ...listingOf(entry, `${entry.reference}#${entry.subjectId}`, sender, today),
          version: entry.version,
        })),
    ),
};

type Told = Omit<z.output<typeof listEntryChanged>['entry'], 'source'> & { readonly removed: boolean };

function listingOf(entry: Told, reference: string, sender: string, today: string): ForeignListingRow {
  return {
    source: sender,
    kind: kindOfList(entry.list),
    list_code: entry.list,
    reference,
    subject_id: entry.subjectId,
    name: entry.name ?? null,
    authority: LIST_OWNERS[sender] ?? sender,
    domain: domainNamed(entry.domain),
    legal_basis: entry.legalBasis,
    document: entry.document,
    listed_on: entry.from,
    until: entry.until,
    valid_from: entry.from,
    valid_to: entry.removed ? today : null,
  };
}

function isOrganisation(subjectId: string): boolean {
  return subjectId.startsWith('o');
}
