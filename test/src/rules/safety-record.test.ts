import { creditItemsOf } from '@xinqiao/emergency-management/rules/credit-items.js';
import { recordOf } from '@xinqiao/emergency-management/rules/record.js';
import { postedBalanceOn, type PostedRow } from '@xinqiao/emergency-management/rules/safety-points/posted-balance.js';

const row = (kind: PostedRow['kind'], half_points: number, occurred_on: string): PostedRow => ({
  kind,
  half_points,
  occurred_on,
});

describe('the balance that the bureau shows', () => {
  test('is 12 points without any row, and NORMAL since supervision began', () => {
    expect(postedBalanceOn('2026-11-24', [])).toEqual({ balance: 24, tier: 'NORMAL', tierSince: null });
  });

  test('is LOW from the day it fell to 0, not from its latest row', () => {
    const rows = [
      row('VIOLATION', -2, '2026-08-11'),
      row('SELF_REPORT', 1, '2026-07-01'),
      row('VIOLATION', -24, '2026-03-02'),
    ];
    expect(postedBalanceOn('2026-06-30', rows)).toEqual({ balance: 0, tier: 'LOW', tierSince: '2026-03-02' });
    expect(postedBalanceOn('2026-07-31', rows)).toEqual({ balance: 1, tier: 'NORMAL', tierSince: '2026-07-01' });
    expect(postedBalanceOn('2026-11-24', rows)).toEqual({ balance: -1, tier: 'LOW', tierSince: '2026-08-11' });
  });

  test('goes on below 0 into the next years, and from 0 begins again', () => {
    const below = [row('VIOLATION', -24, '2024-03-02'), row('VIOLATION', -2, '2024-03-03')];
    expect(postedBalanceOn('2026-01-01', below)).toEqual({ balance: -2, tier: 'LOW', tierSince: '2024-03-02' });
    const repaired = [...below, row('EXAM', 2, '2025-05-01')];
    expect(postedBalanceOn('2025-12-31', repaired)).toMatchObject({ balance: 0, tier: 'LOW' });
    expect(postedBalanceOn('2026-01-01', repaired)).toEqual({ balance: 24, tier: 'NORMAL', tierSince: '2026-01-01' });
  });

  test('loses what lay above 12 points at the end of the year', () => {
    const rows = [row('EXAM', 4, '2025-05-01')];
    expect(postedBalanceOn('2025-12-31', rows).balance).toBe(28);
    expect(postedBalanceOn('2026-01-01', rows).balance).toBe(24);
  });

  test('has back what a row of reversal gives', () => {
    const rows = [row('VIOLATION', -24, '2026-03-02'), row('REVERSAL', 24, '2026-04-02')];
    expect(postedBalanceOn('2026-04-02', rows)).toEqual({ balance: 24, tier: 'NORMAL', tierSince: '2026-04-02' });
  });

  test('does not know rows of later days', () => {
    expect(postedBalanceOn('2026-03-01', [row('VIOLATION', -24, '2026-03-02')]).balance).toBe(24);
  });
});

describe('what the bureau tells of a supervised object', () => {
  const entry = (item_no: string, kind: PostedRow['kind'], half_points: number, occurred_on: string) => ({
    ...row(kind, half_points, occurred_on),
    ...{ subject_id: 's', item_no, severity: null, document_no: `doc ${item_no}` },
  });
  const facts = {
    subjectId: 's',
    feeds: {},
    supervision: [{ subject_id: 's', industry: '五金制造', supervised_since: '2020-01-01' }],
    entries: [entry('b', 'SELF_REPORT', 1, '2026-07-01'), entry('a', 'VIOLATION', -26, '2026-03-02')],
    orders: [],
  };

  test('is balance, tier and sampling weight of the day that asks', () => {
    const state = { asOf: null, loadedAt: null };
    expect(recordOf(facts, state, '2026-11-24')).toMatchObject({ balance: -0.5, tier: 'LOW', samplingWeight: 2 });
    expect(recordOf({ ...facts, entries: [] }, state, '2026-11-24')).toMatchObject({
      balance: 12,
      tier: 'NORMAL',
      samplingWeight: 1,
    });
  });

  test('is, for a verdict, that it is LOW, since when and under which measures', () => {
    expect(creditItemsOf(facts, '2026-11-24')).toEqual([
      expect.objectContaining({
        code: 'SAFETY_TIER_LOW',
        from: '2026-03-02',
        legalBasis: '《义乌市安全生产领域信用监管实施细则(试行)》',
      }),
    ]);
    expect(creditItemsOf({ ...facts, supervision: [] }, '2026-11-24')).toEqual([]);
  });

  test('is of an order what passed its deadline, and nothing of one that was rectified in time', () => {
    const order = (order_no: string, due_on: string, completed_on: string | null) => ({
      ...{ subject_id: 's', order_no, issued_on: '2026-01-10', due_on, completed_on },
    });
    const orders = [
      order('open', '2026-02-10', null),
      order('late', '2026-02-10', '2026-02-11'),
      order('in time', '2026-02-10', '2026-02-10'),
      order('running', '2026-11-24', null),
    ];
    const told = creditItemsOf({ ...facts, entries: [], orders }, '2026-11-24');
    expect(told.map(({ code, document, status }) => [code, document, status])).toEqual([
      ['SAFETY_OVERDUE_ORDER', 'open', 'IN_FORCE'],
      ['SAFETY_OVERDUE_ORDER', 'late', 'REPAIRED'],
    ]);
  });
});
