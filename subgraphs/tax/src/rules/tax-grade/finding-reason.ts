import type { Label } from '@xinqiao/platform/rules/label.js';
import type { Reason } from '@xinqiao/platform/rules/reason.js';
import { directDOf } from './direct-d.js';
import type { NOT_COUNTED_FOR, TaxFinding } from './finding.js';
import { repairWindowOf, type TaxRepair } from './repair-window.js';
import type { TaxRuleSet } from './rule-set.js';
import { fixedFrom } from './rule-set-of-year.js';
import type { TaxpayerYear } from './taxpayer-year.js';

const EXCLUDED_BY: Readonly<Record<(typeof NOT_COUNTED_FOR)[number], Label>> = {
  AUTHORITY_FAULT: { en: "the tax authority's fault", zh: '税务机关原因' },
  FORCE_MAJEURE: { en: 'force majeure', zh: '不可抗力' },
  HONEST_ERROR: { en: 'an error of calculation or writing without intent', zh: '非主观故意的计算公式运用错误或笔误' },
};

const SHARES = { FULL: '全部', HIGH: '高', MEDIUM: '中', LOW: '低' } as const;

/** Tells of each finding whether it leads straight to D; a reason that counted does. `on`: Asia/Shanghai. */
export function findingReasonsOf(facts: TaxpayerYear, ruleSet: TaxRuleSet, on: string): Reason[] {
  return facts.findings.map((finding, index) => {
    const item = `$.findings[${index}]`;
    const untold = { item, counted: false, from: null, until: null, change: null };
    if (finding.excluded_by) {
      const why = EXCLUDED_BY[finding.excluded_by];
      return { ...untold, why, article: ruleSet.articles.notCounted };
    }
    const ground = directDOf(finding, ruleSet);
    const repair = usedUp(finding, index, facts) ? null : repairWindowOf(finding, ground);
    if (finding.repaired_on !== null && finding.repaired_on <= on) {
      const why = { en: `repaired on ${finding.repaired_on}`, zh: `已于${finding.repaired_on}修复` };
      return { ...untold, why, article: repair?.article ?? ground?.article ?? ruleSet.articles.score };
    }
    if (!ground) {
      const why = {
        en: `${finding.kind}: no ground for D; it costs points, which the score has`,
        zh: '不属于直接判为D级的情形，扣分已计入得分',
      };
      return { ...untold, why, article: ruleSet.articles.score, change: repair && repairText(repair, on) };
    }
    return {
      item,
      counted: true,
      why: ground.label,
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

function repairText({ from, until, condition, restores }: TaxRepair, on: string): Label {
  if (until !== null && until < on) return { en: `repair closed on ${until}`, zh: `修复期限已于${until}届满` };
  const when = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
  const share = restores ? `; share of the points that comes back: ${restores}` : '';
  const term = `${from ? `自${from}起` : ''}${until ? `至${until}止` : ''}`;
  return {
    en: `repairable${when ? ` ${when}` : ''}: ${condition.en}${share}`,
    zh: `${term}可申请修复：${condition.zh}${restores ? `，恢复比例${SHARES[restores]}` : ''}`,
  };
}
