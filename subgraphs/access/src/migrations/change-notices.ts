import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever saw a record is told once that it was corrected, deleted or repaired, and says that it has heard. */
export class ChangeNotices1764000016400 implements MigrationInterface {
  readonly name = 'ChangeNotices1764000016400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE record_change (
        case_id    uuid PRIMARY KEY,
        owner      text NOT NULL,
        subject_id text NOT NULL,
        reference  text NOT NULL,
        outcome    text NOT NULL,
        changed_on date NOT NULL,
        told_at    timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE change_notice (
        id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        case_id         uuid NOT NULL REFERENCES record_change (case_id),
        organisation    text NOT NULL,
        looked_at       timestamptz NOT NULL,
        sealed_until    date,
        acknowledged_at timestamptz,
        acknowledged_by text,
        UNIQUE (case_id, organisation),
        CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
      );
      CREATE INDEX change_notice_by_organisation ON change_notice (organisation, acknowledged_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
