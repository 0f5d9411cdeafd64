import { ledgerYears } from './ledger-years.js';
import type { PostedRow, YearClosing } from './posted-row.js';

/** A year whose stated opening no longer is what the rules give. */
export interface Restatement {
  readonly year: number;
  /** To be added to the opening, half-points. */
  readonly halfPoints: number;
  /** How many adjusting entries the year has had before. */
  readonly before: number;
}

/**
 * The adjusting entries that the closed years need (domain.md 1.7: a late entry belongs to the year of its decision, and
 * restates the carry-over of a closed one). One restatement may move the next year's: they are given in order, and none
 * is due where nothing changed, so that the run may be repeated.
 */
export function restatements(
  today: string,
  rows: readonly PostedRow[],
  closings: readonly YearClosing[],
): Restatement[] {
  const due: Restatement[] = [];
  let known = rows;
  for (const { year: closed } of [...closings].sort((a, b) => a.year - b.year)) {
    const years = ledgerYears(today, known, closings);
    const left = years.find(({ year }) => year === closed);
    const next = years.find(({ year }) => year === closed + 1);
    if (!left || !next) continue;
    const adjustments = next.rows.filter(({ kind }) => kind === 'ADJUSTMENT');
    const stated = adjustments.reduce((sum, { half_points }) => sum + half_points, next.opening);
    const halfPoints = left.nextOpening - stated;
    if (halfPoints === 0) continue;
    due.push({ year: closed + 1, halfPoints, before: adjustments.length });
    known = [...known, { kind: 'ADJUSTMENT', half_points: halfPoints, occurred_on: today, year: closed + 1 }];
  }
  return due;
}
