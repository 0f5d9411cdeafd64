import { createLedger } from '@xinqiao/platform/ledger/ledger-tables.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Access records become entries of a ledger; those that stand are carried over in their order. */
export class AccessLedger1764000003000 implements MigrationInterface {
  readonly name = 'AccessLedger1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createLedger('record'));
    await runner.query(`
      CREATE FUNCTION texts_of(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT array(SELECT jsonb_array_elements_text(list)) $$;
      CREATE INDEX record_entry_by_subject ON record_entry USING gin (texts_of(leaf::jsonb -> 'subjects'));
      CREATE INDEX record_entry_by_organisation ON record_entry ((leaf::jsonb ->> 'organisation'), seq);
      CREATE INDEX record_entry_by_trace ON record_entry ((leaf::jsonb ->> 'trace'));

      WITH old AS (
        SELECT r.id, json_build_object('v', 0, 'at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'actor', r.actor, 'actorKind', r.actor_kind, 'organisation', r.organisation, 'matter', r.matter,
          'caseNo', r.case_no, 'operation', r.operation, 'verdict', r.verdict,
          'slices', (SELECT coalesce(json_object_agg(slice, json_build_object('form', 'full', 'fields', '[]'::json)), '{}') FROM unnest(r.slices) slice),
          'sources', r.sources, 'trace', r.trace_id,
          'subjects', (SELECT json_agg(s.subject_id) FROM access_record_subject s WHERE s.record_id = r.id))::text AS leaf
        FROM access_record r
      )
      SELECT append_record(string_agg(leaf, E'\\n' ORDER BY id))
      FROM old HAVING count(*) > 0;
      DROP TABLE access_record_subject, access_record;
      DROP FUNCTION refuse_change();

      ALTER TABLE business_case ADD COLUMN sealed_until date;
      CREATE TABLE public_read (
        day   date NOT NULL,
        what  text NOT NULL,
        times bigint NOT NULL,
        PRIMARY KEY (day, what)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
