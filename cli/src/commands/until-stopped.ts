/** Resolves at Ctrl-C or TERM; a second Ctrl-C ends at once. Also ends when the parent that holds our input goes away. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    if (process.send) process.once('disconnect', () => resolve());
  });
}
