import type { Fact, FactTable } from '../database/facts.js';
import type { Column, Row } from './read-table.js';

/** What one row of a file says: the identifier of the subject it is about, and the fact's columns. */
export interface LoadedFact {
  /** 统一社会信用代码 or 居民身份证号码, normalised; the registry turns it into the fact's subject_id. */
  readonly identifier: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A file that agencies exchange: its columns, and the fact table each row becomes one fact of. */
export interface Dataset {
  readonly name: string;
  readonly description: string;
  /** Verdicts read facts of this feed: the source counts as loaded only when every such feed was. */
  readonly readByVerdicts: boolean;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  // The table's row type is the importing subgraph's own business.
  readonly table: Pick<FactTable<Fact>, 'table' | 'columns'> & { readonly key: readonly string[] };
  /** Throws RowProblem for what only the row as a whole can tell. */
  toFact(row: Readonly<Record<string, unknown>>): LoadedFact;
}

/** Declares a dataset with its row typed by its columns. */
export function dataset<C extends Record<string, Column<unknown>>>(
  declaration: Omit<Dataset, 'columns' | 'toFact'> & { columns: C; toFact(row: Row<C>): LoadedFact },
): Dataset {
  return { ...declaration, toFact: (row) => declaration.toFact(row as Row<C>) };
}
