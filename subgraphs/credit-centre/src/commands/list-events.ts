import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Context } from '../loaders.js';
import type { ListEvents, QueryListEventsArgs } from '../resolver-types.gen.js';
import { listEventOf } from '../rules/public-list/list-event.js';

/** Events of one answer at most. */
const LONGEST_PAGE = 1_000;

/** Milliseconds that a call waits at most: a gateway that has left is not waited for much longer. */
const LONGEST_WAIT = 25_000;

/** Changes of the public lists for the gateway's stream: throws SEALED_CALLS_ONLY for anybody but a gateway. */
export async function listEvents(ctx: Context, { after, limit, waitMs }: QueryListEventsArgs): Promise<ListEvents> {
  if (ctx.caller.kind !== 'system') throw new Fault('SEALED_CALLS_ONLY', 'The stream of changes is the gateway’s.');
  if (after && !/^\d{1,15}$/.test(after)) throw new Fault('BAD_ARGUMENT', '"after" is no number of an event.');
  const most = Math.min(Math.max(limit, 1), LONGEST_PAGE);
  const latest = await ctx.store.latestListEvent();
  const from = after ? Number(after) : Math.max(latest - most, 0);
  const ms = Math.min(Math.max(waitMs, 0), LONGEST_WAIT);
  const rows = await ctx.store.listEventsAfter(from, { limit: most, ms, today: ctx.today });
  return { events: rows.map(listEventOf), latest: String(Math.max(latest, rows.at(-1)?.id ?? 0)) };
}
