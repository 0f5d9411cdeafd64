import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CourtRegister1764000003000 implements MigrationInterface {
  readonly name = 'CourtRegister1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE administrative_agreement
        ADD COLUMN is_body boolean NOT NULL DEFAULT true,
        ADD COLUMN division text CHECK (division ~ '^[0-9]{6}$'),
        ADD COLUMN concluded_by text,
        ADD COLUMN private_party text,
        ADD COLUMN counterparty text NOT NULL DEFAULT 'CITIZEN_OR_ORGANISATION'
          CHECK (counterparty IN ('CITIZEN_OR_ORGANISATION', 'ADMINISTRATIVE_ORGAN', 'OWN_STAFF')),
        ADD COLUMN administrative boolean NOT NULL DEFAULT true,
        ADD COLUMN court_uscc text;

      ALTER TABLE judgment
        ADD COLUMN suit text,
        ADD COLUMN kind text NOT NULL DEFAULT 'JUDGMENT' CHECK (kind IN ('JUDGMENT', 'RULING', 'MEDIATION')),
        ADD COLUMN instance text NOT NULL DEFAULT 'FIRST' CHECK (instance IN ('FIRST', 'SECOND', 'RETRIAL')),
        ADD COLUMN reviews text,
        ADD COLUMN outcome text CHECK (outcome IN ('UPHELD', 'CHANGED', 'REMANDED', 'WITHDRAWN', 'REVERSED')),
        ADD COLUMN filed_on date,
        ADD COLUMN division text CHECK (division ~ '^[0-9]{6}$'),
        ADD CONSTRAINT reviewed_with_outcome CHECK ((reviews IS NULL) = (outcome IS NULL));
      UPDATE judgment SET suit = judgment_no;
      ALTER TABLE judgment ALTER COLUMN suit SET NOT NULL;
      CREATE INDEX judgment_by_suit ON judgment (suit) WHERE superseded_at IS NULL;

      ALTER TABLE debtor_listing
        ALTER COLUMN until DROP NOT NULL,
        ADD COLUMN court_uscc text,
        ADD COLUMN situation text,
        ADD COLUMN duty text,
        ADD COLUMN filed_on date,
        ADD COLUMN is_body boolean NOT NULL DEFAULT false,
        ADD COLUMN removal_ground text CHECK (removal_ground IN ('PERFORMED', 'REVERSED')),
        ADD COLUMN removal_ground_on date,
        ADD COLUMN removed_on date,
        ADD CONSTRAINT ground_with_day CHECK ((removal_ground IS NULL) = (removal_ground_on IS NULL));
      CREATE INDEX debtor_listing_by_document ON debtor_listing (document_no) WHERE superseded_at IS NULL;

      CREATE TABLE court_event (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        about       text NOT NULL CHECK (about IN ('AGREEMENT', 'JUDGMENT', 'LISTING', 'PRE_WARNING')),
        reference   text NOT NULL,
        subject_id  text NOT NULL,
        kind        text NOT NULL,
        happened_on date NOT NULL,
        party       text,
        parties     text[],
        document_no text,
        note        text,
        reverses    bigint UNIQUE REFERENCES court_event (id),
        court_uscc  text,
        actor       text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX court_event_by_reference ON court_event (about, reference, id);
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'court_event is append-only: write an event that reverses this one'; END $$;
      CREATE TRIGGER court_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON court_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE prewarning (
        id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        case_no         text NOT NULL,
        subject_id      text NOT NULL,
        court           text NOT NULL,
        court_uscc      text NOT NULL,
        document_no     text NOT NULL,
        superior_uscc   text NOT NULL,
        told_on         date NOT NULL,
        list_from       date NOT NULL CHECK (list_from > told_on),
        state           text NOT NULL CHECK (state IN ('TOLD', 'ACKNOWLEDGED', 'ANSWERED', 'CLOSED')),
        acknowledged_on date,
        answered_on     date,
        answer          text,
        closed_on       date,
        closed_because  text CHECK (closed_because IN ('PERFORMED', 'REVERSED', 'LISTED')),
        CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL AND closed_because IS NOT NULL))
      );
      CREATE UNIQUE INDEX prewarning_open ON prewarning (case_no) WHERE state <> 'CLOSED';
      CREATE INDEX prewarning_of_superior ON prewarning (superior_uscc, told_on);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
