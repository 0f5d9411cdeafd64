import { hashing } from '@xinqiao/emergency-management/commands/hashing.js';
import { draw, drawWithoutReplacement, ticketsOf } from '@xinqiao/emergency-management/rules/draw/draw.js';
import { safetyRulebookOn, type SafetyTier } from '@xinqiao/emergency-management/rules/safety-points/rulebook.js';

const rulebook = safetyRulebookOn('2026-01-01');
const plan = { candidates: [], objects: 1, inspectorsEach: 2, inspectors: [], levels: [], levelFactors: [] };
/** 8 NORMAL, 1 LOW and 1 HIGH: the worked example of domain.md 1.7. */
const TIERS: readonly SafetyTier[] = [...Array<SafetyTier>(8).fill('NORMAL'), 'LOW', 'HIGH'];
const objects = TIERS.map((tier, at) => ({ name: `o${at}`, tickets: ticketsOf(`o${at}`, tier, plan, rulebook) }));
const DRAWS = 20_000;

/** The sum of squared deviations over the expectation; `expected` are probabilities. */
function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, at) => {
    const mean = (expected[at] ?? 0) * DRAWS;
    return sum + (count - mean) ** 2 / mean;
  }, 0);
}

/** Seeds are numbered, so the test draws the same every time: it cannot fail by chance. */
function frequencies(count: number): number[] {
  const counts = new Map<string, number>();
  for (let run = 0; run < DRAWS; run += 1) {
    const drawn = drawWithoutReplacement(objects, count, 'object', hashing.chance(`seed ${run}`, 'witness'));
    for (const name of drawn) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return objects.map(({ name }) => counts.get(name) ?? 0);
}

describe('over many draws', () => {
  test('a single draw takes each object as often as its weight says', () => {
    const total = 8 + 2 + 1 / 3;
    const expected = TIERS.map((tier) => ({ NORMAL: 1, LOW: 2, HIGH: 1 / 3 })[tier] / total);
    const counts = frequencies(1);
    // 21.67 is the 99 % bound of chi-square with 9 degrees of freedom.
    expect(chiSquare(counts, expected)).toBeLessThan(21.67);
    expect(counts.at(-1)).toBeGreaterThan(0);
    // The test has teeth: equal chances would lie far outside.
    expect(chiSquare(counts, Array<number>(10).fill(0.1))).toBeGreaterThan(1000);
  });

  test('a draw of three takes each as often as drawing step by step without replacement gives', () => {
    const weights = objects.map(({ tickets }) => tickets);
    const included = Array<number>(10).fill(0);
    const walk = (taken: readonly number[], probability: number): void => {
      if (taken.length === 3) {
        for (const at of taken) included[at] = (included[at] ?? 0) + probability;
        return;
      }
      const left = weights.flatMap((weight, at) => (taken.includes(at) ? [] : [{ weight, at }]));
      const total = left.reduce((sum, { weight }) => sum + weight, 0);
      for (const { weight, at } of left) walk([...taken, at], (probability * weight) / total);
    };
    walk([], 1);
    const counts = frequencies(3);
    for (const [at, count] of counts.entries()) {
      const share = included[at] ?? 0;
      const deviation = Math.sqrt(DRAWS * share * (1 - share));
      expect(Math.abs(count - DRAWS * share)).toBeLessThan(4 * deviation);
    }
  });

  test('the order in which candidates stand changes nothing', () => {
    const candidates = objects.map(({ name, tickets }) => ({ subject: name, tier: 'NORMAL' as const, tickets }));
    const inspectors = ['A', 'B', 'C'].map((inspector) => ({ inspector, conflictsWith: ['o1'] }));
    const all = { ...plan, objects: 4, inspectors };
    const chance = hashing.chance('seed', 'witness');
    expect(draw(all, candidates.toReversed(), chance)).toEqual(draw(all, candidates, chance));
  });
});
