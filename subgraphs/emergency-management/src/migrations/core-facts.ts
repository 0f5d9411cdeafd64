import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoreFacts1764000001000 implements MigrationInterface {
  readonly name = 'CoreFacts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'supervised_object',
        ['subject_id'],
        `subject_id text NOT NULL, industry text NOT NULL, supervised_since date NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'safety_point_entry',
        ['item_no'],
        `item_no text NOT NULL, subject_id text NOT NULL, kind text NOT NULL CHECK (kind IN ('VIOLATION', 'OVERDUE', 'EXAM', 'SELF_REPORT', 'REVERSAL')), severity text CHECK (severity IN ('SEVERE', 'SERIOUS', 'GENERAL', 'MINOR')), half_points integer NOT NULL, occurred_on date NOT NULL, document_no text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'rectification_order',
        ['order_no'],
        `order_no text NOT NULL, subject_id text NOT NULL, issued_on date NOT NULL, due_on date NOT NULL, completed_on date`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
