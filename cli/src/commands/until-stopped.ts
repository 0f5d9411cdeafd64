/** Resolves at Ctrl-C or TERM, and in a service when the parent that started it goes away. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    if (!process.send) return;
    process.once('disconnect', () => resolve());
    // Listening to the parent would keep a service alive that has stopped everything else.
    process.channel?.unref();
  });
}
