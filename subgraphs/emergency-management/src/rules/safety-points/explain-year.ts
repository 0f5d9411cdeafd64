import type { Explanation } from './explanation.js';
import type { SafetyYear } from './judge-year.js';
import type { SafetyRulebook, SafetyTier } from './rulebook.js';
import type { SafetyYearFacts } from './safety-entry.js';

const TIERS: Readonly<Record<SafetyTier, string>> = { HIGH: '高', NORMAL: '普通', LOW: '低' };

/** What the year as a whole gives: tier and its weight in the draw, restrictions, entitlements and the year end. */
export function explainYear({ year }: SafetyYearFacts, judged: SafetyYear, rulebook: SafetyRulebook): Explanation[] {
  const { high, low, instrument } = rulebook;
  const until = `${year}-12-31`;
  const points = judged.closing / 2;
  const base = { counted: true, points, from: null, until };
  return [
    {
      ...base,
      about: 'tier',
      why: {
        en: `${judged.tier}, with weight ${fraction(judged.samplingWeight)} in the double-random draw: HIGH is ${high.halfPoints / 2} points and more, LOW ${low.halfPoints / 2} and less.`,
        zh: `${TIERS[judged.tier]}，双随机抽查权重${fraction(judged.samplingWeight)}：${high.halfPoints / 2}分以上为高，${low.halfPoints / 2}分以下为低。`,
      },
      sources: [high.source, low.source, 'D-f', 'D-g', 'D-h', instrument],
      change: {
        en: `${high.halfPoints / 2 - points} points from here lies the boundary of HIGH, ${low.halfPoints / 2 - points} that of LOW.`,
        zh: `距高档${high.halfPoints / 2 - points}分，距低档${low.halfPoints / 2 - points}分。`,
      },
    },
    ...judged.restrictions.map((kind) => ({
      ...base,
      about: kind,
      why: { en: 'The balance is LOW.', zh: '余额处于低档。' },
      sources: [low.source, 'D-f', instrument],
      change: {
        en: `It ends as soon as the balance is above ${low.halfPoints / 2}.`,
        zh: `余额高于${low.halfPoints / 2}分即解除。`,
      },
    })),
    ...judged.entitlements.map(({ kind, grantedOn }) => ({
      ...base,
      about: kind,
      why: {
        en: `The balance reached ${high.halfPoints / 2} points; once a year.`,
        zh: `余额达到${high.halfPoints / 2}分，每年一次。`,
      },
      sources: [high.source, 'D-o', instrument],
      from: grantedOn,
      change: { en: 'A later fall of the balance does not take it away.', zh: '此后余额下降不予收回。' },
    })),
    {
      ...base,
      about: 'nextOpening',
      points: judged.nextOpening / 2,
      why: judged.carried
        ? {
            en: 'Deductions beyond the boundary of 12 points go on into the next year.',
            zh: '扣分超过12分，接续计入下一年度。',
          }
        : {
            en: 'Deductions up to the boundary of 12 points are cleared at the end of the year.',
            zh: '未扣满12分，年底清零。',
          },
      sources: ['D10', 'D11', 'D-b', 'D-c', 'D-d', 'D-e', instrument],
      from: `${year + 1}-01-01`,
      until: `${year + 1}-12-31`,
      change: judged.carried
        ? { en: 'Repair before the end of the year clears it.', zh: '年底前修复即可清零。' }
        : { en: 'More deductions before the end of the year.', zh: '年底前继续扣分。' },
    },
  ];
}

/** A weight below 1 as the fraction it is. */
function fraction(weight: number): string {
  return weight < 1 ? `1/${Math.round(1 / weight)}` : String(weight);
}
