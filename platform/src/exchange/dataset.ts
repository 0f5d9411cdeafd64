import type { FactTable } from '../database/facts.js';
import type { Column, Row } from './read-table.js';

/** Under what circumstances a file is read: no date lies after `on`; test divisions are for development only. */
export interface Reading {
  /** Today, a calendar date in Asia/Shanghai. */
  readonly on: string;
  readonly allowTestDivision: boolean;
}

/** What one row of a file says: one fact, and the identifiers that stand for the subjects it names. */
export interface LoadedFact {
  /** Column of the fact table to identifier, normalised; the registry turns each into an opaque subject id. */
  readonly identifiers: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A file that agencies exchange: its columns, and the fact table each row becomes one fact of. */
export interface Dataset {
  readonly name: string;
  readonly description: string;
  /** Verdicts read facts of this feed: the source counts as loaded only when every such feed was. */
  readonly readByVerdicts: boolean;
  /**
   * It may name children, since what it says of them is no credit information: a school's register, assistance, the case
   * of a guardian. From every other file a child's row is rejected (domain.md 5.2).
   */
  readonly namesChildren?: true;
  readonly table: Pick<FactTable, 'table' | 'columns' | 'key'>;
  columns(reading: Reading): Readonly<Record<string, Column<unknown>>>;
  /** Throws RowProblem for what only the row as a whole can tell. */
  toFact(row: Readonly<Record<string, unknown>>, reading: Reading): LoadedFact;
}

/** Declares a dataset with its row typed by its columns. */
export function dataset<C extends Record<string, Column<unknown>>>(
  declaration: Omit<Dataset, 'columns' | 'toFact'> & {
    columns(reading: Reading): C;
    toFact(row: Row<C>, reading: Reading): LoadedFact;
  },
): Dataset {
  return { ...declaration, toFact: (row, reading) => declaration.toFact(row as Row<C>, reading) };
}
