import { releaseItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { datasets } from './imports/datasets.js';
import type { Context } from './loaders.js';
import type { QueryGradeATaxpayersArgs, Resolvers } from './resolver-types.gen.js';
import { creditItemsOf } from './rules/credit-items.js';
import { gradeATaxpayersOf, pageOf } from './rules/grade-a-page.js';
import { meetsGrade } from './rules/meets-grade.js';
import { recordOf } from './rules/record.js';

export const resolvers: Resolvers = {
  Query: { gradeATaxpayers: (_, args, ctx) => gradeATaxpayers(ctx, args) },
  TaxRecord: { meetsTaxGrade: ({ grade }, args) => meetsGrade(grade ?? null, args.grade) },
  Subject: {
    tax: ({ id }, _, ctx) => record(ctx, id),
    taxItems: ({ id }, _, ctx) => items(ctx, id),
  },
};

async function record(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return recordOf(facts, sourceState(facts.feeds, datasets));
}

async function items(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseItems(ctx, id, sourceState(facts.feeds, datasets), creditItemsOf(facts));
}

async function gradeATaxpayers(ctx: Context, args: QueryGradeATaxpayersArgs) {
  const { length, ...page } = pageOf(args);
  return gradeATaxpayersOf(await ctx.store.listedTaxpayers({ ...page, limit: length + 1 }), length);
}
