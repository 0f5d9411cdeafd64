import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Up to which change of the A list the credit centre was told, for its red list. */
export class ToldAList1764000017000 implements MigrationInterface {
  readonly name = 'ToldAList1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE a_list_told (seq bigint NOT NULL, single boolean PRIMARY KEY DEFAULT true CHECK (single));
      INSERT INTO a_list_told (seq) VALUES (0);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
