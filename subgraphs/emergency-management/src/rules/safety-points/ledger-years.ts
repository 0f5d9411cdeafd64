import { reversalsIn, yearOf, type PostedRow, type YearClosing } from './posted-row.js';
import { DEFAULT_READINGS } from './readings.js';
import { safetyRulebookOn } from './rulebook.js';
import { nextOpeningOf } from './year-end.js';

/** One calendar year of one object's ledger; amounts in half-points. */
export interface LedgerYear<Row extends PostedRow> {
  readonly year: number;
  /** What the closing of the year before stated, or, where that year is not closed, what the rules give. */
  readonly opening: number;
  /** Adjusting entries, and reversals of rows that the ledger does not hold. */
  readonly adjusted: number;
  /** The rows that count in this year, by day, each with the row that takes it back. */
  readonly rows: readonly Row[];
  readonly reversedBy: ReadonlyMap<Row, Row>;
  readonly closing: number;
  /** What the rules give to the next year, whatever was stated. */
  readonly nextOpening: number;
}

/**
 * The ledger up to a day (Asia/Shanghai), year by year from its first row or closing, each opening as the year before
 * leaves (D10, D11). A reversal counts in the year of what it takes back: a reversed row was never posted.
 */
export function ledgerYears<Row extends PostedRow>(
  day: string,
  rows: readonly Row[],
  closings: readonly YearClosing[] = [],
): LedgerYear<Row>[] {
  const rulebook = safetyRulebookOn(day);
  const inOrder = rows
    .filter(({ occurred_on }) => occurred_on <= day)
    .sort((a, b) => a.occurred_on.localeCompare(b.occurred_on));
  const reversedBy = reversalsIn(inOrder);
  const targets = new Map([...reversedBy].map(([target, reversal]) => [reversal, target]));
  const accountingYear = (row: Row) => row.year ?? yearOf((targets.get(row) ?? row).occurred_on);
  const stated = new Map(closings.map(({ year, next_opening }) => [year + 1, next_opening]));

  const years: LedgerYear<Row>[] = [];
  let opening = rulebook.opening.halfPoints;
  const first = Math.min(yearOf(day), ...inOrder.map(accountingYear), ...closings.map(({ year }) => year));
  for (let year = first; year <= yearOf(day); year += 1) {
    opening = stated.get(year) ?? opening;
    const own = inOrder.filter((row) => accountingYear(row) === year);
    const sumOf = (meant: (row: Row) => boolean) =>
      own.filter(meant).reduce((sum, { half_points }) => sum + half_points, 0);
    const adjusted = sumOf((row) => row.kind === 'ADJUSTMENT' || (row.kind === 'REVERSAL' && !targets.has(row)));
    const deducted = -sumOf((row) => (row.kind === 'VIOLATION' || row.kind === 'OVERDUE') && !reversedBy.has(row));
    const closing = opening + sumOf(() => true);
    const nextOpening = nextOpeningOf({ opening: opening + adjusted, deducted, closing }, rulebook, DEFAULT_READINGS);
    years.push({ year, opening, adjusted, rows: own, reversedBy, closing, nextOpening });
    opening = nextOpening;
  }
  return years;
}
