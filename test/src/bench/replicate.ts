import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import pg from 'pg';

export interface Replica {
  readonly identifier: string;
  readonly id: string;
  /** The number of the business case that names it. */
  readonly caseNo: string;
}

/** Fictional firms of the test division 659999. */
export function replicasOf(config: Config, count: number): Replica[] {
  return Array.from({ length: count }, (_, index) => {
    const identifier = uscc({ department: '91', division: '659999', body8: `B${String(index).padStart(7, '0')}` });
    const id = subjectIdOf('organisation', identifier, config.keys.registry);
    return { identifier, id, caseNo: `XM-2026-001-${index + 1}` };
  });
}

/** Copies every current fact of one subject to the replicas, in each fact table of one subgraph's database. */
export async function replicate(url: string, original: string, replicas: readonly Replica[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string; columns: string[]; key: string[] }>(`
      SELECT t.relname AS name,
             array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attname <> 'id') AS columns,
             array_agg(a.attname::text) FILTER (WHERE a.attnum = ANY (i.indkey) AND a.atttypid = 'text'::regtype) AS key
      FROM pg_index i
      JOIN pg_class t ON t.oid = i.indrelid
      JOIN pg_class x ON x.oid = i.indexrelid AND x.relname = t.relname || '_current'
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
      GROUP BY t.relname`);
    for (const { name, columns, key } of tables.rows) {
      const values = columns.map((column) => {
        if (column === 'subject_id') return 'replica.id';
        if (column === 'uscc') return 'replica.identifier';
        // Numbers of documents are unique; the bodies that issued them stay as they are.
        const isNumber = key.includes(column) && /(^|_)no$/.test(column);
        return isNumber ? `fact.${column} || '-' || replica.number` : `fact.${column}`;
      });
      await client.query(
        `INSERT INTO ${name} (${columns.join(', ')})
         SELECT ${values.join(', ')} FROM ${name} fact
         CROSS JOIN unnest($2::text[], $3::text[]) WITH ORDINALITY AS replica (id, identifier, number)
         WHERE fact.subject_id = $1 AND fact.superseded_at IS NULL`,
        [original, replicas.map(({ id }) => id), replicas.map(({ identifier }) => identifier)],
      );
    }
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

/**
 * All fact tables of several agencies' databases in one, a schema for each agency, for the hand-written statement. Returns
 * the tables' names.
 */
export async function gather(urls: Readonly<Record<string, string>>, into: string): Promise<string[]> {
  const target = new pg.Client({ connectionString: into });
  await target.connect();
  const gathered: string[] = [];
  try {
    for (const [agency, url] of Object.entries(urls)) {
      await target.query(`CREATE SCHEMA "${agency}"`);
      await using source = await connected(url);
      const tables = await source.client.query<{ name: string; definition: string }>(`
        SELECT c.relname AS name, string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum) AS definition
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relkind = 'r' AND EXISTS (SELECT FROM pg_class x WHERE x.relname = c.relname || '_current')
        GROUP BY c.relname`);
      for (const { name: own, definition } of tables.rows) {
        const name = `"${agency}".${own}`;
        await target.query(`CREATE TABLE ${name} (${definition})`);
        const { rows } = await source.client.query<{ all: string }>(
          `SELECT json_agg(fact)::text AS all FROM ${own} fact`,
        );
        await target.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1)`, [
          rows[0]?.all ?? '[]',
        ]);
        await target.query(`CREATE INDEX ON ${name} (subject_id) WHERE superseded_at IS NULL`);
        gathered.push(name);
      }
    }
    await target.query('ANALYZE');
  } finally {
    await target.end();
  }
  return gathered;
}

async function connected(url: string): Promise<{ readonly client: pg.Client } & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { client, [Symbol.asyncDispose]: () => client.end() };
}
