import { readFileSync } from 'node:fs';
import { creditItemsOf as centreItemsOf } from '@xinqiao/credit-centre/rules/credit-items.js';
import { organisationItemOf, toldItemsOf } from '@xinqiao/credit-centre/rules/organisation-evaluation/told-items.js';
import type { OrganisationRules } from '@xinqiao/credit-centre/rules/rulebook/rulebook.js';
import { rulebookNamed } from '@xinqiao/credit-centre/rules/rulebook/rulebooks.js';
import type { Reason } from '@xinqiao/platform/rules/reason.js';
import { creditItemsOf as taxItemsOf } from '@xinqiao/tax/rules/credit-items.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SCHEMA_FOLDER, tryRules } from './regime-trial.js';

interface Evaluated {
  readonly points: number;
  readonly grade: string;
  readonly counted: Record<string, number | string>;
  readonly dimensions: Record<string, number | 'NOT_AVAILABLE'>;
  readonly index: number;
  readonly level: string;
  readonly inspectionFactor: number;
  readonly explain: Reason[];
}

interface Vector {
  readonly id: string;
  readonly title: string;
  readonly expect: object;
}

const vectors = JSON.parse(
  readFileSync(new URL('../../src/rules/organisation-vectors.json', import.meta.url), 'utf8'),
) as Vector[];

const evaluate = (items: object[], on = '2023-12-01', facts: object = {}) =>
  tryRules<Evaluated>('organisation', { items, ...facts }, { on });
const one = (code: string, formed_on: string, facts: object = {}) => ({ id: code, code, formed_on, ...facts });

const RULES = rulebookNamed(SCHEMA_FOLDER, 'wendeng-2020').organisations as OrganisationRules;
const TAX = { name: 'tax', owner: { en: 'Tax authority', zh: '税务局' } };

describe('the vectors of the rulebook', () => {
  test.each(vectors)('$id: $title', (vector) => {
    expect(tryRules('organisation', vector)).toMatchObject(vector.expect);
  });
});

describe('the bands (W1)', () => {
  const bySteps = (points: number): object[] => {
    const all = [
      ['O-CRT-01', -100],
      ['O-LAB-01', -50],
      ['O-PEN-10', -30],
      ['O-INT-03', -20],
      ['O-ENF-03', -10],
    ] as const;
    let left = points - 1000;
    const items: object[] = [];
    let run = 0;
    while (left < 0) {
      const [code = '', step = 0] = all.find(([, value]) => value >= left) ?? [];
      if (step === 0) break;
      // The same code again would be doubled: a run is no repetition.
      items.push({ id: `i${run}`, code, formed_on: '2023-06-01', run: 'r' });
      left -= step;
      run += 1;
    }
    return items;
  };

  test.each([
    [1000, 'A'],
    [960, 'A'],
    [950, 'B'],
    [850, 'B'],
    [840, 'C'],
    [600, 'C'],
    [590, 'D'],
  ])('%d points are %s', (points, grade) => {
    expect(evaluate(bySteps(points))).toMatchObject({ points, grade });
  });

  test('AA begins at 1030 and AAA at 1050', () => {
    const award = (code: string) => one(code, '2023-06-01');
    expect(evaluate([award('O-COM-05')])).toMatchObject({ points: 1020, grade: 'A' });
    expect(evaluate([award('O-COM-03')])).toMatchObject({ points: 1030, grade: 'AA' });
    expect(evaluate([award('O-COM-03'), award('O-COM-06')])).toMatchObject({ points: 1040, grade: 'AA' });
    expect(evaluate([award('O-COM-03'), award('O-COM-05')])).toMatchObject({ points: 1050, grade: 'AAA' });
  });
});

describe('a direct grade', () => {
  const licence = one('O-PEN-17', '2023-03-01', { continuing: true });

  test('pins 1080 points to the lowest of its band, and plus items wait (W2, art. 17, 18(7))', () => {
    const awards = [one('O-COM-02', '2023-02-01'), one('O-COM-05', '2023-05-01')];
    expect(evaluate(awards, '2023-12-01').points).toBe(1080);
    const pinned = evaluate([...awards, licence]);
    expect(pinned).toMatchObject({ points: 600, grade: 'C', counted: { 'O-PEN-17': 'C' } });
    const waiting = pinned.explain.find(({ item }) => item === 'O-COM-02');
    expect(waiting).toMatchObject({ counted: false, article: expect.stringContaining('art. 17') });
    expect(waiting?.change?.en).toBe('worth +60 then');
  });

  test('lets deductions go on below it, and its grade is never better than what is open', () => {
    expect(evaluate([licence, one('O-INT-03', '2023-05-01')])).toMatchObject({ points: 580, grade: 'D' });
  });

  test('takes the worst of several, which do not add up (reading 2)', () => {
    const abnormal = one('O-BIZ-17', '2023-01-10', { continuing: true });
    expect(evaluate([abnormal, licence])).toMatchObject({ points: 600, grade: 'C' });
  });

  test('is corrected: the floor stays until its term is over, half-open (art. 20)', () => {
    const corrected = { ...licence, continuing: false, ended_on: '2023-04-01', corrected_on: '2023-04-01' };
    expect(evaluate([corrected], '2026-03-31')).toMatchObject({ points: 600, grade: 'C' });
    expect(evaluate([corrected], '2026-04-01')).toMatchObject({ points: 1000, grade: 'A', counted: {} });
  });

  test('that has ended but is not corrected keeps plus items waiting', () => {
    const ended = { ...licence, continuing: false, ended_on: '2023-04-01' };
    expect(evaluate([ended, one('O-COM-03', '2023-05-01')])).toMatchObject({
      points: 600,
      counted: { 'O-PEN-17': 'C' },
    });
  });

  test.each([
    [[], 'DA'],
    [[one('O-LAB-01', '2023-02-01')], 'DB'],
    [[one('O-PEN-17', '2023-02-01', { corrected_on: '2023-02-10' })], 'DC'],
  ])('D tells the class on the eve: %#', (before, grade) => {
    expect(evaluate([...before, one('O-PEN-19', '2023-05-01', { continuing: true })])).toMatchObject({
      points: expect.any(Number),
      grade,
    });
  });

  test('after D by points alone is D without a class', () => {
    const before = ['O-CRT-01', 'O-CRT-06', 'O-CRT-08', 'O-CRT-09', 'O-CON-04'].map((code) => one(code, '2023-02-01'));
    expect(evaluate([...before, one('O-PEN-19', '2023-05-01', { continuing: true })]).grade).toBe('D');
  });
});

describe('one and the same', () => {
  test('act fitting several items counts by the direct grade, else by the largest deduction (art. 18(2), reading 7)', () => {
    const accident = ['O-SAF-01', 'O-SAF-03', 'O-SAF-04'].map((code) =>
      one(code, '2023-05-01', { act: 'accident', corrected_on: '2023-06-01' }),
    );
    expect(evaluate(accident)).toMatchObject({ points: 600, grade: 'C', counted: { 'O-SAF-04': 'C' } });
    const fines = ['O-PEN-07', 'O-PEN-10'].map((code) => one(code, '2023-05-01', { act: 'case 1' }));
    const { counted, explain } = evaluate(fines);
    expect(counted).toEqual({ 'O-PEN-10': -30 });
    expect(explain[0]).toMatchObject({ counted: false, article: expect.stringContaining('art. 18(2)') });
  });

  test('kind again in force costs twice the listed points, not compounding (art. 18(4), W3, reading 3)', () => {
    const fine = (id: string, formed_on: string) => ({ id, code: 'O-PEN-06', formed_on });
    expect(evaluate([fine('a', '2023-03-01'), fine('b', '2023-05-01')])).toMatchObject({
      points: 970,
      grade: 'A',
      counted: { a: -10, b: -20 },
    });
    expect(evaluate([fine('a', '2023-03-01'), fine('b', '2023-05-01'), fine('c', '2023-07-01')]).counted).toEqual({
      a: -10,
      b: -20,
      c: -20,
    });
  });

  test('doubled figure decides the term (reading 3): -30 doubled lasts two years', () => {
    const complaint = (id: string, formed_on: string) => ({ id, code: 'O-BIZ-02', formed_on });
    const items = [complaint('a', '2022-03-01'), complaint('b', '2022-05-01')];
    expect(evaluate(items, '2024-04-30').counted).toEqual({ b: -60 });
    expect(evaluate(items, '2024-05-01').counted).toEqual({});
  });

  test('run is no repetition, and gives one item for each of its periods (annex remark, art. 18(9))', () => {
    const month = (id: string, formed_on: string, run: string) => ({ id, code: 'O-BNK-01', formed_on, run });
    const { counted } = evaluate([
      month('m1', '2023-03-05', 'L1'),
      month('m1b', '2023-03-25', 'L1'),
      month('m2', '2023-04-05', 'L1'),
      month('n1', '2023-05-05', 'L2'),
    ]);
    expect(counted).toEqual({ m1: -20, m2: -20, n1: -40 });
    const tax = (id: string, formed_on: string) => ({ id, code: 'O-TAX-01', formed_on, run: 'T' });
    expect(evaluate([tax('a', '2023-01-10'), tax('b', '2023-07-09'), tax('c', '2023-07-10')]).counted).toEqual({
      a: -20,
      c: -20,
    });
  });
});

describe('a listed judgment debtor that performs (art. 19(2))', () => {
  const listing = one('O-JEX-04', '2023-02-01', { continuing: true, performed_on: '2023-06-01' });

  test('has -80 for two years from performance instead of the direct D', () => {
    expect(evaluate([listing], '2023-05-31')).toMatchObject({ points: 599, grade: 'DA' });
    expect(evaluate([listing], '2023-06-01')).toMatchObject({ points: 920, grade: 'B', counted: { 'O-JEX-04': -80 } });
    expect(evaluate([listing], '2025-05-31').points).toBe(920);
    expect(evaluate([listing], '2025-06-01').points).toBe(1000);
  });

  test('is told before that performance changes it', () => {
    const [told] = evaluate([listing], '2023-05-31').explain;
    expect(told?.change?.en).toBe('perform the judgment: the direct D becomes -80 for two years');
  });
});

describe('terms', () => {
  test('run from the end of what continued; a late entry moves nothing (art. 20(4)(5))', () => {
    const item = one('O-INT-03', '2022-02-01', { ended_on: '2023-01-10', recorded_on: '2023-06-01' });
    expect(evaluate([item], '2023-05-31').counted).toEqual({});
    expect(evaluate([item], '2023-06-01').counted).toEqual({ 'O-INT-03': -20 });
    expect(evaluate([item], '2024-01-09').counted).toEqual({ 'O-INT-03': -20 });
    expect(evaluate([item], '2024-01-10').counted).toEqual({});
  });

  test('of arrears run from the day they were paid, unless their repair was granted (art. 20(4), domain.md 5.6)', () => {
    const notice = { subject_id: 's', notice_no: '欠-1', tax_type: '增值税', amount_yuan: '184500.00' };
    const arrears = [{ ...notice, published_on: '2022-05-01', cleared_on: '2023-06-01' }];
    const lists = { evaluations: [], majorViolations: [], nonNormal: [], penalties: [], arrears };
    const [item] = taxItemsOf(lists as unknown as Parameters<typeof taxItemsOf>[0], '2023-12-01');
    const told = (facts: object, day: string) => {
      const [one] = toldItemsOf(TAX, item ? [{ ...item, ...facts }] : []);
      return one && organisationItemOf(one, day, RULES);
    };
    expect(told({}, '2023-12-01')).toMatchObject({ code: 'O-TAX-02', ended_on: '2023-06-01', repaired_on: null });
    const run = one('O-TAX-02', '2022-05-01', { ended_on: '2023-06-01' });
    expect(evaluate([run], '2025-05-31').counted).toEqual({ 'O-TAX-02': -50 });
    expect(evaluate([run], '2025-06-01').counted).toEqual({});
    expect(told({ repairedOn: '2023-11-01' }, '2023-12-01')).toMatchObject({ outcome: 'REPAIRED' });
    expect(told({ status: 'WITHDRAWN' }, '2023-12-01')).toMatchObject({ outcome: 'WITHDRAWN' });
  });

  test('of 29 February end on 28 February (reading 5)', () => {
    const item = one('O-INT-03', '2024-02-29');
    expect(evaluate([item], '2025-02-27').counted).toEqual({ 'O-INT-03': -20 });
    expect(evaluate([item], '2025-02-28').counted).toEqual({});
  });

  test.each([
    [-10, '2024-04-30', '2024-05-01'],
    [-50, '2025-04-30', '2025-05-01'],
  ])('of %d set by the authority follow the figure (reading 7)', (points, last, archived) => {
    const accident = one('O-SAF-02', '2023-05-01', { points });
    expect(evaluate([accident], last).counted).toEqual({ 'O-SAF-02': points });
    expect(evaluate([accident], archived).counted).toEqual({});
  });
});

describe('donations', () => {
  const gift = (id: string, formed_on: string, amount_cny: number) => ({ id, code: 'O-DON-01', formed_on, amount_cny });

  test.each([
    [999, 0],
    [1_000, 1],
    [10_000, 10],
    [13_999, 10],
    [14_000, 11],
    [50_000, 20],
    [100_000, 30],
    [109_999, 30],
    [110_000, 31],
    [200_000, 40],
    [5_000_000, 40],
  ])('of %d yuan in the year are worth %d', (amount, points) => {
    expect(evaluate([gift('g', '2023-03-01', amount)]).points).toBe(1000 + points);
  });

  test('climb by their sum, each gift with what it adds and a year of its own', () => {
    const gifts = [gift('a', '2023-03-01', 600), gift('b', '2023-05-01', 600), gift('c', '2023-06-01', 9_000)];
    expect(evaluate(gifts).counted).toEqual({ b: 1, c: 9 });
    expect(evaluate(gifts, '2024-05-01').counted).toEqual({ c: 9 });
    expect(evaluate([...gifts, gift('d', '2024-01-05', 600)], '2024-01-10').counted).toEqual({ b: 1, c: 9 });
  });
});

describe('what may not be used', () => {
  test.each([
    ['disputed', one('O-LAB-01', '2023-05-01', { disputed: true })],
    ['repaired', one('O-LAB-01', '2023-05-01', { repaired_on: '2023-09-01' })],
    ['without the decision that its rule requires', one('O-CRM-01', '2023-05-01', { requirement_met: false })],
    ['on a ground that its rule excludes', one('O-BIZ-21', '2023-05-01', { ground: 'GATHERING' })],
    ['of the future', one('O-LAB-01', '2023-12-02')],
  ])('is %s: it is left out and says so', (_, item) => {
    const { points, counted, explain } = evaluate([item]);
    expect({ points, counted }).toEqual({ points: 1000, counted: {} });
    expect(explain).toMatchObject([{ counted: false, why: { zh: expect.stringMatching(/\p{Script=Han}/u) } }]);
  });
});

describe('five dimensions and the level', () => {
  test('of no record are 80 each, GOOD, with the financial one not available', () => {
    expect(evaluate([])).toMatchObject({
      dimensions: { GOVERNMENT: 80, JUDICIAL: 80, FINANCIAL: 'NOT_AVAILABLE', ENTERPRISE: 80, SOCIAL: 80 },
      index: 80,
      level: 'GOOD',
      inspectionFactor: 1,
    });
  });

  test('share out the financial weight in proportion, or use it when authorised', () => {
    const arrears = one('O-BNK-01', '2023-06-01');
    expect(evaluate([arrears]).index).toBe(80);
    expect(evaluate([arrears], '2023-12-01', { financial_authorised: true })).toMatchObject({
      dimensions: { FINANCIAL: 76 },
      index: 79.4,
    });
  });

  test('move by a fifth of the points, and a direct grade caps its own', () => {
    const { dimensions } = evaluate([
      one('O-TAX-05', '2023-06-01'),
      one('O-JEX-05', '2023-06-01'),
      one('O-COM-01', '2023-06-01'),
    ]);
    expect(dimensions).toMatchObject({ GOVERNMENT: 70, JUDICIAL: 50, SOCIAL: 80 });
    expect(evaluate([one('O-COM-01', '2023-06-01')]).dimensions.SOCIAL).toBe(100);
  });

  test.each(['O-JEX-04', 'O-BIZ-22', 'O-BIZ-23'])('%s in force gives the lowest level whatever the index', (code) => {
    expect(evaluate([one(code, '2023-06-01', { continuing: true })])).toMatchObject({
      level: 'POOR',
      inspectionFactor: 2,
    });
    expect(evaluate([one(code, '2023-06-01', { ended_on: '2023-07-01', corrected_on: '2023-07-01' })]).level).not.toBe(
      'POOR',
    );
  });

  test.each(['GOVERNMENT_BODY', 'PUBLIC_INSTITUTION', 'SOLE_TRADER'])(
    'do not exist for %s, with the reason',
    (subject_kind) => {
      expect(tryRules('organisation', { items: [], subject_kind })).toEqual({
        status: 'NOT_APPLICABLE',
        reason: { en: expect.any(String), zh: expect.any(String) },
      });
    },
  );
});

describe('a serious list in force (2.4, hard floors)', () => {
  test.each(['GOVERNMENT_PROCUREMENT', 'WORK_SAFETY', 'MARKET_SUPERVISION', 'WAGE_ARREARS'])(
    '%s leaves the lowest level, counted once',
    (list_code) => {
      const listing = { list_code, document_no: 'd', legal_basis: 'b', listed_on: '2023-05-01', until: '2026-05-01' };
      const none = { commitments: [], creditRecords: [], penalties: [], officialRecords: [] };
      const facts = { ...none, serious: [listing] } as unknown as Parameters<typeof centreItemsOf>[0];
      const [item] = centreItemsOf(facts, '2023-12-01');
      const items = (item?.indicators ?? []).map(({ code, continuing, act }, at) => ({
        ...{ id: `${at}`, code, continuing, act, formed_on: '2023-05-01' },
      }));
      const { level, inspectionFactor, counted } = evaluate(items);
      expect([level, inspectionFactor, Object.values(counted)]).toEqual(['POOR', 2, ['C']]);
    },
  );
});

describe('the explanation', () => {
  test('says from when a penalty may be repaired and what that is worth', () => {
    const penalty = one('O-PEN-10', '2026-11-01', { penalty_class: 'GENERAL', corrected_on: '2026-11-10' });
    const [told] = evaluate([penalty], '2026-11-25').explain;
    expect(told).toMatchObject({
      counted: true,
      article: 'Annex 2 行政处罚/5',
      from: '2026-11-01',
      until: '2027-10-31',
      change: { en: 'repairable from 2027-02-02, worth +30' },
    });
  });

  test('has a line for every item, with its article and both languages', () => {
    const items = vectors.flatMap((vector) => (vector as unknown as { items: object[] }).items);
    const told = evaluate(
      items.map((item, at) => ({ ...item, id: `i${at}` })),
      '2023-12-01',
    ).explain;
    expect(told).toHaveLength(items.length);
    for (const { article, why } of told) {
      expect(article).not.toBe('');
      expect(why.en).not.toBe('');
      expect(why.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a file with a mistake names the path', () => {
  test.each<[string, object]>([
    ['$.items[0].code: No rule O-XXX-99', one('O-XXX-99', '2023-01-01')],
    ['$.items[0].formed_on', one('O-TAX-01', '2023-02-30')],
    ['$.items[0].ended_on: It lies before', one('O-TAX-01', '2023-02-10', { ended_on: '2023-01-01' })],
    ['$.items[0].points: O-SAF-02 is worth -50 to -10', one('O-SAF-02', '2023-02-10')],
    ['$.items[0].points: O-SAF-02 is worth -50 to -10', one('O-SAF-02', '2023-02-10', { points: -60 })],
    ['$.items[0].points: The points of O-TAX-01', one('O-TAX-01', '2023-02-10', { points: -10 })],
    ['$.items[0].amount_cny: O-DON-01 is counted by it', one('O-DON-01', '2023-02-10')],
    [
      '$.items[0].fine_cny: O-FIR-03 is not for this figure; O-FIR-05 is.',
      one('O-FIR-03', '2023-02-10', { fine_cny: 30_000 }),
    ],
  ])('%s', (message, item) => {
    expect(() => evaluate([item])).toThrow(message);
  });

  test('for two items of one id, for a rulebook that is not there, and for a day before it', () => {
    const twice = [one('O-TAX-01', '2023-01-01'), one('O-TAX-01', '2023-01-01')];
    expect(() => evaluate(twice)).toThrow('$.items[1].id');
    expect(() => tryRules('organisation', { items: [] }, { rulebook: 'nowhere' })).toThrow(
      'there are: weihai-city, wendeng-2020',
    );
    expect(() => tryRules('organisation', { items: [] }, { rulebook: 'weihai-city' })).toThrow(
      'has no rules for organisations',
    );
    expect(() => evaluate([], '2019-12-31')).toThrow('is in force from 2020-01-01');
  });
});

describe('whatever the items', () => {
  const rules = parse(readFileSync(`${SCHEMA_FOLDER}/rulebooks/wendeng-2020/organisations.csv`, 'utf8'), {
    columns: true,
  }) as { code: string; points: string; direct_grade: string; points_rule: string; polarity: string }[];
  const simple = rules.filter(({ points_rule }) => points_rule === '' || points_rule.includes('requires'));
  const dayOf = (offset: number) => new Date(Date.UTC(2021, 0, 1 + offset)).toISOString().slice(0, 10);
  const anItem = fc.record({
    rule: fc.constantFrom(...simple),
    formed: fc.nat(900),
    corrected: fc.option(fc.nat(300)),
    act: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    event: fc.option(fc.constantFrom('e', 'f'), { nil: undefined }),
  });
  const items = fc.array(anItem, { maxLength: 12 }).map((list) =>
    list.map(({ rule, formed, corrected, act, event }, at) => ({
      polarity: rule.polarity,
      file: {
        id: `i${at}`,
        code: rule.code,
        formed_on: dayOf(formed),
        corrected_on: corrected === null ? null : dayOf(formed + corrected),
        act,
        event,
      },
    })),
  );
  const on = dayOf(900);

  test('points are the floor plus what counted, and their order in the file changes neither', () => {
    fc.assert(
      fc.property(items, (list) => {
        const given = evaluate(
          list.map(({ file }) => file),
          on,
        );
        const numbers = Object.values(given.counted).filter((value) => typeof value === 'number');
        const grades = Object.values(given.counted).filter((value) => typeof value === 'string');
        const floor = grades.includes('D') ? 599 : grades.includes('C') ? 600 : grades.includes('B') ? 850 : 1000;
        expect(given.points).toBe(numbers.reduce((sum, value) => sum + value, floor));
        expect(given.explain).toHaveLength(list.length);
      }),
      { numRuns: 300 },
    );
  });

  test('one more good item never lowers the points, one more bad item of its own act never raises them', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...simple), (list, rule) => {
        const before = evaluate(
          list.map(({ file }) => file),
          on,
        ).points;
        const added = { id: 'added', code: rule.code, formed_on: on };
        const after = evaluate([...list.map(({ file }) => file), added], on).points;
        if (rule.polarity === 'PLUS') expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('once every term is over nothing is left of it', () => {
    fc.assert(
      fc.property(items, (list) => {
        const corrected = list.map(({ file }) => ({ ...file, corrected_on: file.corrected_on ?? file.formed_on }));
        expect(evaluate(corrected, '2031-01-01')).toMatchObject({ points: 1000, grade: 'A', counted: {} });
      }),
      { numRuns: 100 },
    );
  });
});
