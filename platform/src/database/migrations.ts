import { createLedger, ledgerFunctions } from '../ledger/ledger-tables.js';
import { CaseInstants1764000000007, RecordCases1764000000004 } from '../records/case-tables.js';
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
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** What this owner tells others, and what it has been told: a message is a row of its command's own transaction. */
class Outbox1764000000002 implements MigrationInterface {
  readonly name = 'Outbox1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id           text PRIMARY KEY,
        recipient    text NOT NULL,
        kind         text NOT NULL,
        payload      jsonb NOT NULL,
        created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        delivered_at timestamptz,
        attempts     integer NOT NULL DEFAULT 0,
        last_error   text
      );
      CREATE INDEX outbox_undelivered ON outbox (created_at) WHERE delivered_at IS NULL;
      CREATE TABLE inbox (
        id          text NOT NULL,
        sender      text NOT NULL,
        kind        text NOT NULL,
        received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (sender, id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** How far each interrupted import came (platform/src/exchange/staging.ts). */
class ImportProgress1764000000003 implements MigrationInterface {
  readonly name = 'ImportProgress1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_progress (
        dataset        text PRIMARY KEY,
        load           text NOT NULL,
        line           integer NOT NULL,
        staged         integer NOT NULL,
        rejected       integer NOT NULL,
        rejected_bytes bigint NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** The marks of records, and the fact tables that were made before createFactTable indexed what was known once. */
class FactsKnownOnce1764000000005 implements MigrationInterface {
  readonly name = 'FactsKnownOnce1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX record_mark_by_subject_once ON record_mark (subject_id) WHERE superseded_at IS NOT NULL;
      DO $$
      DECLARE
        made record;
      BEGIN
        FOR made IN
          SELECT indexname, indexdef FROM pg_indexes
          WHERE schemaname = current_schema() AND indexdef LIKE '%by_subject % WHERE (superseded_at IS NULL)'
        LOOP
          EXECUTE replace(replace(made.indexdef, made.indexname, made.indexname || '_once'), 'IS NULL', 'IS NOT NULL');
        END LOOP;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** For ledgers that were made before createLedger made these functions. Nobody searches receipts by their trace. */
class LedgerFunctions1764000000006 implements MigrationInterface {
  readonly name = 'LedgerFunctions1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasTable('receipt_open'))) await runner.query(ledgerFunctions('receipt'));
    await runner.query('DROP INDEX IF EXISTS receipt_entry_by_trace');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/** For ledgers that were made before ledgerFunctions said so. */
class LedgerByIndex1764000000008 implements MigrationInterface {
  readonly name = 'LedgerByIndex1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        made regprocedure;
      BEGIN
        FOR made IN SELECT oid FROM pg_proc
          WHERE pronamespace = current_schema()::regnamespace AND proname IN ('append_receipt', 'append_record')
        LOOP
          EXECUTE format('ALTER FUNCTION %s SET enable_seqscan = off', made);
        END LOOP;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

export const platformMigrations = [
  SourceLoads1764000000000,
  ReceiptLedger1764000000001,
  Outbox1764000000002,
  ImportProgress1764000000003,
  RecordCases1764000000004,
  FactsKnownOnce1764000000005,
  LedgerFunctions1764000000006,
  CaseInstants1764000000007,
  LedgerByIndex1764000000008,
];
