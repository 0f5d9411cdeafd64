import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InspectionDraws1764000003100 implements MigrationInterface {
  readonly name = 'InspectionDraws1764000003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draw_commitment (
        draw_no      text PRIMARY KEY,
        organisation text NOT NULL,
        case_no      text,
        plan         jsonb NOT NULL,
        seed         text NOT NULL,
        seed_hash    text NOT NULL,
        committed_by text NOT NULL,
        committed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE draw_outcome (
        draw_no  text PRIMARY KEY REFERENCES draw_commitment (draw_no),
        file     jsonb NOT NULL,
        drawn_by text NOT NULL,
        drawn_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TRIGGER draw_commitment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_commitment
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
      CREATE TRIGGER draw_outcome_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_outcome
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
