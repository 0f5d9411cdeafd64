import type { OfficerDay as ShownDay } from '../resolver-types.gen.js';
import type { OfficerDay } from '../store/access-log.js';

/** A day is out of the ordinary above this many looks, and above so many times the median day of the kind. */
const UNUSUAL = { looks: 20, timesMedian: 3 } as const;

/** Marks the days on which an officer looked far more often than officers of this kind do (domain.md 7.3(4)). */
export function markUnusual(days: readonly OfficerDay[]): ShownDay[] {
  const medians = new Map<string, number>();
  for (const kind of new Set(days.map(({ actorKind }) => actorKind))) {
    medians.set(kind, median(days.filter(({ actorKind }) => actorKind === kind).map(({ looks }) => looks)));
  }
  return days
    .map((day) => ({
      ...day,
      unusual: day.looks > UNUSUAL.looks && day.looks > UNUSUAL.timesMedian * (medians.get(day.actorKind) ?? 0),
    }))
    .toSorted((a, b) => b.looks - a.looks || a.day.localeCompare(b.day));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
