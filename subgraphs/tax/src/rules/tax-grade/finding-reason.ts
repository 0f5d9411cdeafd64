import type { Reason } from '@xinqiao/platform/rules/reason.js';
import { directDOf } from './direct-d.js';
import type { TaxFinding } from './finding.js';
import { repairWindowOf, type TaxRepair } from './repair-window.js';
import type { TaxRuleSet } from './rule-set.js';
import { fixedFrom } from './rule-set-of-year.js';
import type { TaxpayerYear } from './taxpayer-year.js';

/** Tells of each finding whether it leads straight to D; a reason that counted does. `on`: Asia/Shanghai. */
export function findingReasonsOf(facts: TaxpayerYear, ruleSet: TaxRuleSet, on: string): Reason[] {
  return facts.findings.map((finding, index) => {
    const item = `$.findings[${index}]`;
    const untold = { item, counted: false, from: null, until: null, change: null };
    if (finding.excluded_by) {
      const why = `${finding.excluded_by}: not the taxpayer's conduct`;
      return { ...untold, why, article: ruleSet.articles.notCounted };
    }
    const ground = directDOf(finding, ruleSet);
    const repair = usedUp(finding, index, facts) ? null : repairWindowOf(finding, ground);
    if (finding.repaired_on !== null && finding.repaired_on <= on) {
      const why = `repaired on ${finding.repaired_on}`;
      return { ...untold, why, article: repair?.article ?? ground?.article ?? ruleSet.articles.score };
    }
    if (!ground) {
      const why = `${finding.kind}: no ground for D; it costs points, which the score has`;
      return { ...untold, why, article: ruleSet.articles.score, change: repair && repairText(repair, on) };
    }
    return {
      item,
      counted: true,
      why: ground.zh,
      article: ground.article,
      from: fixedFrom(facts.year),
      until: null,
      change: repair && repairText(repair, on),
    };
  });
}

/** The abnormal status is repaired once (公告2019年第37号). */
function usedUp(finding: TaxFinding, index: number, { findings }: TaxpayerYear): boolean {
  return (
    finding.kind === 'ABNORMAL_TAXPAYER' &&
    findings.some((other, at) => at !== index && other.kind === finding.kind && other.repaired_on !== null)
  );
}

function repairText({ from, until, condition, restores }: TaxRepair, on: string): string {
  if (until !== null && until < on) return `repair closed on ${until}`;
  const when = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
  const share = restores ? `; share of the points that comes back: ${restores}` : '';
  return `repairable${when ? ` ${when}` : ''}: ${condition}${share}`;
}
