import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Procedures of the serious untrustworthy lists: where one stands follows from its documents, which are only added. */
export class ListingProcedures1764000001620 implements MigrationInterface {
  readonly name = 'ListingProcedures1764000001620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing_procedure (
        listing_no     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        subject_id     text NOT NULL,
        list_code      text NOT NULL,
        authority      text NOT NULL,
        authority_uscc text NOT NULL,
        statement_by   date NOT NULL,
        opened_at      timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX listing_procedure_by_subject ON listing_procedure (subject_id);
      CREATE TABLE listing_step (
        id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        listing_no     bigint NOT NULL REFERENCES listing_procedure,
        authority_uscc text NOT NULL,
        kind           text NOT NULL,
        on_day         date NOT NULL,
        document_no    text,
        content        jsonb NOT NULL,
        actor          text NOT NULL,
        recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX listing_step_by_listing ON listing_step (listing_no, id);
      CREATE UNIQUE INDEX listing_step_document ON listing_step (authority_uscc, document_no) WHERE document_no IS NOT NULL;
      CREATE FUNCTION refuse_change_of_listing_step() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'listing_step is append-only'; END $$;
      CREATE TRIGGER listing_step_append_only BEFORE UPDATE OR DELETE ON listing_step
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_listing_step();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
