/** Calendar dates as YYYY-MM-DD, counted without any time zone: a day is a day in Asia/Shanghai wherever the process runs. */

const DAY_MS = 86_400_000;

/** Shanghai keeps UTC+8 the whole year. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
}

/** Days of a month, counted from 1. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(date: string, days: number): string {
  return dateOf(instantOf(date) + days * DAY_MS);
}

/** The same day of a later month, or that month's last day where it has no such day (民法典 art. 202). */
export function addMonths(date: string, months: number): string {
  instantOf(date);
  const [year, month, day] = partsOf(date);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dateOf(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, length)));
}

export function addYears(date: string, years: number): string {
  return addMonths(date, 12 * years);
}

/** Whole days from the first date to the second. */
export function daysBetween(from: string, to: string): number {
  return (instantOf(to) - instantOf(from)) / DAY_MS;
}

/** The calendar day that an instant falls on in Asia/Shanghai. */
export function shanghaiDateOf(instant: Date): string {
  return dateOf(instant.getTime() + SHANGHAI_OFFSET_MS);
}

function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function instantOf(date: string): number {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is not a calendar date; write YYYY-MM-DD.`);
  return Date.parse(`${date}T00:00:00Z`);
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
