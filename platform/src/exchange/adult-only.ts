import { NO_CREDIT_SUBJECT } from '../rules/credit-subject.js';
import { isMinorsNumber } from '../rules/identifier.js';
import { RowProblem } from './read-table.js';

/** Nobody under 18 is a credit subject (domain.md 5.2): what a file says of a child on a day is nobody's record. */
export function adultOnly(subject: string, on: string): string {
  if (isMinorsNumber(subject, on, { allowTestDivision: true })) {
    throw new RowProblem('OUT_OF_RANGE', 'SUBJECT', NO_CREDIT_SUBJECT);
  }
  return subject;
}
