import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the credit centre was told of the public lists; warnings of state-owned firms, which are listed the same day. */
export class Tellings1764000003100 implements MigrationInterface {
  readonly name = 'Tellings1764000003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE told_list_entry (
        list       text NOT NULL,
        reference  text NOT NULL,
        subject_id text NOT NULL,
        entry      jsonb NOT NULL,
        removed    boolean NOT NULL,
        times      integer NOT NULL CHECK (times > 0),
        PRIMARY KEY (list, reference)
      );
      CREATE INDEX told_list_entry_by_subject ON told_list_entry (subject_id);

      ALTER TABLE prewarning
        DROP CONSTRAINT prewarning_check,
        ADD CONSTRAINT prewarning_list_from CHECK (list_from >= told_on),
        DROP CONSTRAINT prewarning_closed_because_check,
        ADD CONSTRAINT prewarning_closed_because_check
          CHECK (closed_because IN ('PERFORMED', 'REVERSED', 'LISTED', 'REMOVED'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
