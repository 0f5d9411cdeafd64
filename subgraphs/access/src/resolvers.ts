import { grantAuthorization, revokeAuthorization } from './commands/authorise.js';
import { approveCase, closeCase } from './commands/change-case.js';
import { openCase } from './commands/open-case.js';
import type { Context } from './loaders.js';
import type { QueryBusinessCaseArgs, Resolvers } from './resolver-types.gen.js';
import { authorizationOf } from './rules/authorization.js';
import { businessCaseOf } from './rules/business-case.js';

export const resolvers: Resolvers = {
  Query: { businessCase: (_, args, ctx) => businessCase(ctx, args) },
  Mutation: {
    openCase: (_, { input }, ctx) => openCase(ctx, input),
    approveCase: (_, args, ctx) => approveCase(ctx, args),
    closeCase: (_, args, ctx) => closeCase(ctx, args),
    grantAuthorization: (_, { input }, ctx) => grantAuthorization(ctx, input),
    revokeAuthorization: (_, { id }, ctx) => revokeAuthorization(ctx, id),
  },
  Subject: {
    accesses: ({ id }, _, ctx) => accesses(ctx, id),
    authorizations: ({ id }, _, ctx) => authorizations(ctx, id),
  },
};

async function accesses(ctx: Context, id: string) {
  return { nodes: await ctx.load.accesses.load(id) };
}

async function authorizations(ctx: Context, id: string) {
  return { nodes: (await ctx.load.authorizations.load(id)).map(authorizationOf) };
}

async function businessCase(ctx: Context, { caseNo, matter }: QueryBusinessCaseArgs) {
  const { organisation } = ctx.caller;
  const row = organisation === null ? null : await ctx.store.caseOf(organisation, caseNo);
  return row?.matter === matter ? businessCaseOf(row, ctx) : null;
}
