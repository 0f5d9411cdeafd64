import { fileURLToPath } from 'node:url';

import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import {
  disclosedUntil,
  isDisputed,
  OBJECTION_REMEDIES,
  objectionDeadlinesOf,
  queryLogKeptUntil,
  type Objection,
} from '@xinqiao/platform/rules/objection-clock.js';
import { OBJECTION_SOURCES, type ObjectionSource } from '@xinqiao/platform/rules/objection-source.js';
import fc from 'fast-check';

// The table of domain.md 5.7, row by row, and the first days in force of 5.9.

const days = readCalendars(fileURLToPath(new URL('../../../schema', import.meta.url)));

// 2026-05-11 is a Monday without a holiday near it.
const objection = (facts: Partial<Objection>): Objection => ({
  source: 'SHANDONG',
  filedOn: '2026-05-11',
  needsOthers: false,
  forwardedOn: null,
  extended: false,
  answeredOn: null,
  ...facts,
});
const deadlines = (facts: Partial<Objection>) => objectionDeadlinesOf(objection(facts), days);

describe('the clock of objection', () => {
  test('Shandong answers within three working days, or seven when others are asked', () => {
    expect(deadlines({})).toMatchObject({ answerBy: '2026-05-14', markBy: null });
    expect(deadlines({ needsOthers: true }).answerBy).toBe('2026-05-20');
  });

  test('Zhejiang answers within five working days, extended to twenty in all', () => {
    expect(deadlines({ source: 'ZHEJIANG' }).answerBy).toBe('2026-05-18');
    expect(deadlines({ source: 'ZHEJIANG', extended: true }).answerBy).toBe('2026-06-08');
  });

  test('Shanghai marks within one, forwards within two, and the provider answers within five', () => {
    expect(deadlines({ source: 'SHANGHAI', needsOthers: true, forwardedOn: '2026-05-12' })).toMatchObject({
      markBy: '2026-05-12',
      forwardBy: '2026-05-13',
      providerBy: '2026-05-19',
      answerBy: '2026-05-18',
    });
  });

  test('Shenzhen checks within one, and its provider answers within two', () => {
    expect(deadlines({ source: 'SHENZHEN', needsOthers: true, forwardedOn: '2026-05-12' })).toMatchObject({
      forwardBy: '2026-05-12',
      providerBy: '2026-05-14',
      answerBy: null,
    });
  });

  test.each([
    ['HENAN', '2026-05-14'],
    ['WENDENG_RURAL', '2026-05-20'],
    ['CREDIT_BUREAU', '2026-06-01'],
  ] satisfies [ObjectionSource, string][])('%s answers by %s, the bureaus in calendar days', (source, by) => {
    expect(deadlines({ source }).answerBy).toBe(by);
  });

  test('no rule is used before its first day', () => {
    expect(() => deadlines({ filedOn: '2020-09-30' })).toThrow('2020-10-01');
    expect(deadlines({ filedOn: '2020-10-01' }).answerBy).toBe('2020-10-12');
    expect(() => deadlines({ source: 'ZHEJIANG', filedOn: '2017-12-31' })).toThrow('2018-01-01');
  });

  test('into a year that nobody has arranged yet it counts weekends alone, and says so', () => {
    expect(deadlines({ filedOn: '2026-12-30' })).toMatchObject({ answerBy: '2027-01-04', provisional: true });
    expect(deadlines({ filedOn: '2026-12-25' })).toMatchObject({ answerBy: '2026-12-30', provisional: false });
  });

  test('a record is disputed from the filing to the answer', () => {
    const answered = objection({ answeredOn: '2026-05-14' });
    expect(['2026-05-10', '2026-05-11', '2026-05-13', '2026-05-14'].map((on) => isDisputed(answered, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isDisputed(objection({}), '2027-05-11')).toBe(true);
  });

  test('an expired record stops being published, and a wrong fact is deleted', () => {
    expect(OBJECTION_REMEDIES).toMatchObject({ EXPIRED: 'STOP_PUBLICATION', FACTUAL_ERROR: 'DELETE' });
  });

  test('misconduct is disclosed for five years, and logs are kept for ten', () => {
    expect(disclosedUntil('2024-02-29')).toBe('2029-02-28');
    expect(queryLogKeptUntil('2024-02-29')).toBe('2034-02-28');
  });
});

describe('invariants of the clock', () => {
  const sources = fc.constantFrom(...(Object.keys(OBJECTION_SOURCES) as ObjectionSource[]));
  const dates = fc
    .date({ min: new Date('2020-10-01T00:00:00Z'), max: new Date('2026-11-20T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('an answer falls due after the filing on a working day; neither others nor an extension bring it forward', () => {
    fc.assert(
      fc.property(sources, dates, (source, filedOn) => {
        const { answerBy } = deadlines({ source, filedOn });
        fc.pre(answerBy !== null);
        expect((answerBy ?? '') > filedOn && days.isWorkingDay(answerBy ?? '')).toBe(true);
        expect((deadlines({ source, filedOn, needsOthers: true }).answerBy ?? '') >= (answerBy ?? '')).toBe(true);
        expect((deadlines({ source, filedOn, extended: true }).answerBy ?? '') >= (answerBy ?? '')).toBe(true);
      }),
    );
  });
});
