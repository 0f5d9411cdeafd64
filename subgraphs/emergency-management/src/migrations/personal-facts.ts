import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { factMessage } from '../rules/acts/personal-facts.js';
import type { PersonalFact } from '../rules/acts/posting.js';

/** The bureau's own file of the facts that it tells the centre; how far each has got is for the outbox to know. */
export class PersonalFacts1764000003200 implements MigrationInterface {
  readonly name = 'PersonalFacts1764000003200';

  async up(runner: QueryRunner): Promise<void> {
    const waiting = (await runner.query(
      `SELECT id, item, person_id, points, reverses, occurred_on FROM outbox_fact WHERE delivered_at IS NULL`,
    )) as PersonalFact[];
    for (const fact of waiting) await enqueue(runner, factMessage(fact));
    await runner.query(`
      DROP TRIGGER outbox_fact_append_only ON outbox_fact;
      DROP FUNCTION refuse_outbox_change;
      DROP INDEX outbox_fact_undelivered;
      ALTER TABLE outbox_fact DROP COLUMN delivered_at;
      ALTER TABLE outbox_fact RENAME TO personal_fact;
      ALTER INDEX outbox_fact_pkey RENAME TO personal_fact_pkey;
      ALTER INDEX outbox_fact_reversed_once RENAME TO personal_fact_reversed_once;
      ALTER INDEX outbox_fact_by_subject RENAME TO personal_fact_by_subject;
      DROP INDEX outbox_fact_by_person;
      CREATE TRIGGER personal_fact_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON personal_fact
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
