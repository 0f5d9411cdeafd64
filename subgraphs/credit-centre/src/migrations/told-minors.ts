import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ids of children that the registry made, until they are of age, so that each is told once. */
export class ToldMinors1764000017300 implements MigrationInterface {
  readonly name = 'ToldMinors1764000017300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE told_minor (subject_id text PRIMARY KEY, adult_on date NOT NULL)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
