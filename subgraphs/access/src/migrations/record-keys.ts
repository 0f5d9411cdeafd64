import { ledgerFunctions } from '@xinqiao/platform/ledger/ledger-tables.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom a record is found by: its subjects, its organisation and its actor, in one index, since every record is indexed
 * before its answer leaves. A short list of what is not yet sorted in keeps each record's share of that alike.
 */
export class RecordKeys1764000017000 implements MigrationInterface {
  readonly name = 'RecordKeys1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    // A ledger that was made before createLedger made these functions.
    if (!(await runner.hasTable('record_open'))) await runner.query(ledgerFunctions('record'));
    await runner.query(`
      CREATE FUNCTION record_keys(leaf text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
        DECLARE
          record jsonb := leaf;
        BEGIN
          RETURN (record -> 'subjects') || jsonb_build_array(record -> 'organisation', record -> 'actor');
        END $$;
      CREATE INDEX record_entry_by_key ON record_entry USING gin (record_keys(leaf) jsonb_path_ops)
        WITH (gin_pending_list_limit = 256);
      DROP INDEX record_entry_by_subject;
      DROP INDEX IF EXISTS record_entry_by_organisation, record_entry_by_trace;
      DROP FUNCTION texts_of;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
