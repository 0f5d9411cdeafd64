import { parse } from 'csv-parse/sync';

import { addDays, isCalendarDate } from './calendar-date.js';

/** The days on which one year departs from the ordinary week, as the State Council arranged them. */
export interface CalendarYear {
  readonly year: number;
  /** Days off, whether a weekday or a day of the weekend inside a holiday. */
  readonly off: ReadonlySet<string>;
  /** Saturdays and Sundays worked to make up for a holiday (调休上班). */
  readonly work: ReadonlySet<string>;
}

/**
 * A last day to act. Provisional: it was counted into a year that the State Council has not arranged yet, by weekends alone,
 * and moves by its holidays and made-up days as soon as that year's calendar is loaded.
 */
export interface Deadline {
  readonly day: string;
  readonly provisional: boolean;
}

export interface WorkingDays {
  isWorkingDay(date: string): boolean;
  /** The n-th working day after `date`; the day of the event itself is not counted (民法典 art. 201). */
  addWorkingDays(date: string, n: number): string;
  /**
   * The last day of a period of calendar days: the first day is not counted, the last is, and a last day that is not
   * worked moves to the next working day (民法典 art. 201, 203; domain.md 4.3).
   */
  lastDayOfPeriod(start: string, days: number): string;
  /** As addWorkingDays; into a year without a calendar it answers provisionally, where that throws. */
  deadline(date: string, n: number): Deadline;
  /** As lastDayOfPeriod, and provisionally as well. */
  deadlineOfPeriod(start: string, days: number): Deadline;
}

const COLUMNS = ['date', 'kind', 'name', 'source'];

/**
 * Reads `schema/calendars/<year>.csv`. A wrong date here silently moves legal deadlines, so a file with a date of
 * another year, a day named twice, or a made-up working day that is no weekend is refused with an Error.
 */
export function parseCalendarYear(year: number, csvText: string): CalendarYear {
  const rows: string[][] = parse(csvText, { bom: true, skip_empty_lines: true, trim: true });
  const refuse = (why: string) => new Error(`${fileOf(year)} ${why}`);
  if (rows[0]?.join() !== COLUMNS.join()) throw refuse(`must start with the columns ${COLUMNS.join()}.`);
  const off = new Set<string>();
  const work = new Set<string>();
  for (const [date = '', kind = ''] of rows.slice(1)) {
    if (!isCalendarDate(date) || yearOf(date) !== year) throw refuse(`names "${date}", which is no day of ${year}.`);
    if (off.has(date) || work.has(date)) throw refuse(`names ${date} twice.`);
    if (kind !== 'OFF' && kind !== 'WORK') throw refuse(`has the kind "${kind}" on ${date}; write OFF or WORK.`);
    if (kind === 'WORK' && !isWeekend(date)) throw refuse(`makes ${date} a working day, which it is without it.`);
    (kind === 'OFF' ? off : work).add(date);
  }
  return { year, off, work };
}

/**
 * Counts over the years given. Whether a day of an unpublished year is worked cannot be known before the State Council
 * arranges it (usually the November before). Where a day has legal effect by itself, as a judgment that becomes effective,
 * counting into such a year throws an Error that names the file to add; a deadline that somebody has to keep is told
 * provisionally instead, since a resident who objects at the end of December must get an answer.
 */
export function workingDays(years: readonly CalendarYear[]): WorkingDays {
  const known = new Map(years.map((calendar) => [calendar.year, calendar]));

  function isWorkingDay(date: string): boolean {
    if (!isCalendarDate(date)) throw new RangeError(`"${date}" is not a calendar date; write YYYY-MM-DD.`);
    const calendar = known.get(yearOf(date));
    if (!calendar) throw new Error(`Whether ${date} is a working day needs ${fileOf(yearOf(date))}; add that file.`);
    if (calendar.off.has(date)) return false;
    return calendar.work.has(date) || !isWeekend(date);
  }

  function isPresumablyWorked(date: string): boolean {
    return known.has(yearOf(date)) ? isWorkingDay(date) : !isWeekend(date);
  }

  const provisionally = (day: string): Deadline => ({ day, provisional: !known.has(yearOf(day)) });

  return {
    isWorkingDay,
    addWorkingDays: (date, n) => afterWorked(date, n, isWorkingDay),
    lastDayOfPeriod: (start, days) => firstWorkedFrom(addDays(start, countOf(days)), isWorkingDay),
    deadline: (date, n) => provisionally(afterWorked(date, n, isPresumablyWorked)),
    deadlineOfPeriod: (start, days) =>
      provisionally(firstWorkedFrom(addDays(start, countOf(days)), isPresumablyWorked)),
  };
}

function afterWorked(date: string, n: number, isWorked: (date: string) => boolean): string {
  let day = date;
  for (let left = countOf(n); left > 0;) {
    day = addDays(day, 1);
    if (isWorked(day)) left -= 1;
  }
  return day;
}

function firstWorkedFrom(date: string, isWorked: (date: string) => boolean): string {
  let day = date;
  while (!isWorked(day)) day = addDays(day, 1);
  return day;
}

function countOf(days: number): number {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`A period has 0 or more whole days, not ${days}.`);
  return days;
}

function fileOf(year: number): string {
  return `schema/calendars/${year}.csv`;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}
