import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Campaigns1764000013004 implements MigrationInterface {
  readonly name = 'Campaigns1764000013004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'campaign',
        ['code'],
        `code text NOT NULL, subject_id text NOT NULL, organiser text NOT NULL, title text NOT NULL, pledge text NOT NULL,
         opens_on date NOT NULL, closes_on date NOT NULL CHECK (closes_on >= opens_on)`,
      ),
    );
    await runner.query(
      createFactTable(
        'campaign_signature',
        ['campaign', 'subject_id'],
        `campaign text NOT NULL, subject_id text NOT NULL, signed_on date NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'campaign_helper',
        ['campaign', 'subject_id'],
        `campaign text NOT NULL, subject_id text NOT NULL, enlisted_on date NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'social_organisation',
        ['subject_id'],
        `subject_id text NOT NULL, kind text NOT NULL CHECK (kind IN
           ('SOCIAL_GROUP', 'FOUNDATION', 'SERVICE_ORGANISATION', 'VILLAGE_COMMITTEE', 'NEIGHBOURHOOD_COMMITTEE')),
         registered_on date NOT NULL, authority text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'annual_inspection',
        ['subject_id', 'year'],
        `subject_id text NOT NULL, year integer NOT NULL,
         result text NOT NULL CHECK (result IN ('PASSED', 'BASICALLY_PASSED', 'FAILED', 'NOT_FILED')),
         decided_on date NOT NULL, document_no text NOT NULL`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
