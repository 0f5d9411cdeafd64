import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second character of a name has an index of its own, in the order of names, and leaves that of the characters within:
 * names begin with places, so it is often that of a tenth of the list, all of it far from where the order begins. No
 * walk meets it soon, and by the index of characters each of those names would be fetched to find the first hundred.
 */
export class SecondCharacters1764000017200 implements MigrationInterface {
  readonly name = 'SecondCharacters1764000017200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX public_list_by_gram;
      CREATE OR REPLACE FUNCTION inner_grams(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT array_agg(DISTINCT substr(key, at, size))
        FROM generate_series(2, length(key)) at, generate_series(1, 2) size
        WHERE at + size - 1 <= length(key) AND (at > 2 OR size = 2) $$;
      CREATE INDEX public_list_by_gram ON public_list USING gin (inner_grams(name_key));
      ALTER INDEX public_list_by_gram ALTER COLUMN 1 SET STATISTICS 1000;
      CREATE INDEX public_list_by_second ON public_list (substr(name_key, 2, 1), name_key, id)
        INCLUDE (kind, domain, listed_on, until);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
