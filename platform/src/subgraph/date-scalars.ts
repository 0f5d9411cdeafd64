import { isScalarType, valueFromASTUntyped, type GraphQLSchema } from 'graphql';
import { Fault } from '../errors/fault.js';
import { isCalendarDate } from '../rules/calendar-date.js';
import { instantOf } from '../rules/instant.js';

/** Years between which every term that is counted from a day ends in a year of four digits, too. */
const FIRST_YEAR = '1000';
const LAST_YEAR = '2999';

/**
 * Lets the scalars Date and DateTime of a schema refuse what is no day and no instant where a variable or a literal is
 * read: neither a rule nor PostgreSQL is then asked about 30 February. Throws BAD_ARGUMENT while reading.
 */
export function withDatesRead(schema: GraphQLSchema): GraphQLSchema {
  readBy(schema, 'Date', readDate);
  readBy(schema, 'DateTime', readDateTime);
  return schema;
}

function readBy(schema: GraphQLSchema, name: string, read: (value: unknown) => string): void {
  const type = schema.getType(name);
  if (!isScalarType(type)) return;
  type.parseValue = read;
  type.parseLiteral = (node, variables) => read(valueFromASTUntyped(node, variables));
}

function readDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value) && isNear(value)) return value;
  throw new Fault(
    'BAD_ARGUMENT',
    `${shown(value)} is no day: write one that exists, with two digits for month and day, like 2026-03-01. ` +
      '没有这一天：请填写存在的日期，月、日各两位，例如 2026-03-01。',
  );
}

function readDateTime(value: unknown): string {
  if (typeof value === 'string' && instantOf(value) && isNear(value)) return value;
  throw new Fault(
    'BAD_ARGUMENT',
    `${shown(value)} is no instant: write a day that exists, a time and its offset, like 2026-03-01T09:30:00+08:00. ` +
      '没有这一时刻：请填写存在的日期、时间和时区，例如 2026-03-01T09:30:00+08:00。',
  );
}

function isNear(text: string): boolean {
  const year = text.slice(0, 4);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Enough of a text to find it again in what was sent. */
function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : `A ${Array.isArray(value) ? 'list' : typeof value}`;
}
