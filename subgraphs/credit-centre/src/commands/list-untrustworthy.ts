import { closeOwnCase } from '@xinqiao/platform/records/decide-case.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type {
  DecideListingInput,
  DecideListingRemovalInput,
  ListingActInput,
  ListingActResult,
  NoticeListingInput,
} from '../resolver-types.gen.js';
import { endsProcedure } from '../rules/listing/founding-penalty.js';
import { procedureOf } from '../rules/listing/listing-view.js';
import {
  awaitsHearing,
  isEnded,
  lastDayOf,
  lastStep,
  mayFollow,
  stateOf,
  type Listing,
  type ListingStep,
  type ListingStepKind,
} from '../rules/listing/procedure.js';
import { listingRefused } from '../rules/listing/refusals.js';
import { MEASURES, seriousList } from '../rules/listing/serious-lists.js';
import { listedReference } from '../rules/records.js';
import { DOMAIN_OF_LIST } from '../rules/public-list/list-codes.js';

/** Working days of statement and defence after the pre-notice [D]. */
const STATEMENT_WORKING_DAYS = 5;

/** What 事先告知 says of rights beside statement, defence and hearing. */
const RIGHTS = '当事人有权在期限内陈述、申辩，并可以要求听证；对列入决定不服的，可以依法申请行政复议或者提起行政诉讼。';

type Refusal = ReturnType<typeof listingRefused>;

/** Tells a subject of the case that it is to be listed, on what basis, and what it may do 事先告知. */
export async function noticeListing(ctx: Context, input: NoticeListingInput): Promise<ListingActResult> {
  const authority = authorityOf(ctx);
  const { subject, list } = input;
  if (!ctx.holds(subject)) throw new Fault('SUBJECT_NOT_IN_CASE', 'The case does not name this subject.');
  return recordedTransaction<EntityManager, ListingActResult>(ctx, 'noticeListing', async (manager) => {
    const { store, today } = ctx;
    const rule = seriousList(list);
    if (rule.authority !== ctx.caller.kind) return listingRefused('NOT_YOUR_LIST');
    if (today < rule.effectiveOn) return listingRefused('LIST_NOT_IN_FORCE');
    if (!areTexts([input.documentNo, input.facts, input.reason])) return listingRefused('TEXT_MISSING');
    if (!(await store.isRegistered(manager, subject))) return listingRefused('NOT_REGISTERED');
    const penalty = input.penaltyDocumentNo ?? null;
    if (rule.needsPenalty && penalty === null) return listingRefused('PENALTY_REQUIRED');
    const unfounded = await unfoundedBy(ctx, manager, { authority, documentNo: penalty, subject });
    if (unfounded) return unfounded;
    const known = await store.listingsOf(manager, [subject]);
    const isRunning = known.some(
      (one) => one.list_code === list && one.authority_uscc === authority && !isEnded(one, today),
    );
    if (isRunning) return listingRefused('ALREADY_RUNNING');
    const opened = {
      subject_id: subject,
      list_code: list,
      authority: (await store.nameOfBody(manager, authority)) ?? authority,
      authority_uscc: authority,
      statement_by: store.workingDays.addWorkingDays(today, STATEMENT_WORKING_DAYS),
      penalty_no: penalty,
    };
    const listing: Listing = { ...opened, listing_no: await store.openListing(manager, opened), steps: [] };
    const content = {
      事实: input.facts,
      理由: input.reason,
      依据: rule.basis,
      权利: RIGHTS,
      处罚决定书: penalty ?? '无',
    };
    return added(ctx, manager, listing, [stepOf(ctx, 'PRE_NOTICE', input.documentNo, content)]);
  });
}

/** Holds the hearing 听证 that the subject asked for. */
export function holdListingHearing(ctx: Context, input: ListingActInput): Promise<ListingActResult> {
  return act(ctx, 'holdListingHearing', input, 'HEARING', { 听证记录: input.text });
}

/** Lets a procedure go before the decision, convinced by the statement. */
export function dropListing(ctx: Context, input: ListingActInput): Promise<ListingActResult> {
  return act(ctx, 'dropListing', input, 'DROP', { 理由: input.text });
}

/** The head of the authority signs the decision 列入决定: never before the period for statements, nor without the hearing. */
export function decideListing(ctx: Context, input: DecideListingInput): Promise<ListingActResult> {
  const measures = input.measures.map((measure) => MEASURES[measure]).join('；');
  const content = {
    事实: input.facts,
    惩戒措施: measures,
    移出条件: input.removalConditions,
    救济途径: input.remedies,
    签发人: ctx.caller.actor,
    ...(input.responsiblePerson ? { 责任人员: input.responsiblePerson } : {}),
  };
  return act(ctx, 'decideListing', input, 'DECISION', content, async (manager, listing) => {
    const { measures: allowed } = seriousList(listing.list_code);
    if (!ctx.caller.inCharge) return listingRefused('NOT_IN_CHARGE');
    if (input.measures.length === 0 || !input.measures.every((measure) => allowed.includes(measure))) {
      return listingRefused('MEASURE_NOT_LISTED');
    }
    if (ctx.today <= listing.statement_by) return listingRefused('STATEMENT_PERIOD');
    if (awaitsHearing(listing)) return listingRefused('HEARING_REQUIRED');
    return unfoundedBy(ctx, manager, foundingOf(listing));
  });
}

/** Serves the decision 送达; with it the subject stands on the list, to the last day that the basis gives. */
export function serveListing(ctx: Context, input: ListingActInput): Promise<ListingActResult> {
  return withListing(ctx, 'serveListing', input.listing, async (manager, listing) => {
    if (!mayFollow(listing, 'SERVICE', ctx.today)) return listingRefused('WRONG_STATE', stateOf(listing, ctx.today));
    if (!areTexts([input.documentNo, input.text])) return listingRefused('TEXT_MISSING');
    const unfounded = await unfoundedBy(ctx, manager, foundingOf(listing));
    if (unfounded) return unfounded;
    const result = await added(ctx, manager, listing, [
      stepOf(ctx, 'SERVICE', input.documentNo, { 送达方式: input.text }),
      stepOf(ctx, 'LISTING', null, {}),
    ]);
    if (result.__typename === 'ListingAdvanced') await putOnList(ctx, manager, listing, null);
    return result;
  });
}

/** Grants or refuses an application for removal 移出; a grant ends publication, sharing and use on the same day. */
export function decideListingRemoval(ctx: Context, input: DecideListingRemovalInput): Promise<ListingActResult> {
  const kind = input.grant ? 'REMOVAL' : 'REMOVAL_REFUSAL';
  const content = { 理由: input.text };
  return act(ctx, 'decideListingRemoval', input, kind, content, NOTHING_WRONG, (manager, listing) =>
    input.grant ? putOnList(ctx, manager, listing, ctx.today) : Promise.resolve(),
  );
}

/**
 * Takes the decision back 撤销, because it was wrong or its document was annulled; with that the change of the document is
 * decided, and whoever saw the entry is told.
 */
export function revokeListing(ctx: Context, input: ListingActInput): Promise<ListingActResult> {
  const content = { 理由: input.text };
  return act(ctx, 'revokeListing', input, 'REVOCATION', content, NOTHING_WRONG, async (manager, listing) => {
    const reference = listedReference(listing);
    if (!lastStep(listing, 'LISTING') || reference === null) return;
    await putOnList(ctx, manager, listing, ctx.today);
    const outcome = { kind: 'DOCUMENT_CHANGE', outcome: 'DELETED', reason: input.text } as const;
    await closeOwnCase(ctx, manager, { ...outcome, subject: listing.subject_id, reference });
  });
}

/** Lists again for the rest of the term whoever was removed early by concealing something. */
export function relistUntrustworthy(ctx: Context, input: ListingActInput): Promise<ListingActResult> {
  return act(
    ctx,
    'relistUntrustworthy',
    input,
    'RELISTING',
    { 理由: input.text },
    async (_, listing) => ((lastDayOf(listing) ?? '') < ctx.today ? listingRefused('WRONG_STATE', 'EXPIRED') : null),
    (manager, listing) => putOnList(ctx, manager, listing, null),
  );
}

const NOTHING_WRONG = (): Promise<Refusal | null> => Promise.resolve(null);

/** One step with one document: the state allows it, its texts are there, and nothing else is wrong. */
function act(
  ctx: Context,
  command: string,
  input: { readonly listing: string; readonly documentNo: string },
  kind: ListingStepKind,
  content: Readonly<Record<string, string>>,
  wrong: (manager: EntityManager, listing: Listing) => Promise<Refusal | null> = NOTHING_WRONG,
  follow: (manager: EntityManager, listing: Listing) => Promise<void> = () => Promise.resolve(),
): Promise<ListingActResult> {
  return withListing(ctx, command, input.listing, async (manager, listing) => {
    if (!mayFollow(listing, kind, ctx.today)) return listingRefused('WRONG_STATE', stateOf(listing, ctx.today));
    if (!areTexts([input.documentNo, ...Object.values(content)])) return listingRefused('TEXT_MISSING');
    const refusal = await wrong(manager, listing);
    if (refusal) return refusal;
    const told = kind === 'DECISION' ? { ...content, 依据: seriousList(listing.list_code).basis } : content;
    const result = await added(ctx, manager, listing, [stepOf(ctx, kind, input.documentNo, told)]);
    if (result.__typename === 'ListingAdvanced') await follow(manager, listing);
    return result;
  });
}

/** Why an authority's penalty founds no listing today; null: it does, or the list needs none and none is named. */
async function unfoundedBy(
  { store, today }: Context,
  manager: EntityManager,
  { documentNo, ...about }: { authority: string; documentNo: string | null; subject: string },
): Promise<Refusal | null> {
  if (documentNo === null) return null;
  const standing = await store.foundingPenalty(manager, { ...about, documentNo, today });
  if (standing === null) return listingRefused('PENALTY_UNKNOWN');
  if (standing === 'DISPUTED') return listingRefused('PENALTY_DISPUTED');
  return endsProcedure(standing) ? listingRefused('PENALTY_OVER') : null;
}

function foundingOf({ authority_uscc: authority, penalty_no: documentNo, subject_id: subject }: Listing) {
  return { authority, documentNo, subject };
}

function withListing(
  ctx: Context,
  command: string,
  listingNo: string,
  work: (manager: EntityManager, listing: Listing) => Promise<ListingActResult>,
): Promise<ListingActResult> {
  const authority = authorityOf(ctx);
  return recordedTransaction<EntityManager, ListingActResult>(ctx, command, async (manager) => {
    const listing = await ctx.store.lockListing(manager, listingNo);
    const isOwn = listing?.authority_uscc === authority && ctx.holds(listing.subject_id);
    return listing && isOwn ? work(manager, listing) : listingRefused('LISTING_NOT_FOUND');
  });
}

async function added(
  ctx: Context,
  manager: EntityManager,
  listing: Listing,
  steps: readonly ListingStep[],
): Promise<ListingActResult> {
  for (const step of steps) {
    if (!(await ctx.store.addListingStep(manager, listing, step))) return listingRefused('NUMBER_TAKEN');
  }
  const procedure = procedureOf({ ...listing, steps: [...listing.steps, ...steps] }, ctx.today);
  return { __typename: 'ListingAdvanced', procedure };
}

async function putOnList(
  ctx: Context,
  manager: EntityManager,
  listing: Listing,
  validTo: string | null,
): Promise<void> {
  const decision = lastStep(listing, 'DECISION');
  const until = lastDayOf(listing);
  if (!decision?.document_no || until === null) throw new Error('Nobody is listed without a decision.');
  await ctx.store.putOnSeriousList(
    manager,
    {
      list_code: listing.list_code,
      document_no: decision.document_no,
      subject_id: listing.subject_id,
      authority: listing.authority,
      legal_basis: seriousList(listing.list_code).basis,
      domain: DOMAIN_OF_LIST[listing.list_code],
      listed_on: lastStep(listing, 'LISTING')?.on ?? ctx.today,
      until,
    },
    validTo,
  );
}

function stepOf(
  ctx: Context,
  kind: ListingStepKind,
  documentNo: string | null,
  content: Readonly<Record<string, string>>,
): ListingStep {
  return { kind, on: ctx.today, document_no: documentNo, content, actor: ctx.caller.actor };
}

const LONGEST = 2_000;

function areTexts(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() !== '' && text.length <= LONGEST);
}

/** Throws MATTER_NOT_FOR_ACTOR for anybody but an authority on a duty that its open case names. */
function authorityOf({ caller: { matter, organisation } }: Context): string {
  if (matter === 'STATUTORY_DUTY' && organisation !== null) return organisation;
  throw new Fault('MATTER_NOT_FOR_ACTOR', 'Lists are decided by their authorities, under STATUTORY_DUTY.');
}
