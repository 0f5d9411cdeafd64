import { Fault } from '@xinqiao/platform/errors/fault.js';
import { decideCase, extendObjection } from '@xinqiao/platform/records/decide-case.js';
import { applyForRepair, fileObjection, reportDocumentChange } from '@xinqiao/platform/records/file-case.js';
import { markingFor } from '@xinqiao/platform/records/officer.js';
import { subjectCases } from '@xinqiao/platform/records/subject-cases.js';
import { releaseItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { flagAgreementBreach } from './commands/flag-agreement-breach.js';
import { listJudgmentDebtor } from './commands/list-judgment-debtor.js';
import { acknowledgePreWarning, answerPreWarning, preWarnings, removalsDue } from './commands/pre-warnings.js';
import { recordAppeal, recordService } from './commands/record-course.js';
import { recordEnforcement, recordPerformance } from './commands/record-performance.js';
import { registerAgreement } from './commands/register-agreement.js';
import { registerJudgment } from './commands/register-judgment.js';
import { removeJudgmentDebtor } from './commands/remove-judgment-debtor.js';
import { reverseOnRetrial } from './commands/reverse-on-retrial.js';
import { takeBackEvent } from './commands/take-back-event.js';
import { book } from './commands/record-book.js';
import { datasets } from './imports/datasets.js';
import type { Context } from './loaders.js';
import type { QueryAgreementStatisticsArgs, Resolvers } from './resolver-types.gen.js';
import { creditItemsOf } from './rules/credit-items.js';
import { eventsOf, governmentFlagsOf, recordOf } from './rules/record.js';
import { agreementStatisticsOf } from './rules/statistics.js';

export const resolvers: Resolvers = {
  Query: {
    preWarnings: (_, args, ctx) => preWarnings(ctx, args),
    removalsDue: (_, __, ctx) => removalsDue(ctx),
    agreementStatistics: (_, args, ctx) => statistics(ctx, args),
  },
  Mutation: {
    registerAgreement: (_, { input }, ctx) => registerAgreement(ctx, input),
    registerJudgment: (_, { input }, ctx) => registerJudgment(ctx, input),
    recordService: (_, { input }, ctx) => recordService(ctx, input),
    recordAppeal: (_, { input }, ctx) => recordAppeal(ctx, input),
    recordEnforcement: (_, { input }, ctx) => recordEnforcement(ctx, input),
    recordPerformance: (_, { input }, ctx) => recordPerformance(ctx, input),
    reverseOnRetrial: (_, { input }, ctx) => reverseOnRetrial(ctx, input),
    takeBackEvent: (_, args, ctx) => takeBackEvent(ctx, args),
    flagAgreementBreach: (_, { input }, ctx) => flagAgreementBreach(ctx, input),
    listJudgmentDebtor: (_, { input }, ctx) => listJudgmentDebtor(ctx, input),
    removeJudgmentDebtor: (_, { input }, ctx) => removeJudgmentDebtor(ctx, input),
    acknowledgePreWarning: (_, { id }, ctx) => acknowledgePreWarning(ctx, id),
    answerPreWarning: (_, { id, answer }, ctx) => answerPreWarning(ctx, id, answer),
    fileCourtObjection: (_, { input }, ctx) => fileObjection(ctx, book, input),
    applyForCourtRepair: (_, { input }, ctx) => applyForRepair(ctx, book, input),
    reportCourtDocumentChange: (_, { input }, ctx) => reportDocumentChange(ctx, book, input),
    decideCourtCase: (_, { input }, ctx) => decideCase(ctx, book, input),
    extendCourtObjection: (_, { id }, ctx) => extendObjection(ctx, book, id),
  },
  Judgment: { events: ({ judgmentNo }, _, ctx) => ctx.load.events.load(judgmentNo ?? '').then(eventsOf) },
  Subject: {
    courts: ({ id }, _, ctx) => record(ctx, id),
    courtsItems: ({ id }, _, ctx) => items(ctx, id),
    courtsFlags: ({ id }, _, ctx) => flags(ctx, id),
    courtsCases: ({ id }, _, ctx) => subjectCases(ctx, book, id),
  },
};

async function record(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  const isPublic = (slice: 'C2' | 'G1') => !ctx.holds(id) || ctx.caller.slices[slice] === 'public';
  const view = {
    today: ctx.today,
    publicBreaches: isPublic('C2'),
    publicIntegrity: isPublic('G1'),
    marking: markingFor(ctx, book, facts),
  };
  return recordOf(facts, sourceState(facts.feeds, datasets), view);
}

async function flags(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  const { loadedAt } = sourceState(facts.feeds, datasets);
  const isPublic = !ctx.holds(id) || ctx.caller.slices.C2 === 'public';
  return { loadedAt, flags: governmentFlagsOf(facts, { today: ctx.today, publicBreaches: isPublic }) };
}

async function items(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseItems(ctx, facts, datasets, creditItemsOf(facts, ctx.today));
}

async function statistics(ctx: Context, { division, year }: QueryAgreementStatisticsArgs) {
  if (!/^\d{6}$/.test(division)) throw new Fault('BAD_ARGUMENT', 'A division has six digits (GB/T 2260).');
  if (year < 2000 || year > 2100) throw new Fault('BAD_ARGUMENT', 'Give a year from 2000 to 2100.');
  return agreementStatisticsOf(division, year, await ctx.store.countsOf(division, year, ctx.today));
}
