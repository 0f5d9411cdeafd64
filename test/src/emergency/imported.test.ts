import { ledgerLines } from '@xinqiao/cli/commands/safety-export.js';
import type { Store } from '@xinqiao/emergency-management/store.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { openBureau, type Bureau } from './bureau.js';

const HOTEL = '91659999MA0T000116';

describe('exams and reports that came by a file', () => {
  let house: RunningInstallation;
  let bureau: Bureau;
  beforeAll(async () => {
    house = await runInstallation();
    bureau = await openBureau(house, [HOTEL]);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  test('are acts without points until the bureau posts them, once and under the caps', async () => {
    const before = await bureau.safety(HOTEL, 'balance acts { kind officer }');
    expect([before.balance, before.acts.length]).toEqual([12, 6]);
    const posted = await Promise.all([1, 2, 3].map(() => bureau.act('postSafetyAdditions', HOTEL)));
    const entries = posted.flatMap((each) => each.entries ?? []);
    expect(entries.map(({ itemNo, points }) => [itemNo, points])).toEqual([
      ['KS-2026-001', 1],
      ['KS-2026-002', 0],
      ['KS-2026-003', 1],
      ['KS-2026-004', 0],
      ['ZB-2026-001', 0.5],
      ['ZB-2026-002', 0],
    ]);
    expect((await bureau.safety(HOTEL, 'balance')).balance).toBe(14.5);
  });

  test('leave the house again as NDJSON, one entry a line', async () => {
    const store = house.installation.subgraphs.get('emergency-management')?.store as Store;
    const lines = (await store.ledgers()).flatMap(ledgerLines).map((line) => JSON.parse(line) as object);
    expect(lines).toContainEqual(
      expect.objectContaining({ subject_id: bureau.idOf(HOTEL), item_no: 'KS-2026-001', points: 1, year: 2026 }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ item_no: 'JF-2026-001', points: -12, officer: null }));
  });
});
