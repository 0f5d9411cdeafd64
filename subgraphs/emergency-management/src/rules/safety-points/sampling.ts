import type { SafetyRulebook, SafetyTier } from './rulebook.js';

/**
 * Weight of an object in the double-random draw 双随机, NORMAL being 1. Plus 100 % doubles it (D13, D-h); minus 200 % is
 * its mirror image, a division by 1 + 2 (D12, D-g). Never 0: no object leaves supervision.
 */
export function samplingWeightOf(tier: SafetyTier, { inspectionChange }: SafetyRulebook): number {
  const change = inspectionChange[tier];
  return change < 0 ? 1 / (1 - change) : 1 + change;
}

/** The probability of each object in a single draw among them all, in the same order. */
export function drawProbabilities(tiers: readonly SafetyTier[], rulebook: SafetyRulebook): number[] {
  const weights = tiers.map((tier) => samplingWeightOf(tier, rulebook));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/**
 * The probability of being inspected in a plan that gives a NORMAL object the probability `normal`, at most 1 (D-h).
 * Inspections after complaints or accidents and in special campaigns know no weights.
 */
export function inspectionProbability(normal: number, tier: SafetyTier, rulebook: SafetyRulebook): number {
  return Math.min(1, normal * samplingWeightOf(tier, rulebook));
}
