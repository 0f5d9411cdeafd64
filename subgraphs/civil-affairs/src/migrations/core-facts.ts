import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoreFacts1764000001000 implements MigrationInterface {
  readonly name = 'CoreFacts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'volunteer_service',
        ['service_no'],
        `service_no text NOT NULL, subject_id text NOT NULL, served_on date NOT NULL, hours numeric(5,1) NOT NULL, confirmed_by text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'good_deed',
        ['deed_no'],
        `deed_no text NOT NULL, subject_id text NOT NULL, kind text NOT NULL, confirmed_on date NOT NULL, confirmed_by text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'social_organisation_listing',
        ['document_no'],
        `document_no text NOT NULL, subject_id text NOT NULL, reason text NOT NULL, listed_on date NOT NULL, removed_on date`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
