import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements, messages and push records; loans as the banks report them. */
export class BankChannel1764000006000 implements MigrationInterface {
  readonly name = 'BankChannel1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE push_agreement (
        id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        recipient  text NOT NULL,
        kind       text NOT NULL CHECK (kind IN ('bank', 'banking-regulator')),
        divisions  text[] NOT NULL,
        public_key text,
        endpoint   text,
        cursor     bigint NOT NULL DEFAULT 0,
        agreed_by  text NOT NULL,
        agreed_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        ended_at   timestamptz,
        CHECK ((public_key IS NULL) = (endpoint IS NULL))
      );
      CREATE UNIQUE INDEX push_agreement_live ON push_agreement (recipient) WHERE ended_at IS NULL;
      CREATE INDEX push_agreement_by_recipient ON push_agreement (recipient, agreed_at);

      CREATE TABLE push_message (
        id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        agreement_id uuid NOT NULL REFERENCES push_agreement (id),
        after_seq    bigint NOT NULL,
        last_seq     bigint NOT NULL,
        body         text NOT NULL,
        state        text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD', 'DROPPED')),
        attempts     integer NOT NULL DEFAULT 0,
        last_error   text,
        created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        next_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
        settled_at   timestamptz
      );
      -- One message of an agreement is under way at a time: that is the order.
      CREATE UNIQUE INDEX push_message_waiting ON push_message (agreement_id) WHERE state = 'WAITING';
      CREATE INDEX push_message_dead ON push_message (agreement_id, created_at) WHERE state = 'DEAD';

      CREATE TABLE push_log (
        recipient  text NOT NULL,
        year       integer NOT NULL,
        subject_id text NOT NULL,
        division   text NOT NULL,
        kind       text NOT NULL,
        pushed_on  date NOT NULL,
        PRIMARY KEY (recipient, year, subject_id)
      );
      CREATE INDEX push_log_by_day ON push_log (pushed_on, division) INCLUDE (year, recipient);

      CREATE TABLE loan_report (
        id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        bank              text NOT NULL,
        loan_no           text NOT NULL,
        subject_id        text NOT NULL,
        product           text NOT NULL,
        division          text NOT NULL,
        credit_line_yuan  numeric(18,2) NOT NULL CHECK (credit_line_yuan > 0),
        approved_on       date NOT NULL,
        disbursed_yuan    numeric(18,2) CHECK (disbursed_yuan > 0 AND disbursed_yuan <= credit_line_yuan),
        disbursed_at      timestamptz,
        authorization_id  uuid,
        authorized_at     timestamptz,
        corrects          bigint REFERENCES loan_report (id),
        continues         bigint REFERENCES loan_report (id),
        reported_by       text NOT NULL,
        reported_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((disbursed_yuan IS NULL) = (disbursed_at IS NULL))
      );
      CREATE INDEX loan_report_by_number ON loan_report (bank, loan_no, id);
      CREATE INDEX loan_report_by_day ON loan_report (disbursed_at);
      CREATE UNIQUE INDEX loan_report_corrected_once ON loan_report (corrects) WHERE corrects IS NOT NULL;
      CREATE UNIQUE INDEX loan_report_continued_once ON loan_report (continues) WHERE continues IS NOT NULL;
      CREATE FUNCTION refuse_loan_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'loan reports are append-only'; END $$;
      CREATE TRIGGER loan_report_append_only BEFORE UPDATE OR DELETE ON loan_report
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_loan_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
