import type { AgreementStatistics, StatisticsCount } from '../resolver-types.gen.js';
import type { Tally } from './facts.js';

/** Groups of ten or more (domain.md 7.2, AGG): a smaller one may be one known case. */
export const SMALLEST_GROUP = 10;

/** The counts of one division and year that everybody may see. */
export function agreementStatisticsOf(division: string, year: number, tallies: readonly Tally[]): AgreementStatistics {
  const of = (measure: Tally['measure']) => tallies.filter((tally) => tally.measure === measure);
  const sum = (measure: Tally['measure']) => of(measure).reduce((total, { count }) => total + count, 0);
  const [breachesByReason = [], breachesByLevel = [], excuses = []] = alike(
    (['reason', 'level', 'excuse'] as const).map((measure) => suppressed(of(measure))),
  );
  const performed = sum('performedWithinTerm');
  // Who knows all breaches knows by subtraction how many were not performed in time.
  const tellsTheRest = isSmall(performed) || isSmall(sum('reason') - performed);
  return {
    division,
    year,
    agreements: suppressed(of('agreements')),
    suits: isSmall(sum('suits')) ? null : sum('suits'),
    breachesByReason,
    breachesByLevel,
    performedWithinTerm: tellsTheRest ? null : performed,
    excuses,
  };
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_GROUP;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

/**
 * Hides what is small, and with a single small count the next one, too: a reader who knows the sum from elsewhere, such
 * as the other list of the same breaches, would otherwise subtract.
 */
export function suppressed(counts: readonly Counted[]): StatisticsCount[] {
  const bySize = counts.toSorted((a, b) => a.count - b.count || a.value.localeCompare(b.value));
  const small = bySize.filter(({ count }) => isSmall(count));
  const hidden = new Set(small.length === 1 ? bySize.slice(0, 2) : small);
  return counts
    .map((one) => ({ value: one.value, count: hidden.has(one) ? null : one.count }))
    .toSorted((a, b) => a.value.localeCompare(b.value));
}

/** Lists that count the same cases: where one hides a single value, the sum of another would tell it, and none is shown. */
function alike(lists: readonly StatisticsCount[][]): StatisticsCount[][] {
  const hiddenIn = (list: StatisticsCount[]) => list.filter(({ count }) => count === null).length;
  const giveAway = lists.filter((list) => hiddenIn(list) === 1);
  if (giveAway.length === 0) return [...lists];
  return lists.map((list) => list.map(({ value }) => ({ value, count: null })));
}
