import type { Source } from '@xinqiao/platform/policy/matters.js';
import type { CreditItems } from '@xinqiao/platform/subgraph/credit-items.js';
import type { SourceStatus } from '../resolver-types.gen.js';

const DAY_MS = 86_400_000;

/** How far the clocks of two agencies may differ. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** What a source's answer is worth (matters.md, Verdict); null: it did not answer, or answered with bad data. */
export function sourceStatusOf(
  answer: CreditItems | null,
  { maxAgeDays }: Pick<Source, 'maxAgeDays'>,
  now: Date,
): SourceStatus {
  if (answer === null) return 'NOT_ANSWERED';
  if (answer.loadedAt === null) return 'NOT_LOADED';
  const age = now.getTime() - Date.parse(answer.loadedAt);
  // NaN included: a load at no time, or in the future, is bad data and never a fresh one.
  if (!(age > -CLOCK_SKEW_MS)) return 'NOT_ANSWERED';
  return age > maxAgeDays * DAY_MS ? 'STALE' : 'ANSWERED';
}
