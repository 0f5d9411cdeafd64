import { decideCase, extendObjection } from '@xinqiao/platform/records/decide-case.js';
import { fileObjection } from '@xinqiao/platform/records/file-case.js';
import { subjectCases } from '@xinqiao/platform/records/subject-cases.js';
import { grantAuthorization, revokeAuthorization } from './commands/authorise.js';
import { acknowledgeNotice, changeNotices, repairPropagation } from './commands/change-notices.js';
import { approveCase, closeCase } from './commands/change-case.js';
import { openCase } from './commands/open-case.js';
import { book } from './commands/record-book.js';
import {
  authorizationRequest,
  confirmAuthorization,
  declineAuthorization,
  requestAuthorization,
} from './commands/request-authorization.js';
import { accessesOf, accessLog, officerAlarms, officerStatistics } from './commands/read-log.js';
import type { Context } from './loaders.js';
import type { QueryBusinessCaseArgs, Resolvers } from './resolver-types.gen.js';
import { authorizationOf } from './rules/authorization.js';
import { authorizationRequestOf } from './rules/authorization-request.js';
import { businessCaseOf } from './rules/business-case.js';
import { consistencyOf, inclusionOf } from './rules/ledger-proof.js';

export const resolvers: Resolvers = {
  Query: {
    businessCase: (_, args, ctx) => businessCase(ctx, args),
    ledger: (_, __, ctx) => ledger(ctx),
    accessLog: (_, args, ctx) => accessLog(ctx, args),
    officerStatistics: (_, args, ctx) => officerStatistics(ctx, args),
    authorizationRequest: (_, { id }, ctx) => authorizationRequest(ctx, id),
    officerAlarms: (_, args, ctx) => officerAlarms(ctx, args),
    changeNotices: (_, args, ctx) => changeNotices(ctx, args),
    repairPropagation: (_, { id }, ctx) => repairPropagation(ctx, id),
  },
  Mutation: {
    openCase: (_, { input }, ctx) => openCase(ctx, input),
    approveCase: (_, args, ctx) => approveCase(ctx, args),
    closeCase: (_, args, ctx) => closeCase(ctx, args),
    grantAuthorization: (_, { input }, ctx) => grantAuthorization(ctx, input),
    revokeAuthorization: (_, { id }, ctx) => revokeAuthorization(ctx, id),
    requestAuthorization: (_, { input }, ctx) => requestAuthorization(ctx, input),
    confirmAuthorization: (_, { request, code }, ctx) => confirmAuthorization(ctx, request, code),
    declineAuthorization: (_, { request }, ctx) => declineAuthorization(ctx, request),
    fileAccessObjection: (_, { input }, ctx) => fileObjection(ctx, book, input),
    decideAccessCase: (_, { input }, ctx) => decideCase(ctx, book, input),
    acknowledgeNotice: (_, { id }, ctx) => acknowledgeNotice(ctx, id),
    extendAccessObjection: (_, { id }, ctx) => extendObjection(ctx, book, id),
  },
  Subject: {
    accesses: ({ id }, args, ctx) => accessesOf(ctx, id, args),
    authorizations: ({ id }, _, ctx) => authorizations(ctx, id),
    authorizationRequests: ({ id }, _, ctx) => authorizationRequests(ctx, id),
    accessCases: ({ id }, _, ctx) => subjectCases(ctx, book, id),
  },
  AccessEntry: { proof: ({ number }, _, ctx) => inclusion(ctx, number ?? null) },
  Ledger: {
    inclusion: (_, { index, size }, ctx) => inclusion(ctx, index, size),
    consistency: (_, { first, size }, ctx) => consistency(ctx, first, size),
  },
};

async function authorizations(ctx: Context, id: string) {
  return { nodes: (await ctx.load.authorizations.load(id)).map(authorizationOf) };
}

async function authorizationRequests(ctx: Context, id: string) {
  const [pending = []] = await ctx.store.pendingRequestsOf([id], ctx.now);
  return { nodes: pending.map((row) => authorizationRequestOf(row, ctx.now)) };
}

async function businessCase(ctx: Context, { caseNo, matter }: QueryBusinessCaseArgs) {
  const { organisation } = ctx.caller;
  const row = organisation === null ? null : await ctx.store.caseOf(organisation, caseNo);
  return row?.matter === matter ? businessCaseOf(row, ctx) : null;
}

async function ledger(ctx: Context) {
  const head = await ctx.store.ledger.checkpoint();
  return { checkpoint: head?.text ?? null, verifierKey: ctx.store.verifierKey };
}

async function inclusion(ctx: Context, index: number | null, size?: number | null) {
  return index === null ? null : inclusionOf(await ctx.store.ledger.inclusion(index, size ?? undefined));
}

async function consistency(ctx: Context, first: number, size: number) {
  return consistencyOf(await ctx.store.ledger.consistency(first, size));
}
