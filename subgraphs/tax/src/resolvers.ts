import { decideCase, extendObjection } from '@xinqiao/platform/records/decide-case.js';
import { applyForRepair, fileObjection, reportDocumentChange } from '@xinqiao/platform/records/file-case.js';
import { markingFor } from '@xinqiao/platform/records/officer.js';
import { subjectCases } from '@xinqiao/platform/records/subject-cases.js';
import { releaseItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { bankStatistics } from './commands/bank-statistics.js';
import { agreeToPush, endPushAgreement, ownAgreements, ownDeadMessages, replayPush } from './commands/agree-to-push.js';
import { adjustEvaluation, publishEvaluation, reevaluate, repairEvaluation } from './commands/evaluate.js';
import {
  clearArrears,
  identifyNonNormal,
  liftNonNormal,
  listMajorViolation,
  publishArrears,
  recordTaxFinding,
  removeMajorViolation,
} from './commands/record-facts.js';
import { ownLoanReports, reportLoan } from './commands/report-loan.js';
import { book } from './commands/record-book.js';
import { taxpayerFeed } from './commands/taxpayer-feed.js';
import { datasets } from './imports/datasets.js';
import type { Context } from './loaders.js';
import type { QueryGradeATaxpayersArgs, Resolvers, TaxRecord } from './resolver-types.gen.js';
import { creditItemsOf } from './rules/credit-items.js';
import { listedOn, pageOf } from './rules/grade-a-page.js';
import { requireOpenToLender } from './rules/loan-eligibility.js';
import { meetsGrade } from './rules/meets-grade.js';
import { recordOf } from './rules/record.js';
import type { AListFilter } from './store/a-list.js';

export const resolvers: Resolvers = {
  Query: {
    gradeATaxpayers: (_, args, ctx) => gradeATaxpayers(ctx, args),
    taxBankStatistics: (_, args, ctx) => bankStatistics(ctx, args),
    taxpayerFeed: (_, args, ctx) => taxpayerFeed(ctx, args),
    pushAgreements: (_, __, ctx) => ownAgreements(ctx),
    deadPushMessages: (_, { agreement }, ctx) => ownDeadMessages(ctx, agreement),
    loanReports: (_, { loanNo }, ctx) => ownLoanReports(ctx, loanNo),
  },
  Mutation: {
    publishEvaluation: (_, { input }, ctx) => publishEvaluation(ctx, input),
    reevaluate: (_, { input }, ctx) => reevaluate(ctx, input),
    adjustEvaluation: (_, { input }, ctx) => adjustEvaluation(ctx, input),
    repairEvaluation: (_, { input }, ctx) => repairEvaluation(ctx, input),
    recordTaxFinding: (_, { input }, ctx) => recordTaxFinding(ctx, input),
    publishArrears: (_, { input }, ctx) => publishArrears(ctx, input),
    clearArrears: (_, { noticeNo, clearedOn }, ctx) => clearArrears(ctx, noticeNo, clearedOn),
    listMajorViolation: (_, { input }, ctx) => listMajorViolation(ctx, input),
    removeMajorViolation: (_, { documentNo, removedOn }, ctx) => removeMajorViolation(ctx, documentNo, removedOn),
    identifyNonNormal: (_, { input }, ctx) => identifyNonNormal(ctx, input),
    liftNonNormal: (_, { documentNo, liftedOn }, ctx) => liftNonNormal(ctx, documentNo, liftedOn),
    agreeToPush: (_, { input }, ctx) => agreeToPush(ctx, input),
    endPushAgreement: (_, { id }, ctx) => endPushAgreement(ctx, id),
    replayPush: (_, { agreement, after }, ctx) => replayPush(ctx, agreement, after ?? null),
    reportLoan: (_, { input }, ctx) => reportLoan(ctx, input),
    fileTaxObjection: (_, { input }, ctx) => fileObjection(ctx, book, input),
    applyForTaxRepair: (_, { input }, ctx) => applyForRepair(ctx, book, input),
    reportTaxDocumentChange: (_, { input }, ctx) => reportDocumentChange(ctx, book, input),
    decideTaxCase: (_, { input }, ctx) => decideCase(ctx, book, input),
    extendTaxObjection: (_, { id }, ctx) => extendObjection(ctx, book, id),
  },
  GradeATaxpayers: { total: (page, _, ctx) => total(ctx, page as unknown as { filter: AListFilter }) },
  TaxRecord: {
    grade: (record, _, ctx) => lent(ctx, record).grade ?? null,
    gradeYear: (record, _, ctx) => lent(ctx, record).gradeYear ?? null,
    meetsTaxGrade: (record, args, ctx) => meetsGrade(lent(ctx, record).grade ?? null, args.grade),
    hasArrears: (record, _, ctx) => lent(ctx, record).hasArrears ?? null,
    hasMajorViolation: (record, _, ctx) => lent(ctx, record).hasMajorViolation ?? null,
    taxPaid: (record, _, ctx) => lent(ctx, record).taxPaid ?? null,
    declaredSales: (record, _, ctx) => lent(ctx, record).declaredSales ?? null,
    financialStatements: (record, _, ctx) => lent(ctx, record).financialStatements ?? null,
    taxRegistration: (record, _, ctx) => lent(ctx, record).taxRegistration ?? null,
  },
  Subject: {
    tax: ({ id }, _, ctx) => record(ctx, id),
    taxItems: ({ id }, _, ctx) => items(ctx, id),
    taxCases: ({ id }, _, ctx) => subjectCases(ctx, book, id),
  },
};

/** What an authorisation opens to a lender, unless the taxpayer is not eligible. */
function lent(ctx: Context, record: TaxRecord): TaxRecord {
  requireOpenToLender(record.grade ?? null, ctx.caller.kind);
  return record;
}

async function record(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return recordOf(facts, sourceState(facts.feeds, datasets), {
    today: ctx.today,
    marking: markingFor(ctx, book, facts),
  });
}

async function items(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseItems(ctx, facts, datasets, creditItemsOf(facts, ctx.today));
}

async function gradeATaxpayers(ctx: Context, args: QueryGradeATaxpayersArgs) {
  const page = pageOf(args, ctx.today, ctx.caller.kind);
  const listed = await ctx.store.listedTaxpayers(page.filter, page.after, page.length + 1);
  return listedOn(page, listed) as never;
}

async function total(ctx: Context, { filter }: { filter: AListFilter }) {
  const { count, countedAt } = await ctx.store.estimateOf(filter, ctx.now);
  const ageSeconds = Math.round((ctx.now.getTime() - countedAt.getTime()) / 1000);
  return { count, countedAt: countedAt.toISOString(), ageSeconds };
}
