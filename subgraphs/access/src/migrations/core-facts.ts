import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoreFacts1764000001000 implements MigrationInterface {
  readonly name = 'CoreFacts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'business_case',
        ['organisation', 'case_no'],
        `organisation text NOT NULL, case_no text NOT NULL, subject_id text NOT NULL, matter text NOT NULL, status text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')), safety_related boolean NOT NULL, education boolean NOT NULL, works boolean NOT NULL, opened_by text NOT NULL, approved_by text`,
      ),
    );
    await runner.query(`
      CREATE TABLE access_record (
        id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at           timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor        text NOT NULL,
        actor_kind   text NOT NULL,
        organisation text,
        matter       text,
        case_no      text,
        operation    text,
        verdict      text,
        slices       text[] NOT NULL,
        sources      jsonb NOT NULL,
        trace_id     text NOT NULL
      );
      CREATE TABLE access_record_subject (
        record_id  bigint NOT NULL REFERENCES access_record (id),
        subject_id text NOT NULL,
        PRIMARY KEY (subject_id, record_id)
      );
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'access records are append-only'; END $$;
      CREATE TRIGGER access_record_append_only BEFORE UPDATE OR DELETE ON access_record
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER access_record_subject_append_only BEFORE UPDATE OR DELETE ON access_record_subject
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
