import { Fault } from '@xinqiao/platform/errors/fault.js';
import { decideCase, extendObjection } from '@xinqiao/platform/records/decide-case.js';
import { applyForRepair, fileObjection, reportDocumentChange } from '@xinqiao/platform/records/file-case.js';
import { markingFor } from '@xinqiao/platform/records/officer.js';
import { subjectCases } from '@xinqiao/platform/records/subject-cases.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';
import { joinHaibei, leaveHaibei, ownPerson } from './commands/haibei.js';
import { benefitAnswer, cardsOf, haibeiReport, readHaibei, reportKeys } from './commands/read-haibei.js';
import { answersOfCase, caseAsked, rankingOfCase } from './commands/judge-case.js';
import { markPromiseBroken, recordPromisePerformance, registerPromise } from './commands/government-promise.js';
import { judgeForMatter, judgeOrganisation, type Required } from './commands/judge-subject.js';
import { resolveIdentifiers } from './commands/resolve-identifiers.js';
import { book } from './commands/record-book.js';
import { recordCases } from './commands/watch-cases.js';
import { datasets } from './imports/datasets.js';
import type { Context } from './loaders.js';
import { acceptCommitment, assessCommitment, makeCommitment, postCommitment } from './commands/commit.js';
import { listEvents } from './commands/list-events.js';
import { preWarningEvents } from './commands/pre-warning-events.js';
import { createShopCard, revokeShopCard, shopCardHolder } from './commands/shop-card.js';
import {
  decideListing,
  decideListingRemoval,
  dropListing,
  holdListingHearing,
  noticeListing,
  relistUntrustworthy,
  revokeListing,
  serveListing,
} from './commands/list-untrustworthy.js';
import { applyForListingRemoval, stateAgainstListing } from './commands/speak-against-listing.js';
import { latePublications } from './commands/watch-publications.js';
import { standing } from './commands/standing.js';
import type { QueryPublicListArgs, Resolvers, SubjectResult } from './resolver-types.gen.js';
import { comprehensiveEntriesOf } from './rules/comprehensive-entry.js';
import { governmentRecordOf } from './rules/government-integrity/government-record.js';
import { officialIntegrityOf } from './rules/government-integrity/official-record.js';
import { promiseStoriesOf } from './rules/government-integrity/promise-standing.js';
import { commitmentsFor } from './rules/commitment/commitment-view.js';
import { pageOf, searchOf } from './rules/public-list/list-page.js';
import { inForce } from './rules/haibei/benefits.js';
import type { Viewer } from './rules/publicity/penalty-view.js';
import { publicListsOf, registrationOf } from './rules/record.js';
import { isMinor } from './rules/minor.js';

export const resolvers: Resolvers = {
  Query: {
    subject: (_, { identifier }, ctx) => subject(ctx, identifier),
    subjects: (_, { identifiers }, ctx) => subjects(ctx, identifiers),
    assessments: (_, args, ctx) => caseAsked(ctx, args.case),
    recordCases: (_, args, ctx) => recordCases(ctx, args),
    standing: (_, args, ctx) => standing(ctx, args),
    publicList: (_, args, ctx) => publicList(ctx, args),
    listEvents: (_, args, ctx) => listEvents(ctx, args),
    haibeiBenefits: (_, __, ctx) => inForce(ctx.store.haibei.benefits, ctx.today),
    haibeiReportKeys: (_, __, ctx) => reportKeys(ctx),
    cardHolder: (_, __, ctx) => cardHolder(ctx),
    shopCardHolder: (_, { token }, ctx) => shopCardHolder(ctx, token),
    preWarningEvents: (_, args, ctx) => preWarningEvents(ctx, args),
    latePublications: (_, args, ctx) => latePublications(ctx, args),
  },
  Mutation: {
    registerPromise: (_, { input }, ctx) => registerPromise(ctx, input),
    recordPromisePerformance: (_, { input }, ctx) => recordPromisePerformance(ctx, input),
    markPromiseBroken: (_, { input }, ctx) => markPromiseBroken(ctx, input),
    resolveIdentifiers: (_, args, ctx) => resolveIdentifiers(ctx, args),
    noticeListing: (_, { input }, ctx) => noticeListing(ctx, input),
    stateAgainstListing: (_, { input }, ctx) => stateAgainstListing(ctx, input),
    holdListingHearing: (_, { input }, ctx) => holdListingHearing(ctx, input),
    dropListing: (_, { input }, ctx) => dropListing(ctx, input),
    decideListing: (_, { input }, ctx) => decideListing(ctx, input),
    serveListing: (_, { input }, ctx) => serveListing(ctx, input),
    applyForListingRemoval: (_, { input }, ctx) => applyForListingRemoval(ctx, input),
    decideListingRemoval: (_, { input }, ctx) => decideListingRemoval(ctx, input),
    revokeListing: (_, { input }, ctx) => revokeListing(ctx, input),
    relistUntrustworthy: (_, { input }, ctx) => relistUntrustworthy(ctx, input),
    makeCommitment: (_, { input }, ctx) => makeCommitment(ctx, input),
    acceptCommitment: (_, { input }, ctx) => acceptCommitment(ctx, input),
    postCommitment: (_, { input }, ctx) => postCommitment(ctx, input),
    assessCommitment: (_, { input }, ctx) => assessCommitment(ctx, input),
    joinHaibei: (_, __, ctx) => joinHaibei(ctx),
    leaveHaibei: (_, __, ctx) => leaveHaibei(ctx),
    createShopCard: (_, { days }, ctx) => createShopCard(ctx, days),
    revokeShopCard: (_, { id }, ctx) => revokeShopCard(ctx, id),
    fileCentreObjection: (_, { input }, ctx) => fileObjection(ctx, book, input),
    applyForCentreRepair: (_, { input }, ctx) => applyForRepair(ctx, book, input),
    reportCentreDocumentChange: (_, { input }, ctx) => reportDocumentChange(ctx, book, input),
    decideCentreCase: (_, { input }, ctx) => decideCase(ctx, book, input),
    extendCentreObjection: (_, { id }, ctx) => extendObjection(ctx, book, id),
  },
  CaseAssessments: {
    answers: (required, _, ctx) => answersOfCase(ctx, required),
    ranking: (required, _, ctx) => rankingOfCase(ctx, required),
  },
  AssessedSubject: {
    registration: ({ id }, _, ctx) => registration(ctx, id),
    assessment: (required, _, ctx) => judgeForMatter(ctx, required),
    evaluation: (required, _, ctx) => judgeOrganisation(ctx, required),
  },
  Subject: {
    registration: ({ id }, _, ctx) => registration(ctx, id),
    lists: ({ id }, _, ctx) => lists(ctx, id),
    commitments: ({ id }, _, ctx) => commitments(ctx, id),
    comprehensiveLedger: ({ id }, _, ctx) => comprehensiveLedger(ctx, id),
    centreCases: ({ id }, _, ctx) => subjectCases(ctx, book, id),
    evaluation: (required, _, ctx) => judgeOrganisation(ctx, required),
    assessment: (required, _, ctx) => judgeForMatter(ctx, required),
    haibei: (required, _, ctx) => readHaibei(ctx, required),
    officialIntegrity: ({ id }, _, ctx) => officialIntegrity(ctx, id),
    governmentRecord: (required, _, ctx) => governmentRecord(ctx, required),
  },
  Registration: { document: (_, __, ctx) => identityDocument(ctx) },
  Haibei: {
    benefit: (haibei, { code }, ctx) => benefitAnswer(ctx, haibei, code),
    report: (haibei, args, ctx) => haibeiReport(ctx, haibei, args),
    cards: (_, __, ctx) => cardsOf(ctx),
  },
};

/** The number leaves the registry for nobody, and its ends for the person alone. */
async function identityDocument(ctx: Context) {
  const subject = ownPerson(ctx);
  const number = subject && (await ctx.store.maskedNumberOf(subject));
  return number ? { kind: 'RESIDENT_IDENTITY_CARD', number } : null;
}

/** Admission names one subject for a card that is shown, and nobody for any other. */
function cardHolder({ caller }: Context) {
  const [id] = caller.subjects;
  return caller.matter === 'SHOP_CARD' && id !== undefined ? { id } : null;
}

/** Under a matter only the case's own subjects are answered, whether or not the identifier is anybody's. */
function subject(ctx: Context, identifier: string): SubjectResult {
  const check = ctx.store.identify(identifier, ctx.today);
  if (!check.ok) {
    return { __typename: 'MalformedIdentifier', code: check.code, message: `${check.message.en} ${check.message.zh}` };
  }
  if (check.kind === 'person' && isMinor(check.value, ctx.today) && !ctx.slices.has('D3')) return NOT_A_CREDIT_SUBJECT;
  const id = ctx.store.subjectIdOf(check);
  if (ctx.caller.matter !== null && !ctx.holds(id)) {
    throw new Fault('SUBJECT_NOT_IN_CASE', 'The case does not name this subject.');
  }
  return { __typename: 'Subject', id };
}

/** Identifiers asked for at once, at most: what one case can name. */
const MOST_IDENTIFIERS = 500;

function subjects(ctx: Context, identifiers: readonly string[]): SubjectResult[] {
  if (identifiers.length > MOST_IDENTIFIERS) {
    throw new Fault('TOO_MANY_IDENTIFIERS', `There are ${identifiers.length} identifiers.`);
  }
  return identifiers.map((identifier) => subject(ctx, identifier));
}

const NOT_A_CREDIT_SUBJECT = {
  __typename: 'NotACreditSubject',
  code: 'NOT_A_CREDIT_SUBJECT',
  message: NO_CREDIT_SUBJECT,
} as const;

async function registration(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return registrationOf(facts, sourceState(facts.feeds, datasets), {
    isSelf: ctx.caller.kind === 'self',
    marking: markingFor(ctx, book, facts),
  });
}

async function lists(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  return publicListsOf(facts, sourceState(facts.feeds, datasets), {
    viewer: viewerOf(ctx),
    today: ctx.today,
    marking: markingFor(ctx, book, facts),
  });
}

async function commitments(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  const reader = { readsAll: ctx.holds(id) && READS_ALL.has(ctx.caller.kind), ...viewerOf(ctx) };
  return {
    made: commitmentsFor(facts.commitmentsMade, reader, { today: ctx.today, marking: markingFor(ctx, book, facts) }),
    ...sourceState(facts.feeds, datasets),
  };
}

/** Kinds of actor to whom the archive is open: the subject itself, and a court (domain.md 7.3, rule 3). */
const SEES_ARCHIVE = new Set(['self', 'enterprise', 'court']);

/** The subject itself, the centre and a court read commitments that are not posted. */
const READS_ALL = new Set([...SEES_ARCHIVE, 'centre-operator']);

/** Outside the case only public slices are shown, so that nothing of this is asked for others' subjects. */
function viewerOf({ caller: { kind, matter, organisation }, slices }: Context): Viewer {
  return { form: slices.get('E5') ?? null, organisation, seesArchive: matter !== null && SEES_ARCHIVE.has(kind) };
}

/** The person and the bureau; whoever else holds the slice is not meant (domain.md 1.6, D-l). */
const READS_COMPREHENSIVE_LEDGER = new Set(['self', 'emergency-bureau']);

async function comprehensiveLedger(ctx: Context, id: string) {
  if (!READS_COMPREHENSIVE_LEDGER.has(ctx.caller.kind) || !ctx.holds(id)) return null;
  const [facts, entries] = await Promise.all([ctx.load.facts.load(id), ctx.load.comprehensiveEntries.load(id)]);
  return { entries: comprehensiveEntriesOf(entries, markingFor(ctx, book, facts)) };
}

async function officialIntegrity(ctx: Context, id: string) {
  const facts = await ctx.load.facts.load(id);
  const state = sourceState(facts.feeds, datasets);
  return officialIntegrityOf(facts.officialRecords, state, {
    today: ctx.today,
    own: ctx.caller.kind === 'self',
    marking: markingFor(ctx, book, facts),
  });
}

async function governmentRecord(ctx: Context, { id, courtsFlags }: Required) {
  const facts = await ctx.load.facts.load(id);
  if (facts.registered[0]?.kind !== 'GOVERNMENT_BODY') return null;
  const isPublic = !ctx.holds(id) || ctx.caller.slices.G1 === 'public';
  const state = sourceState(facts.feeds, datasets);
  const marking = markingFor(ctx, book, facts);
  return governmentRecordOf(promiseStoriesOf(facts), courtsFlags, state, { today: ctx.today, isPublic, marking });
}

async function publicList(ctx: Context, args: QueryPublicListArgs) {
  const search = searchOf(args, ctx.today);
  return pageOf(await ctx.store.searchList(search), search.length);
}
