import { hiddenGroups, totalTellsOthers, yearsTellFew } from '@xinqiao/platform/rules/small-groups.js';
import type { TaxBankStatistics } from '../resolver-types.gen.js';
import type { BankTallies, LoanTally } from './bank-rows.js';

/** Whose rows are shown: of one bank, whatever its size, for they are its own; of all; or of none. */
export type Rows = { readonly of: string } | 'ALL' | 'NONE';

/** What is counted of one bank in one year. */
interface Cell {
  readonly bank: string;
  readonly year: number;
  readonly count: number;
}

/** The figures of a period; what tells of fewer than ten is withheld, but from a bank of itself. */
export function bankStatisticsOf(
  { division, from, to }: { readonly division: string; readonly from: string; readonly to: string },
  { pushes, loans, banks }: BankTallies,
  rows: Rows,
): TaxBankStatistics {
  const pushed = pushes.map(({ recipient: bank, year, pushes: count }): Cell => ({ bank, year, count }));
  const lent = loans.flatMap(({ bank, year, loans: count }): Cell[] =>
    bank === null || year === null ? [] : [{ bank, year, count }],
  );
  const pushesOf = countsBy(pushed, 'bank');
  const hidden = { pushes: hiddenBanks(pushed, rows), loans: hiddenBanks(lent, rows) };
  return {
    division,
    from,
    to,
    banks: yearsFrom(from, to).map((year) => {
      const end = `${year}-12-31` < to ? `${year}-12-31` : to;
      return { year, banks: banks.filter(({ since }) => since <= end).length };
    }),
    pushes: isTotalHidden(pushed) ? null : pushed.reduce((sum, { count }) => sum + count, 0),
    pushesByYear: yearsOf(pushed),
    ...(isTotalHidden(lent) ? WITHHELD : loanFigures(loans, null)),
    byBank: shownBanks(loans, banks, rows).map((bank) => ({
      bank,
      pushes: hidden.pushes.has(bank) ? null : (pushesOf.get(bank) ?? 0),
      ...(hidden.loans.has(bank) ? WITHHELD : loanFigures(loans, bank)),
    })),
  };
}

/** Every bank knows its own part, and everybody can ask for the total. */
function isTotalHidden(cells: readonly Cell[]): boolean {
  return yearsTellFew(inOrder(countsBy(cells, 'year'))) || totalTellsOthers([...countsBy(cells, 'bank').values()]);
}

function hiddenBanks(cells: readonly Cell[], rows: Rows): ReadonlySet<string> {
  if (rows !== 'ALL') return new Set();
  const counts = countsBy(cells, 'bank');
  const yearsOfBank = (bank: string) =>
    inOrder(
      countsBy(
        cells.filter((cell) => cell.bank === bank),
        'year',
      ),
    );
  return hiddenGroups(
    [...counts.keys()],
    (bank) => counts.get(bank) ?? 0,
    (bank) => yearsTellFew(yearsOfBank(bank)),
  );
}

function yearsOf(cells: readonly Cell[]): TaxBankStatistics['pushesByYear'] {
  const counts = [...countsBy(cells, 'year')].toSorted(([a], [b]) => a - b);
  const hidden = hiddenGroups(counts, ([, count]) => count);
  return counts.map((one) => ({ year: one[0], pushes: hidden.has(one) ? null : one[1] }));
}

function countsBy<K extends 'bank' | 'year'>(cells: readonly Cell[], key: K): ReadonlyMap<Cell[K], number> {
  const counts = new Map<Cell[K], number>();
  for (const cell of cells) counts.set(cell[key], (counts.get(cell[key]) ?? 0) + cell.count);
  return counts;
}

function inOrder(byYear: ReadonlyMap<number, number>): number[] {
  return [...byYear].toSorted(([a], [b]) => a - b).map(([, count]) => count);
}

function shownBanks(loans: readonly LoanTally[], banks: BankTallies['banks'], rows: Rows): string[] {
  if (rows === 'NONE') return [];
  if (rows !== 'ALL') return [rows.of];
  return [...new Set([...loans.flatMap(({ bank }) => bank ?? []), ...banks.map(({ bank }) => bank)])].toSorted();
}

const WITHHELD = { loans: null, amountYuan: null, medianHours: null };

/** `of`: one bank; null: all together. */
function loanFigures(tallies: readonly LoanTally[], of: string | null) {
  const tally = tallies.find(({ bank, year }) => bank === of && year === null);
  const { loans = 0, amount_yuan = null, median_hours = null } = tally ?? {};
  return { loans, amountYuan: amount_yuan ?? '0.00', medianHours: median_hours };
}

function yearsFrom(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at);
}
