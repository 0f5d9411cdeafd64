/** A row of the ledger as the bureau has posted it: a reversal is a row with the opposite sign. */
export interface PostedRow {
  readonly kind: 'VIOLATION' | 'OVERDUE' | 'EXAM' | 'SELF_REPORT' | 'REVERSAL' | 'ADJUSTMENT';
  readonly half_points: number;
  readonly occurred_on: string;
  readonly item_no?: string;
  /** The calendar year in which it counts; left out: that of what it reverses, or of its own day. */
  readonly year?: number | null;
  readonly reverses?: string | null;
}

/** What the year-end run recorded of a year; never changed, later knowledge comes as an adjusting entry. */
export interface YearClosing {
  readonly year: number;
  /** Half-points. */
  readonly next_opening: number;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/**
 * Which row takes back which. A reversal that names none (files of older systems) takes back the latest row of its year
 * with the opposite amount.
 */
export function reversalsIn<Row extends PostedRow>(rows: readonly Row[]): ReadonlyMap<Row, Row> {
  const taken = new Map<Row, Row>();
  for (const reversal of rows.filter(({ kind }) => kind === 'REVERSAL')) {
    const target = rows.findLast(
      (row) =>
        row.kind !== 'REVERSAL' &&
        row.kind !== 'ADJUSTMENT' &&
        !taken.has(row) &&
        (reversal.reverses ? row.item_no === reversal.reverses : isOpposite(row, reversal)),
    );
    if (target) taken.set(target, reversal);
  }
  return taken;
}

function isOpposite(row: PostedRow, reversal: PostedRow): boolean {
  return (
    row.half_points === -reversal.half_points &&
    row.occurred_on <= reversal.occurred_on &&
    yearOf(row.occurred_on) === yearOf(reversal.occurred_on)
  );
}
