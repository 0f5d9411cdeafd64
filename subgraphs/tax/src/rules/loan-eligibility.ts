import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { LoanEligibility, TaxGrade } from '../resolver-types.gen.js';

/** 税总发〔2019〕113号 extends 税银互动 from A and B to M; C was admitted for 2020 only (domain.md 3.3). */
const ELIGIBLE: ReadonlySet<TaxGrade> = new Set(['A', 'B', 'M']);

/** One predicate, without reasons; a taxpayer without a grade is not eligible. */
export function loanEligibilityOf(grade: TaxGrade | null): LoanEligibility {
  return grade !== null && ELIGIBLE.has(grade) ? 'ELIGIBLE' : 'NOT_ELIGIBLE';
}

const LENDERS = new Set(['bank', 'terminal']);

/**
 * A lender gets nothing of a taxpayer graded D but that it is not eligible (domain.md 3.3, flow 3): neither the grade nor what else
 * its authorisation opens. Throws NOT_ELIGIBLE.
 */
export function requireOpenToLender(grade: TaxGrade | null, actorKind: string): void {
  if (grade === 'D' && LENDERS.has(actorKind)) throw new Fault('NOT_ELIGIBLE', 'The taxpayer is not eligible.');
}
