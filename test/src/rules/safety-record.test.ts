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
