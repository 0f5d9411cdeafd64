import { ledgerYears } from './ledger-years.js';
import type { PostedRow, YearClosing } from './posted-row.js';
import { DEFAULT_READINGS } from './readings.js';
import { safetyRulebookOn, type SafetyTier } from './rulebook.js';
import { tierOf } from './tier.js';

export type { PostedRow } from './posted-row.js';

export interface PostedBalance {
  /** Half-points. */
  readonly balance: number;
  readonly tier: SafetyTier;
  /** The day from which the tier has been what it is; null: since supervision began. */
  readonly tierSince: string | null;
}

/** The balance on a day (Asia/Shanghai) from posted rows: every row moves it on its own day, a reversal too. */
export function postedBalanceOn(
  day: string,
  rows: readonly PostedRow[],
  closings: readonly YearClosing[] = [],
): PostedBalance {
  const rulebook = safetyRulebookOn(day);
  let balance = rulebook.opening.halfPoints;
  let tier = tierOf(balance, rulebook, DEFAULT_READINGS);
  let tierSince: string | null = null;

  for (const { year, opening, rows: own } of ledgerYears(day, rows, closings)) {
    moveTo(opening, `${year}-01-01`);
    for (const { half_points, occurred_on } of own) moveTo(balance + half_points, occurred_on);
  }
  return { balance, tier, tierSince };

  function moveTo(next: number, on: string): void {
    balance = next;
    const moved = tierOf(balance, rulebook, DEFAULT_READINGS);
    if (moved !== tier) tierSince = on;
    tier = moved;
  }
}
