import type { Logger } from '@xinqiao/platform/log/log.js';

/** Milliseconds between two writes of what was counted. */
const EVERY = 1_000;

/** Counts public reads in this process and writes the counts off the path of requests; a count is no record. */
export function countReads(
  write: (what: readonly string[]) => Promise<void>,
  log: Logger,
): AsyncDisposable & { readonly count: (what: string) => void } {
  let counted: string[] = [];
  const flush = async () => {
    if (counted.length === 0) return;
    const what = counted;
    counted = [];
    await write(what).catch((error: unknown) =>
      log.error({ error: String(error) }, 'public reads could not be counted'),
    );
  };
  const timer = setInterval(() => void flush(), EVERY);
  timer.unref();
  return {
    count: (what) => counted.push(what),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await flush();
    },
  };
}
