import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoreFacts1764000001000 implements MigrationInterface {
  readonly name = 'CoreFacts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'registered_subject',
        ['subject_id'],
        `subject_id text NOT NULL, kind text NOT NULL, name text NOT NULL, uscc text, status text NOT NULL, legal_representative text, division text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'mandate',
        ['person_id', 'subject_id', 'kind'],
        `person_id text NOT NULL, subject_id text NOT NULL, kind text NOT NULL CHECK (kind IN ('LEGAL_REPRESENTATIVE', 'OPERATOR', 'AGENT', 'GUARDIAN')), evidence text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'penalty',
        ['authority_uscc', 'document_no'],
        `authority_uscc text NOT NULL, document_no text NOT NULL, subject_id text NOT NULL, authority text NOT NULL, conduct text NOT NULL, basis text NOT NULL, kinds text[] NOT NULL, fine_yuan numeric(18,2), confiscated_yuan numeric(18,2), decided_on date NOT NULL, published_until date`,
      ),
    );
    await runner.query(
      createFactTable(
        'permit',
        ['authority_uscc', 'document_no'],
        `authority_uscc text NOT NULL, document_no text NOT NULL, subject_id text NOT NULL, authority text NOT NULL, content text NOT NULL, decided_on date NOT NULL, valid_until date`,
      ),
    );
    await runner.query(
      createFactTable(
        'serious_listing',
        ['list_code', 'document_no'],
        `list_code text NOT NULL, document_no text NOT NULL, subject_id text NOT NULL, authority text NOT NULL, legal_basis text NOT NULL, listed_on date NOT NULL, until date NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'broken_commitment',
        ['commitment_no'],
        `commitment_no text NOT NULL, subject_id text NOT NULL, document_no text NOT NULL, broken_on date NOT NULL, until date NOT NULL`,
      ),
    );
    await runner.query(`
      CREATE TABLE person_number (
        subject_id text PRIMARY KEY,
        sealed     bytea NOT NULL
      );
      CREATE TABLE identifier_batch (
        id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        asked_by     text NOT NULL,
        dataset      text NOT NULL,
        identifiers  integer NOT NULL,
        trace_id     text NOT NULL,
        resolved_at  timestamptz NOT NULL DEFAULT clock_timestamp()
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
