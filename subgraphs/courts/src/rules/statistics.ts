import { hiddenGroups, isSmall } from '@xinqiao/platform/rules/small-groups.js';
import type { AgreementStatistics, StatisticsCount } from '../resolver-types.gen.js';
import type { Tally } from './facts.js';

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

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** Hides what is small or would be told: the sum is known from elsewhere, such as the other list of the same breaches. */
export function suppressed(counts: readonly Counted[]): StatisticsCount[] {
  const hidden = hiddenGroups(
    counts.toSorted((a, b) => a.value.localeCompare(b.value)),
    ({ count }) => count,
  );
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
