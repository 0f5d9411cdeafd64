import { climb } from './ladder.js';
import type { Measures, Rule } from './rulebook.js';

export interface Gift {
  readonly at: number;
  readonly rule: Rule;
  readonly on: string;
  readonly measures: Measures;
}

/**
 * What each gift, or each entry of hours, adds to the points of its calendar year, by its place: the year's total climbs
 * the ladder in the order of the days, and each carries its own step (rulebook/rules.md, Donations).
 */
export function yearlyShares(gifts: readonly Gift[]): ReadonlyMap<number, number> {
  const totals = new Map<string, number>();
  const shares = new Map<number, number>();
  for (const { at, rule, on, measures } of gifts.toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at,
  )) {
    if (rule.worth.kind !== 'YEARLY') continue;
    const { ladder, measure } = rule.worth;
    const year = `${rule.code} ${on.slice(0, 4)}`;
    const before = totals.get(year) ?? 0;
    const after = before + (measures[measure] ?? 0);
    totals.set(year, after);
    shares.set(at, climb(ladder, after) - climb(ladder, before));
  }
  return shares;
}
