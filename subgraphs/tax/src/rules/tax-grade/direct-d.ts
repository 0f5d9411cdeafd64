import type { TaxFinding } from './finding.js';
import type { DirectD, TaxRuleSet } from './rule-set.js';

/** The ground on which a finding leads straight to D, whatever the score; null: it only costs points. */
export function directDOf(finding: TaxFinding, ruleSet: TaxRuleSet): DirectD | null {
  return ruleSet.directD.find((ground) => isGround(ground, finding)) ?? null;
}

function isGround(ground: DirectD, finding: TaxFinding): boolean {
  if (ground.anyUnpaid && finding.paid_in_time === false) return true;
  if (!ground.kinds.includes(finding.kind)) return false;
  if (ground.threshold) return reaches(ground.threshold, finding);
  const crime = finding.crime || finding.kind === 'TAX_CRIME';
  switch (ground.requires) {
    case 'CRIME':
      return crime;
    case 'POLICE':
      // Nobody is convicted without the police having had the case.
      return finding.with_police || crime;
    case undefined:
      return true;
  }
}

function reaches(threshold: { amountYuan: number; share: number }, { amount_cny, share }: TaxFinding): boolean {
  return amount_cny !== null && amount_cny >= threshold.amountYuan && share !== null && share >= threshold.share;
}
