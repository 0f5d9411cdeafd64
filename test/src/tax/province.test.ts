import { openProgress } from '@xinqiao/cli/seed/progress.js';
import { seedProvince } from '@xinqiao/cli/seed/seed-province.js';
import { amountsOf } from '@xinqiao/cli/seed/xinjiang/amounts.js';
import { borrowerNumbers, loansOf } from '@xinqiao/cli/seed/xinjiang/loans.js';
import {
  AMOUNTS,
  DIVISIONS,
  GRADES,
  INDUSTRIES,
  LOANS,
  LOANS_OF_BANKS,
  LOANS_YUAN,
  PUSHES,
  TAXPAYERS,
  YEARS,
} from '@xinqiao/cli/seed/xinjiang/plan.js';
import { openRandom } from '@xinqiao/cli/seed/random.js';
import { BANKS, REGULATOR, taxpayers, type SeedTaxpayer } from '@xinqiao/cli/seed/xinjiang/taxpayers.js';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import { exportAList } from '@xinqiao/tax/commands/export-a-list.js';
import type { LoanTally } from '@xinqiao/tax/rules/bank-rows.js';
import { bankStatisticsOf } from '@xinqiao/tax/rules/bank-statistics.js';
import { openStore } from '@xinqiao/tax/store.js';
import { runInstallation } from '../support/running-installation.js';

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** The beginning of the province, without the rest. */
function first(count: number): SeedTaxpayer[] {
  const found: SeedTaxpayer[] = [];
  for (const one of taxpayers()) {
    found.push(one);
    if (found.length === count) break;
  }
  return found;
}

/** Tallies as the store gives them, of loans by bank and year. */
function tallied(
  lent: readonly { readonly bank: string; readonly year: number; readonly yuan: number }[],
): LoanTally[] {
  const tally = (bank: string | null, year: number | null): LoanTally => {
    const loans = lent.filter((one) => (bank ?? one.bank) === one.bank && (year ?? one.year) === one.year);
    const yuan = sumOf(loans.map((one) => one.yuan));
    return { bank, year, loans: loans.length, amount_yuan: `${yuan}.00`, median_hours: null };
  };
  const banks = [null, ...new Set(lent.map(({ bank }) => bank))];
  const years = [null, ...new Set(lent.map(({ year }) => year))];
  return banks.flatMap((bank) => years.map((year) => tally(bank, year))).filter(({ loans }) => loans > 0);
}

describe('the province of domain.md 8.1', () => {
  test('is planned to its published figures', () => {
    expect(sumOf(Object.values(GRADES))).toBe(TAXPAYERS);
    expect(GRADES.A + GRADES.B).toBe(507_000);
    expect(sumOf(YEARS.map(({ pushes }) => pushes))).toBe(PUSHES);
    expect(YEARS.map(({ pushes }) => pushes / PUSHES)).toEqual([0.15, 0.18, 0.2, 0.22, 0.25]);
    // A bank or the regulator gets each taxpayer of a year once: no year may plan more.
    for (const { listed, banks, pushes } of YEARS) expect(pushes).toBeLessThanOrEqual(listed * (banks + 1));
    expect([YEARS[0].banks, YEARS[4].banks, YEARS[4].listed]).toEqual([2, 21, GRADES.A]);
    expect([LOANS_OF_BANKS.length, sumOf(LOANS_OF_BANKS)]).toEqual([21, LOANS]);
    expect([DIVISIONS, INDUSTRIES].map((parts) => sumOf(parts.map(([, part]) => part)))).toEqual([1_000, 1_000]);
  });

  test('has valid codes, and is the same every time', () => {
    const found = first(3_000);
    expect(found).toEqual(first(3_000));
    expect([...found.map(({ uscc }) => uscc), ...BANKS, REGULATOR].filter((code) => !checkUscc(code).ok)).toEqual([]);
    expect(new Set(found.map(({ uscc }) => uscc)).size).toBe(3_000);
    expect(found.every(({ grade, score, isNonNormal }) => grade === 'A' && Number(score) >= 90 && !isNonNormal)).toBe(
      true,
    );
    const inUrumqi = found.filter(({ division }) => division === '650100').length / found.length;
    expect(inUrumqi).toBeGreaterThan(0.22);
    expect(inUrumqi).toBeLessThan(0.28);
  });

  test('lends 7,912 times, 5,580,000,000 yuan to the yuan, with the two loans that were told of', () => {
    expect(borrowerNumbers().size).toBeGreaterThan(LOANS);
    const loans = loansOf(first(LOANS + 200));
    expect([loans.length, sumOf(loans.map(({ yuan }) => yuan))]).toEqual([LOANS, LOANS_YUAN]);
    expect(LOANS_OF_BANKS.map((_, bank) => loans.filter((loan) => loan.bank === bank).length)).toEqual([
      ...LOANS_OF_BANKS,
    ]);
    expect(loans.slice(0, 2).map(({ yuan, taxpayer }) => [yuan, taxpayer.division])).toEqual([
      [1_080_000, '650100'],
      [1_000_000, '652900'],
    ]);
    const isBounded = (yuan: number) => yuan % 10_000 === 0 && yuan >= AMOUNTS.least && yuan <= AMOUNTS.most;
    expect(loans.filter(({ yuan }) => !isBounded(yuan))).toEqual([]);
    expect(loans.filter(({ authorizedAt, disbursedAt }) => authorizedAt >= disbursedAt)).toEqual([]);
    const sorted = loans.map(({ yuan }) => yuan).toSorted((a, b) => a - b);
    expect(Math.abs((sorted[LOANS / 2] ?? 0) - 470_000)).toBeLessThan(30_000);
  });

  test('any plan of amounts is met exactly', () => {
    for (const total of [1_000_000, 1_230_000, 4_990_000]) {
      const amounts = amountsOf({ ...AMOUNTS, count: 10, total, most: 500_000 }, openRandom(total));
      expect(sumOf(amounts)).toBe(total);
    }
    expect(() => amountsOf({ ...AMOUNTS, count: 10, total: 490_000 }, openRandom(1))).toThrow('within the bounds');
  });

  test('is never written over data that stand', async () => {
    await using house = await runInstallation();
    const database = (name: string) => {
      const found = house.installation.subgraphs.get(name)?.database;
      if (!found) throw new Error(`${name} does not run`);
      return found;
    };
    const progress = openProgress(1, { write: () => true, isTTY: false });
    const request = { config: house.config, tax: database('tax'), centre: database('credit-centre'), progress };
    await expect(seedProvince({ ...request, reset: false })).rejects.toThrow('--reset');
    const { rows } = await database('tax').pool.query('SELECT count(*)::integer AS held FROM tax_evaluation');
    expect(rows[0].held).toBeGreaterThan(5);

    const lines: string[] = [];
    const store = openStore(database('tax'), house.config);
    for await (const piece of exportAList(store, { year: 2025 }, '2026-11-20'))
      lines.push(...piece.trimEnd().split('\n'));
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual({
      uscc: '91371002MA00TEXT0Y',
      name: '海晏信桥纺织有限公司',
      year: 2025,
      grade: 'A',
      division: '371002',
      industry: null,
    });
    expect(lines).toHaveLength(3);
  });

  test('shows its figures to the yuan, and every bank its row, for nothing in them tells of few', () => {
    const lent = loansOf(first(LOANS + 200)).map(({ bank, disbursedAt, yuan }) => ({
      ...{ bank: BANKS[bank] ?? '', year: Number(disbursedAt.slice(0, 4)), yuan },
    }));
    const pushes = YEARS.flatMap(({ madeIn: year, banks, pushes: count }) =>
      BANKS.slice(0, banks).map((recipient, at) => ({
        ...{ recipient, kind: 'bank', year, pushes: Math.floor((count + at) / banks) },
      })),
    );
    const period = { division: '650000', from: '2015-01-01', to: '2019-12-15' };
    const told = bankStatisticsOf(period, { pushes, loans: tallied(lent), banks: [] }, 'ALL');
    expect(told).toMatchObject({ pushes: PUSHES, loans: LOANS, amountYuan: `${LOANS_YUAN}.00` });
    expect(told.byBank.map(({ loans }) => loans).toSorted((a, b) => (b ?? 0) - (a ?? 0))).toEqual(LOANS_OF_BANKS);
  });

  test('withholds a period where a shorter one within it would tell of few by subtraction', () => {
    const loans = (bank: string, year: number, count: number) =>
      Array.from({ length: count }, () => ({ bank, year, yuan: 10_000 }));
    const lent = [
      loans('A', 2016, 12),
      loans('B', 2016, 13),
      loans('A', 2017, 4),
      loans('A', 2018, 40),
      loans('B', 2018, 30),
    ];
    const ask = (from: number, to: number) => {
      const within = lent.flat().filter(({ year }) => from <= year && year <= to);
      const tallies = { pushes: [], loans: tallied(within), banks: [] };
      return bankStatisticsOf({ division: '65', from: `${from}-01-01`, to: `${to}-12-31` }, tallies, 'NONE').loans;
    };
    // 2017 holds four: no period begins or ends with it, so that no two of them differ by it.
    expect([ask(2016, 2016), ask(2016, 2017), ask(2017, 2018), ask(2018, 2018)]).toEqual([25, null, null, 70]);
    expect([ask(2017, 2017), ask(2016, 2018)]).toEqual([null, 99]);
  });

  test('a long run tells how far it is', () => {
    const told: string[] = [];
    const progress = openProgress(20, { write: (text: string) => told.push(text) > 0, isTTY: false });
    for (let row = 0; row < 20; row += 1) progress.count();
    expect(told).toHaveLength(10);
    expect(told[4]).toContain('50 %  10 of 20 rows');
  });
});
