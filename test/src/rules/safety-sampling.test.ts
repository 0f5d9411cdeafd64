import { safetyRulebookOn, type SafetyTier } from '@xinqiao/emergency-management/rules/safety-points/rulebook.js';
import {
  drawProbabilities,
  inspectionProbability,
  samplingWeightOf,
} from '@xinqiao/emergency-management/rules/safety-points/sampling.js';
import fc from 'fast-check';

const rulebook = safetyRulebookOn('2019-01-01');
const tiers = fc.constantFrom<SafetyTier>('HIGH', 'NORMAL', 'LOW');

describe('the double-random draw', () => {
  test('weighs HIGH a third and LOW twice as much as NORMAL', () => {
    expect(samplingWeightOf('HIGH', rulebook)).toBeCloseTo(1 / 3, 12);
    expect(samplingWeightOf('NORMAL', rulebook)).toBe(1);
    expect(samplingWeightOf('LOW', rulebook)).toBe(2);
  });

  test('of 8 NORMAL, 1 LOW and 1 HIGH has the probabilities of the worked example', () => {
    const drawn = drawProbabilities([...Array.from({ length: 8 }, () => 'NORMAL' as const), 'LOW', 'HIGH'], rulebook);
    expect(drawn[0]).toBeCloseTo(0.096774, 6);
    expect(drawn[8]).toBeCloseTo(0.193548, 6);
    expect(drawn[9]).toBeCloseTo(0.032258, 6);
  });

  test('can draw every object, HIGH ones too, and its probabilities add up to 1', () => {
    fc.assert(
      fc.property(fc.array(tiers, { minLength: 1, maxLength: 200 }), (all) => {
        const drawn = drawProbabilities(all, rulebook);
        for (const probability of drawn) expect(probability).toBeGreaterThan(0);
        expect(drawn.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a plan inspects nobody with more than certainty', () => {
    expect(inspectionProbability(0.4, 'LOW', rulebook)).toBe(0.8);
    expect(inspectionProbability(0.6, 'LOW', rulebook)).toBe(1);
    expect(inspectionProbability(0.6, 'HIGH', rulebook)).toBeCloseTo(0.2, 12);
  });

  test('no rulebook is in force before 2019', () => {
    expect(() => safetyRulebookOn('2018-12-31')).toThrow(RangeError);
  });
});
