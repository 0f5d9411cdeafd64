import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What governments promised and how they kept it, and what officials did in the performance of duty. */
export class GovernmentIntegrity1764000016000 implements MigrationInterface {
  readonly name = 'GovernmentIntegrity1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'government_promise',
        ['promise_no'],
        `promise_no text NOT NULL, subject_id text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('POLICY', 'DEBT', 'PROCUREMENT', 'TENDER', 'CONTRACT', 'PPP')),
         content text NOT NULL, counterparty text, document_no text NOT NULL, promised_on date NOT NULL,
         due_on date NOT NULL CHECK (due_on >= promised_on)`,
      ),
    );
    await runner.query(
      createFactTable(
        'promise_performance',
        ['promise_no'],
        'promise_no text NOT NULL, subject_id text NOT NULL, performed_on date NOT NULL, document_no text NOT NULL',
      ),
    );
    await runner.query(
      createFactTable(
        'promise_finding',
        ['promise_no'],
        `promise_no text NOT NULL, subject_id text NOT NULL, found_on date NOT NULL, document_no text NOT NULL,
         found_by text NOT NULL, excuse text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'official_record',
        ['record_no'],
        `record_no text NOT NULL, subject_id text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('RULING', 'PENALTY', 'DISCIPLINE', 'ACCOUNTABILITY', 'COMMENDATION')),
         measure text CHECK (measure IS NULL OR kind = 'DISCIPLINE'), summary text NOT NULL, authority text NOT NULL,
         employer_uscc text NOT NULL, document_no text NOT NULL, legal_basis text NOT NULL CHECK (legal_basis <> ''),
         decided_on date NOT NULL, effective_on date NOT NULL, until date`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
