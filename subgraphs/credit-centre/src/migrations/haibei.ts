import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consent to a score, cards that show one, commendations that add to one; the score itself has no column anywhere. */
export class Haibei1764000005000 implements MigrationInterface {
  readonly name = 'Haibei1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'commendation',
        ['document_no', 'subject_id'],
        `document_no text NOT NULL, subject_id text NOT NULL, level text NOT NULL, authority text NOT NULL,
         awarded_on date NOT NULL, event text`,
      ),
    );
    await runner.query(`
      -- Not bitemporal: who opts out leaves nothing behind that could show a score.
      CREATE TABLE haibei_member (
        subject_id text PRIMARY KEY,
        joined_on  date NOT NULL
      );
      CREATE TABLE shop_card (
        id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        token_digest bytea NOT NULL UNIQUE CHECK (octet_length(token_digest) = 32),
        subject_id   text NOT NULL REFERENCES haibei_member (subject_id),
        created_on   date NOT NULL,
        valid_until  date NOT NULL CHECK (valid_until BETWEEN created_on AND created_on + 90),
        revoked_on   date
      );
      CREATE INDEX shop_card_by_subject ON shop_card (subject_id, created_on DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
