/** Attempts in all; with the waits between them a message is tried for some two days. */
export const MOST_ATTEMPTS = 12;

const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 12 * 3_600_000;

/**
 * Milliseconds to wait after an attempt that failed: five seconds, four times as long each time, half a day at most. The
 * second half of each wait is left to chance, so that those who failed together do not come back together. `chance`: 0 to 1.
 */
export function waitAfter(attempts: number, chance: number): number {
  const full = Math.min(LONGEST_WAIT, FIRST_WAIT * 4 ** (attempts - 1));
  return Math.round(full / 2 + (full / 2) * chance);
}
