import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Classification1764000013002 implements MigrationInterface {
  readonly name = 'Classification1764000013002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'institution',
        ['subject_id'],
        `subject_id text NOT NULL, name text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('SCHOOL', 'PRIVATE_INSTITUTION', 'TUTORING'))`,
      ),
    );
    await runner.query(
      createFactTable(
        'institution_finding',
        ['document_no'],
        `document_no text NOT NULL, subject_id text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('VIOLATION', 'INSPECTION', 'COMMITMENT')), result text NOT NULL,
         basis text NOT NULL, decided_on date NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'honesty_commitment',
        ['subject_id', 'institution', 'kind'],
        `subject_id text NOT NULL, institution text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('STUDENT', 'STAFF')), signed_on date NOT NULL`,
      ),
    );
    await runner.query(`
      ALTER TABLE pupil ADD COLUMN adult_on date;
      CREATE TABLE classification_notice (
        subject_id     text NOT NULL,
        year           integer NOT NULL,
        class          text NOT NULL CHECK (class IN ('A', 'B', 'C', 'D')),
        rule_version   text NOT NULL,
        reasons        jsonb NOT NULL,
        noticed_on     date NOT NULL,
        statement_by   date NOT NULL,
        statement      text,
        document_no    text,
        objection      text,
        objected_on    date,
        answer_by      date,
        outcome        text CHECK (outcome IN ('UPHELD', 'REJECTED')),
        PRIMARY KEY (subject_id, year),
        CHECK ((objection IS NULL) = (objected_on IS NULL))
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
