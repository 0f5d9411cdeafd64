import { createPenaltyTable } from '@xinqiao/platform/database/penalty-table.js';
import { CREATE_PUBLICATION_WATCH } from '@xinqiao/platform/records/publication-watch.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Penalties1764000015000 implements MigrationInterface {
  readonly name = 'Penalties1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createPenaltyTable());
    await runner.query(CREATE_PUBLICATION_WATCH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
