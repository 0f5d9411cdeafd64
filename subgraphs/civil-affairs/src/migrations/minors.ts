import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Opaque ids of which the registry said that their holders are under 18, and until when. */
export class Minors1764000018100 implements MigrationInterface {
  readonly name = 'Minors1764000018100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE minor (subject_id text PRIMARY KEY, adult_on date NOT NULL)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
