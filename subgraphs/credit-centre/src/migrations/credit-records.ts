import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What departments without an agency's subgraph of their own deliver for the evaluation. */
export class CreditRecords1764000016100 implements MigrationInterface {
  readonly name = 'CreditRecords1764000016100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'credit_record',
        ['authority_uscc', 'record_no'],
        `authority_uscc text NOT NULL, record_no text NOT NULL, subject_id text NOT NULL, indicator text NOT NULL,
         document_no text NOT NULL, legal_basis text NOT NULL CHECK (legal_basis <> ''), formed_on date NOT NULL,
         continuing boolean NOT NULL, ended_on date, corrected_on date, repaired_on date, act text, event text, run text,
         points integer, amount_yuan numeric(18,2), arrears_months integer`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
