import { releaseItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { datasets } from './imports/datasets.js';
import type { Context } from './loaders.js';
import type { Resolvers } from './resolver-types.gen.js';
import { creditItemsOf } from './rules/credit-items.js';
import { recordOf } from './rules/record.js';

export const resolvers: Resolvers = {
  Subject: {
    civilAffairs: ({ id }, _, ctx) => record(ctx, id),
    civilAffairsItems: ({ id }, _, ctx) => items(ctx, id),
  },
};

async function record(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return recordOf(facts, sourceState(facts.feeds, datasets), { viewer: ctx.caller, today: ctx.today });
}

async function items(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return releaseItems(ctx, id, sourceState(facts.feeds, datasets), creditItemsOf(facts, ctx.today));
}
