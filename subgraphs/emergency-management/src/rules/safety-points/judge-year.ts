import { entitlementsOf, restrictionsOf, type Entitlement } from './entitlements.js';
import { legalRepresentativeFacts, type LegalRepresentativeFact } from './legal-representative.js';
import type { Readings } from './readings.js';
import { ruleEntries } from './rule-entries.js';
import type { RuledEntry } from './ruled-entry.js';
import type { SafetyRulebook, SafetyTier } from './rulebook.js';
import type { SafetyYearFacts } from './safety-entry.js';
import { samplingWeightOf } from './sampling.js';
import { spreadRepair, type PostedEntry } from './spread-repair.js';
import { tierOf } from './tier.js';
import { isCarried, nextOpeningOf, type YearSums } from './year-end.js';

/** A supervised object's year as it stands on a day. All amounts of the ledger in half-points. */
export interface SafetyYear extends YearSums {
  /** Additions that met an open deduction; a reversal is none. */
  readonly repaired: number;
  /** Additions that met none. */
  readonly bonus: number;
  readonly tier: SafetyTier;
  readonly samplingWeight: number;
  readonly entitlements: readonly Entitlement[];
  readonly restrictions: readonly string[];
  readonly legalRepresentative: readonly LegalRepresentativeFact[];
  /** Whether the balance goes on into the next year, and what that year opens with. */
  readonly carried: boolean;
  readonly nextOpening: number;
  readonly posted: readonly PostedEntry[];
}

/** Judges a calendar year (D10) by the entries up to and including the day `on`, in Asia/Shanghai. */
export function judgeYear(
  facts: SafetyYearFacts,
  on: string,
  rulebook: SafetyRulebook,
  readings: Readings,
): SafetyYear {
  return sumYear(facts, ruleEntries(facts.entries, on, rulebook, readings), on, rulebook, readings);
}

/** The same from entries that are ruled already: those of the bureau's ledger, whose amounts stand as posted. */
export function sumYear(
  facts: SafetyYearFacts,
  ruled: readonly RuledEntry[],
  on: string,
  rulebook: SafetyRulebook,
  readings: Readings,
): SafetyYear {
  const posted = spreadRepair(facts.opening, rulebook.opening.halfPoints, ruled);
  const sumOf = (amount: (entry: PostedEntry) => number) => posted.reduce((sum, entry) => sum + amount(entry), 0);
  const deducted = sumOf(({ halfPoints }) => Math.max(0, -halfPoints));
  const bonus = sumOf((entry) => entry.bonus);
  const repaired = sumOf(({ repairs }) => repairs.reduce((sum, { halfPoints }) => sum + halfPoints, 0));
  const closing = facts.opening - deducted + repaired + bonus;
  const sums = { opening: facts.opening, deducted, closing };
  const tier = tierOf(closing, rulebook, readings);
  return {
    ...sums,
    repaired,
    bonus,
    tier,
    samplingWeight: samplingWeightOf(tier, rulebook),
    entitlements: entitlementsOf(facts, posted, on, rulebook, readings),
    restrictions: restrictionsOf(tier, rulebook),
    legalRepresentative: legalRepresentativeFacts(ruled, rulebook, readings),
    carried: isCarried(sums, rulebook, readings),
    nextOpening: nextOpeningOf(sums, rulebook, readings),
    posted,
  };
}
