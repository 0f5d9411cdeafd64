import { Fault } from '@xinqiao/platform/errors/fault.js';
import { writeLeaf } from '@xinqiao/platform/receipts/receipt.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type {
  ConfirmHelperServiceInput,
  ConfirmVolunteerServiceResult,
  EnlistAsHelperResult,
  OpenCampaignInput,
  OpenCampaignResult,
  SignPledgeResult,
} from '../resolver-types.gen.js';
import { campaignFault, campaignRefused } from '../rules/campaign-refusal.js';
import type { CampaignRow } from '../store/campaigns.js';
import { addService } from './confirm-service.js';
import { ownPerson, recordedOfAdult } from './duty.js';

/** Public bodies and committees; a firm's petition is none of these. */
const ORGANISERS = ['clerk', 'village', 'school', 'civil-affairs-bureau', 'education-bureau'];

function organiserOf({ caller }: Context): string {
  const { kind, organisation } = caller;
  if (organisation === null || !ORGANISERS.includes(kind)) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', `Campaigns are run by ${ORGANISERS.join(', ')}.`);
  }
  return organisation;
}

/** Opens a campaign of the caller's organisation; the same again changes nothing. */
export async function openCampaign(ctx: Context, input: OpenCampaignInput): Promise<OpenCampaignResult> {
  const organiser = organiserOf(ctx);
  const { code, title, pledge, opensOn, closesOn } = input;
  return recordedTransaction(ctx, 'openCampaign', async (manager) => {
    await ctx.store.lock(manager, `campaign ${code}`);
    const known = await ctx.store.current<CampaignRow>(manager, 'campaign', { code });
    if (known) {
      const isSame =
        JSON.stringify([known.organiser, known.title, known.pledge, known.opens_on, known.closes_on]) ===
        JSON.stringify([organiser, title, pledge, opensOn, closesOn]);
      return isSame ? { __typename: 'CampaignOpened', code, alreadyOpen: true } : campaignRefused('CODE_TAKEN');
    }
    const fault = campaignFault(input, ctx.today);
    if (fault) return campaignRefused(fault);
    const row = { code, subject_id: organiser, organiser, title, pledge, opens_on: opensOn, closes_on: closesOn };
    await ctx.store.add(manager, 'campaign', { ...row, valid_from: ctx.today });
    return { __typename: 'CampaignOpened', code, alreadyOpen: false };
  });
}

/** One signature for each person, by choice; nobody loses anything who does not sign (domain.md 1.5). */
export async function signPledge(ctx: Context, campaign: string): Promise<SignPledgeResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return campaignRefused('NOT_YOUR_RECORD');
  if (await ctx.store.isMinor(subject, ctx.today)) return campaignRefused('NOT_A_CREDIT_SUBJECT');
  const change = { command: 'signPledge', subjects: [subject], reference: campaign };
  const receipt = writeLeaf(ctx.subgraph, ctx, change);
  const signed = await ctx.store.sign({ campaign, subject, day: ctx.today, receipt });
  return signed === null
    ? campaignRefused('NOT_OPEN')
    : { __typename: 'PledgeSigned', campaign, alreadySigned: signed === 'BEFORE' };
}

/** A person offers to help; only then may the organiser confirm hours. */
export async function enlistAsHelper(ctx: Context, campaign: string): Promise<EnlistAsHelperResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return campaignRefused('NOT_YOUR_RECORD');
  return recordedOfAdult(ctx, { command: 'enlistAsHelper', subject, refused: campaignRefused }, async (manager) => {
    await ctx.store.lock(manager, `helper ${campaign} ${subject}`);
    const row = await ctx.store.current<CampaignRow>(manager, 'campaign', { code: campaign });
    if (!row || row.closes_on < ctx.today) return campaignRefused('NOT_OPEN');
    const known = await ctx.store.current(manager, 'campaignHelper', { campaign, subject_id: subject });
    if (!known) {
      const helper = { campaign, subject_id: subject, enlisted_on: ctx.today, valid_from: ctx.today };
      await ctx.store.add(manager, 'campaignHelper', helper);
    }
    return { __typename: 'HelperEnlisted', campaign, alreadyEnlisted: known !== null };
  });
}

/** The organiser confirms a helper's hours, under the same rules as every volunteer service. */
export async function confirmHelperService(
  ctx: Context,
  input: ConfirmHelperServiceInput,
): Promise<ConfirmVolunteerServiceResult> {
  const organisation = organiserOf(ctx);
  const { campaign, subject } = input;
  return addService(ctx, {
    ...input,
    organisation,
    async check(manager) {
      const own = await ctx.store.current(manager, 'campaign', { code: campaign, organiser: organisation });
      const helper = own && (await ctx.store.current(manager, 'campaignHelper', { campaign, subject_id: subject }));
      return helper ? null : 'NOT_A_HELPER';
    },
  });
}
