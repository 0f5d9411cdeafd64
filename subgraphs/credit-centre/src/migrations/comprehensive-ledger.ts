import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger yiwu-comprehensive: facts about persons responsible for supervised objects, and their reversals. */
export class ComprehensiveLedger1764000002100 implements MigrationInterface {
  readonly name = 'ComprehensiveLedger1764000002100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comprehensive_entry (
        id          text PRIMARY KEY,
        person_id   text NOT NULL CHECK (person_id LIKE 'p%'),
        ledger      text NOT NULL,
        item        text NOT NULL,
        points      integer NOT NULL,
        occurred_on date NOT NULL,
        legal_basis text NOT NULL,
        reverses    text,
        told_by     text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX comprehensive_entry_by_person ON comprehensive_entry (person_id);
      CREATE UNIQUE INDEX comprehensive_entry_once ON comprehensive_entry (item) WHERE reverses IS NULL;
      CREATE UNIQUE INDEX comprehensive_entry_reversed_once ON comprehensive_entry (reverses) WHERE reverses IS NOT NULL;
      CREATE FUNCTION refuse_change_of_comprehensive_entry() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'comprehensive_entry is append-only: reverse an entry instead'; END $$;
      CREATE TRIGGER comprehensive_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON comprehensive_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_comprehensive_entry();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
