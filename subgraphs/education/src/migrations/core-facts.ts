import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoreFacts1764000001000 implements MigrationInterface {
  readonly name = 'CoreFacts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'institution_classification',
        ['subject_id', 'year'],
        `subject_id text NOT NULL, year integer NOT NULL, class text NOT NULL CHECK (class IN ('A', 'B', 'C', 'D')), decided_on date NOT NULL, document_no text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'academic_misconduct',
        ['document_no'],
        `document_no text NOT NULL, subject_id text NOT NULL, conduct text NOT NULL, decided_on date NOT NULL, until date NOT NULL`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
