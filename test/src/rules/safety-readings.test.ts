import { days, exams, judged, overdue, penalty, violation, type Entry } from './safety-year.js';

const LEGAL_V1 = [{ item: 'v1', points: -2 }];
const LEGAL_V2 = [{ item: 'v2', points: -2 }];

describe('the alternative readings', () => {
  const surplus = days(12).flatMap((on) => exams(on, 2));
  const thirteen = [violation('SEVERE'), violation('MINOR', 'v2')];
  const repaired = [...thirteen, ...exams('2019-12-01', 2)];
  const fifteen = [violation('GENERAL'), overdue('2019-04-01', 'v1', 'v2')];
  const thrice = [...fifteen, overdue('2019-05-01', 'v2', 'v3'), overdue('2019-06-01', 'v3', 'v4')];

  test.each<[string, string, Entry[], object, object]>([
    ['surplus', 'KEPT', surplus, { nextOpening: 12 }, { nextOpening: 36 }],
    ['D-b', 'KEPT', [violation('GENERAL')], { nextOpening: 12 }, { nextOpening: 12 }],
    ['carryBoundary', 'GTE_12', [violation('SEVERE')], { nextOpening: 12 }, { nextOpening: 0 }],
    ['D-c', 'GTE_12', [violation('SEVERE')], { nextOpening: 12 }, { nextOpening: 0 }],
    ['D-d', 'GROSS', repaired, { closing: 1, nextOpening: 12 }, { closing: 1, nextOpening: 1 }],
    ['D-e', 'TWELVE_PLUS_CLOSING', thirteen, { nextOpening: -1 }, { nextOpening: 11 }],
    ['D-f', '<0', [violation('SEVERE')], { tier: 'LOW' }, { tier: 'NORMAL' }],
    ['D-f', '<0', thirteen, { tier: 'LOW' }, { tier: 'LOW' }],
    ['D-i', 'KEEP_BOTH', [violation('GENERAL'), penalty('v1', '2019-05-01')], { deducted: 0 }, { deducted: 3 }],
    ['D-j', 'TOP_UP_TO_12', fifteen, { deducted: 15 }, { deducted: 12 }],
    ['D-j', 'TOP_UP_TO_12', thrice, { deducted: 39 }, { deducted: 12 }],
    ['D-j', 'TOP_UP_TO_12', [...fifteen, penalty('v1', '2019-05-01')], { deducted: 12 }, { deducted: 12 }],
    ['D-k', 'NO', fifteen, { legalRepresentative: LEGAL_V2 }, { legalRepresentative: [] }],
    ['D-k', 'NO', [violation('SEVERE')], { legalRepresentative: LEGAL_V1 }, { legalRepresentative: LEGAL_V1 }],
    ['D-s', 'DAILY_AND_YEARLY', surplus, { closing: 36 }, { closing: 24 }],
  ])('%s = %s', (name, choice, entries, byDefault, chosen) => {
    expect(judged({ entries })).toMatchObject(byDefault);
    expect(judged({ entries, readings: { [name]: choice } })).toMatchObject(chosen);
  });

  test('gross deductions under D-d include those that were carried in', () => {
    const file = { opening: -3, entries: days(2).flatMap((on) => exams(on, 2)) };
    expect(judged(file)).toMatchObject({ closing: 1, nextOpening: 12 });
    expect(judged({ ...file, readings: { 'D-d': 'GROSS' } })).toMatchObject({ closing: 1, nextOpening: 1 });
  });

  test('entitlements come on the day the balance first reaches 36, or under D-o at the end of the year', () => {
    const entries = [...surplus, violation('SEVERE', 'v1', '2019-06-01')];
    const granted = (file: Parameters<typeof judged>[0], on?: string) =>
      judged(file, on).explain.flatMap(({ about, from }) => (about.startsWith('FREE_') ? [[about, from]] : []));
    const both = (on: string) => ['FREE_SAFETY_CHECK', 'FREE_TRAINING_PLACE'].map((kind) => [kind, on]);
    expect(granted({ entries })).toEqual(both('2019-01-12'));
    expect(granted({ entries }, '2019-01-11')).toEqual([]);
    expect(granted({ entries, readings: { 'D-o': 'YEAR_END' } })).toEqual([]);
    expect(granted({ entries: surplus, readings: { 'D-o': 'YEAR_END' } })).toEqual(both('2019-12-31'));
    expect(granted({ entries: surplus, readings: { 'D-o': 'YEAR_END' } }, '2019-12-30')).toEqual([]);
  });

  test('a HIGH object cannot be freed from inspection: the floor of D-g is no choice', () => {
    expect(() => judged({ entries: [], readings: { 'D-g': 'FLOOR' } })).toThrow(
      /^\$\.readings: There is no reading "D-g"/,
    );
  });
});
