import { DIMENSIONS, type Dimension, type EvaluationTable, type Level } from '../rulebook/rulebook.js';
import type { GradedOrganisation } from './grade-organisation.js';
import { isListed } from './listing.js';

export interface DimensionScore {
  readonly dimension: Dimension;
  /** 0 to 100; null: not available. */
  readonly score: number | null;
  /** Its part of the whole, 0 to 1; 0 where it is not available. */
  readonly weight: number;
}

export interface LevelOfOrganisation {
  readonly dimensions: readonly DimensionScore[];
  /** The weighted mean, 0 to 100. */
  readonly index: number;
  readonly level: Level;
  /** How much more or less often than others it is drawn for inspection; never 0. */
  readonly inspectionFactor: number;
  /** The listing that gives the lowest level whatever the index; null: none. */
  readonly flooredBy: string | null;
}

/**
 * Five dimensions and the level (domain.md 2.4, EVAL_2019_V1). Without authorisation the financial dimension is not
 * available, and the others share its weight in proportion.
 */
export function fiveDimensionsOf(
  graded: GradedOrganisation,
  table: EvaluationTable,
  { financialAuthorised }: { financialAuthorised: boolean },
): LevelOfOrganisation {
  const available = DIMENSIONS.filter((dimension) => dimension !== 'FINANCIAL' || financialAuthorised);
  const whole = available.reduce((sum, dimension) => sum + table.weights[dimension], 0);
  // Scores in parts of pointsEach, so that sums and bounds are whole numbers.
  const parts = new Map(available.map((dimension) => [dimension, partsOf(dimension, graded, table)]));
  const sum = [...parts].reduce((total, [dimension, score]) => total + score * table.weights[dimension], 0);
  const listing = graded.items.find((one) => table.floors.has(one.rule.code) && isListed(one, graded.day));
  const byIndex = (['EXCELLENT', 'GOOD', 'FAIR'] as const).find(
    (level) => sum >= table.levels[level] * table.pointsEach * whole,
  );
  const level = listing ? 'POOR' : (byIndex ?? 'POOR');
  return {
    dimensions: DIMENSIONS.map((dimension) => {
      const score = parts.get(dimension);
      if (score === undefined) return { dimension, score: null, weight: 0 };
      return { dimension, score: score / table.pointsEach, weight: rounded(table.weights[dimension] / whole) };
    }),
    index: rounded(sum / table.pointsEach / whole),
    level,
    inspectionFactor: table.inspectionFactors[level],
    flooredBy: listing?.item.id ?? null,
  };
}

function partsOf(dimension: Dimension, { items }: GradedOrganisation, table: EvaluationTable): number {
  const { start, pointsEach, caps, dimensionOf } = table;
  const counted = items.filter(
    ({ rule, outcome }) => outcome === 'COUNTED' && dimensionOf.get(rule.domain) === dimension,
  );
  const points = counted.reduce((sum, one) => sum + one.points, 0);
  const cap = counted.reduce((least, { direct }) => (direct === null ? least : Math.min(least, caps[direct])), 100);
  return Math.max(0, Math.min(cap * pointsEach, start * pointsEach + points));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
