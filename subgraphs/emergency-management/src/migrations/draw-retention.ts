import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sampling weights are kept for one year (domain.md 7.3, 6): what is younger cannot be deleted, by whatever mistake. */
export class DrawRetention1764000003300 implements MigrationInterface {
  readonly name = 'DrawRetention1764000003300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_draw_for_a_year() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND (to_jsonb(OLD) ->> TG_ARGV[0])::timestamptz < now() - interval '1 year' THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION '% is append-only, and kept for a year', TG_TABLE_NAME;
      END $$;
      DROP TRIGGER draw_commitment_append_only ON draw_commitment;
      DROP TRIGGER draw_outcome_append_only ON draw_outcome;
      CREATE TRIGGER draw_commitment_append_only BEFORE UPDATE OR DELETE ON draw_commitment
        FOR EACH ROW EXECUTE FUNCTION keep_draw_for_a_year('committed_at');
      CREATE TRIGGER draw_outcome_append_only BEFORE UPDATE OR DELETE ON draw_outcome
        FOR EACH ROW EXECUTE FUNCTION keep_draw_for_a_year('drawn_at');
      CREATE TRIGGER draw_commitment_kept BEFORE TRUNCATE ON draw_commitment
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
      CREATE TRIGGER draw_outcome_kept BEFORE TRUNCATE ON draw_outcome
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
