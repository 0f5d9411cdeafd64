import { amountsOf } from './amounts.js';
import { AMOUNTS, GRADES, LOANS, LOANS_OF_BANKS, LOANS_YUAN, SEED, TOLD, YEARS } from './plan.js';
import { openRandom } from '../random.js';
import type { SeedTaxpayer } from './taxpayers.js';

export interface SeedLoan {
  readonly no: number;
  /** Place among the banks. */
  readonly bank: number;
  readonly taxpayer: SeedTaxpayer;
  readonly yuan: number;
  /** ISO 8601 with the time zone of Shanghai. */
  readonly authorizedAt: string;
  readonly disbursedAt: string;
  readonly approvedOn: string;
}

/** Numbers of the taxpayers that could borrow: A, B and M, which come first. */
export const BORROWERS = GRADES.A + GRADES.B + GRADES.M;

/** The taxpayers of all loans, by their numbers; drawn before the loans, so that one pass over the province finds them. */
export function borrowerNumbers(): ReadonlySet<number> {
  const random = openRandom(SEED + 1);
  const numbers = new Set<number>();
  // Some more than loans: the two that were told of need borrowers of their own divisions.
  while (numbers.size < LOANS + 200) numbers.add(random.below(BORROWERS));
  return numbers;
}

/** 7,912 loans of 5,580,000,000 yuan in all, the two of the report among them. */
export function loansOf(borrowers: readonly SeedTaxpayer[]): SeedLoan[] {
  const random = openRandom(SEED + 2);
  const told = TOLD.map(({ bank, division, yuan }) => {
    const taxpayer = borrowers.find((one) => one.division === division);
    if (!taxpayer) throw new Error(`No borrower is of ${division}.`);
    return { bank, taxpayer, yuan };
  });
  const others = borrowers.filter((one) => told.every(({ taxpayer }) => taxpayer !== one));
  const toldYuan = told.reduce((sum, { yuan }) => sum + yuan, 0);
  const amounts = amountsOf({ ...AMOUNTS, count: LOANS - told.length, total: LOANS_YUAN - toldYuan }, random);
  const banks = LOANS_OF_BANKS.flatMap((count, bank) =>
    Array.from({ length: count - told.filter((one) => one.bank === bank).length }, () => bank),
  );
  const drawn = banks.map((bank, at) => {
    const taxpayer = others[at];
    const yuan = amounts[at];
    if (!taxpayer || yuan === undefined) throw new Error('There are fewer borrowers than loans.');
    return { bank, taxpayer, yuan };
  });
  return [...told, ...drawn].map((loan, no) => {
    // A bank lends from the year in which it was connected.
    const first = YEARS.find(({ banks: connected }) => loan.bank < connected)?.madeIn ?? 2019;
    const year = first + random.below(2019 - first + 1);
    const month = year === 2019 ? 5 + random.below(7) : 5 + random.below(8);
    const day = 1 + random.below(28);
    const hours = no === 0 ? 5 : 2 + random.below(94);
    const disbursed = new Date(Date.UTC(year, month - 1, day, 1 + random.below(8), random.below(60)));
    const authorized = new Date(disbursed.getTime() - hours * 3_600_000);
    return {
      ...loan,
      no,
      authorizedAt: authorized.toISOString(),
      disbursedAt: disbursed.toISOString(),
      approvedOn: new Date(disbursed.getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
    };
  });
}
