import { regimes } from '@xinqiao/cli/rules/regimes.js';
import { addYears } from '@xinqiao/platform/rules/calendar-date.js';
import { creditItemsOf } from '@xinqiao/tax/rules/credit-items.js';
import { T2014 } from '@xinqiao/tax/rules/tax-grade/t2014.js';
import { T2025 } from '@xinqiao/tax/rules/tax-grade/t2025.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import fc from 'fast-check';

// Vectors T1 to T4, T6 and T8 of domain.md 3.3; T9 to T13 are vectors of access to the bank's channel, not of grades.

const regime = regimes.find(({ name }) => name === 'tax-grade');
const trial = { on: '2019-04-30', askedOn: null, rulebook: null, schemaFolder: 'schema' };

interface Result {
  readonly grade: string;
  readonly ruleSet: string;
  readonly because: { item: string; counted: boolean; article: string; why: Label; change: Label | null }[];
}

const ordinary = {
  year: 2018,
  score: 85,
  established_on: '2010-01-01',
  had_income: true,
  prior_grade: 'B',
  first_year_complete: true,
  findings: [],
};

const NO_FACTS = {
  ...{ subjectId: 's', feeds: {}, marks: [], evaluations: [], aGradeListings: [], findings: [], arrears: [] },
  ...{ majorViolations: [], nonNormal: [], taxPaid: [], declaredSales: [], financialStatements: [] },
  ...{ registrations: [], penalties: [] },
};

const grade = (facts: object, on = trial.on) => regime?.run({ ...ordinary, ...facts }, { ...trial, on }) as Result;
const gradeOf = (facts: object) => grade(facts).grade;
const evasion = (facts: object) => ({
  findings: [{ kind: 'EVASION', amount_cny: 100_000, share: 0.1, paid_in_time: true, ...facts }],
});

describe('the grade by score', () => {
  test.each([
    [100, 'A'],
    [90, 'A'],
    [89.99, 'B'],
    [70, 'B'],
    [69.99, 'C'],
    [40, 'C'],
    [39.99, 'D'],
    [0, 'D'],
  ])('%d points of an ordinary taxpayer are %s (T1)', (score, expected) => {
    expect(gradeOf({ score })).toBe(expected);
  });

  test('90 points of a taxpayer of two years are B, since A needs three years (T2)', () => {
    const { grade: given, because } = grade({ score: 90, established_on: '2017-01-01' });
    expect(given).toBe('B');
    expect(because[0]).toMatchObject({
      item: '$.established_on',
      counted: true,
      change: { en: 'A from 2020-01-01 on' },
    });
  });

  test('three years are full on the last day of the evaluated year', () => {
    expect(gradeOf({ score: 95, established_on: '2016-01-01' })).toBe('A');
    expect(gradeOf({ score: 95, established_on: '2016-01-02' })).toBe('B');
  });

  test.each([
    ['a D of the year before', { prior_grade: 'D' }, '$.prior_grade'],
    ['three months in a row without VAT', { zero_vat: zeroVat(3, 3, false) }, '$.zero_vat'],
    ['six months in all without VAT', { zero_vat: zeroVat(2, 6, false) }, '$.zero_vat'],
    ['accounts that are not proper', { accounts_proper: false }, '$.accounts_proper'],
  ])('%s keeps from A, not from B', (_what, facts, item) => {
    const { grade: given, because } = grade({ score: 95, ...facts });
    expect(given).toBe('B');
    expect(because[0]).toMatchObject({ item, counted: true });
    expect(gradeOf({ score: 80, ...facts })).toBe('B');
  });

  test('months without VAT for a normal reason, or fewer of them, do not keep from A', () => {
    expect(gradeOf({ score: 95, zero_vat: zeroVat(12, 12, true) })).toBe('A');
    expect(gradeOf({ score: 95, zero_vat: zeroVat(2, 5, false) })).toBe('A');
  });
});

describe('grade M and no grade', () => {
  test('95 points without business income are M (T3), 70 too, 69.99 are C', () => {
    expect(gradeOf({ score: 95, had_income: false })).toBe('M');
    expect(gradeOf({ score: 70, had_income: false })).toBe('M');
    expect(gradeOf({ score: 69.99, had_income: false })).toBe('C');
  });

  test('a new entity of 70 points is M (T4), and of fewer points too', () => {
    const newcomer = { established_on: '2017-06-01', prior_grade: null };
    expect(gradeOf({ score: 70, ...newcomer })).toBe('M');
    expect(gradeOf({ score: 95, ...newcomer })).toBe('M');
    expect(gradeOf({ score: 50, ...newcomer })).toBe('M');
  });

  test('a new entity with a direct finding is D', () => {
    expect(gradeOf({ established_on: '2017-06-01', prior_grade: null, ...evasion({}) })).toBe('D');
  });

  test('whoever had a grade the year before is not new', () => {
    expect(gradeOf({ established_on: '2017-06-01', prior_grade: 'M', score: 75 })).toBe('B');
  });

  test('a first incomplete year is not rated: neither M nor D (T8)', () => {
    const first = { established_on: '2018-06-01', prior_grade: null, first_year_complete: false };
    expect(gradeOf({ ...first, score: 95 })).toBe('UNRATED');
    expect(gradeOf({ ...first, score: 10 })).toBe('UNRATED');
    expect(gradeOf({ ...first, ...evasion({}) })).toBe('UNRATED');
  });

  test('no record is no rating, but a direct finding is a record', () => {
    expect(gradeOf({ score: null })).toBe('UNRATED');
    expect(gradeOf({ score: null, ...evasion({}) })).toBe('D');
  });

  test('before grade M was made in 2018, whoever would be M was not rated', () => {
    expect(gradeOf({ year: 2017, had_income: false })).toBe('M');
    expect(gradeOf({ year: 2016, had_income: false })).toBe('UNRATED');
  });
});

describe('direct D', () => {
  test('evasion of 100,000 yuan and of 10 percent is D, paid or not (T6)', () => {
    expect(gradeOf(evasion({}))).toBe('D');
    expect(gradeOf({ score: 99, ...evasion({ paid_in_time: false }) })).toBe('D');
  });

  test('evasion below either threshold only costs points when it was paid', () => {
    expect(gradeOf(evasion({ amount_cny: 99_999.99 }))).toBe('B');
    expect(gradeOf(evasion({ share: 0.0999 }))).toBe('B');
  });

  test('whatever was not paid in time is D by its own item', () => {
    const { grade: given, because } = grade(evasion({ amount_cny: 500, share: 0.01, paid_in_time: false }));
    expect(given).toBe('D');
    expect(because[0]?.article).toContain('第二十条第（三）项');
    expect(grade({ year: 2025, ...evasion({ share: 0.01, paid_in_time: false }) }).because[0]?.article).toContain(
      '第十八条第（四）项',
    );
  });

  test.each(T2014.directD.map(({ article }) => [article]))('%s makes D in T2014', (article) => {
    expect(directArticles(2018)).toContain(article);
  });

  test.each(T2025.directD.map(({ article }) => [article]))('%s makes D in T2025', (article) => {
    expect(directArticles(2025)).toContain(article);
  });

  test('a small evasion with the police is D in T2025, and in T2014 only as a crime', () => {
    const small = { amount_cny: 500, share: 0.01 };
    expect(gradeOf({ year: 2025, ...evasion({ ...small, with_police: true }) })).toBe('D');
    expect(gradeOf(evasion({ ...small, with_police: true }))).toBe('B');
    expect(gradeOf(evasion({ ...small, crime: true }))).toBe('D');
  });

  test('a listed major violation is an item of T2025 alone', () => {
    const findings = [{ kind: 'MAJOR_VIOLATION_LISTED' }];
    expect(gradeOf({ findings })).toBe('B');
    expect(gradeOf({ year: 2025, findings })).toBe('D');
  });

  test.each(['AUTHORITY_FAULT', 'FORCE_MAJEURE', 'HONEST_ERROR'])('%s is not counted', (excluded_by) => {
    const { grade: given, because } = grade(evasion({ excluded_by }));
    expect(given).toBe('B');
    expect(because.find(({ item }) => item === '$.findings[0]')).toMatchObject({
      counted: false,
      article: expect.stringContaining('第二十一条'),
    });
  });
});

describe('the rule set of a year', () => {
  test.each([
    [2014, 'T2014'],
    [2018, 'T2014'],
    [2024, 'T2014'],
    [2025, 'T2025'],
    [2026, 'T2025'],
  ])('of %i is the one in force when it is fixed, in April after: %s', (year, ruleSet) => {
    expect(grade({ year, score: 80 })).toMatchObject({ grade: 'B', ruleSet });
  });

  test.each([
    [2024, '公告2014年第40号', '公告2014年第40号）第二十九条'],
    [2025, '公告2025年第12号', '公告2025年第12号'],
  ])('of %i is the basis that a verdict gives for a D and for an A of that year (5.9)', (year, d, a) => {
    const basisOf = (given: 'A' | 'D') => {
      const evaluation = { subject_id: 's', year, version: 1, kind: 'ANNUAL' as const, grade: given, score: null };
      const fixed = { published_on: `${year + 1}-04-15`, document_no: null, basis: null, because: null };
      const facts = { ...NO_FACTS, evaluations: [{ ...evaluation, ...fixed }] };
      return creditItemsOf(facts, '2026-11-24').map(({ legalBasis }) => legalBasis);
    };
    expect(basisOf('D')).toEqual([expect.stringContaining(d)]);
    expect(basisOf('A')).toEqual([expect.stringContaining(a)]);
  });

  test('scores are deducted from 93 in T2025 where irregular indicators are missing', () => {
    expect(() => grade({ year: 2025, indicators: 'NO_IRREGULAR', score: 93.5 })).toThrow('$.score: ');
    expect(grade({ year: 2025, indicators: 'NO_IRREGULAR', score: 93 }).grade).toBe('A');
    expect(() => grade({ indicators: 'NO_IRREGULAR', score: 93 })).toThrow('$.score: ');
  });
});

describe('repair of tax credit', () => {
  const changeOf = (finding: object, on = '2020-06-30') =>
    grade({ findings: [finding] }, on).because.find(({ item }) => item === '$.findings[0]')?.change?.en ?? null;

  test('a late filing made good is repairable to the end of the year after the record', () => {
    const late = { kind: 'LATE_FILING', recorded_on: '2019-05-16', corrected_on: '2020-02-01' };
    expect(changeOf(late)).toContain('from 2020-02-01 until 2020-12-31');
    expect(changeOf(late, '2021-01-01')).toBe('repair closed on 2020-12-31');
  });

  test.each([
    ['2020-01-31', 5_000, 'HIGH'],
    ['2020-02-01', 5_000, 'MEDIUM'],
    ['2020-03-31', 5_000, 'MEDIUM'],
    ['2020-04-01', 5_000, 'LOW'],
    ['2020-12-01', 1_000, 'FULL'],
  ])('the record of 1 January 2020 made good on %s for %d yuan gets back a share that is %s', (day, yuan, share) => {
    const late = { kind: 'LATE_PAYMENT', recorded_on: '2020-01-01', corrected_on: day, amount_cny: yuan };
    expect(changeOf(late)).toContain(share);
  });

  test('a D for an unpaid decision is repairable when paid within 60 days after the deadline', () => {
    const unpaid = { kind: 'UNPAID_DECISION', deadline_on: '2020-03-01' };
    expect(changeOf(unpaid)).toContain('by 2020-04-30');
    expect(changeOf({ ...unpaid, paid_on: '2020-04-30' })).toContain('repairable from 2020-04-30');
    expect(changeOf({ ...unpaid, paid_on: '2020-05-01' })).toBeNull();
    expect(changeOf({ ...unpaid, crime: true })).toBeNull();
  });

  test('an abnormal taxpayer is repaired once', () => {
    const first = { kind: 'ABNORMAL_TAXPAYER', lifted_on: '2020-03-01', repaired_on: '2020-04-01' };
    const second = { kind: 'ABNORMAL_TAXPAYER', lifted_on: '2020-06-01' };
    expect(changeOf(second)).toContain('repairable from 2020-06-01');
    expect(grade({ findings: [first] }, '2020-06-30').grade).toBe('B');
    expect(grade({ findings: [first] }, '2020-03-31').grade).toBe('D');
    expect(grade({ findings: [second, first] }, '2020-06-30')).toMatchObject({
      grade: 'D',
      because: [{ change: null }, { counted: false }],
    });
  });
});

describe('a file of tax credit', () => {
  test.each([
    [
      'a kind that is none',
      { findings: [{ kind: 'EVASION', amount_cny: 1, share: 0 }, { kind: 'X' }] },
      '$.findings[1].kind: ',
    ],
    ['an evasion without its share', { findings: [{ kind: 'EVASION', amount_cny: 1 }] }, '$.findings[0].share: '],
    ['a share in percent', evasion({ share: 10 }), '$.findings[0].share: '],
    ['a score above 100', { score: 100.5 }, '$.score: '],
    ['a day that does not exist', { established_on: '2018-02-29' }, '$.established_on: '],
    ['a taxpayer of the future', { established_on: '2019-01-01' }, '$.established_on: '],
    ['a year before all rules', { year: 2013 }, '$.year: '],
    ['no word on income', { had_income: undefined }, '$.had_income: '],
    ['a field of no meaning', { colour: 'red' }, '$: '],
  ])('with %s is refused by its place', (_what, facts, start) => {
    expect(() => grade(facts)).toThrow(new RegExp(`^${start.replace(/[$.[\]]/g, '\\$&')}`));
  });
});

describe('invariants of tax credit', () => {
  const ORDER = ['D', 'C', 'B', 'A'];
  const scores = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

  test('a higher score never makes a worse grade', () => {
    fc.assert(
      fc.property(scores, scores, fc.constantFrom(2018, 2025), (one, other, year) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(ORDER.indexOf(grade({ year, score: low }).grade)).toBeLessThanOrEqual(
          ORDER.indexOf(grade({ year, score: high }).grade),
        );
      }),
    );
  });

  test('a direct finding makes D at every score, and its exclusion undoes it', () => {
    fc.assert(
      fc.property(scores, (score) => {
        expect(gradeOf({ score, ...evasion({}) })).toBe('D');
        expect(gradeOf({ score, ...evasion({ excluded_by: 'FORCE_MAJEURE' }) })).toBe(gradeOf({ score }));
      }),
    );
  });

  test('nobody who operates for less than three years is A', () => {
    const established = fc.integer({ min: 0, max: 1_095 }).map((days) => new Date(Date.UTC(2016, 0, 2 + days)));
    fc.assert(
      fc.property(established, scores, (instant, score) => {
        const established_on = instant.toISOString().slice(0, 10);
        fc.pre(addYears(established_on, 3) > '2019-01-01' && established_on <= '2018-12-31');
        expect(gradeOf({ established_on, score })).not.toBe('A');
      }),
    );
  });
});

function zeroVat(months_in_a_row: number, months_in_all: number, normal_reason: boolean) {
  return { months_in_a_row, months_in_all, normal_reason };
}

/** The articles under which one finding of every kind is counted. */
function directArticles(year: number): string[] {
  const ruleSet = year < 2025 ? T2014 : T2025;
  return ruleSet.directD.flatMap((ground) =>
    ground.kinds.flatMap((kind) =>
      grade({
        year,
        findings: [
          {
            kind,
            amount_cny: ground.threshold?.amountYuan ?? 0,
            share: ground.threshold?.share ?? 0,
            crime: ground.requires === 'CRIME',
            with_police: ground.requires === 'POLICE',
          },
        ],
      })
        .because.filter(({ counted }) => counted)
        .map(({ article }) => article),
    ),
  );
}
