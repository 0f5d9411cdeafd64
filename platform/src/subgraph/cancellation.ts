/**
 * Tells whoever works on a call that nobody waits for its answer any more. An AbortController costs as much as a whole
 * fetch, and one request would need a dozen of them.
 */
export class Cancellation {
  #isCancelled = false;
  /** Nearly always there is one, and a set for it would cost more than it. */
  #first: (() => void) | null = null;
  #others: Set<() => void> | null = null;

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  cancel(): void {
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    const listeners = [this.#first, ...(this.#others ?? [])];
    this.#first = null;
    this.#others = null;
    for (const listener of listeners) listener?.();
  }

  /** Calls back once, at once where it is cancelled already. */
  whenCancelled(listener: () => void): void {
    if (this.#isCancelled) listener();
    else if (!this.#first) this.#first = listener;
    else (this.#others ??= new Set()).add(listener);
  }

  /** For work that ended by itself. */
  forget(listener: () => void): void {
    if (this.#first === listener) this.#first = null;
    else this.#others?.delete(listener);
  }
}

/** For work off the path of requests, which tells by AbortSignal. */
export function cancelledBy(signal: AbortSignal): Cancellation {
  const cancellation = new Cancellation();
  if (signal.aborted) cancellation.cancel();
  else signal.addEventListener('abort', () => cancellation.cancel(), { once: true });
  return cancellation;
}
