import { days, exams, item, judged, overdue, penalty, report, reports, violation, type Entry } from './safety-year.js';

const LEGAL_V2 = [{ item: 'v2', points: -2 }];

interface Vector {
  readonly opening?: number;
  readonly entries: readonly Entry[];
  /** Deducted, repaired, bonus, closing, tier and opening of the next year, in points. */
  readonly gives: readonly [number, number, number, number, string, number];
  /** Items for which the legal representative has a fact. */
  readonly persons?: readonly string[];
}

const VECTORS: Readonly<Record<string, Vector>> = {
  'Y01, nothing': { entries: [], gives: [0, 0, 0, 12, 'NORMAL', 12] },
  'Y02, a general item': { entries: [violation('GENERAL')], gives: [3, 0, 0, 9, 'NORMAL', 12] },
  'Y03, a severe item': { entries: [violation('SEVERE')], gives: [12, 0, 0, 0, 'LOW', 12], persons: ['v1'] },
  'Y04, a severe and a minor item': {
    entries: [violation('SEVERE'), violation('MINOR', 'v2')],
    gives: [13, 0, 0, -1, 'LOW', -1],
    persons: ['v1'],
  },
  'Y05, a general item, then overdue rectification of it': {
    entries: [violation('GENERAL'), overdue('2019-04-01', 'v1', 'v2')],
    gives: [15, 0, 0, -3, 'LOW', -3],
    persons: ['v2'],
  },
  'Y06, two serious items, then an exam': {
    entries: [violation('SERIOUS'), violation('SERIOUS', 'v2'), ...exams('2019-05-01', 1)],
    gives: [12, 1, 0, 1, 'NORMAL', 12],
  },
  'Y08, twelve days of two exams': {
    entries: days(12).flatMap((on) => exams(on, 2)),
    gives: [0, 0, 24, 36, 'HIGH', 12],
  },
  'Y09, twenty-four half-month reports': { entries: reports(24), gives: [0, 0, 12, 24, 'NORMAL', 12] },
  'Y10, twenty-four reports and six days of two exams': {
    entries: [...reports(24), ...days(6).flatMap((on) => exams(on, 2))],
    gives: [0, 0, 24, 36, 'HIGH', 12],
  },
  'Y13, two days of two exams and a report, opening at -3': {
    opening: -3,
    entries: [...days(2).flatMap((on) => exams(on, 2)), report('2019-02-01')],
    gives: [0, 4.5, 0, 1.5, 'NORMAL', 12],
  },
  'Y14, an untruthful report and an exam of 99 of 100': {
    entries: [report('2019-02-01', false), { on: '2019-02-02', type: 'EXAM', score: 99, full: 100 }],
    gives: [0, 0, 0, 12, 'NORMAL', 12],
  },
  'Y18, a penalty only': { entries: [{ on: '2019-02-01', type: 'PENALTY' }], gives: [0, 0, 0, 12, 'NORMAL', 12] },
};

describe('the worked examples of domain.md 1.7', () => {
  test.each(Object.entries(VECTORS))('%s', (_name, { gives, persons = [], ...file }) => {
    const { deducted, repaired, bonus, closing, tier, nextOpening, legalRepresentative } = judged(file);
    expect([deducted, repaired, bonus, closing, tier, nextOpening]).toEqual(gives);
    expect(legalRepresentative).toEqual(persons.map((name) => ({ item: name, points: -2 })));
  });

  test('the example of the file format gives what it says, and an explanation of every entry', () => {
    const entries = [
      violation('GENERAL', 'v1', '2019-03-01'),
      overdue('2019-04-01', 'v1', 'v2'),
      ...exams('2019-04-02', 1),
      report('2019-04-05'),
      penalty('v1', '2019-04-09'),
    ];
    const { explain, ...result } = judged({ entries });
    expect(result).toEqual({
      deducted: 12,
      repaired: 1.5,
      bonus: 0,
      closing: 1.5,
      tier: 'NORMAL',
      nextOpening: 12,
      legalRepresentative: LEGAL_V2,
    });
    expect(explain.map(({ about }) => about)).toEqual([
      ...['v1', 'v2', '$.entries[2]', '$.entries[3]', '$.entries[4]', 'tier', 'nextOpening'],
    ]);
  });

  test('27 enterprises lose 81 points and repair 36.5', () => {
    const losses = [
      ...Array.from({ length: 2 }, () => 'SEVERE' as const),
      ...Array.from({ length: 2 }, () => 'SERIOUS' as const),
      ...Array.from({ length: 11 }, () => 'GENERAL' as const),
      ...Array.from({ length: 12 }, () => 'MINOR' as const),
    ];
    // 25 exams and 23 reports: two exams and a report for the 12 gravest, and of the rest one exam for one and
    // a report each for eleven.
    const years = losses.map((severity, at) =>
      judged({
        entries: [
          violation(severity),
          ...exams('2019-06-01', at < 12 ? 2 : at === 12 ? 1 : 0),
          ...(at < 12 || at > 15 ? [report('2019-06-02')] : []),
        ],
      }),
    );
    const total = (name: 'deducted' | 'repaired' | 'bonus') => years.reduce((sum, year) => sum + year[name], 0);
    expect(years).toHaveLength(27);
    expect([total('deducted'), total('repaired'), total('bonus')]).toEqual([81, 36.5, 0]);
  });
});

describe('additions to the points', () => {
  test('a third exam of full score on one day does not count, the next day it does', () => {
    expect(judged({ entries: exams('2019-05-01', 3) }).closing).toBe(14);
    expect(judged({ entries: [...exams('2019-05-01', 3), ...exams('2019-05-02', 1)] }).closing).toBe(15);
  });

  test('an exam that is not passed with full score takes no place of the day', () => {
    const failed: Entry = { on: '2019-05-01', type: 'EXAM', score: 9, full: 10 };
    expect(judged({ entries: [failed, ...exams('2019-05-01', 2)] }).closing).toBe(14);
  });

  test.each([
    ['2019-02-01', '2019-02-15', 12.5],
    ['2019-02-15', '2019-02-16', 13],
    ['2019-02-16', '2019-02-28', 12.5],
    ['2019-02-28', '2019-03-01', 13],
    ['2019-01-31', '2019-01-16', 12.5],
  ])('reports of %s and %s make the balance %d', (first, second, closing) => {
    expect(judged({ entries: [report(first), report(second)] }).closing).toBe(closing);
  });

  test('an untruthful report leaves its half month free for a truthful one', () => {
    expect(judged({ entries: [report('2019-02-01', false), report('2019-02-02')] }).closing).toBe(12.5);
  });

  test('an addition before a deduction is bonus, one after it is repair, up to what is open', () => {
    const before = judged({ entries: [...exams('2019-01-05', 1), violation('MINOR', 'v1', '2019-02-01')] });
    expect(before).toMatchObject({ repaired: 0, bonus: 1, closing: 12 });
    const after = judged({ entries: [violation('MINOR', 'v1', '2019-01-01'), ...exams('2019-02-01', 2)] });
    expect(after).toMatchObject({ repaired: 1, bonus: 1, closing: 13 });
  });

  test('what last year left open is repaired first, then the oldest item', () => {
    const entries = [
      violation('MINOR', 'v1', '2019-01-01'),
      violation('MINOR', 'v2', '2019-01-02'),
      ...exams('2019-02-01', 2),
      ...exams('2019-02-02', 2),
    ];
    const { explain, repaired, bonus } = judged({ opening: 10, entries });
    expect(explain.map(({ about, repaired: of }) => [about, of]).slice(0, 3)).toEqual([
      ['$.opening', 2],
      ['v1', 1],
      ['v2', 1],
    ]);
    expect([repaired, bonus]).toEqual([4, 0]);
  });

  test('entries count by their day, in whatever order the file has them', () => {
    const entries = [...exams('2019-02-01', 2), violation('MINOR', 'v1', '2019-01-01')];
    expect(judged({ entries })).toMatchObject({ repaired: 1, bonus: 1 });
  });
});

describe('a penalty instead of points', () => {
  const first = violation('GENERAL', 'v1', '2019-03-01');

  test('takes the points back without any repair', () => {
    expect(judged({ entries: [first, penalty('v1', '2019-03-09')] })).toMatchObject({
      deducted: 0,
      repaired: 0,
      bonus: 0,
      closing: 12,
    });
  });

  test('turns the repair of its item into bonus', () => {
    const entries = [first, ...exams('2019-03-02', 2), penalty('v1', '2019-03-09')];
    expect(judged({ entries })).toMatchObject({ deducted: 0, repaired: 0, bonus: 2, closing: 14 });
  });

  test('leaves the repair to other items that were open at the time, and to no later ones', () => {
    const open = violation('MINOR', 'v2', '2019-03-01');
    const later = violation('MINOR', 'v3', '2019-03-05');
    const entries = [first, open, ...exams('2019-03-02', 2), later, penalty('v1', '2019-03-09')];
    const { explain, ...year } = judged({ entries });
    expect(year).toMatchObject({ deducted: 2, repaired: 1, bonus: 1, closing: 12 });
    expect(item(explain, 'v2')).toMatchObject({ counted: true, repaired: 1 });
    expect(item(explain, 'v3')).toMatchObject({ counted: true, repaired: 0 });
  });

  test('leaves the overdue rectification of its item, whose own penalty takes that back too', () => {
    const entries = [first, overdue('2019-04-01', 'v1', 'v2'), penalty('v1', '2019-05-01')];
    expect(judged({ entries })).toMatchObject({ deducted: 12, closing: 0, legalRepresentative: LEGAL_V2 });
    expect(judged({ entries: [...entries, penalty('v2', '2019-05-02')] })).toMatchObject({
      deducted: 0,
      closing: 12,
      legalRepresentative: [],
    });
  });

  test('takes back the fact of the legal representative with a severe item', () => {
    const entries = [violation('SEVERE'), penalty('v1', '2019-05-01')];
    expect(judged({ entries }).legalRepresentative).toEqual([]);
  });

  test('may be followed by an overdue rectification, which still costs 12', () => {
    const entries = [first, penalty('v1', '2019-03-09'), overdue('2019-04-01', 'v1', 'v2')];
    expect(judged({ entries }).deducted).toBe(12);
  });

  test('a second penalty for the same item changes nothing', () => {
    const once = judged({ entries: [first, penalty('v1', '2019-03-09')] });
    const twice = judged({ entries: [first, penalty('v1', '2019-03-09'), penalty('v1', '2019-03-10')] });
    expect({ ...twice, explain: [] }).toEqual({ ...once, explain: [] });
  });

  test('does nothing on a day before it, when the points still stand', () => {
    const entries = [first, penalty('v1', '2019-03-09')];
    expect(judged({ entries }, '2019-03-08').closing).toBe(9);
    expect(judged({ entries }, '2019-03-09').closing).toBe(12);
  });
});

describe('the fact of the legal representative', () => {
  test('comes once for each severe item and each overdue one', () => {
    const entries = [violation('SEVERE'), overdue('2019-04-01', 'v1', 'v2'), violation('SEVERE', 'v3')];
    expect(judged({ entries }).legalRepresentative).toEqual(
      expect.arrayContaining(['v1', 'v2', 'v3'].map((name) => ({ item: name, points: -2 }))),
    );
    expect(judged({ entries }).legalRepresentative).toHaveLength(3);
  });

  test('does not come from small items that add up to 12', () => {
    const entries = ['a', 'b', 'c', 'd'].map((name) => violation('GENERAL', name));
    expect(judged({ entries })).toMatchObject({ deducted: 12, legalRepresentative: [] });
  });
});

describe('the year end', () => {
  test('a chain of two years carries -3, repairs it and opens at 12 again', () => {
    const first = judged({ entries: [violation('GENERAL'), overdue('2019-04-01', 'v1', 'v2')] });
    const second = judged({
      year: 2020,
      opening: first.nextOpening,
      entries: [...exams('2020-03-01', 2), ...exams('2020-03-02', 2)],
    });
    expect([first.nextOpening, second.closing, second.repaired, second.nextOpening]).toEqual([-3, 1, 4, 12]);
  });

  test('a chain of two years without repair stays where it is', () => {
    const first = judged({ entries: [violation('SEVERE'), violation('MINOR', 'v2')] });
    const second = judged({ year: 2020, opening: first.nextOpening, entries: [] });
    expect([first.nextOpening, second.closing, second.tier, second.nextOpening]).toEqual([-1, -1, 'LOW', -1]);
  });

  test.each([
    [-0.5, -0.5],
    [0, 12],
    [0.5, 12],
    [12, 12],
  ])('a balance of %d opens the next year at %d', (opening, nextOpening) => {
    expect(judged({ opening, entries: [] }).nextOpening).toBe(nextOpening);
  });

  test('what is carried in and repaired beyond 15 points is bonus', () => {
    const entries = days(9).flatMap((on) => exams(on, 2));
    expect(judged({ opening: -3, entries })).toMatchObject({ repaired: 15, bonus: 3, closing: 15, nextOpening: 12 });
  });
});

describe('the tiers', () => {
  test.each([
    [36, 'HIGH'],
    [35.5, 'NORMAL'],
    [0.5, 'NORMAL'],
    [0, 'LOW'],
    [-0.5, 'LOW'],
  ])('a balance of %d is %s', (opening, tier) => {
    expect(judged({ opening, entries: [] }).tier).toBe(tier);
  });
});
