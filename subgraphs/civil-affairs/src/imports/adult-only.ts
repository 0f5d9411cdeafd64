import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';
import { isMinorsNumber } from '@xinqiao/platform/rules/identifier.js';

/** Nobody under 18 is a credit subject (domain.md 5.2): their good deeds are nobody's record. */
export function adultOnly(subject: string, on: string): string {
  if (isMinorsNumber(subject, on, { allowTestDivision: true })) {
    throw new RowProblem('OUT_OF_RANGE', 'SUBJECT', NO_CREDIT_SUBJECT);
  }
  return subject;
}
