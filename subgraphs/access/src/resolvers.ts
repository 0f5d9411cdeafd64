import type { Context } from './loaders.js';
import type { Resolvers } from './resolver-types.gen.js';

export const resolvers: Resolvers = {
  Subject: { accesses: ({ id }, _, ctx) => accesses(ctx, id) },
};

async function accesses(ctx: Context, id: string) {
  return { nodes: await ctx.load.accesses.load(id) };
}
