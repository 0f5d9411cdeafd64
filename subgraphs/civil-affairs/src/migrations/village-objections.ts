import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objections to village items become cases like all others; the mark that says so is no column of the item any more. */
export class VillageObjections1764000015000 implements MigrationInterface {
  readonly name = 'VillageObjections1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      WITH moved AS (
        INSERT INTO record_case (kind, subject_id, reference, grounds, evidence, clock, filed_on, filed_by, outcome, reason,
          decided_on, decided_by)
        SELECT 'OBJECTION', subject_id, 'village-item:' || item_no, grounds, '{}', 'WENDENG_RURAL', filed_on, subject_id,
          CASE outcome WHEN 'UPHELD' THEN 'CORRECTED' WHEN 'REJECTED' THEN 'UPHELD' END, outcome, answered_on, answered_by
        FROM village_objection
        RETURNING id, subject_id, reference, filed_on, outcome
      )
      INSERT INTO record_mark (valid_from, subject_id, reference, state, case_id)
      SELECT filed_on, subject_id, reference, 'DISPUTED', id FROM moved WHERE outcome IS NULL;
      DROP TABLE village_objection;
      ALTER TABLE village_item DROP COLUMN disputed;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
