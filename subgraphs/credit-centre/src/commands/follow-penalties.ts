import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { openDocumentChange } from '@xinqiao/platform/records/file-case.js';
import { penaltiesKept } from '@xinqiao/platform/records/penalty-telling.js';
import { penaltyReference } from '@xinqiao/platform/rules/penalty-record.js';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { endsProcedure } from '../rules/listing/founding-penalty.js';
import { CENTRE, isEnded, mayFollow, ownStep, type Listing } from '../rules/listing/procedure.js';
import { listedReference } from '../rules/records.js';
import type { Store } from '../store.js';

/** Where listings follow their penalties: a message that is received, or the day's job. `today`: Asia/Shanghai. */
interface Following {
  readonly store: Store;
  readonly manager: EntityManager;
  readonly today: string;
}

/** Message `penalties-kept`: penalties of another owner by which its authority may begin a listing. */
export const penaltiesReceiver: Receiver<Store, z.output<typeof penaltiesKept>> = {
  senders: ['emergency-management'],
  shape: penaltiesKept,
  subjects: ({ penalties }) => penalties.map(({ subject_id }) => subject_id),
  async receive(ctx, { penalties }) {
    await ctx.store.keepToldPenalties(ctx.manager, ctx.sender, penalties);
    for (const penalty of penalties) await followPenalty(ctx, penalty.subject_id, penaltyReference(penalty));
  },
};

/** Something became of a record of a subject; where it is the penalty that founds a listing, the listing follows it. */
export async function followPenalty(ctx: Following, subject: string, reference: string): Promise<void> {
  if (!reference.startsWith('penalty:')) return;
  for (const listing of await ctx.store.listingsOf(ctx.manager, [subject])) {
    const { authority_uscc, penalty_no } = listing;
    const isFounding =
      penalty_no !== null && penaltyReference({ authority_uscc, document_no: penalty_no }) === reference;
    if (isFounding) await follow(ctx, listing, penalty_no);
  }
}

/** For the daily job: what a file withdrew and what went beyond its term, nobody told. */
export function followPenalties(store: Store, today: string): Promise<void> {
  return store.transaction(async (manager) => {
    for (const listing of await store.listingsOfPenalties(manager)) {
      if (listing.penalty_no !== null) await follow({ store, manager, today }, listing, listing.penalty_no);
    }
  });
}

/**
 * Before the subject is listed, a procedure stops by itself with its penalty, whether that fell or may be used no more. Once
 * it is listed, the entry ends by its own term; but where the penalty fell, the document below the entry did: it is
 * disputed, off the public list, and its authority has three working days to revoke it (山东省社会信用条例 art. 40).
 */
async function follow({ store, manager, today }: Following, known: Listing, documentNo: string): Promise<void> {
  const about = { authority: known.authority_uscc, documentNo, subject: known.subject_id, today };
  const standing = await store.foundingPenalty(manager, about);
  if (!endsProcedure(standing) || isEnded(known, today)) return;
  const listing = await store.lockListing(manager, known.listing_no);
  if (!listing || isEnded(listing, today)) return;
  if (mayFollow(listing, 'STOP', today)) {
    const content = { 理由: `作为列入依据的处罚决定（${documentNo}）已撤销、已修复或者不再适用，程序自动终止。` };
    await store.addListingStep(manager, listing, ownStep('STOP', today, content));
    return;
  }
  const reference = listedReference(listing);
  if (standing !== 'FALLEN' || reference === null) return;
  const filer = { subgraph: CENTRE, today, caller: { actor: CENTRE } };
  const grounds = `作为列入依据的处罚决定（${documentNo}）已撤销。`;
  await openDocumentChange(filer, manager, { ...about, reference, grounds });
}
