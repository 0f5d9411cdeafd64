import { isCalendarDate } from './calendar-date.js';

/** JavaScript reads more than PostgreSQL does: comments, names of zones, and offsets that no place has. */
const TIME_AND_OFFSET = /^T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/i;

/**
 * The instant that a text in ISO 8601 names with its offset, such as 2026-11-20T09:30:00+08:00; null: none. Without an offset
 * the time would be that of the machine, and a JavaScript Date by itself makes 31 November the first of December.
 */
export function instantOf(text: string): Date | null {
  if (!isCalendarDate(text.slice(0, 10)) || !TIME_AND_OFFSET.test(text.slice(10))) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
