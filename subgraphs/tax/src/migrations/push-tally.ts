import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts push records as they are written, by recipient, division and day: the public figure of half a million records is read
 * from some hundred rows, and is exact, for the count stands in the transaction of what it counts.
 */
export class PushTally1764000016000 implements MigrationInterface {
  readonly name = 'PushTally1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE push_tally (
        recipient text NOT NULL,
        kind      text NOT NULL,
        division  text NOT NULL,
        pushed_on date NOT NULL,
        pushes    integer NOT NULL CHECK (pushes > 0),
        PRIMARY KEY (recipient, kind, division, pushed_on)
      );
      CREATE FUNCTION tally_pushes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO push_tally AS t (recipient, kind, division, pushed_on, pushes)
        SELECT recipient, kind, division, pushed_on, count(*) FROM added GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT (recipient, kind, division, pushed_on) DO UPDATE SET pushes = t.pushes + excluded.pushes;
        RETURN NULL;
      END $$;
      CREATE TRIGGER push_log_tallied AFTER INSERT ON push_log
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_pushes();
      -- Nothing but a new seed takes records back: then all of them are counted anew.
      CREATE FUNCTION recount_pushes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM push_tally;
        INSERT INTO push_tally SELECT recipient, kind, division, pushed_on, count(*) FROM push_log GROUP BY 1, 2, 3, 4;
        RETURN NULL;
      END $$;
      CREATE TRIGGER push_log_recounted AFTER UPDATE OR DELETE OR TRUNCATE ON push_log
        FOR EACH STATEMENT EXECUTE FUNCTION recount_pushes();
      INSERT INTO push_tally SELECT recipient, kind, division, pushed_on, count(*) FROM push_log GROUP BY 1, 2, 3, 4;
      DROP INDEX push_log_by_day;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
