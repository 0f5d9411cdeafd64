import type { Readings } from './readings.js';
import type { SafetyRulebook, SafetyTier } from './rulebook.js';

/** The tier of a balance in half-points; 以上 and 以下 include their number (Civil Code art. 1259, reading D-f). */
export function tierOf(balance: number, { high, low }: SafetyRulebook, { lowBoundary }: Readings): SafetyTier {
  if (balance >= high.halfPoints) return 'HIGH';
  const isLow = lowBoundary === '<=0' ? balance <= low.halfPoints : balance < low.halfPoints;
  return isLow ? 'LOW' : 'NORMAL';
}
