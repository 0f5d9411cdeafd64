import type { Random } from '../random.js';

export interface AmountPlan {
  readonly count: number;
  /** Yuan, a multiple of `step`. */
  readonly total: number;
  readonly mu: number;
  readonly sigma: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/**
 * Lognormal amounts in steps, within their bounds, that sum up to the total exactly: all are scaled by one factor until the sum
 * fits, rounded down, and the steps that are left go to the largest remainders. Throws where no amounts within the bounds have this sum.
 */
export function amountsOf({ count, total, mu, sigma, least, most, step }: AmountPlan, random: Random): number[] {
  const drawn = Array.from({ length: count }, () => Math.exp(mu + sigma * random.normal()));
  const bounded = (factor: number) => drawn.map((amount) => Math.min(most, Math.max(least, amount * factor)));
  const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  if (total < count * least || total > count * most)
    throw new Error(`No ${count} amounts within the bounds sum up to ${total}.`);
  let low = 0;
  let high = 1_000;
  // Sixty halvings leave nothing that a double could tell.
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (sumOf(bounded(middle)) < total) low = middle;
    else high = middle;
  }
  const exact = bounded(high);
  const amounts = exact.map((amount) => Math.floor(amount / step) * step);
  const byRemainder = exact
    .map((amount, at) => ({ at, remainder: amount - (amounts[at] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.at - other.at);
  let left = Math.round((total - sumOf(amounts)) / step);
  for (const { at } of byRemainder) {
    if (left === 0) break;
    amounts[at] = (amounts[at] ?? 0) + step;
    left -= 1;
  }
  return amounts;
}
