import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SupervisionLedger1764000003000 implements MigrationInterface {
  readonly name = 'SupervisionLedger1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervised_object ADD COLUMN kind text;

      ALTER TABLE safety_point_entry
        DROP CONSTRAINT safety_point_entry_kind_check,
        ADD CONSTRAINT safety_point_entry_kind_check
          CHECK (kind IN ('VIOLATION', 'OVERDUE', 'EXAM', 'SELF_REPORT', 'REVERSAL', 'ADJUSTMENT')),
        ADD COLUMN year integer,
        ADD COLUMN reason text,
        ADD COLUMN about text,
        ADD COLUMN reverses text,
        ADD COLUMN evidence_ref text,
        ADD COLUMN rule_version text,
        ADD COLUMN officer text;
      CREATE UNIQUE INDEX safety_point_entry_reversed_once ON safety_point_entry (reverses)
        WHERE reverses IS NOT NULL AND superseded_at IS NULL;
    `);
    await runner.query(
      createFactTable(
        'supervision_act',
        ['kind', 'act_no'],
        `kind text NOT NULL CHECK (kind IN ('INSPECTION', 'FINDING', 'POINTS', 'PENALTY', 'ORDER', 'REINSPECTION', 'EXAM', 'SELF_REPORT', 'REVERSAL', 'ENTITLEMENT')),
         act_no text NOT NULL, subject_id text NOT NULL, about text, acted_on date NOT NULL, document_no text NOT NULL,
         evidence_ref text, detail jsonb NOT NULL, rule_version text NOT NULL, officer text, case_no text`,
      ),
    );
    await runner.query(
      createFactTable(
        'responsible_person',
        ['subject_id', 'valid_from'],
        `subject_id text NOT NULL, person_id text NOT NULL CHECK (person_id LIKE 'p%'),
         role text NOT NULL CHECK (role IN ('LEGAL_REPRESENTATIVE', 'PERSON_IN_CHARGE', 'OPERATOR')),
         document_no text NOT NULL, officer text NOT NULL, case_no text`,
      ),
    );
    await runner.query(`
      CREATE TABLE safety_year_closing (
        subject_id   text NOT NULL,
        year         integer NOT NULL,
        opening      integer NOT NULL,
        deducted     integer NOT NULL,
        repaired     integer NOT NULL,
        bonus        integer NOT NULL,
        closing      integer NOT NULL,
        carried      boolean NOT NULL,
        next_opening integer NOT NULL,
        rule_version text NOT NULL,
        officer      text NOT NULL,
        case_no      text,
        recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (subject_id, year)
      );

      CREATE TABLE outbox_fact (
        id           text PRIMARY KEY,
        item         text NOT NULL,
        subject_id   text NOT NULL,
        person_id    text NOT NULL,
        ledger       text NOT NULL,
        points       integer NOT NULL,
        reverses     text REFERENCES outbox_fact (id),
        occurred_on  date NOT NULL,
        created      timestamptz NOT NULL DEFAULT clock_timestamp(),
        delivered_at timestamptz
      );
      CREATE UNIQUE INDEX outbox_fact_reversed_once ON outbox_fact (reverses) WHERE reverses IS NOT NULL;
      CREATE INDEX outbox_fact_by_subject ON outbox_fact (subject_id);
      CREATE INDEX outbox_fact_by_person ON outbox_fact (person_id);
      CREATE INDEX outbox_fact_undelivered ON outbox_fact (created) WHERE delivered_at IS NULL;
    `);
    await runner.query(APPEND_ONLY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

/**
 * Nothing of the ledger is deleted or rewritten. What an import brought (no officer) may be superseded by a corrected
 * file; what an officer posted is only ever reversed. An outbox row may be marked as delivered once.
 */
const APPEND_ONLY = `
  CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.officer IS NULL AND OLD.superseded_at IS NULL
       AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at' THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the safety ledger is append-only: reverse an entry instead';
  END $$;
  CREATE FUNCTION refuse_outbox_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.delivered_at IS NULL
       AND to_jsonb(NEW) - 'delivered_at' = to_jsonb(OLD) - 'delivered_at' THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an outbox row is only ever marked as delivered';
  END $$;
  CREATE FUNCTION refuse_any_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;

  CREATE TRIGGER safety_point_entry_append_only BEFORE UPDATE OR DELETE ON safety_point_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
  CREATE TRIGGER supervision_act_append_only BEFORE UPDATE OR DELETE ON supervision_act
    FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
  CREATE TRIGGER outbox_fact_append_only BEFORE UPDATE OR DELETE ON outbox_fact
    FOR EACH ROW EXECUTE FUNCTION refuse_outbox_change();
  CREATE TRIGGER safety_year_closing_append_only BEFORE UPDATE OR DELETE ON safety_year_closing
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
  CREATE TRIGGER safety_point_entry_kept BEFORE TRUNCATE ON safety_point_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
  CREATE TRIGGER supervision_act_kept BEFORE TRUNCATE ON supervision_act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
`;
