import { replay, type ReplaySurroundings } from '@xinqiao/cli/ledger/replay.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { CURRENT, subjectFactsReader } from '@xinqiao/platform/database/facts.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';

const HARDWARE = '91330782MA0000T1XJ';
const CLERK: Asking = { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-002' };
const CHECK = `{ subject(identifier: "${HARDWARE}") { ... on Subject { assessment { verdict } } } }`;
const TIER = `{ subject(identifier: "${HARDWARE}") { ... on Subject { safety { openOrders { orderNo } } } } }`;

describe('facts as of then', () => {
  let house: RunningInstallation;
  beforeAll(async () => {
    house = await runInstallation();
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const database = (name: string) => {
    const opened = house.installation.subgraphs.get(name);
    if (!opened) throw new Error(name);
    return opened.database;
  };
  const recordOf = async (query = CHECK) => {
    const { headers } = await house.ask(query, CLERK);
    const [row] = (await database('access').source.query(
      `SELECT leaf FROM record_entry WHERE leaf::jsonb ->> 'trace' = $1`,
      [headers.get('credit-trace')],
    )) as { leaf: string }[];
    return JSON.parse(row?.leaf ?? '') as AccessRecord;
  };
  const surroundings = (): ReplaySurroundings => ({
    channels: house.installation.subgraphs,
    matters: house.installation.matters,
    config: house.config,
  });
  /** The order is completed: the fact that was known is superseded, as an import would do it. */
  const complete = () =>
    database('emergency-management').source.query(`
      WITH old AS (UPDATE rectification_order SET superseded_at = clock_timestamp() WHERE superseded_at IS NULL AND completed_on IS NULL RETURNING *)
      INSERT INTO rectification_order (subject_id, order_no, issued_on, due_on, completed_on, valid_from, valid_to)
      SELECT subject_id, order_no, issued_on, due_on, current_date, valid_from, valid_to FROM old`);

  test('give the verdict that was given, whatever was learned since', async () => {
    const record = await recordOf();
    expect(record.verdict).toBe('FLAGGED');
    await complete();
    expect((await recordOf()).verdict).toBe('CLEAR');
    const replayed = await replay(record, surroundings());
    expect(replayed).toMatchObject({
      recorded: 'FLAGGED',
      recomputed: 'FLAGGED',
      vanished: [],
      appeared: [],
      others: [],
    });
  });

  test('are judged by today’s policy and rules, and the replay says so where these are others than then', async () => {
    const record = { ...(await recordOf()), rules: '000000000000', policy: '000000000000' };
    const replayed = await replay(record, surroundings());
    expect(replayed).toMatchObject({ recorded: 'CLEAR', recomputed: 'CLEAR', others: ['policy', 'rules'] });
  });

  test('that were rewritten behind the log show: the replay names the record that changed', async () => {
    await database('emergency-management').source.query(
      'UPDATE rectification_order SET completed_on = NULL WHERE superseded_at IS NULL',
    );
    const record = await recordOf();
    expect(record).toMatchObject({
      verdict: 'FLAGGED',
      items: { 'emergency-management': expect.arrayContaining([expect.stringContaining('rectification-order')]) },
    });
    await database('emergency-management').source.query('DELETE FROM rectification_order');
    const replayed = await replay(record, surroundings());
    expect(replayed).toMatchObject({
      recorded: 'FLAGGED',
      recomputed: 'CLEAR',
      vanished: [expect.stringContaining('rectification-order')],
    });
  });

  test('are shown to the subject, a court and an auditor by Credit-As-Of, and to nobody else', async () => {
    const then = new Date().toISOString();
    const TEXTILE = '{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { tax { grade } } } }';
    const FIRM: Asking = { persona: 'firm', matter: 'OWN_RECORD' };
    await new Promise((resolve) => setTimeout(resolve, 20));
    await database('tax').source.query(`
      WITH old AS (UPDATE tax_evaluation SET superseded_at = clock_timestamp() WHERE superseded_at IS NULL RETURNING *)
      INSERT INTO tax_evaluation (subject_id, year, grade, score, published_on, valid_from, valid_to)
      SELECT subject_id, year, 'C', score, published_on, valid_from, valid_to FROM old`);
    const grade = async (asOf?: string) => (await house.ask(TEXTILE, { ...FIRM, asOf })).body.data.subject.tax.grade;
    expect([await grade(then), await grade()]).toEqual(['A', 'C']);
    expect(await grade('2020-01-01')).toBeNull();
    const clerk = await house.ask(TIER, { ...CLERK, asOf: then });
    expect([clerk.status, clerk.body.errors?.[0]?.extensions.code]).toEqual([403, 'AS_OF_NOT_PERMITTED']);
    for (const asOf of ['yesterday', '2026-11-25T10:00:00', '2026-02-30', '2026-02-30T10:00:00+08:00']) {
      expect((await house.ask(TEXTILE, { ...FIRM, asOf })).status).toBe(400);
    }
  });

  test('are found by an index, as those of today are', async () => {
    const tax = database('tax');
    await tax.source.query(`
      INSERT INTO a_grade_listing (subject_id, year, division, valid_from, superseded_at)
      SELECT 'o1_' || nth, 2019, '659999', '2020-04-15', CASE WHEN nth % 2 = 0 THEN clock_timestamp() END
      FROM generate_series(1, 20000) AS nth;
      ANALYZE a_grade_listing`);
    const read = subjectFactsReader('explained', {
      listings: `SELECT subject_id, year FROM a_grade_listing WHERE ${CURRENT}`,
    });
    let plan = '';
    const explaining = {
      asOf: new Date().toISOString(),
      async rowsByKey(_: string, text: string, values: unknown[]) {
        const { rows } = await tax.pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
        plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        return [];
      },
    } as unknown as Database;
    await read(explaining, ['o1_7', 'o1_8'], '2026-11-27');
    expect(plan).toContain('a_grade_listing_by_subject_once');
    expect(plan).not.toContain('Seq Scan on a_grade_listing');
  });
});
