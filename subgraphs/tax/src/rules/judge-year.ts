import type { Reason } from '@xinqiao/platform/rules/reason.js';
import type { EvaluationBasis, EvaluationReason, FindingRow } from './facts.js';
import type { TaxFinding } from './tax-grade/finding.js';
import { taxGradeOf } from './tax-grade/tax-grade.js';
import type { Grade } from './tax-grade/taxpayer-year.js';

export interface YearJudged {
  readonly grade: Grade | 'UNRATED';
  readonly because: readonly EvaluationReason[];
}

/** The result of a year from what is on record on a day (Asia/Shanghai). */
export function judgeYear(
  basis: EvaluationBasis,
  priorGrade: Grade | null,
  findings: readonly FindingRow[],
  on: string,
): YearJudged {
  const { listing: _, ...facts } = basis;
  const ofYear = findings.filter(({ year }) => year === basis.year).map(findingOf);
  const { grade, because } = taxGradeOf({ ...facts, prior_grade: priorGrade, findings: ofYear }, on);
  return { grade, because: because.map(reasonOf) };
}

export function findingOf({ amount_yuan, ...finding }: FindingRow): TaxFinding {
  return { ...finding, amount_cny: amount_yuan === null ? null : Number(amount_yuan) };
}

function reasonOf({ item, counted, why, article, change }: Reason): EvaluationReason {
  return { item, counted, why: `${why.en} ${why.zh}`, article, change: change && `${change.en} ${change.zh}` };
}
