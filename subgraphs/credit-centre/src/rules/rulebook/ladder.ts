/** Points by a measure: either marginal steps, each with its price and its most, or tiers of which the highest counts. */
export type Ladder =
  | {
      readonly kind: 'MARGINAL';
      /** Below this nothing counts. */
      readonly least: number;
      readonly steps: readonly {
        readonly from: number;
        readonly upTo: number | null;
        readonly per: number;
        readonly most: number;
      }[];
      readonly cap: number | null;
    }
  | {
      readonly kind: 'TIERS';
      readonly tiers: readonly { readonly least: number; readonly points: number }[];
      readonly cap: number | null;
    };

/** Whole points for a measure; each step is rounded down for itself. */
export function climb(ladder: Ladder, measure: number): number {
  const points = ladder.kind === 'MARGINAL' ? marginal(ladder, measure) : tier(ladder, measure);
  return ladder.cap === null ? points : Math.min(ladder.cap, points);
}

function marginal({ least, steps }: Ladder & { kind: 'MARGINAL' }, measure: number): number {
  if (measure < least) return 0;
  return steps.reduce((sum, { from, upTo, per, most }) => {
    const inside = Math.min(measure, upTo ?? measure) - from;
    return sum + (inside > 0 ? Math.min(most, Math.floor(inside / per)) : 0);
  }, 0);
}

function tier({ tiers }: Ladder & { kind: 'TIERS' }, measure: number): number {
  return tiers.reduce((best, { least, points }) => (measure >= least ? Math.max(best, points) : best), 0);
}
