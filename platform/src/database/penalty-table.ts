import { createFactTable, CURRENT, factTable } from './facts.js';

const KEY = ['authority_uscc', 'document_no'];

/** 行政处罚: every agency keeps the penalties that it imposed itself; the credit centre those of everybody else. */
export function penaltyTable() {
  return factTable('penalty', KEY, {
    authority_uscc: { type: 'text' },
    document_no: { type: 'text' },
    subject_id: { type: 'text' },
    authority: { type: 'text' },
    conduct: { type: 'text' },
    basis: { type: 'text' },
    kinds: { type: 'text', array: true },
    fine_yuan: { type: 'numeric', precision: 18, scale: 2, nullable: true },
    confiscated_yuan: { type: 'numeric', precision: 18, scale: 2, nullable: true },
    decided_on: { type: 'date' },
    published_until: { type: 'date', nullable: true },
  });
}

/** The same for a migration. */
export function createPenaltyTable(): string {
  return createFactTable(
    'penalty',
    KEY,
    `authority_uscc text NOT NULL, document_no text NOT NULL, subject_id text NOT NULL, authority text NOT NULL,
     conduct text NOT NULL, basis text NOT NULL, kinds text[] NOT NULL, fine_yuan numeric(18,2),
     confiscated_yuan numeric(18,2), decided_on date NOT NULL, published_until date`,
  );
}

/** A row as PostgreSQL's JSON gives it: dates as YYYY-MM-DD, money as text. */
export interface PenaltyRow {
  readonly subject_id: string;
  readonly authority_uscc: string;
  readonly document_no: string;
  readonly authority: string;
  readonly conduct: string;
  readonly basis: string;
  readonly kinds: readonly string[];
  readonly fine_yuan: string | null;
  readonly confiscated_yuan: string | null;
  readonly decided_on: string;
  /** The last day of publication that the authority set itself; null: the statutory one. */
  readonly published_until: string | null;
}

/** For a subgraph's subjectFactsReader, latest first. */
export const PENALTIES = `SELECT subject_id, authority_uscc, document_no, authority, conduct, basis, kinds, fine_yuan::text,
    confiscated_yuan::text, decided_on, published_until
  FROM penalty WHERE ${CURRENT} ORDER BY decided_on DESC, document_no`;
