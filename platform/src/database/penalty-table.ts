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
    simplified: { type: 'boolean' },
    fine_yuan: { type: 'numeric', precision: 18, scale: 2, nullable: true },
    confiscated_yuan: { type: 'numeric', precision: 18, scale: 2, nullable: true },
    decided_on: { type: 'date' },
    published_until: { type: 'date', nullable: true },
    facts: { type: 'text', nullable: true },
    content: { type: 'text', nullable: true },
    licence: { type: 'text', nullable: true },
    valid_until: { type: 'date', nullable: true },
    status: { type: 'text' },
    note: { type: 'text', nullable: true },
    source: { type: 'text', nullable: true },
    source_uscc: { type: 'text', nullable: true },
  });
}

/** What the template tells beside its first columns, for CREATE and ALTER TABLE. */
export const PENALTY_DETAILS = [
  'facts text',
  'content text',
  'licence text',
  'valid_until date',
  'note text',
  'source text',
  'source_uscc text',
  'simplified boolean NOT NULL DEFAULT false',
  `status text NOT NULL DEFAULT 'IN_FORCE' CHECK (status IN ('IN_FORCE', 'WITHDRAWN'))`,
] as const;

/** The same for a migration. */
export function createPenaltyTable(): string {
  return createFactTable(
    'penalty',
    KEY,
    `authority_uscc text NOT NULL, document_no text NOT NULL, subject_id text NOT NULL, authority text NOT NULL,
     conduct text NOT NULL, basis text NOT NULL, kinds text[] NOT NULL, fine_yuan numeric(18,2),
     confiscated_yuan numeric(18,2), decided_on date NOT NULL, published_until date, ${PENALTY_DETAILS.join(', ')}`,
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
  /** By the simplified procedure 简易程序 (行政处罚法 art. 51). */
  readonly simplified: boolean;
  readonly fine_yuan: string | null;
  readonly confiscated_yuan: string | null;
  readonly decided_on: string;
  /** The last day of publication that the authority set itself; null: the statutory one. */
  readonly published_until: string | null;
  readonly facts: string | null;
  readonly content: string | null;
  readonly licence: string | null;
  /** WITHDRAWN: the authority took the document back. */
  readonly status: 'IN_FORCE' | 'WITHDRAWN';
}

/** For a subgraph's subjectFactsReader, latest first. */
export const PENALTIES = `SELECT subject_id, authority_uscc, document_no, authority, conduct, basis, kinds, fine_yuan::text,
    confiscated_yuan::text, decided_on, published_until, facts, content, licence, simplified, status
  FROM penalty WHERE ${CURRENT} ORDER BY decided_on DESC, document_no`;
