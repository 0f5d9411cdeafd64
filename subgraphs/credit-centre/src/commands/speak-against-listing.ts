import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type { ApplyForRemovalInput, ListingActResult, StateAgainstListingInput } from '../resolver-types.gen.js';
import { procedureOf } from '../rules/listing/listing-view.js';
import { mayFollow, removableFrom, stateOf, type Listing, type ListingStepKind } from '../rules/listing/procedure.js';
import { listingRefused } from '../rules/listing/refusals.js';

const LONGEST = 2_000;

/** The subject states its case 陈述申辩 before the decision, and may ask for a hearing 听证. */
export function stateAgainstListing(ctx: Context, input: StateAgainstListingInput): Promise<ListingActResult> {
  const content = { 陈述申辩: input.text, 要求听证: input.wantsHearing ? '是' : '否' };
  return speak(ctx, 'stateAgainstListing', input.listing, 'STATEMENT', content, (listing) =>
    ctx.today > listing.statement_by ? listingRefused('STATEMENT_OVER') : null,
  );
}

/** The subject applies for early removal 提前移出, with the proof that the conditions of the decision are met. */
export function applyForListingRemoval(ctx: Context, input: ApplyForRemovalInput): Promise<ListingActResult> {
  const content = { 申请理由: input.text, 证明材料: input.proof };
  return speak(ctx, 'applyForListingRemoval', input.listing, 'REMOVAL_APPLICATION', content, (listing) => {
    const from = removableFrom(listing);
    if (from === null) return listingRefused('NO_EARLY_REMOVAL');
    // "After twelve months": the day on which they are over is the last on which it is too early.
    return ctx.today <= from ? listingRefused('TOO_EARLY') : null;
  });
}

function speak(
  ctx: Context,
  command: string,
  listingNo: string,
  kind: ListingStepKind,
  content: Readonly<Record<string, string>>,
  wrong: (listing: Listing) => ReturnType<typeof listingRefused> | null,
): Promise<ListingActResult> {
  return recordedTransaction<EntityManager, ListingActResult>(ctx, command, async (manager) => {
    const { store, caller, today } = ctx;
    const listing = caller.matter === 'OWN_RECORD' ? await store.lockListing(manager, listingNo) : null;
    if (!listing || !ctx.holds(listing.subject_id)) return listingRefused('LISTING_NOT_FOUND');
    if (!mayFollow(listing, kind, today)) return listingRefused('WRONG_STATE', stateOf(listing, today));
    const areTexts = Object.values(content).every((text) => text.trim() !== '' && text.length <= LONGEST);
    if (!areTexts) return listingRefused('TEXT_MISSING');
    const refusal = wrong(listing);
    if (refusal) return refusal;
    const step = { kind, on: today, document_no: null, content, actor: caller.actor };
    await store.addListingStep(manager, listing, step);
    const procedure = procedureOf({ ...listing, steps: [...listing.steps, step] }, today);
    return { __typename: 'ListingAdvanced', procedure };
  });
}
