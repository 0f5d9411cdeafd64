import type { Context } from '../loaders.js';
import type { QueryTaxpayerFeedArgs, TaxpayerFeed } from '../resolver-types.gen.js';
import { lengthOf } from '../rules/grade-a-page.js';
import { cursorOf, requiredSeq, taxpayerChangeOf } from '../rules/push.js';

/**
 * Changes of the A list for a recipient that pulls; who was told of here counts like one pushed. Null without an agreement.
 * Throws BAD_ARGUMENT for a foreign cursor or a page that is too long.
 */
export async function taxpayerFeed(
  ctx: Context,
  { after, first }: QueryTaxpayerFeedArgs,
): Promise<TaxpayerFeed | null> {
  const { organisation } = ctx.caller;
  const limit = lengthOf(first ?? 100);
  const from = requiredSeq(after);
  if (organisation === null) return null;
  return ctx.store.transaction(async (manager) => {
    const agreement = await ctx.store.liveAgreementOf(manager, organisation);
    if (!agreement) return null;
    const { changes, reach, more } = await ctx.store.changesAfter(agreement.divisions, from, limit, manager);
    if (changes.length > 0) await ctx.store.logPushes(manager, agreement, { after: from, reach, on: ctx.today });
    return { nodes: changes.map(taxpayerChangeOf), endCursor: cursorOf(reach), hasNextPage: more };
  });
}
