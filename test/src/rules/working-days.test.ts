import { readFileSync } from 'node:fs';

import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import { parseCalendarYear, workingDays } from '@xinqiao/platform/rules/working-days.js';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

const calendars = YEARS.map((year) =>
  parseCalendarYear(year, readFileSync(new URL(`../../../schema/calendars/${year}.csv`, import.meta.url), 'utf8')),
);
const days = workingDays(calendars);

const file = (...rows: string[]) => ['date,kind,name,source', ...rows].join('\n');

describe('working days', () => {
  test('a holiday on a weekday is not worked, and the Sunday that makes up for it is', () => {
    expect(days.isWorkingDay('2019-10-07')).toBe(false);
    expect(days.isWorkingDay('2019-09-29')).toBe(true);
    expect(days.isWorkingDay('2019-09-28')).toBe(false);
    expect(days.isWorkingDay('2019-09-27')).toBe(true);
  });

  test('the Labour Day of 2019 follows the later notice: four days off, two Sundays worked', () => {
    expect(['2019-05-01', '2019-05-02', '2019-05-03', '2019-05-04'].map(days.isWorkingDay)).not.toContain(true);
    expect(['2019-04-28', '2019-05-05'].map(days.isWorkingDay)).toEqual([true, true]);
  });

  test('the Spring Festival of 2020 lasts to 2 February, 1 February included', () => {
    const around = ['2020-01-23', '2020-01-24', '2020-01-31', '2020-02-01', '2020-02-02', '2020-02-03'];
    expect(around.map(days.isWorkingDay)).toEqual([true, false, false, false, false, true]);
  });

  // 11 statutory days, 13 from 2025 (国令第795号), and in 2020 two more by the extension of the Spring Festival.
  test.each([
    [2019, 11],
    [2020, 13],
    [2021, 11],
    [2022, 11],
    [2023, 11],
    [2024, 11],
    [2025, 13],
    [2026, 13],
  ])('the arrangement of %i takes %i days out of the working week', (year, expected) => {
    const calendar = calendars.find((one) => one.year === year);
    const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const taken = [...(calendar?.off ?? [])].filter((date) => !isWeekend(date)).length;
    expect(taken - (calendar?.work.size ?? 0)).toBe(expected);
  });

  test('the day of the event is not counted', () => {
    expect(days.addWorkingDays('2020-03-02', 3)).toBe('2020-03-05');
    expect(days.addWorkingDays('2020-03-06', 1)).toBe('2020-03-09');
    expect(days.addWorkingDays('2020-03-07', 0)).toBe('2020-03-07');
  });

  test('working days are counted over a holiday, with its made-up days, and over the year', () => {
    expect(days.addWorkingDays('2019-09-27', 3)).toBe('2019-10-08');
    expect(days.addWorkingDays('2019-12-30', 2)).toBe('2020-01-02');
    expect(days.addWorkingDays('2020-01-22', 7)).toBe('2020-02-10');
  });

  test('an unpublished year is refused with the name of the file to add', () => {
    expect(() => days.isWorkingDay('2027-01-04')).toThrow('schema/calendars/2027.csv');
    expect(() => days.addWorkingDays('2026-12-31', 1)).toThrow('schema/calendars/2027.csv');
    expect(() => days.lastDayOfPeriod('2026-12-20', 15)).toThrow('schema/calendars/2027.csv');
  });

  test('a deadline into an unpublished year is told provisionally, and moves with its calendar', () => {
    expect(days.deadline('2026-12-30', 3)).toEqual({ day: '2027-01-04', provisional: true });
    expect(days.deadlineOfPeriod('2026-12-20', 14)).toEqual({ day: '2027-01-04', provisional: true });
    expect(days.deadline('2026-12-28', 3)).toEqual({ day: '2026-12-31', provisional: false });
    const arranged = workingDays([...calendars, parseCalendarYear(2027, file('2027-01-01,OFF,元旦,x'))]);
    expect(arranged.deadline('2026-12-30', 3)).toEqual({ day: '2027-01-05', provisional: false });
  });

  test('a period of a negative or broken number of days is refused', () => {
    expect(() => days.addWorkingDays('2020-03-02', -1)).toThrow(RangeError);
    expect(() => days.lastDayOfPeriod('2020-03-02', 1.5)).toThrow(RangeError);
  });
});

describe('the period of appeal', () => {
  test('a judgment served on 2 March 2020 may be appealed to 17 March and is effective on the 18th', () => {
    const last = days.lastDayOfPeriod('2020-03-02', 15);
    expect(last).toBe('2020-03-17');
    expect(addDays(last, 1)).toBe('2020-03-18');
  });

  test('served on two parties on the 2nd and the 10th, it is effective after the later period', () => {
    const last = ['2020-03-02', '2020-03-10'].map((served) => days.lastDayOfPeriod(served, 15));
    expect(last).toEqual(['2020-03-17', '2020-03-25']);
    expect(addDays(last.sort().at(-1) ?? '', 1)).toBe('2020-03-26');
  });

  test('a period that ends in a holiday ends on the next working day, a made-up Saturday included', () => {
    expect(days.lastDayOfPeriod('2019-09-20', 15)).toBe('2019-10-08');
    expect(days.lastDayOfPeriod('2020-01-10', 15)).toBe('2020-02-03');
    expect(days.lastDayOfPeriod('2020-03-06', 15)).toBe('2020-03-23');
    expect(days.lastDayOfPeriod('2019-09-27', 15)).toBe('2019-10-12');
  });
});

describe('a calendar file', () => {
  test('is read into days off and days worked', () => {
    const { off, work } = parseCalendarYear(2019, file('2019-02-04,OFF,春节,x', '2019-02-02,WORK,春节,x'));
    expect([[...off], [...work]]).toEqual([['2019-02-04'], ['2019-02-02']]);
  });

  test.each([
    ['a day of another year', file('2020-02-04,OFF,春节,x'), 'no day of 2019'],
    ['a day that does not exist', file('2019-02-29,OFF,春节,x'), 'no day of 2019'],
    ['a day named twice', file('2019-02-02,OFF,春节,x', '2019-02-02,WORK,春节,x'), 'twice'],
    ['an unknown kind', file('2019-02-04,HALF,春节,x'), 'OFF or WORK'],
    ['a weekday made a working day', file('2019-02-04,WORK,春节,x'), '2019-02-04'],
    ['other columns', 'date,kind\n2019-02-04,OFF', 'date,kind,name,source'],
    ['nothing in it', '', 'date,kind,name,source'],
  ])('with %s is refused by its name', (_what, text, why) => {
    expect(() => parseCalendarYear(2019, text)).toThrow('schema/calendars/2019.csv');
    expect(() => parseCalendarYear(2019, text)).toThrow(why);
  });
});
