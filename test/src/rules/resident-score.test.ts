import type { Reason } from '@xinqiao/platform/rules/reason.js';
import fc from 'fast-check';
import { tryRules } from './regime-trial.js';

interface Scored {
  readonly points: number;
  readonly grade: string;
  readonly counted: Record<string, number>;
  readonly explain: Reason[];
}

const resident = { evaluate_on: '2023-12-01', born_on: '1990-01-01', opted_in: true };
const score = (items: object[], facts: object = {}, rulebook: string | null = null) =>
  tryRules<Scored>('resident', { ...resident, items, ...facts }, { rulebook });
const volunteering = (id: string, formed_on: string, hours: number) => ({ id, code: 'R-VOL-01', formed_on, hours });
const gift = (id: string, formed_on: string, amount_cny: number) => ({ id, code: 'R-DON-01', formed_on, amount_cny });

describe("a resident's score", () => {
  test('of no event is 1000 and A (H1)', () => {
    expect(score([])).toMatchObject({ points: 1000, grade: 'A', counted: {} });
  });

  test('of 100 hours and 8,000 yuan is 1046: A in the city, AA in the district', () => {
    const items = [volunteering('a', '2023-05-01', 100), gift('b', '2023-06-01', 8_000)];
    expect(score(items)).toMatchObject({ points: 1046, grade: 'A', counted: { a: 20, b: 26 } });
    expect(score(items, {}, 'wendeng-2020')).toMatchObject({ points: 1046, grade: 'AA' });
  });

  test('does not exist under 18 (H9, M23), nor without full capacity', () => {
    expect(score([], { born_on: '2005-12-02' })).toEqual({ code: 'NOT_A_CREDIT_SUBJECT' });
    expect(score([], { born_on: '2005-12-01' })).toMatchObject({ points: 1000 });
    expect(score([], { full_capacity: false })).toEqual({ code: 'NOT_A_CREDIT_SUBJECT' });
    expect(score([], { born_on: '2006-06-01', opted_in: false })).toEqual({ code: 'NOT_A_CREDIT_SUBJECT' });
  });

  test('does not exist without opt-in', () => {
    expect(score([volunteering('a', '2023-05-01', 100)], { opted_in: false })).toEqual({ code: 'NOT_OPTED_IN' });
  });

  test('reads nothing that was done before the age of 18', () => {
    const { points, explain } = score([volunteering('a', '2023-05-01', 100)], { born_on: '2005-05-02' });
    expect(points).toBe(1000);
    expect(explain).toMatchObject([{ counted: false, why: { zh: expect.stringContaining('18周岁') } }]);
  });
});

describe('volunteer hours', () => {
  test.each([
    [9, 0],
    [10, 2],
    [20, 5],
    [50, 10],
    [80, 15],
    [100, 20],
    [149, 20],
    [150, 25],
    [200, 30],
    [250, 40],
    [300, 50],
    [900, 50],
  ])('%d in the year are worth %d', (hours, points) => {
    expect(score([volunteering('a', '2023-05-01', hours)]).points).toBe(1000 + points);
  });

  test('climb by their sum in the calendar year, each entry with what it adds', () => {
    const items = [
      volunteering('a', '2023-02-01', 15),
      volunteering('b', '2023-05-01', 35),
      volunteering('c', '2022-12-31', 10),
    ];
    expect(score(items).counted).toEqual({ a: 2, b: 8, c: 2 });
  });
});

describe('money donated', () => {
  test.each([
    [99, 0],
    [100, 1],
    [1_000, 10],
    [1_399, 10],
    [1_400, 11],
    [5_000, 20],
    [5_500, 21],
    [10_000, 30],
    [20_000, 40],
    [1_000_000, 40],
  ])('%d yuan in the year are worth %d', (amount, points) => {
    expect(score([gift('a', '2023-05-01', amount)]).points).toBe(1000 + points);
  });
});

describe('commendations and deeds', () => {
  test.each([
    ['R-COMD-01', 100, '2028-04-30', '2028-05-01'],
    ['R-COMD-02', 60, '2026-04-30', '2026-05-01'],
    ['R-COMD-03', 30, '2025-04-30', '2025-05-01'],
    ['R-COMD-06', 10, '2024-04-30', '2024-05-01'],
  ])('%s gives %d until %s', (code, points, last, after) => {
    const items = [{ id: 'a', code, formed_on: '2023-05-01' }];
    expect(score(items, { evaluate_on: last }).points).toBe(1000 + points);
    expect(score(items, { evaluate_on: after }).points).toBe(1000);
  });

  test('one good deed honoured at two levels counts once, at the higher', () => {
    const items = ['R-COMD-06', 'R-COMD-03'].map((code) => ({
      id: code,
      code,
      formed_on: '2023-05-01',
      event: 'rescue',
    }));
    expect(score(items).counted).toEqual({ 'R-COMD-03': 30 });
  });

  test('lost property counts by its value, each time for itself', () => {
    const found = (id: string, amount_cny: number) => ({ id, code: 'R-LOST-01', formed_on: '2023-05-01', amount_cny });
    expect(score([found('a', 99), found('b', 1_000), found('c', 1_001), found('d', 10_000)]).counted).toEqual({
      b: 2,
      c: 3,
      d: 10,
    });
  });

  test.each(['weihai-city', 'wendeng-2020'])('bands of %s hold at their figures', (rulebook) => {
    const award = (code: string) => ({ id: code, code, formed_on: '2023-05-01' });
    const grades = [['R-COMD-03'], ['R-COMD-03', 'R-COMD-05'], ['R-COMD-01', 'R-COMD-03', 'R-COMD-05']].map(
      (codes) => score(codes.map(award), {}, rulebook).grade,
    );
    expect(grades).toEqual(rulebook === 'weihai-city' ? ['A', 'AA', 'AAA'] : ['AA', 'AAA', 'AAA']);
  });
});

test('no item of organisations, no minus item and no direct grade can be said of a person', () => {
  for (const code of ['O-TAX-01', 'O-PEN-19', 'R-DEBT-01']) {
    expect(() => score([{ id: 'a', code, formed_on: '2023-05-01' }])).toThrow('$.items[0].code: No rule');
  }
});

test('whatever a resident does, the score is 1000 at least and the grade A at least', () => {
  const item = fc.record({
    code: fc.constantFrom('R-VOL-01', 'R-DON-01', 'R-BLOOD-01', 'R-COMD-05', 'R-LOST-01'),
    hours: fc.nat(400),
    amount_cny: fc.nat(30_000),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), (list) => {
      const items = list.map(({ month, ...rest }, at) => ({
        ...rest,
        id: `i${at}`,
        formed_on: `2023-${String(month).padStart(2, '0')}-01`,
      }));
      const { points, counted, grade } = score(items);
      expect(points).toBe(Object.values(counted).reduce((sum, value) => sum + value, 1000));
      expect(Object.values(counted).every((value) => value > 0)).toBe(true);
      expect(['A', 'AA', 'AAA']).toContain(grade);
    }),
    { numRuns: 300 },
  );
});
