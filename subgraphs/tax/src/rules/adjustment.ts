import type { EvaluationBasis, FindingRow } from './facts.js';
import { findingOf } from './judge-year.js';
import { directDOf } from './tax-grade/direct-d.js';
import { ruleSetOfYear } from './tax-grade/rule-set-of-year.js';
import { T2025 } from './tax-grade/t2025.js';

/**
 * What a year is judged from once a finding of that year came up later. Null: nothing is adjusted, for under the measures of 2025
 * the scores of earlier years stay as they are, and only what leads straight to D changes them (domain.md 3.2).
 */
export function adjustedBasis(basis: EvaluationBasis, finding: FindingRow, on: string): EvaluationBasis | null {
  if (directDOf(findingOf(finding), ruleSetOfYear(basis.year))) return basis;
  if (on >= T2025.effectiveOn || finding.points === null || basis.score === null) return null;
  return { ...basis, score: Math.max(0, Math.round((basis.score - finding.points) * 100) / 100) };
}
