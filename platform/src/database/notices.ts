import pg from 'pg';
import { openLoneConnection } from './lone-connection.js';

/** Milliseconds after which is looked without a notice: one that was lost with its connection costs no more than this. */
const LOOK_ANYWAY = 5_000;

/** NOTIFY of one database, heard over one connection that is opened at the first need. */
export interface Notices extends AsyncDisposable {
  /**
   * Looks until something is found: at once, and again after every notice of the channel, for so many milliseconds. Null:
   * nothing came. Throws what looking throws, and when the database cannot be reached.
   */
  lookUntil<Found>(channel: string, ms: number, look: () => Promise<Found | null>): Promise<Found | null>;
}

export function openNotices(url: string): Notices {
  let isClosed = false;
  const heard = new Set<string>();
  const waiting = new Map<string, Set<() => void>>();
  const connection = openLoneConnection({
    connectionString: url,
    prepare: (client) => client.on('notification', ({ channel }) => wake([channel])),
    onLost() {
      heard.clear();
      wake(waiting.keys());
    },
  });

  function wake(channels: Iterable<string>): void {
    for (const channel of channels) for (const resume of waiting.get(channel) ?? []) resume();
  }

  async function listen(channel: string): Promise<void> {
    if (heard.has(channel)) return;
    const client = await connection.client();
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    heard.add(channel);
  }

  /** Begins to wait; a notice that comes while the caller still looks is not missed. */
  function next(channel: string, ms: number): { readonly come: Promise<void>; cancel(): void } {
    const those = waiting.get(channel) ?? new Set();
    waiting.set(channel, those);
    let resume: () => void = () => undefined;
    const come = new Promise<void>((resolve) => (resume = resolve));
    const timer = setTimeout(resume, ms);
    those.add(resume);
    const cancel = () => {
      clearTimeout(timer);
      those.delete(resume);
    };
    return { come: come.finally(cancel), cancel };
  }

  return {
    async lookUntil(channel, ms, look) {
      const until = Date.now() + ms;
      for (;;) {
        if (ms > 0 && !isClosed) await listen(channel);
        const notice = next(channel, Math.min(Math.max(until - Date.now(), 0), LOOK_ANYWAY));
        try {
          const found = await look();
          if (found !== null || isClosed || Date.now() >= until) return found;
          await notice.come;
          if (isClosed) return null;
        } finally {
          notice.cancel();
        }
      }
    },
    async [Symbol.asyncDispose]() {
      isClosed = true;
      wake(waiting.keys());
      await connection[Symbol.asyncDispose]();
    },
  };
}
