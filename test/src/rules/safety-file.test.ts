import { exams, item, judged, overdue, penalty, report, runSafety, violation } from './safety-year.js';

describe('the explanation', () => {
  const entries = [
    violation('GENERAL', 'v1', '2019-03-01'),
    violation('SEVERE', 'v2', '2019-03-01'),
    penalty('v1', '2019-04-01'),
    ...exams('2019-05-01', 3),
    report('2019-08-01'),
  ];
  const { explain } = judged({ entries }, '2019-06-30');

  test.each<[string, object]>([
    [
      'v1',
      {
        counted: false,
        points: 0,
        from: null,
        until: null,
        decidedBy: '2019-04-01',
        sources: expect.arrayContaining(['D4', 'D-i']),
      },
    ],
    ['v2', { counted: true, points: -12, from: '2019-03-01', until: '2019-12-31', repaired: 2 }],
    ['v2', { sources: expect.arrayContaining(['D2', 'D6']), why: { en: expect.stringContaining('-2 综合信用分') } }],
    ['$.entries[2]', { counted: true, points: 0, decidedBy: 'v1' }],
    ['$.entries[3]', { counted: true, points: 1, repairs: [{ item: 'v2', points: 1 }], bonus: 0 }],
    ['$.entries[5]', { counted: false, change: { en: 'Take the exam on another day.' } }],
    ['$.entries[6]', { counted: false, why: { en: expect.stringContaining('after the day of judging') } }],
    ['tier', { counted: true, why: { en: expect.stringContaining('weight 1 ') } }],
    ['nextOpening', { points: 12, from: '2020-01-01' }],
  ])('of %s says whether, why and how long', (about, expected) => {
    expect(item(explain, about)).toMatchObject(expected);
  });

  test('has no last day for what goes on into the next year, and names what LOW forbids', () => {
    const low = judged({ entries: [violation('SEVERE'), violation('MINOR', 'v2')] }).explain;
    expect(item(low, 'v1')).toMatchObject({ until: null });
    expect(low.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['NO_DEMONSTRATION_RATING', 'NO_SAFETY_AWARDS_OR_SUBSIDIES']),
    );
    expect(item(low, 'tier').why.en).toContain('weight 2 ');
  });

  test('gives every line a reason, what would change it, and the instrument it rests on', () => {
    for (const { why, change, sources } of explain) {
      expect(why.en).not.toBe('');
      expect(why.zh).toMatch(/\p{Script=Han}/u);
      expect(change.en).not.toBe('');
      expect(change.zh).toMatch(/\p{Script=Han}/u);
      expect(sources).toContain('《义乌市安全生产领域信用监管实施细则(试行)》');
    }
  });
});

describe('a file with a mistake', () => {
  const ok = violation('GENERAL', 'v1', '2019-03-01');

  test.each<[string, object]>([
    ['$.entries[1].of: No entry has the item v9.', { entries: [ok, overdue('2019-04-01', 'v9', 'v2')] }],
    ['$.entries[0].of: No entry has the item v9.', { entries: [penalty('v9', '2019-04-01')] }],
    ['$.entries[1].of: v1 must come before', { entries: [ok, overdue('2019-02-28', 'v1', 'v2')] }],
    ['$.entries[0].of: v2 must come before', { entries: [overdue('2019-04-01', 'v2', 'v2')] }],
    [
      '$.entries[1].of: e1 is no violation.',
      { entries: [{ on: '2019-04-01', type: 'EXAM', score: 1, full: 1, item: 'e1' }, penalty('e1', '2019-04-01')] },
    ],
    ['$.entries[1].item: The item v1 has been named already', { entries: [ok, ok] }],
    ['$.entries[0].on: This day is not in 2019.', { entries: [violation('MINOR', 'v1', '2020-01-01')] }],
    ['$.entries[0].on: Write a day that exists', { entries: [violation('MINOR', 'v1', '2019-02-29')] }],
    ['$.entries[0].score: ', { entries: [{ on: '2019-04-01', type: 'EXAM', score: 101, full: 100 }] }],
    ['$.entries[0].type: Write VIOLATION', { entries: [{ on: '2019-04-01', type: 'BONUS' }] }],
    ['$.entries[0].item: Give the item a name', { entries: [violation('MINOR', '$.opening')] }],
    ['$.entries[0].item: ', { entries: [{ on: '2019-04-01', type: 'VIOLATION', severity: 'MINOR' }] }],
    ['$.opening: Points come in halves', { opening: 11.7, entries: [] }],
    ['$.year: No rulebook of safety points is in force in 2018.', { year: 2018, entries: [] }],
    ['$.readings.D-c: ', { entries: [], readings: { 'D-c': 'GT_13' } }],
    ['$.readings: There is no reading "D-z"', { entries: [], readings: { 'D-z': 'YES' } }],
    ['$.readings.D-c: Choose', { entries: [], readings: { 'D-c': 'GT_12', carryBoundary: 'GTE_12' } }],
  ])('is refused with "%s"', (beginning, file) => {
    const message = problemOf({ opening: 12, year: 2019, ...file });
    expect(message.slice(0, beginning.length)).toBe(beginning);
  });

  test('another rulebook than those there are is refused by name', () => {
    const file = { opening: 12, year: 2019, entries: [] };
    expect(problemOf(file, 'weihai')).toBe('There is no rulebook "weihai" of safety points; there are: yiwu-2019.');
    expect(problemOf(file, 'yiwu-2019')).toBe('');
  });
});

function problemOf(file: object, rulebook: string | null = null): string {
  try {
    runSafety(file, '2019-12-31', rulebook);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
