import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';

/** A child by its opaque id. `adultOn`: the day on which it turns 18, Asia/Shanghai. */
export interface Minor {
  readonly person: string;
  readonly adultOn: string;
}

export interface MinorStore {
  /** Keeps children until they are of age; gives those that were not known. */
  keepMinors(manager: EntityManager, minors: readonly Minor[]): Promise<Minor[]>;
  /** Forgets who is of age. `today`: Asia/Shanghai. */
  forgetMinors(today: string): Promise<void>;
}

const KEEP = `INSERT INTO told_minor (subject_id, adult_on) SELECT DISTINCT ON (person) person, on_day
  FROM unnest($1::text[], $2::date[]) AS given (person, on_day) ORDER BY person
  ON CONFLICT (subject_id) DO NOTHING RETURNING subject_id AS person, adult_on::text AS "adultOn"`;

export function minorStore(database: Database): MinorStore {
  return {
    async keepMinors(manager, minors) {
      if (minors.length === 0) return [];
      const given = [minors.map(({ person }) => person), minors.map(({ adultOn }) => adultOn)];
      return (await manager.query(KEEP, given)) as Minor[];
    },
    async forgetMinors(today) {
      await database.rows('forget_minors', 'DELETE FROM told_minor WHERE adult_on <= $1', [today]);
    },
  };
}
