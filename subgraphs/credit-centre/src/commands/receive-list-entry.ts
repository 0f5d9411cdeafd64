import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { domainNamed } from '../rules/public-list/record-domain.js';
import { kindOfList } from '../rules/public-list/list-codes.js';
import type { Store } from '../store.js';

const day = z.string().refine(isCalendarDate, 'Write a day that exists as YYYY-MM-DD.');
const text = (longest: number) => z.string().trim().min(1).max(longest);

/** Message `list-entry-changed`: what another owner put on its public list, or took off it. */
export const listEntryChanged = z.object({
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
 * persons are in no public search (domain.md 5.3). `owner`: as the public is to read it.
 */
export async function receiveListEntry(
  { store, manager, today }: { store: Store; manager: EntityManager; today: string },
  owner: string,
  { entry, removed }: z.output<typeof listEntryChanged>,
): Promise<void> {
  if (!entry.subjectId.startsWith('o')) return;
  await store.keepForeignListing(manager, {
    source: entry.source,
    kind: kindOfList(entry.list),
    list_code: entry.list,
    reference: entry.reference,
    subject_id: entry.subjectId,
    name: entry.name ?? null,
    authority: owner,
    domain: domainNamed(entry.domain),
    legal_basis: entry.legalBasis,
    document: entry.document,
    listed_on: entry.from,
    until: entry.until,
    valid_from: entry.from,
    valid_to: removed ? today : null,
  });
}
