import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a volunteer service rests on beside the word of who confirmed it; files of before have none. */
export class ServiceEvidence1764000018000 implements MigrationInterface {
  readonly name = 'ServiceEvidence1764000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE volunteer_service ADD COLUMN evidence text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
