/** SQLSTATE invalid_datetime_format and datetime_field_overflow. */
const CODES = ['22007', '22008'];

/**
 * Whether PostgreSQL refused a day or an instant that does not exist, such as 31 September: stored ones all do, so that it
 * came from whoever asked.
 */
export function isImpossibleDay(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CODES.includes(String(error.code));
}
