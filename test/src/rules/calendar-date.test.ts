import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isCalendarDate,
  shanghaiDateOf,
} from '@xinqiao/platform/rules/calendar-date.js';
import fc from 'fast-check';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  test.each(['2020-02-29', '2000-02-29', '1949-12-31', '2026-04-30'])('%s is a day that exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each(['2019-02-29', '1990-02-30', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '', 'x'])(
    '"%s" is no calendar date',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  test('days are counted over the ends of months and years, both ways', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
  });

  test('a month later is the last day of a month that has no such day', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
    expect(addMonths('2019-08-31', 6)).toBe('2020-02-29');
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29');
    expect(addMonths('2019-12-15', 1)).toBe('2020-01-15');
  });

  test('a year after 29 February is 28 February, four years after it 29 February again', () => {
    expect(addYears('2020-02-29', 1)).toBe('2021-02-28');
    expect(addYears('2020-02-29', 4)).toBe('2024-02-29');
  });

  test('the day in Shanghai begins at 16:00 UTC', () => {
    expect(shanghaiDateOf(new Date('2019-12-31T15:59:59.999Z'))).toBe('2019-12-31');
    expect(shanghaiDateOf(new Date('2019-12-31T16:00:00Z'))).toBe('2020-01-01');
  });

  test('a text that is no date is refused, never counted from', () => {
    expect(() => addDays('2019-13-01', 1)).toThrow(RangeError);
    expect(() => addMonths('yesterday', 1)).toThrow(RangeError);
  });

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
      }),
    );
  });

  test('adding months never leaves the month it lands in', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (date, n) => {
        const later = addMonths(date, n);
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(isCalendarDate(later)).toBe(true);
        expect(months(later) - months(date)).toBe(n);
        expect(later.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });
});
