import { CREATE_PENALTY_TELLING } from '@xinqiao/platform/records/penalty-telling.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A listing under Order 11 follows a penalty of the bureau's own: the centre, which keeps the list, knows that there is one. */
export class ToldPenalties1764000017000 implements MigrationInterface {
  readonly name = 'ToldPenalties1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_PENALTY_TELLING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
