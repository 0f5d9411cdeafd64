import { coalesce } from '@xinqiao/platform/database/coalesce.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';

export interface MinorStore {
  /** Whether the registry told of a person that it is under 18 on a day of Asia/Shanghai. */
  isMinor(subject: string, day: string): Promise<boolean>;
  keepMinors(manager: EntityManager, minors: readonly { person: string; adultOn: string }[]): Promise<void>;
  /** Forgets who is of age. `today`: Asia/Shanghai. */
  forgetMinors(today: string): Promise<void>;
}

const KEEP = `INSERT INTO minor (subject_id, adult_on) SELECT * FROM unnest($1::text[], $2::date[])
  ON CONFLICT (subject_id) DO UPDATE SET adult_on = excluded.adult_on`;

const ADULT_ON = 'SELECT subject_id, adult_on FROM minor WHERE subject_id = ANY($1)';

export function openMinorStore(database: Database): MinorStore {
  const adultOn = coalesce(
    async (subjects: readonly string[]) => {
      const rows = await database.rows<{ subject_id: string; adult_on: string }>('minors', ADULT_ON, [subjects]);
      const days = new Map(rows.map(({ subject_id, adult_on }) => [subject_id, adult_on]));
      return subjects.map((subject) => days.get(subject) ?? null);
    },
    { atOnce: 2 },
  );
  return {
    async isMinor(subject, day) {
      const [from = null] = await adultOn([subject]);
      return from !== null && from > day;
    },
    async keepMinors(manager, minors) {
      await manager.query(KEEP, [minors.map(({ person }) => person), minors.map(({ adultOn: on }) => on)]);
    },
    async forgetMinors(today) {
      await database.rows('forget_minors', 'DELETE FROM minor WHERE adult_on <= $1', [today]);
    },
  };
}
