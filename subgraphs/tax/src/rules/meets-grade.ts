import type { TaxGrade } from '../resolver-types.gen.js';

/** Best first; M is no sign of distrust and stands behind B (domain.md 3.1). */
const ORDER: readonly TaxGrade[] = ['A', 'B', 'M', 'C', 'D'];

/** Whether a grade is the one asked for or better; null: there is no grade. */
export function meetsGrade(grade: TaxGrade | null, least: TaxGrade): boolean | null {
  return grade === null ? null : ORDER.indexOf(grade) <= ORDER.indexOf(least);
}
