import { DEFAULT_READINGS } from './readings.js';
import { safetyRulebookOn, type SafetyTier } from './rulebook.js';
import { tierOf } from './tier.js';
import { nextOpeningOf } from './year-end.js';

/** A row of the ledger as the bureau has posted it: a reversal is a row with the opposite sign. */
export interface PostedRow {
  readonly kind: 'VIOLATION' | 'OVERDUE' | 'EXAM' | 'SELF_REPORT' | 'REVERSAL';
  readonly half_points: number;
  readonly occurred_on: string;
}

export interface PostedBalance {
  /** Half-points. */
  readonly balance: number;
  readonly tier: SafetyTier;
  /** The day from which the tier has been what it is; null: since supervision began. */
  readonly tierSince: string | null;
}

/**
 * The balance on a day (Asia/Shanghai) from posted rows: year by year from the first row, each year opening as the one
 * before it leaves (D10, D11). A row counts in the year of its own day, a reversal too.
 */
export function postedBalanceOn(day: string, rows: readonly PostedRow[]): PostedBalance {
  const rulebook = safetyRulebookOn(day);
  const inOrder = rows
    .filter(({ occurred_on }) => occurred_on <= day)
    .sort((a, b) => a.occurred_on.localeCompare(b.occurred_on));
  let balance = rulebook.opening.halfPoints;
  let tier = tierOf(balance, rulebook, DEFAULT_READINGS);
  let tierSince: string | null = null;

  for (let year = yearOf(inOrder[0]?.occurred_on ?? day); year <= yearOf(day); year += 1) {
    const opening = balance;
    let deducted = 0;
    for (const { kind, half_points, occurred_on } of inOrder.filter((row) => yearOf(row.occurred_on) === year)) {
      if (kind !== 'EXAM' && kind !== 'SELF_REPORT') deducted -= half_points;
      moveTo(balance + half_points, occurred_on);
    }
    if (year < yearOf(day)) {
      moveTo(nextOpeningOf({ opening, deducted, closing: balance }, rulebook, DEFAULT_READINGS), `${year + 1}-01-01`);
    }
  }
  return { balance, tier, tierSince };

  function moveTo(next: number, on: string): void {
    balance = next;
    const moved = tierOf(balance, rulebook, DEFAULT_READINGS);
    if (moved !== tier) tierSince = on;
    tier = moved;
  }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
