import { decideCase, extendObjection } from '@xinqiao/platform/records/decide-case.js';
import { applyForRepair, fileObjection, reportDocumentChange } from '@xinqiao/platform/records/file-case.js';
import { markingFor } from '@xinqiao/platform/records/officer.js';
import { subjectCases } from '@xinqiao/platform/records/subject-cases.js';
import { releaseItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { releaseMerits } from '@xinqiao/platform/subgraph/merits.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { applyForAttestation, attest, withdrawAttestation } from './commands/attest.js';
import { confirmHelperService, enlistAsHelper, openCampaign, signPledge } from './commands/campaign.js';
import { confirmDonation, confirmGoodDeed, confirmVolunteerService } from './commands/confirm-service.js';
import { decideVillageItems, reviewVillageItems } from './commands/decide-village-items.js';
import { deleteOwnAward } from './commands/delete-own-award.js';
import { enterVillageItem } from './commands/enter-village-item.js';
import { joinVillageRecord, leaveVillageRecord } from './commands/join-village-record.js';
import { listAsAbnormal, removeFromAbnormalList } from './commands/list-as-abnormal.js';
import { answerVillageObjection, objectToVillageItem } from './commands/object-to-village-item.js';
import {
  recordAnnualInspection,
  registerCommittee,
  registerSocialOrganisation,
} from './commands/record-social-organisation.js';
import { book } from './commands/record-book.js';
import { datasets } from './imports/datasets.js';
import type { Context } from './loaders.js';
import type { Resolvers } from './resolver-types.gen.js';
import { attestationOf } from './rules/attestation.js';
import { creditItemsOf } from './rules/credit-items.js';
import { meritsOf } from './rules/merits.js';
import { recordOf } from './rules/record.js';

export const resolvers: Resolvers = {
  Query: { campaign: (_, { code }, ctx) => campaign(ctx, code) },
  Mutation: {
    openCampaign: (_, { input }, ctx) => openCampaign(ctx, input),
    signPledge: (_, args, ctx) => signPledge(ctx, args.campaign),
    enlistAsHelper: (_, args, ctx) => enlistAsHelper(ctx, args.campaign),
    confirmHelperService: (_, { input }, ctx) => confirmHelperService(ctx, input),
    listAsAbnormal: (_, { input }, ctx) => listAsAbnormal(ctx, input),
    removeFromAbnormalList: (_, { documentNo }, ctx) => removeFromAbnormalList(ctx, documentNo),
    joinVillageRecord: (_, { input }, ctx) => joinVillageRecord(ctx, input),
    leaveVillageRecord: (_, __, ctx) => leaveVillageRecord(ctx),
    enterVillageItem: (_, { input }, ctx) => enterVillageItem(ctx, input),
    decideVillageItems: (_, { input }, ctx) => decideVillageItems(ctx, input),
    reviewVillageItems: (_, { input }, ctx) => reviewVillageItems(ctx, input),
    objectToVillageItem: (_, { input }, ctx) => objectToVillageItem(ctx, input),
    answerVillageObjection: (_, { input }, ctx) => answerVillageObjection(ctx, input),
    deleteOwnAward: (_, { input }, ctx) => deleteOwnAward(ctx, input),
    confirmVolunteerService: (_, { input }, ctx) => confirmVolunteerService(ctx, input),
    applyForAttestation: (_, { input }, ctx) => applyForAttestation(ctx, input),
    withdrawAttestation: (_, { id }, ctx) => withdrawAttestation(ctx, id),
    attest: (_, { application }, ctx) => attest(ctx, application),
    confirmGoodDeed: (_, { input }, ctx) => confirmGoodDeed(ctx, input),
    registerSocialOrganisation: (_, { input }, ctx) => registerSocialOrganisation(ctx, input),
    registerCommittee: (_, { input }, ctx) => registerCommittee(ctx, input),
    recordAnnualInspection: (_, { input }, ctx) => recordAnnualInspection(ctx, input),
    confirmDonation: (_, { input }, ctx) => confirmDonation(ctx, input),
    fileCivilAffairsObjection: (_, { input }, ctx) => fileObjection(ctx, book, input),
    applyForCivilAffairsRepair: (_, { input }, ctx) => applyForRepair(ctx, book, input),
    reportCivilAffairsDocumentChange: (_, { input }, ctx) => reportDocumentChange(ctx, book, input),
    decideCivilAffairsCase: (_, { input }, ctx) => decideCase(ctx, book, input),
    extendCivilAffairsObjection: (_, { id }, ctx) => extendObjection(ctx, book, id),
  },
  Subject: {
    civilAffairs: ({ id }, _, ctx) => record(ctx, id),
    attestations: ({ id }, _, ctx) => attestations(ctx, id),
    civilAffairsItems: ({ id }, _, ctx) => items(ctx, id),
    civilAffairsMerits: ({ id }, _, ctx) => merits(ctx, id),
    civilAffairsCases: ({ id }, _, ctx) => subjectCases(ctx, book, id),
  },
};

async function record(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  const { caller: viewer, store, today } = ctx;
  return recordOf(facts, sourceState(facts.feeds, datasets), {
    viewer,
    funds: store.funds,
    today,
    marking: markingFor(ctx, book, facts),
  });
}

async function campaign(ctx: Context, code: string) {
  const row = await ctx.store.campaignOf(code);
  return row && { ...row, opensOn: row.opens_on, closesOn: row.closes_on };
}

async function attestations(ctx: Context, id: string) {
  return { nodes: (await ctx.store.applicationsOf(id)).map(attestationOf) };
}

async function items(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseItems(ctx, facts, datasets, creditItemsOf(facts, ctx.today));
}

async function merits(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseMerits(ctx, facts, meritsOf(facts));
}
