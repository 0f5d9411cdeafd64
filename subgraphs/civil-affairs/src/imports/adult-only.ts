import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { birthDateOf, isAdult } from '@xinqiao/platform/rules/resident-id.js';

/** Nobody under 18 is a credit subject (domain.md 5.2): their good deeds are nobody's record. */
export function adultOnly(subject: string, on: string): string {
  if (/^\d{17}[\dX]$/.test(subject) && !isAdult(birthDateOf(subject), on)) {
    throw new RowProblem('OUT_OF_RANGE', 'SUBJECT', 'Nobody under 18 is a credit subject. 未满18周岁不是信用主体。');
  }
  return subject;
}
