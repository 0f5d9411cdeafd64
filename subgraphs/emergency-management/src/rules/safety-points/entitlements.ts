import type { Readings } from './readings.js';
import type { SafetyRulebook, SafetyTier } from './rulebook.js';
import type { SafetyYearFacts } from './safety-entry.js';
import type { PostedEntry } from './spread-repair.js';

export interface Entitlement {
  readonly kind: string;
  readonly grantedOn: string;
}

/**
 * What an object earns once a year (D12): on the day its balance first reaches HIGH, whatever the balance does later
 * (D-o), or, under the alternative, if the balance is HIGH when the year ends.
 */
export function entitlementsOf(
  facts: SafetyYearFacts,
  posted: readonly PostedEntry[],
  on: string,
  { high }: SafetyRulebook,
  { entitlementsMeasured }: Readings,
): Entitlement[] {
  const course = [
    { on: `${facts.year}-01-01`, balance: facts.opening },
    ...posted.map(({ entry, balance }) => ({ on: entry.on, balance })),
  ];
  const yearEnd = { on: `${facts.year}-12-31`, balance: course[course.length - 1]?.balance ?? facts.opening };
  const measured = entitlementsMeasured === 'CURRENT' ? course : [yearEnd];
  const reached = measured.find((moment) => moment.balance >= high.halfPoints && moment.on <= on);
  return reached ? high.entitlements.map((kind) => ({ kind, grantedOn: reached.on })) : [];
}

/** What an object may not have while its tier is LOW (D13). */
export function restrictionsOf(tier: SafetyTier, { low }: SafetyRulebook): readonly string[] {
  return tier === 'LOW' ? low.restrictions : [];
}
