import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every change of the published A list becomes a numbered line of a feed, whoever writes it: command, file or seed. The lock
 * makes the numbers follow the order of commits, so that a reader who has seen one will never find a smaller one later.
 */
export class AListFeed1764000005000 implements MigrationInterface {
  readonly name = 'AListFeed1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE a_grade_listing ADD COLUMN uscc text, ADD COLUMN name text, ADD COLUMN industry text;
      DROP INDEX a_grade_listing_by_subject;

      CREATE TABLE a_list_change (
        seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        subject_id text NOT NULL,
        year       integer NOT NULL,
        uscc       text NOT NULL,
        name       text,
        division   text NOT NULL,
        change     text NOT NULL CHECK (change IN ('LISTED', 'REMOVED')),
        at         timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE FUNCTION tell_a_list() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(7411);
        INSERT INTO a_list_change (subject_id, year, uscc, name, division, change)
        SELECT subject_id, year, uscc, name, division, CASE WHEN valid_to IS NULL THEN 'LISTED' ELSE 'REMOVED' END
        FROM added WHERE uscc IS NOT NULL ORDER BY year, subject_id;
        PERFORM graphile_worker.add_job('push-a-list', '{}'::json, job_key := 'push-a-list');
        RETURN NULL;
      END $$;
      CREATE TRIGGER a_list_told AFTER INSERT ON a_grade_listing
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tell_a_list();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
