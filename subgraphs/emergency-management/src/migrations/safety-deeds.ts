import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SafetyDeeds1764000003400 implements MigrationInterface {
  readonly name = 'SafetyDeeds1764000003400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'safety_deed',
        ['deed_no'],
        `deed_no text NOT NULL, subject_id text NOT NULL, kind text NOT NULL CHECK (kind IN ('RESCUE', 'DANGER_REPORTED')),
         done_on date NOT NULL, document_no text NOT NULL`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
