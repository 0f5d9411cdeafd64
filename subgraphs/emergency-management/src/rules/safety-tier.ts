/** Half-points that every supervised object starts with: 12 points (Yiwu, seed D3). */
const INITIAL_HALF_POINTS = 24;

/** 36 points and more: HIGH; 以上 includes the number (Civil Code art. 1259, reading D-f). */
const HIGH_FROM_HALF_POINTS = 72;

/** Weight of an object in the double-random draw: minus 200 % is read as one third (seed D12), plus 100 % as two (D13). */
const SAMPLING_WEIGHTS = { HIGH: 1 / 3, NORMAL: 1, LOW: 2 } as const;

export type SafetyTier = keyof typeof SAMPLING_WEIGHTS;

/** The running balance in half-points: 12 points and the sum of all entries, reversals among them. */
export function balanceOf(entries: readonly { readonly half_points: number }[]): number {
  return entries.reduce((balance, entry) => balance + entry.half_points, INITIAL_HALF_POINTS);
}

/** The tier of a balance in half-points; 0分以下 includes 0 (reading D-f). */
export function tierOf(balance: number): SafetyTier {
  if (balance >= HIGH_FROM_HALF_POINTS) return 'HIGH';
  return balance <= 0 ? 'LOW' : 'NORMAL';
}

export function samplingWeightOf(tier: SafetyTier): number {
  return SAMPLING_WEIGHTS[tier];
}
