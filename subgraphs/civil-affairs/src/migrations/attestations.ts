import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Attestations1764000013003 implements MigrationInterface {
  readonly name = 'Attestations1764000013003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attestation_application (
        id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        subject_id  text NOT NULL,
        kind        text NOT NULL CHECK (kind IN ('RESIDENCE', 'SOCIAL_ASSISTANCE', 'VOLUNTEER_HOURS', 'NO_CRIME')),
        least_hours integer CHECK ((least_hours IS NOT NULL) = (kind = 'VOLUNTEER_HOURS') AND least_hours > 0),
        office      text NOT NULL,
        item        text NOT NULL,
        applied_on  date NOT NULL,
        until       date NOT NULL,
        withdrawn   boolean NOT NULL DEFAULT false
      );
      CREATE INDEX attestation_by_subject ON attestation_application (subject_id, applied_on DESC);
      CREATE TABLE attestation_ask (
        id          uuid PRIMARY KEY,
        application uuid NOT NULL REFERENCES attestation_application (id),
        asked_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        asked_by    text NOT NULL,
        kind        text NOT NULL,
        answer      text CHECK (answer IN ('YES', 'NO', 'NOT_AVAILABLE')),
        -- What the police answer is theirs: asked for each item, and kept nowhere here.
        CHECK ((kind = 'NO_CRIME') = (answer IS NULL))
      );
      CREATE INDEX attestation_ask_by_application ON attestation_ask (application, asked_at DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
