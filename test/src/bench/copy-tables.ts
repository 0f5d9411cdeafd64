import { pipeline } from 'node:stream/promises';
import type { Installation } from '@xinqiao/cli/installation/open-installation.js';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** Tables of facts about a subject, by their owner. */
const TABLES = {
  'credit-centre': ['registered_subject'],
  tax: ['tax_evaluation', 'tax_registration', 'tax_finding', 'tax_arrears', 'a_grade_listing'],
} as const;

/** Copies every so many facts of some subjects from one installation to another, in streams. */
export async function copyTables(from: Installation, to: Installation, subjects: number): Promise<void> {
  const chosen = `SELECT subject_id FROM tax_registration ORDER BY subject_id LIMIT ${subjects}`;
  const found = await from.subgraphs.get('tax')?.database.pool.query<{ subject_id: string }>(chosen);
  const ids = found?.rows.map(({ subject_id }) => `'${subject_id}'`).join(',') ?? '';
  for (const [owner, tables] of Object.entries(TABLES)) {
    const source = await from.subgraphs.get(owner)?.database.pool.connect();
    const target = await to.subgraphs.get(owner)?.database.pool.connect();
    if (!source || !target) throw new Error(`${owner} does not run.`);
    for (const table of tables) {
      const { rows } = await target.query<{ columns: string }>(
        `SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) AS columns FROM information_schema.columns
         WHERE table_name = $1 AND column_name <> 'id'`,
        [table],
      );
      const columns = rows[0]?.columns ?? '';
      await pipeline(
        source.query(copyTo(`COPY (SELECT ${columns} FROM ${table} WHERE subject_id IN (${ids})) TO STDOUT`)),
        target.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`)),
      );
      await target.query(`ANALYZE ${table}`);
    }
    source.release();
    target.release();
  }
}
