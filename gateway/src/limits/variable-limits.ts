import { Fault } from '@xinqiao/platform/errors/fault.js';

/** Values of all variables together; the largest honest request names 500 identifiers. */
const MOST_VALUES = 5_000;
const DEEPEST = 10;

/**
 * Refuses variables that are too many or too deep, before they are coerced, and text that no database holds: NUL, and
 * halves of characters. Throws VARIABLES_TOO_LARGE or BAD_REQUEST.
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  let values = 0;
  const look = (value: unknown, depth: number): void => {
    values += 1;
    if (values > MOST_VALUES || depth > DEEPEST) {
      throw new Fault(
        'VARIABLES_TOO_LARGE',
        `The variables hold more than ${MOST_VALUES} values, or lie deeper than ${DEEPEST}.`,
      );
    }
    if (typeof value === 'string') checkText(value);
    else if (Array.isArray(value)) for (const element of value) look(element, depth + 1);
    else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        checkText(key);
        look((value as Readonly<Record<string, unknown>>)[key], depth + 1);
      }
    }
  };
  look(variables, 0);
}

/** Throws BAD_REQUEST for text with NUL or with half a surrogate pair. */
export function checkText(text: string): void {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    throw new Fault('BAD_REQUEST', 'A text holds NUL or half a character.');
  }
}
