import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VillageDecisions1764000013002 implements MigrationInterface {
  readonly name = 'VillageDecisions1764000013002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE village_council (
        village     text NOT NULL,
        month       text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
        step        text NOT NULL CHECK (step IN ('COUNCIL', 'TOWN')),
        met_on      date NOT NULL,
        accepted    text[] NOT NULL,
        rejected    text[] NOT NULL,
        decided_by  text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (village, month, step)
      );
      CREATE TABLE village_objection (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        item_no     text NOT NULL,
        subject_id  text NOT NULL,
        grounds     text NOT NULL,
        filed_on    date NOT NULL,
        answer_by   date NOT NULL,
        answered_on date,
        outcome     text CHECK (outcome IN ('UPHELD', 'REJECTED')),
        answered_by text,
        CHECK ((answered_on IS NULL) = (outcome IS NULL))
      );
      CREATE UNIQUE INDEX village_objection_open ON village_objection (item_no) WHERE answered_on IS NULL;
      CREATE TABLE record_deletion (
        fact        text NOT NULL,
        reference   text NOT NULL,
        subject_id  text NOT NULL,
        deleted_on  date NOT NULL,
        PRIMARY KEY (fact, reference)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
