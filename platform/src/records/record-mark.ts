/**
 * DISPUTED: an objection is open, or the document below was changed. REPAIRED: credit repair was granted. WITHDRAWN: found
 * wrong and deleted; the mark outlives the fact, so that no later file brings it back.
 */
export type MarkState = 'DISPUTED' | 'REPAIRED' | 'WITHDRAWN';

export interface RecordMark {
  readonly subject_id: string;
  readonly reference: string;
  readonly state: MarkState;
  /** The day from which it holds, in Asia/Shanghai. */
  readonly valid_from: string;
}

/** A record by the reference under which its subject, its owner and the ledgers know it. */
export interface Referred<Row> {
  reference(row: Row): string;
}

/** The marks of one subject, and whether the reader sees marked records whole (domain.md 7.3, rule 3). */
export interface Marking {
  readonly stateOf: (reference: string) => MarkState | null;
  readonly whole: boolean;
}

export function markingOf(marks: readonly RecordMark[], whole: boolean): Marking {
  const states = new Map(marks.map(({ reference, state }) => [reference, state]));
  return { stateOf: (reference) => states.get(reference) ?? null, whole };
}

/** What every record of every section tells beside its content. */
export interface Marked {
  readonly reference?: string;
  readonly disputed: boolean;
  readonly repaired?: boolean;
}

/**
 * A list of records as one reader sees it. Whoever sees marked ones whole gets them with their marks; for everybody else
 * a disputed record stands in its place without content, and a repaired one does not stand there at all.
 */
export function shown<Row, Shape extends object>(
  rows: readonly Row[],
  kind: Referred<NoInfer<Row>>,
  { stateOf, whole }: Marking,
  shape: (row: Row) => Shape,
): (Partial<Shape> & Marked)[] {
  return rows.flatMap((row) => {
    const reference = kind.reference(row);
    const state = stateOf(reference);
    if (state === 'WITHDRAWN' || (state === 'REPAIRED' && !whole)) return [];
    if (state === 'DISPUTED' && !whole) return [{ disputed: true } as Partial<Shape> & Marked];
    return [{ reference, disputed: state === 'DISPUTED', repaired: state === 'REPAIRED', ...shape(row) }];
  });
}

/** How a record is marked that is shown with its content to everybody who may see it at all, such as a registration. */
export function markOf<Row>(row: Row, kind: Referred<NoInfer<Row>>, { stateOf }: Marking): Marked {
  const reference = kind.reference(row);
  const state = stateOf(reference);
  return { reference, disputed: state === 'DISPUTED', repaired: state === 'REPAIRED' };
}

/**
 * The rows from which something is concluded for one reader: what is repaired or withdrawn never counts, and what is
 * disputed only for those who see it whole. A decision is made with `whole: false`, whoever looks at it.
 */
export function counted<Row>(rows: readonly Row[], kind: Referred<NoInfer<Row>>, { stateOf, whole }: Marking): Row[] {
  return rows.filter((row) => {
    const state = stateOf(kind.reference(row));
    return state === null || (whole && state === 'DISPUTED');
  });
}
