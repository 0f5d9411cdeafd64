import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the courts told of warnings before listings, numbered in the order of commits: whoever follows misses none. */
export class PreWarningEvents1764000002200 implements MigrationInterface {
  readonly name = 'PreWarningEvents1764000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pre_warning_event (
        id             bigint PRIMARY KEY,
        message        text NOT NULL UNIQUE,
        warning        text NOT NULL,
        event          text NOT NULL,
        happened_on    date NOT NULL,
        case_no        text NOT NULL,
        subject_id     text NOT NULL,
        court          text NOT NULL,
        document_no    text NOT NULL,
        superior_organ text NOT NULL,
        told_on        date NOT NULL,
        list_from      date NOT NULL,
        answer         text,
        recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX pre_warning_event_by_superior ON pre_warning_event (superior_organ, id);
      CREATE FUNCTION refuse_change_of_pre_warning_event() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'pre_warning_event is append-only'; END $$;
      CREATE TRIGGER pre_warning_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pre_warning_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_pre_warning_event();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
