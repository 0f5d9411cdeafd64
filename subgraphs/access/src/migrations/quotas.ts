import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counters are no records: unlogged, they cost an admission no flush, and a crash of the database forgives what was counted
 * that minute and that day. What an alarm says is kept.
 */
export class Quotas1764000008000 implements MigrationInterface {
  readonly name = 'Quotas1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE actor_quota (
        organisation text NOT NULL,
        actor        text NOT NULL,
        minute       timestamptz NOT NULL,
        this_minute  integer NOT NULL,
        day          date NOT NULL,
        this_day     integer NOT NULL,
        PRIMARY KEY (organisation, actor)
      ) WITH (fillfactor = 50);
      CREATE UNLOGGED TABLE case_quota (
        organisation text NOT NULL,
        case_no      text NOT NULL,
        matter       text NOT NULL,
        day          date NOT NULL,
        subject_id   text,
        this_day     integer NOT NULL,
        PRIMARY KEY (organisation, case_no, matter)
      ) WITH (fillfactor = 50);

      CREATE TABLE officer_alarm (
        day          date NOT NULL,
        organisation text NOT NULL,
        actor        text NOT NULL,
        actor_kind   text NOT NULL,
        requests     integer NOT NULL,
        raised_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (day, organisation, actor)
      );
      CREATE FUNCTION refuse_change_of_officer_alarm() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'officer_alarm is append-only'; END $$;
      CREATE TRIGGER officer_alarm_append_only BEFORE UPDATE OR DELETE ON officer_alarm
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_officer_alarm();
      REVOKE UPDATE, DELETE, TRUNCATE ON officer_alarm FROM CURRENT_USER;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
