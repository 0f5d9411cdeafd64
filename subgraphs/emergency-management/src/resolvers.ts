import { Fault } from '@xinqiao/platform/errors/fault.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { decideCase, extendObjection } from '@xinqiao/platform/records/decide-case.js';
import { applyForRepair, fileObjection, reportDocumentChange } from '@xinqiao/platform/records/file-case.js';
import { markingFor } from '@xinqiao/platform/records/officer.js';
import { subjectCases } from '@xinqiao/platform/records/subject-cases.js';
import { releaseItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { releaseMerits } from '@xinqiao/platform/subgraph/merits.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { requireBureau } from './commands/bureau.js';
import { closeSafetyYear } from './commands/close-year.js';
import { commitDraw, drawInspection, inspectionDraw, verifyDraw } from './commands/draw-inspection.js';
import { assignResponsiblePerson, registerSupervisedObject } from './commands/register.js';
import { recordInspection, supervise } from './commands/supervise.js';
import { book } from './commands/record-book.js';
import { datasets } from './imports/datasets.js';
import type { Context } from './loaders.js';
import type { QuerySafetyStatisticsArgs, Resolvers } from './resolver-types.gen.js';
import { exam, missingAdditions, selfReport } from './rules/acts/additions.js';
import { penalty, points } from './rules/acts/dispose.js';
import { finding } from './rules/acts/inspect.js';
import { order, reinspection } from './rules/acts/rectify.js';
import { reversal } from './rules/acts/reverse.js';
import { creditItemsOf } from './rules/credit-items.js';
import { meritsOf } from './rules/merits.js';
import { OBJECT_KINDS } from './rules/object-kinds.js';
import { recordOf } from './rules/record.js';
import { statisticsOf } from './rules/statistics.js';

export const resolvers: Resolvers = {
  Query: {
    supervisedObjectKinds: () => OBJECT_KINDS,
    safetyStatistics: (_, args, ctx) => statistics(ctx, args),
    inspectionDraw: (_, { drawNo }, ctx) => inspectionDraw(ctx, drawNo),
    verifyDraw: (_, { drawNo }, ctx) => verifyDraw(ctx, drawNo),
  },
  Mutation: {
    registerSupervisedObject: (_, { input }, ctx) => registerSupervisedObject(ctx, input),
    assignResponsiblePerson: (_, { input }, ctx) => assignResponsiblePerson(ctx, input),
    recordInspection: (_, { input }, ctx) => recordInspection(ctx, input),
    recordFinding: (_, { input }, ctx) => supervise(ctx, input, finding),
    postSafetyPoints: (_, { input }, ctx) => supervise(ctx, input, points),
    recordSafetyPenalty: (_, { input }, ctx) => supervise(ctx, input, penalty),
    orderRectification: (_, { input }, ctx) => supervise(ctx, input, order),
    recordReinspection: (_, { input }, ctx) => supervise(ctx, input, reinspection),
    recordSafetyExam: (_, { input }, ctx) => supervise(ctx, input, exam),
    recordSelfInspection: (_, { input }, ctx) => supervise(ctx, input, selfReport),
    postSafetyAdditions: (_, input, ctx) => supervise(ctx, input, missingAdditions),
    reverseSafetyAct: (_, { input }, ctx) => supervise(ctx, input, reversal),
    closeSafetyYear: (_, { year }, ctx) => closeSafetyYear(ctx, year),
    commitDraw: (_, { input }, ctx) => commitDraw(ctx, input),
    drawInspection: (_, { drawNo, witness }, ctx) => drawInspection(ctx, drawNo, witness),
    fileSafetyObjection: (_, { input }, ctx) => fileObjection(ctx, book, input),
    applyForSafetyRepair: (_, { input }, ctx) => applyForRepair(ctx, book, input),
    reportSafetyDocumentChange: (_, { input }, ctx) => reportDocumentChange(ctx, book, input),
    decideSafetyCase: (_, { input }, ctx) => decideCase(ctx, book, input),
    extendSafetyObjection: (_, { id }, ctx) => extendObjection(ctx, book, id),
  },
  Subject: {
    safety: ({ id }, _, ctx) => record(ctx, id),
    safetyItems: ({ id }, _, ctx) => items(ctx, id),
    safetyMerits: ({ id }, _, ctx) => merits(ctx, id),
    safetyCases: ({ id }, _, ctx) => subjectCases(ctx, book, id),
  },
};

async function record(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  const personal = ctx.holds(id) && ctx.caller.kind === 'emergency-bureau';
  return recordOf(facts, sourceState(facts.feeds, datasets), ctx.today, {
    personal,
    marking: markingFor(ctx, book, facts),
  });
}

async function items(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseItems(ctx, facts, datasets, creditItemsOf(facts, ctx.today));
}

async function statistics(ctx: Context, { from, to }: QuerySafetyStatisticsArgs) {
  requireBureau(ctx, 'STATISTICS');
  if (!isCalendarDate(from) || !isCalendarDate(to) || to < from) {
    throw new Fault('BAD_ARGUMENT', 'Give two days that exist, the first one first. 起止日期有误。');
  }
  return statisticsOf(await ctx.store.ledgers(), { from, to }, ctx.today);
}

async function merits(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseMerits(ctx, facts, meritsOf(facts));
}
