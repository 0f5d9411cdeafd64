import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@xinqiao/platform/log/log.js';

export interface FeedEvent {
  /** Events are numbered without a gap, in the order in which they happened. */
  readonly id: number;
  /** One line of JSON. */
  readonly data: string;
}

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** The number of the last event there is. */
  readonly latest: number;
}

/** Asks the owner for events after a number, or for the latest ones; waits for the first as long as it is told. */
export type Poll = (
  after: number | null,
  page: { readonly limit: number; readonly waitMs: number; readonly signal: AbortSignal },
) => Promise<FeedPage>;

export interface Listener {
  /** False: the listener is too slow and has been cut. */
  write(frames: Buffer): boolean;
  /** Resolves when what was written has left, so that much can follow. */
  drained(): Promise<void>;
}

export interface Feed extends AsyncDisposable {
  /**
   * Sends what follows the event `after`, or the latest and what follows; again and again while the owner does not
   * answer. Resolves when the listener has all there is and hears the rest as it happens. `left` ends it.
   */
  join(listener: Listener, after: number | null, left: AbortSignal): Promise<void>;
}

/** What a listener without a past begins with: enough to fill a ticker. */
const BEGIN_WITH = 20;

const PAGE = 500;

/** Milliseconds that one question waits at the owner; shorter than the patience of the way there. */
const WAIT_MS = 8_000;

const FIRST_RETRY_MS = 100;
const SLOWEST_RETRY_MS = 2_000;

/**
 * One question to the owner at a time for all who are up to date, and one for all who come back with the same number. The
 * position of a listener is a number of an event, and nothing else is known of it: any gateway, before or after a
 * restart, continues where another one stopped. No event is kept here, since the owner alone knows what of it may still
 * be shown.
 */
export function openFeed(name: string, poll: Poll, log: Logger): Feed {
  const closing = new AbortController();
  /** Those who have all there is, each with the number of the last event that it got. */
  const live = new Map<Listener, number>();
  const asked = new Map<number | null, Promise<FeedPage>>();
  let position = 0;
  let isFollowing = false;
  let following = Promise.resolve();

  /** After a restart a thousand listeners come back with one number. */
  function pageAfter(after: number | null): Promise<FeedPage> {
    const known = asked.get(after);
    if (known) return known;
    const limit = after === null ? BEGIN_WITH : PAGE;
    const asking = poll(after, { limit, waitMs: 0, signal: closing.signal }).finally(() => asked.delete(after));
    asked.set(after, asking);
    return asking;
  }

  async function catchUp(listener: Listener, reached: { id: number | null }, signal: AbortSignal): Promise<void> {
    for (let isBehind = true; isBehind && !signal.aborted;) {
      const { events, latest } = await pageAfter(reached.id);
      // A number that the owner has not reached is of data that were set back since: the listener begins anew.
      const isUnknown = reached.id !== null && reached.id > latest;
      if (events.length > 0) listener.write(Buffer.concat(events.map(frameOf)));
      reached.id = isUnknown ? null : (events.at(-1)?.id ?? latest);
      await listener.drained();
      isBehind = isUnknown || events.length === PAGE || (isFollowing && (reached.id ?? 0) < position);
    }
    // From the last look at the position to here nothing waits: no event comes between what was sent and what is heard.
    if (!signal.aborted) goLive(listener, reached.id ?? 0);
  }

  function goLive(listener: Listener, from: number): void {
    live.set(listener, from);
    if (isFollowing) return;
    position = from;
    isFollowing = true;
    following = follow();
  }

  async function follow(): Promise<void> {
    let pause = FIRST_RETRY_MS;
    while (live.size > 0 && !closing.signal.aborted) {
      try {
        const { events } = await poll(position, { limit: PAGE, waitMs: WAIT_MS, signal: closing.signal });
        pause = FIRST_RETRY_MS;
        if (events.length > 0) tell(events);
      } catch (error) {
        if (closing.signal.aborted) break;
        log.warn({ feed: name, error: String(error) }, 'the owner of a feed did not answer');
        await wait(pause, undefined, { ref: false });
        pause = Math.min(2 * pause, SLOWEST_RETRY_MS);
      }
    }
    isFollowing = false;
  }

  function tell(events: readonly FeedEvent[]): void {
    const first = events[0]?.id ?? 0;
    position = events.at(-1)?.id ?? position;
    const together = Buffer.concat(events.map(frameOf));
    for (const [listener, from] of live) {
      if (from >= position) continue;
      const due = from < first ? together : Buffer.concat(events.filter(({ id }) => id > from).map(frameOf));
      if (listener.write(due)) live.set(listener, position);
      else live.delete(listener);
    }
  }

  return {
    async join(listener, after, left) {
      const signal = AbortSignal.any([left, closing.signal]);
      left.addEventListener('abort', () => live.delete(listener), { once: true });
      const reached = { id: after };
      for (let pause = FIRST_RETRY_MS; !signal.aborted; pause = Math.min(2 * pause, SLOWEST_RETRY_MS)) {
        try {
          await catchUp(listener, reached, signal);
          return;
        } catch (error) {
          if (signal.aborted) return;
          log.warn({ feed: name, error: String(error) }, 'a listener waits for the owner of a feed');
          await wait(pause, undefined, { ref: false });
        }
      }
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      live.clear();
      await following;
    },
  };
}

function frameOf({ id, data }: FeedEvent): Buffer {
  return Buffer.from(`id: ${id}\ndata: ${data}\n\n`);
}
