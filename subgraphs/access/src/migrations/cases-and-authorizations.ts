import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CasesAndAuthorizations1764000002000 implements MigrationInterface {
  readonly name = 'CasesAndAuthorizations1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE business_case ALTER COLUMN subject_id DROP NOT NULL;
      ALTER TABLE business_case ADD COLUMN batch text[], ADD COLUMN duty text, ADD COLUMN court_order text;
      ALTER TABLE business_case ADD CONSTRAINT one_or_many CHECK ((subject_id IS NULL) <> (batch IS NULL));

      CREATE TABLE authorization_given (
        id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        subject_id  text NOT NULL,
        grantee     text NOT NULL,
        matter      text NOT NULL,
        product     text NOT NULL,
        scopes      text[] NOT NULL,
        slices      text[] NOT NULL,
        valid_from  date NOT NULL,
        valid_until date NOT NULL,
        max_reads   integer NOT NULL CHECK (max_reads > 0),
        reads       integer NOT NULL DEFAULT 0 CHECK (reads <= max_reads),
        signed_by   text NOT NULL,
        signed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        revoked_at  timestamptz,
        CHECK (valid_until BETWEEN valid_from AND valid_from + 90)
      );
      CREATE INDEX authorization_by_subject ON authorization_given (subject_id, signed_at DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
