import { randomUUID } from 'node:crypto';
import type { Poll } from '@xinqiao/gateway/events/feed.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import { z } from 'zod';

const LIST_EVENTS = `query ListEvents($after: String, $limit: Int!, $waitMs: Int!) {
  listEvents(after: $after, limit: $limit, waitMs: $waitMs) { latest events { id data } }
}`;

const pageShape = z.object({
  listEvents: z.object({
    latest: z.coerce.number().int(),
    events: z.array(z.object({ id: z.coerce.number().int(), data: z.string() })),
  }),
});

/**
 * Changes of the public lists, asked of the centre by a call that waits. So they come over the way that every call takes,
 * in this process or over HTTP, each question under a seal of its own; a stream would be sealed at its beginning only.
 */
export function listFeed(centre: SubgraphChannel | undefined): Poll {
  return async (after, { limit, waitMs, signal }) => {
    const variables = { after: after === null ? null : String(after), limit, waitMs };
    const caller = systemCaller('gateway', randomUUID().replaceAll('-', ''));
    const answer = await unlessAborted(signal, (cancellation) =>
      centre?.call({ query: LIST_EVENTS, variables }, caller, cancellation),
    );
    const told = pageShape.safeParse(answer?.data);
    if (!told.success) throw new Fault('SOURCE_NOT_ANSWERED', 'The credit centre did not answer.');
    return told.data.listEvents;
  };
}

/** In one process a call cannot be let go: whoever stops does not wait for it. */
async function unlessAborted<Result>(
  signal: AbortSignal,
  ask: (cancellation: Cancellation) => Promise<Result> | undefined,
): Promise<Result | null> {
  const cancellation = new Cancellation();
  const cancel = () => cancellation.cancel();
  const cancelled = new Promise<null>((resolve) => cancellation.whenCancelled(() => resolve(null)));
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return (await Promise.race([ask(cancellation), cancelled])) ?? null;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
