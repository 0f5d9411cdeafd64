import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VillageRecords1764000013001 implements MigrationInterface {
  readonly name = 'VillageRecords1764000013001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE volunteer_service ADD COLUMN organisation text, ADD COLUMN started_at timestamptz,
        ADD COLUMN ended_at timestamptz, ADD COLUMN campaign text,
        ADD CONSTRAINT times_together CHECK ((started_at IS NULL) = (ended_at IS NULL) AND started_at < ended_at);
      ALTER TABLE good_deed ADD COLUMN organisation text, ADD COLUMN evidence text;
    `);
    await runner.query(
      createFactTable(
        'donation',
        ['donation_no'],
        `donation_no text NOT NULL, subject_id text NOT NULL, donated_on date NOT NULL,
         amount_yuan numeric(14,2) NOT NULL CHECK (amount_yuan > 0), confirmed_by text NOT NULL, organisation text NOT NULL,
         evidence text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'committee',
        ['village'],
        `subject_id text NOT NULL, village text NOT NULL, kind text NOT NULL CHECK (kind IN ('VILLAGE', 'NEIGHBOURHOOD')),
         name text NOT NULL, town text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'village_membership',
        ['subject_id'],
        `subject_id text NOT NULL, village text NOT NULL,
         residence text NOT NULL CHECK (residence IN ('REGISTERED', 'RESIDENCE_PERMIT')), unrated_because text`,
      ),
    );
    await runner.query(
      createFactTable(
        'village_item',
        ['item_no'],
        `item_no text NOT NULL, subject_id text NOT NULL, village text NOT NULL, kind text NOT NULL, occurred_on date NOT NULL,
         points integer NOT NULL CHECK (points > 0), summary text NOT NULL, confirmed_by text NOT NULL,
         organisation text NOT NULL, evidence text NOT NULL, state text NOT NULL, council_on date, reviewed_on date,
         disputed boolean NOT NULL DEFAULT false`,
      ),
    );
    await runner.query(
      createFactTable(
        'social_assistance',
        ['assistance_no'],
        `assistance_no text NOT NULL, subject_id text NOT NULL, kind text NOT NULL, granted_on date NOT NULL, until date,
         granted_by text NOT NULL`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
