/**
 * Figures about groups of subjects, none of which tells of fewer than ten (domain.md 7.2, AGG, k >= 10). A figure that is
 * only left out is often still told: the total less the groups that are shown. So the rules here hide its neighbours, too.
 *
 * What they hold against: subtraction within one answer, and between two answers over periods of which one contains the
 * other, both of whole calendar years. What they do not: periods that differ by part of a year; a division less the
 * divisions in it; three answers and more put together; answers of different days, between which somebody was added; and
 * what a reader knows from elsewhere, but for the own part of one who has one.
 */
const SMALLEST_GROUP = 10;

/** From 1 to 9. Nothing at all tells of nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_GROUP;
}

/**
 * The groups of a partition to hide where their total is shown or can be known: every small one, every other one that
 * `hides` names, and from the smallest on as many as it takes for two groups and ten members to be hidden together.
 */
export function hiddenGroups<T>(
  groups: readonly T[],
  countOf: (group: T) => number,
  hides: (group: T) => boolean = () => false,
): ReadonlySet<T> {
  const filled = groups.filter((group) => countOf(group) > 0).toSorted((a, b) => countOf(a) - countOf(b));
  const hidden = new Set(filled.filter((group) => isSmall(countOf(group)) || hides(group)));
  if (hidden.size === 0) return hidden;
  for (const next of filled) {
    if (!isTold([...hidden].map(countOf))) break;
    hidden.add(next);
  }
  return hidden;
}

/** Whether the total less what is shown tells these hidden counts: of a single group, or of few in all. */
function isTold(hidden: readonly number[]): boolean {
  return hidden.length === 1 || isSmall(hidden.reduce((sum, count) => sum + count, 0));
}

/** Whether a total, shown beside the groups that are not small, tells the small ones: then the total has to be hidden. */
export function totalTellsSmall(counts: readonly number[]): boolean {
  const small = counts.filter(isSmall);
  return small.length > 0 && isTold(small);
}

/** Whether a total tells somebody who knows one part of it, being that part, that the others are few. */
export function totalTellsOthers(parts: readonly number[]): boolean {
  const total = parts.reduce((sum, count) => sum + count, 0);
  return parts.some((part) => isSmall(total - part));
}

/**
 * Whether the figure of a period less that of a shorter one within it would tell of few: so it is where the first or the
 * last year that holds anything holds few. `byYear`: counts of the period's calendar years, in order.
 */
export function yearsTellFew(byYear: readonly number[]): boolean {
  const filled = byYear.filter((count) => count > 0);
  return isSmall(filled.at(0) ?? 0) || isSmall(filled.at(-1) ?? 0);
}
