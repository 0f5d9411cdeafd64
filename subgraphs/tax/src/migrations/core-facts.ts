import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoreFacts1764000001000 implements MigrationInterface {
  readonly name = 'CoreFacts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'a_grade_listing',
        ['subject_id', 'year'],
        `subject_id text NOT NULL, year integer NOT NULL, division text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'tax_evaluation',
        ['subject_id', 'year'],
        `subject_id text NOT NULL, year integer NOT NULL, grade text NOT NULL CHECK (grade IN ('A', 'B', 'M', 'C', 'D')), score numeric(5,2), published_on date NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'tax_arrears',
        ['notice_no'],
        `notice_no text NOT NULL, subject_id text NOT NULL, tax_type text NOT NULL, amount_yuan numeric(18,2) NOT NULL, published_on date NOT NULL, cleared_on date`,
      ),
    );
    await runner.query(
      createFactTable(
        'major_tax_violation',
        ['document_no'],
        `document_no text NOT NULL, subject_id text NOT NULL, conduct text NOT NULL, listed_on date NOT NULL, until date NOT NULL`,
      ),
    );
    await runner.query(`
      CREATE INDEX a_grade_listing_by_year ON a_grade_listing (year, subject_id) WHERE superseded_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
