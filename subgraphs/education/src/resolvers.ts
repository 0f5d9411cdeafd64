import { decideCase, extendObjection } from '@xinqiao/platform/records/decide-case.js';
import { applyForRepair, fileObjection, reportDocumentChange } from '@xinqiao/platform/records/file-case.js';
import { markingFor } from '@xinqiao/platform/records/officer.js';
import { subjectCases } from '@xinqiao/platform/records/subject-cases.js';
import { releaseItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { releaseMerits } from '@xinqiao/platform/subgraph/merits.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { appealDecision, decideAppeal } from './commands/appeal-decision.js';
import { decideInstitutionClass, giveClassNotice } from './commands/classify-institution.js';
import { recordPersonDecision, recordStaffEntry } from './commands/record-decision.js';
import { annulInstitutionFinding, recordInstitutionFinding } from './commands/record-finding.js';
import { changePost, correctEmployment, endEmployment, engageStaff } from './commands/register-employment.js';
import {
  changeInstitution,
  closeInstitution,
  correctInstitution,
  registerInstitution,
} from './commands/register-institution.js';
import {
  correctEnrolment,
  correctPupilEntry,
  endEnrolment,
  enrolPupil,
  moveToClass,
  recordPupilEntry,
} from './commands/register-pupil.js';
import { signCommitment } from './commands/sign-commitment.js';
import { answerClassObjection, objectToClass, stateAgainstClass } from './commands/speak-against-class.js';
import { book } from './commands/record-book.js';
import { datasets } from './imports/datasets.js';
import type { Context } from './loaders.js';
import type { Resolvers } from './resolver-types.gen.js';
import { creditItemsOf } from './rules/credit-items.js';
import { meritsOf } from './rules/merits.js';
import { recordOf } from './rules/record.js';

export const resolvers: Resolvers = {
  Mutation: {
    recordStaffEntry: (_, { input }, ctx) => recordStaffEntry(ctx, input),
    recordPersonDecision: (_, { input }, ctx) => recordPersonDecision(ctx, input),
    recordInstitutionFinding: (_, { input }, ctx) => recordInstitutionFinding(ctx, input),
    annulInstitutionFinding: (_, { input }, ctx) => annulInstitutionFinding(ctx, input),
    giveClassNotice: (_, { input }, ctx) => giveClassNotice(ctx, input),
    decideInstitutionClass: (_, { input }, ctx) => decideInstitutionClass(ctx, input),
    stateAgainstClass: (_, { input }, ctx) => stateAgainstClass(ctx, input),
    objectToClass: (_, { input }, ctx) => objectToClass(ctx, input),
    answerClassObjection: (_, { input }, ctx) => answerClassObjection(ctx, input),
    registerInstitution: (_, { input }, ctx) => registerInstitution(ctx, input),
    changeInstitution: (_, { input }, ctx) => changeInstitution(ctx, input),
    closeInstitution: (_, { input }, ctx) => closeInstitution(ctx, input),
    correctInstitution: (_, { input }, ctx) => correctInstitution(ctx, input),
    engageStaff: (_, { input }, ctx) => engageStaff(ctx, input),
    changePost: (_, { input }, ctx) => changePost(ctx, input),
    endEmployment: (_, { input }, ctx) => endEmployment(ctx, input),
    correctEmployment: (_, { input }, ctx) => correctEmployment(ctx, input),
    enrolPupil: (_, { input }, ctx) => enrolPupil(ctx, input),
    moveToClass: (_, { input }, ctx) => moveToClass(ctx, input),
    endEnrolment: (_, { input }, ctx) => endEnrolment(ctx, input),
    correctEnrolment: (_, { input }, ctx) => correctEnrolment(ctx, input),
    recordPupilEntry: (_, { input }, ctx) => recordPupilEntry(ctx, input),
    correctPupilEntry: (_, { input }, ctx) => correctPupilEntry(ctx, input),
    signCommitment: (_, { input }, ctx) => signCommitment(ctx, input),
    appealDecision: (_, { input }, ctx) => appealDecision(ctx, input),
    decideAppeal: (_, { input }, ctx) => decideAppeal(ctx, input),
    fileEducationObjection: (_, { input }, ctx) => fileObjection(ctx, book, input),
    applyForEducationRepair: (_, { input }, ctx) => applyForRepair(ctx, book, input),
    reportEducationDocumentChange: (_, { input }, ctx) => reportDocumentChange(ctx, book, input),
    decideEducationCase: (_, { input }, ctx) => decideCase(ctx, book, input),
    extendEducationObjection: (_, { id }, ctx) => extendObjection(ctx, book, id),
  },
  Subject: {
    education: ({ id }, _, ctx) => record(ctx, id),
    educationItems: ({ id }, _, ctx) => items(ctx, id),
    educationMerits: ({ id }, _, ctx) => merits(ctx, id),
    educationCases: ({ id }, _, ctx) => subjectCases(ctx, book, id),
  },
};

async function record(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return recordOf(facts, sourceState(facts.feeds, datasets), {
    viewer: ctx.caller,
    held: ctx.holds(id),
    today: ctx.today,
    marking: markingFor(ctx, book, facts),
  });
}

async function items(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseItems(ctx, facts, datasets, creditItemsOf(facts, ctx.today));
}

async function merits(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseMerits(ctx, facts, meritsOf(facts));
}
