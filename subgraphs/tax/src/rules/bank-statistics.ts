import type { TaxBankStatistics } from '../resolver-types.gen.js';
import type { BankTallies, LoanTally, PushTally } from './bank-rows.js';

/** Groups of fewer tell of single taxpayers (domain.md 7.2, AGG). */
const SMALLEST_GROUP = 10;

/** Whose rows are shown: of one bank, whatever its size, for they are its own; of all; or of none. */
export type Rows = { readonly of: string } | 'ALL' | 'NONE';

/** The figures of a period; what fewer than ten stand behind is withheld, but from a bank of itself. */
export function bankStatisticsOf(
  { division, from, to }: { readonly division: string; readonly from: string; readonly to: string },
  { pushes, loans, banks }: BankTallies,
  rows: Rows,
): TaxBankStatistics {
  const all = loans.find(({ bank }) => bank === null);
  const years = [...new Set(pushes.map(({ year }) => year))].toSorted();
  const shown = new Set(
    rows === 'NONE'
      ? []
      : rows === 'ALL'
        ? [...loans.flatMap(({ bank }) => bank ?? []), ...banks.map(({ bank }) => bank)]
        : [rows.of],
  );
  return {
    division,
    from,
    to,
    banks: yearsFrom(from, to).map((year) => {
      const end = `${year}-12-31` < to ? `${year}-12-31` : to;
      return { year, banks: banks.filter(({ since }) => since <= end).length };
    }),
    pushes: grouped(sumOf(pushes)),
    pushesByYear: years.map((year) => ({ year, pushes: grouped(sumOf(pushes.filter((one) => one.year === year))) })),
    ...loanFigures(all, SMALLEST_GROUP),
    byBank: [...shown].toSorted().map((bank) => {
      const least = rows === 'ALL' ? SMALLEST_GROUP : 0;
      return {
        bank,
        pushes: grouped(sumOf(pushes.filter(({ recipient }) => recipient === bank)), least),
        ...loanFigures(
          loans.find((one) => one.bank === bank),
          least,
        ),
      };
    }),
  };
}

function loanFigures(tally: LoanTally | undefined, least: number) {
  const { loans = 0, amount_yuan = null, median_hours = null } = tally ?? {};
  if (loans < least && loans > 0) return { loans: null, amountYuan: null, medianHours: null };
  return { loans, amountYuan: amount_yuan ?? '0.00', medianHours: median_hours };
}

/** A group that is too small is withheld; nothing at all tells of nobody. */
function grouped(count: number, least = SMALLEST_GROUP): number | null {
  return count > 0 && count < least ? null : count;
}

function sumOf(tallies: readonly PushTally[]): number {
  return tallies.reduce((sum, { pushes }) => sum + pushes, 0);
}

function yearsFrom(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at);
}
