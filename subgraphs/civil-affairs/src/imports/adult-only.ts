import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { birthDateOf, isAdult } from '@xinqiao/platform/rules/resident-id.js';
import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';

/** Nobody under 18 is a credit subject (domain.md 5.2): their good deeds are nobody's record. */
export function adultOnly(subject: string, on: string): string {
  if (/^\d{17}[\dX]$/.test(subject) && !isAdult(birthDateOf(subject), on)) {
    throw new RowProblem('OUT_OF_RANGE', 'SUBJECT', NO_CREDIT_SUBJECT);
  }
  return subject;
}
