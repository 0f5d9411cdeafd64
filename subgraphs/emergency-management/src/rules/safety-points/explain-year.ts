import type { Explanation } from './explanation.js';
import type { SafetyYear } from './judge-year.js';
import type { SafetyRulebook } from './rulebook.js';
import type { SafetyYearFacts } from './safety-entry.js';

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
      why: `${judged.tier}, with weight ${fraction(judged.samplingWeight)} in the double-random draw: HIGH is ${high.halfPoints / 2} points and more, LOW ${low.halfPoints / 2} and less.`,
      sources: [high.source, low.source, 'D-f', 'D-g', 'D-h', instrument],
      change: `${high.halfPoints / 2 - points} points from here lies the boundary of HIGH, ${low.halfPoints / 2 - points} that of LOW.`,
    },
    ...judged.restrictions.map((kind) => ({
      ...base,
      about: kind,
      why: 'The balance is LOW.',
      sources: [low.source, 'D-f', instrument],
      change: `It ends as soon as the balance is above ${low.halfPoints / 2}.`,
    })),
    ...judged.entitlements.map(({ kind, grantedOn }) => ({
      ...base,
      about: kind,
      why: `The balance reached ${high.halfPoints / 2} points; once a year.`,
      sources: [high.source, 'D-o', instrument],
      from: grantedOn,
      change: 'A later fall of the balance does not take it away.',
    })),
    {
      ...base,
      about: 'nextOpening',
      points: judged.nextOpening / 2,
      why: judged.carried
        ? 'Deductions beyond the boundary of 12 points go on into the next year.'
        : 'Deductions up to the boundary of 12 points are cleared at the end of the year.',
      sources: ['D10', 'D11', 'D-b', 'D-c', 'D-d', 'D-e', instrument],
      from: `${year + 1}-01-01`,
      until: `${year + 1}-12-31`,
      change: judged.carried
        ? 'Repair before the end of the year clears it.'
        : 'More deductions before the end of the year.',
    },
  ];
}

/** A weight below 1 as the fraction it is. */
function fraction(weight: number): string {
  return weight < 1 ? `1/${Math.round(1 / weight)}` : String(weight);
}
