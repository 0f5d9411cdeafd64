import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Context } from '../loaders.js';
import type { BidRanking } from '../resolver-types.gen.js';
import { rankBids } from '../rules/bid-ranking.js';
import { judgeForMatter, judgeOrganisation, type Required } from './judge-subject.js';

/** A case with what the agencies said of each of its subjects, in the order of the case, as @requires brings it. */
export interface RequiredCase {
  readonly case: string;
  readonly subjects?: unknown;
}

/** The subjects of the request's own case. Throws CASE_REQUIRED without one, BAD_ARGUMENT for another. */
export function caseAsked({ caller }: Context, caseNo: string) {
  if (caller.caseNo === null) throw new Fault('CASE_REQUIRED', 'The subjects of a case are asked for under it.');
  if (caller.caseNo !== caseNo) {
    throw new Fault('BAD_ARGUMENT', `The argument names ${caseNo}, the header Credit-Case ${caller.caseNo}.`);
  }
  return { case: caseNo, subjects: caller.subjects.map((id) => ({ __typename: 'Subject' as const, id })) };
}

/** Every subject of the case, judged from one reading of every source. */
export function answersOfCase(ctx: Context, asked: RequiredCase): Required[] {
  return requiredOf(ctx, asked).map((required) => {
    ctx.receipt.touch(required.id);
    return required;
  });
}

/** The order of preference among the candidates of a case; null for a matter that ranks nobody (matters.yaml, ranks). */
export async function rankingOfCase(ctx: Context, asked: RequiredCase): Promise<BidRanking | null> {
  const { matter, parameters } = ctx.caller;
  const check = matter === null ? null : ctx.matters.matter(matter)?.check(parameters);
  if (!check?.ranks) return null;
  const candidates = await Promise.all(
    requiredOf(ctx, asked).map(async (required) => {
      const [assessment, evaluation] = await Promise.all([
        judgeForMatter(ctx, required),
        judgeOrganisation(ctx, required),
      ]);
      return assessment && { subject: required.id, assessment, evaluation };
    }),
  );
  return rankBids(candidates.filter((candidate) => candidate !== null));
}

/** One for each case: answers and ranking judge the same objects. */
const known = new WeakMap<RequiredCase, readonly Required[]>();

/** Composition lets no key stand in a nested @requires: the subjects are those of the case, in its order. */
function requiredOf(ctx: Context, asked: RequiredCase): readonly Required[] {
  const { caseNo, subjects: ids } = ctx.caller;
  const { case: named, subjects } = asked;
  if (named !== caseNo || !Array.isArray(subjects) || subjects.length !== ids.length) {
    throw new Fault('SOURCE_INVALID', 'The case came back with other subjects than it names.');
  }
  const required = known.get(asked) ?? ids.map((id, at) => ({ ...(subjects[at] as object), id }));
  known.set(asked, required);
  return required;
}
