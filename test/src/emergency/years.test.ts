import { enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { until } from '../support/until.js';
import { firmNo, openBureau, type Bureau } from './bureau.js';

const YEARS = 'balance years { year opening adjusted deducted closing carried nextOpening closed }';

describe('the year end', () => {
  let house: RunningInstallation;
  let bureau: Bureau;
  beforeAll(async () => {
    house = await runInstallation();
    bureau = await openBureau(house, [11, 12, 13, 14, 15, 19].map(firmNo));
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const deduct = async (of: string, itemNo: string, severity: string, on: string) => {
    await bureau.finding(of, itemNo, severity, on);
    return bureau.act('postSafetyPoints', of, { itemNo, decidedOn: on, documentNo: `记〔${itemNo}〕` });
  };
  const exam = (of: string, examNo: string, takenOn: string) =>
    bureau.act('recordSafetyExam', of, { examNo, takenOn, score: 100, documentNo: `考〔${examNo}〕` });

  test('carries deductions beyond 12, clears the rest, and may be run again without any change', async () => {
    const [carrying = '', clearing = '', untouched = ''] = [11, 12, 13].map(firmNo);
    for (const one of [carrying, clearing, untouched]) await bureau.inspected(one, '2025-02-01');
    await deduct(carrying, 'J11-1', 'SEVERE', '2025-03-01');
    await deduct(carrying, 'J11-2', 'MINOR', '2025-03-02');
    await deduct(clearing, 'J12-1', 'SEVERE', '2025-03-01');
    // The other three subjects of the case are not registered.
    expect(await bureau.closeYear(2025)).toEqual({
      closed: 3,
      alreadyClosed: 0,
      carried: 1,
      restated: 0,
      notSupervised: 3,
    });
    const before = await Promise.all([carrying, clearing, untouched].map((one) => bureau.safety(one, YEARS)));
    expect(await bureau.closeYear(2025)).toMatchObject({ closed: 0, alreadyClosed: 3, carried: 1, restated: 0 });
    expect(await Promise.all([carrying, clearing, untouched].map((one) => bureau.safety(one, YEARS)))).toEqual(before);
    expect(before.map(({ balance, years }) => [balance, years.at(-1).closing, years.at(-1).closed])).toEqual([
      [-1, -1, true],
      [12, 0, true],
      [12, 12, true],
    ]);
    expect(before[0].years).toEqual([
      expect.objectContaining({ year: 2026, opening: -1, adjusted: 0, closed: false }),
      expect.objectContaining({ year: 2025, opening: 12, deducted: 13, carried: true, nextOpening: -1 }),
    ]);
  });

  test('the year is closed for the whole register by a job, whatever any case names, and its receipts say by whom', async () => {
    const subgraph = house.installation.subgraphs.get('emergency-management');
    const rows = async (text: string) => (await subgraph?.database.pool.query<{ n: number }>(text))?.rows[0]?.n ?? 0;
    const open = `SELECT count(*)::integer AS n FROM supervised_object o WHERE superseded_at IS NULL AND NOT EXISTS (
      SELECT FROM safety_year_closing c WHERE c.subject_id = o.subject_id AND c.year = extract(year FROM now()) - 1)`;
    expect(await rows(open)).toBeGreaterThan(0);
    const run = () => subgraph?.database.source.transaction((manager) => enqueueJob(manager, 'close-year', {}));
    await run();
    await until(async () => (await rows(open)) === 0);
    const receipts = `SELECT count(*)::integer AS n FROM receipt_entry WHERE leaf::jsonb ->> 'actor' = 'year-end-run'`;
    const written = await rows(receipts);
    expect(written).toBeGreaterThan(0);
    await run();
    await until(async () => (await rows('SELECT count(*)::integer AS n FROM graphile_worker.jobs')) === 0);
    expect(await rows(receipts)).toBe(written);
  });

  test('a late entry into a closed year restates the opening of the next by an adjusting entry', async () => {
    const one = firmNo(14);
    await bureau.inspected(one, '2025-02-01');
    await deduct(one, 'J14-1', 'SEVERE', '2025-03-01');
    await bureau.closeYear(2025);
    expect((await bureau.safety(one, YEARS)).balance).toBe(12);
    const late = await deduct(one, 'J14-2', 'GENERAL', '2025-12-30');
    expect(late.balance).toBe(-3);
    expect(late.entries).toEqual([
      expect.objectContaining({ itemNo: 'J14-2', kind: 'VIOLATION', points: -3, year: 2025 }),
      expect.objectContaining({ kind: 'ADJUSTMENT', points: -15, year: 2026, relatedItemNo: 'J14-2' }),
    ]);
    expect((await bureau.safety(one, YEARS)).years).toEqual([
      expect.objectContaining({ year: 2026, opening: -3, adjusted: -15, deducted: 0, closing: -3 }),
      expect.objectContaining({ year: 2025, deducted: 15, closing: -3, carried: true, nextOpening: -3 }),
    ]);
    expect(await bureau.closeYear(2025)).toMatchObject({ closed: 0, restated: 0 });
    // Taken back, it leaves the year as it was, by another adjusting entry.
    const reversed = await bureau.act('reverseSafetyAct', one, {
      ...{ kind: 'POINTS', actNo: 'J14-2', reason: '登记有误', reversedOn: '2026-05-01', documentNo: '更正〔1〕' },
    });
    expect(reversed.balance).toBe(12);
    expect(reversed.entries?.map(({ kind, points, year }) => [kind, points, year])).toEqual([
      ['REVERSAL', 3, 2025],
      ['ADJUSTMENT', 15, 2026],
    ]);
  });

  test('a chain of closed years is restated year by year', async () => {
    const one = firmNo(15);
    await bureau.inspected(one, '2023-02-01');
    await deduct(one, 'J15-1', 'SEVERE', '2023-03-01');
    await deduct(one, 'J15-2', 'MINOR', '2023-03-02');
    await deduct(one, 'J15-3', 'GENERAL', '2024-03-02');
    await bureau.closeYear(2025);
    expect((await bureau.safety(one, YEARS)).years.map((year: { opening: number }) => year.opening)).toEqual([
      -4, -4, -1, 12,
    ]);
    // An exam of 2023 that is told late brings 2023 to 0, so that 2024 opens at 12 and loses 3: nothing is carried.
    const late = await exam(one, 'J15-E', '2023-06-01');
    expect(late.entries?.map(({ kind, points, year }) => [kind, points, year])).toEqual([
      ['EXAM', 1, 2023],
      ['ADJUSTMENT', 13, 2024],
      ['ADJUSTMENT', 16, 2025],
      ['ADJUSTMENT', 16, 2026],
    ]);
    expect((await bureau.safety(one, YEARS)).years.map((year: { opening: number }) => year.opening)).toEqual([
      12, 12, 12, 12,
    ]);
    expect(await bureau.closeYear(2025)).toMatchObject({ closed: 0, restated: 0 });
  });

  test('a year that is not over is not closed', async () => {
    await expect(bureau.closeYear(2026)).rejects.toThrow('BAD_ARGUMENT');
    await expect(bureau.closeYear(2018)).rejects.toThrow('BAD_ARGUMENT');
  });

  test('officers who close a year at once close it once', async () => {
    await bureau.inspected(firmNo(19), '2024-02-01');
    const runs = await Promise.all(Array.from({ length: 6 }, () => bureau.closeYear(2024)));
    const [first] = runs;
    const supervised = (first?.closed ?? 0) + (first?.alreadyClosed ?? 0);
    for (const run of runs) expect((run.closed ?? 0) + (run.alreadyClosed ?? 0)).toBe(supervised);
    const database = house.installation.subgraphs.get('emergency-management')?.database;
    const [{ count }] = (await database?.source.query(
      'SELECT count(*)::integer FROM safety_year_closing WHERE subject_id = $1 AND year = 2024',
      [bureau.idOf(firmNo(19))],
    )) as [{ count: number }];
    expect(count).toBe(1);
  });
});
