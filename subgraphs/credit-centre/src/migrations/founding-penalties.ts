import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Penalties that other owners keep, by reference and dates: a listing may follow them. A procedure knows the penalty that
 * founds it, and stops with it. A case of another owner knows when the centre was told of it, for who reads as of earlier.
 */
export class FoundingPenalties1764000017100 implements MigrationInterface {
  readonly name = 'FoundingPenalties1764000017100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE told_penalty (
        owner          text NOT NULL,
        authority_uscc text NOT NULL,
        document_no    text NOT NULL,
        version        integer NOT NULL,
        subject_id     text NOT NULL,
        decided_on     date NOT NULL,
        until          date,
        withdrawn      boolean NOT NULL,
        PRIMARY KEY (authority_uscc, document_no, owner)
      );
      ALTER TABLE listing_procedure ADD COLUMN penalty_no text;
      ALTER TABLE watched_case ADD COLUMN told_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ADD COLUMN decision_told_at timestamptz;
      UPDATE watched_case SET told_at = filed_on::timestamp AT TIME ZONE 'Asia/Shanghai',
        decision_told_at = decided_on::timestamp AT TIME ZONE 'Asia/Shanghai';
      UPDATE listing_procedure l SET penalty_no = nullif(s.content ->> '处罚决定书', '无')
      FROM listing_step s WHERE s.listing_no = l.listing_no AND s.kind = 'PRE_NOTICE';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
