import type { Readings } from './readings.js';
import type { SafetyRulebook } from './rulebook.js';

/** Half-points. */
export interface YearSums {
  readonly opening: number;
  readonly deducted: number;
  readonly closing: number;
}

/**
 * Whether the deductions go on into the next year (D11: 超过12分). By default they are taken net of repair, so that
 * "more than 12" is a closing balance below 0 (D-d), and exactly 12 is cleared (D-c).
 */
export function isCarried({ opening, deducted, closing }: YearSums, rulebook: SafetyRulebook, readings: Readings) {
  const full = rulebook.opening.halfPoints;
  const counted = readings.carryMeasure === 'NET' ? full - closing : Math.max(0, full - opening) + deducted;
  return readings.carryBoundary === 'GT_12' ? counted > full : counted >= full;
}

/** The opening of the next year in half-points (D10, D11; readings D-b to D-e). */
export function nextOpeningOf(sums: YearSums, rulebook: SafetyRulebook, readings: Readings): number {
  const full = rulebook.opening.halfPoints;
  if (isCarried(sums, rulebook, readings)) {
    return readings.carriedOpening === 'CLOSING' ? sums.closing : full + sums.closing;
  }
  return readings.surplus === 'CLEARED' ? full : Math.max(full, sums.closing);
}
