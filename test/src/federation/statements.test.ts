import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import type { Pool, QueryConfig } from 'pg';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';

interface Statement {
  readonly subgraph: string;
  readonly name: string;
  readonly tables: readonly string[];
}

const TEXTILE = '91371002MA00TEXT0Y';

const AS_CLERK: Asking = { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' };

describe('a request asks each table once at most', () => {
  const statements: Statement[] = [];
  let house: RunningInstallation;

  beforeAll(async () => {
    house = await runInstallation();
    for (const [subgraph, { database }] of house.installation.subgraphs) {
      count(subgraph, database.pool);
      count(subgraph, database.keyed);
    }
  }, 60_000);
  afterAll(() => house[Symbol.asyncDispose]());

  /** Every statement of a store, of an admission and of a ledger goes through its database's pools. */
  function count(subgraph: string, pool: Pool): void {
    const query = pool.query.bind(pool) as (statement: QueryConfig) => unknown;
    Object.assign(pool, {
      query(statement: QueryConfig) {
        const { name = '', text } = statement;
        // Heads are signed every second, whoever asks meanwhile.
        if (/_(unsigned|sign)$/.test(name)) return query(statement);
        const tables = [...text.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE)\s+([a-z]\w*)/g)].map(([, table = '']) => table);
        statements.push({ subgraph, name, tables: [...new Set(tables)] });
        return query(statement);
      },
    });
  }

  /** The statements of one request, once the house is warm. */
  async function statementsOf(query: string, as: Asking): Promise<readonly Statement[]> {
    await house.ask(query, as);
    statements.length = 0;
    const { body } = await house.ask(query, as);
    expect(body.data).toBeTruthy();
    return [...statements];
  }

  function repeated(asked: readonly Statement[]): string[] {
    const touched = asked.flatMap(({ subgraph, name, tables }) =>
      (tables.length > 0 ? tables : [name]).map((table) => `${subgraph}: ${table}`),
    );
    return touched.filter((table, at) => touched.indexOf(table) !== at);
  }

  test('through the whole of `xinqiao check`', async () => {
    const query = readFileSync(join(house.config.schemaFolder, 'operations', 'check.graphql'), 'utf8');
    const asked = await statementsOf(query, {
      ...AS_CLERK,
      variables: { identifier: TEXTILE },
      operationName: 'Check',
    });
    expect(new Set(asked.map(({ subgraph }) => subgraph))).toEqual(new Set(definitions.map(({ name }) => name)));
    expect(repeated(asked)).toEqual([]);
  });

  test('however often a query names the same section, under aliases and fragments', async () => {
    const query = `{ a: subject(identifier: "${TEXTILE}") { ...F ... on Subject { again: tax { grade } } }
      b: subject(identifier: "${TEXTILE}") { ...F } }
      fragment F on Subject { tax { grade evaluations { year } } more: tax { arrears { noticeNo } } courts { debtorListings { caseNo } } }`;
    const asked = await statementsOf(query, AS_CLERK);
    expect(asked.map(({ subgraph }) => subgraph)).toContain('tax');
    expect(repeated(asked)).toEqual([]);
  });
});
