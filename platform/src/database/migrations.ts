import { createLedger } from '../ledger/ledger-tables.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every subgraph remembers when each of its feeds was loaded: verdicts refuse to trust what was never loaded or is stale. */
class SourceLoads1764000000000 implements MigrationInterface {
  readonly name = 'SourceLoads1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE source_load (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dataset     text NOT NULL,
        file_digest text NOT NULL,
        as_of       date NOT NULL,
        rows_added  integer NOT NULL,
        rows_changed integer NOT NULL,
        rows_unchanged integer NOT NULL,
        rows_rejected integer NOT NULL,
        loaded_at   timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE feed (
        dataset   text PRIMARY KEY,
        as_of     date NOT NULL,
        loaded_at timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** What a subgraph gave and changed, in its own ledger: compared with the access records, neither can be thinned out. */
class ReceiptLedger1764000000001 implements MigrationInterface {
  readonly name = 'ReceiptLedger1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createLedger('receipt'));
    await runner.query(`CREATE INDEX receipt_entry_by_trace ON receipt_entry ((leaf::jsonb ->> 'trace'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

export const platformMigrations = [SourceLoads1764000000000, ReceiptLedger1764000000001];
