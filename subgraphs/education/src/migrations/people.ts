import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000013001 implements MigrationInterface {
  readonly name = 'People1764000013001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE academic_misconduct
        ADD COLUMN kind text NOT NULL DEFAULT 'ACADEMIC_MISCONDUCT' CHECK (kind IN ('ACADEMIC_MISCONDUCT', 'EXAM_CHEATING')),
        ADD COLUMN basis text,
        ADD COLUMN appeal text NOT NULL DEFAULT 'NONE' CHECK (appeal IN ('NONE', 'PENDING', 'UPHELD', 'ANNULLED'));
    `);
    await runner.query(
      createFactTable(
        'employment',
        ['subject_id', 'school'],
        `subject_id text NOT NULL, school text NOT NULL, school_name text NOT NULL, post text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'staff_entry',
        ['document_no'],
        `document_no text NOT NULL, subject_id text NOT NULL, school text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('APPRAISAL', 'COMMENDATION', 'ETHICS_VIOLATION')), result text NOT NULL,
         basis text, decided_on date NOT NULL, until date,
         appeal text NOT NULL CHECK (appeal IN ('NONE', 'PENDING', 'UPHELD', 'ANNULLED')),
         CHECK (kind <> 'ETHICS_VIOLATION' OR (basis IS NOT NULL AND until IS NOT NULL))`,
      ),
    );
    await runner.query(
      createFactTable(
        'pupil',
        ['subject_id', 'school'],
        `subject_id text NOT NULL, school text NOT NULL, school_name text NOT NULL, class_name text NOT NULL,
         guardian_consent_on date`,
      ),
    );
    await runner.query(
      createFactTable(
        'pupil_entry',
        ['entry_no'],
        `entry_no text NOT NULL, subject_id text NOT NULL, school text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('PRAISE', 'ACTIVITY', 'GUIDANCE')), summary text NOT NULL,
         recorded_on date NOT NULL`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
