import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authorisations that somebody asks for and the subject confirms elsewhere. */
export class AuthorizationRequests1764000007000 implements MigrationInterface {
  readonly name = 'AuthorizationRequests1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authorization_request (
        id               uuid PRIMARY KEY,
        subject_id       text NOT NULL,
        grantee          text NOT NULL,
        matter           text NOT NULL,
        product          text NOT NULL,
        scopes           text[] NOT NULL,
        days             integer NOT NULL CHECK (days BETWEEN 1 AND 90),
        max_reads        integer NOT NULL CHECK (max_reads > 0),
        code_hash        text NOT NULL,
        wrong_codes      integer NOT NULL DEFAULT 0,
        state            text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'CONFIRMED', 'DECLINED', 'LOCKED')),
        authorization_id uuid REFERENCES authorization_given (id),
        requested_by     text NOT NULL,
        requested_at     timestamptz NOT NULL,
        expires_at       timestamptz NOT NULL
      );
      CREATE INDEX authorization_request_by_subject ON authorization_request (subject_id, expires_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
