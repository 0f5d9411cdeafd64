/** The plan of domain.md 8.1: figures published or calibrated, and reached exactly. */
export const SEED = 20191215;

/** Taxpayers by grade in the evaluation made in 2019: 846,552 in all, A and B together 507,000. */
export const GRADES = { A: 41_396, B: 465_604, M: 246_347, C: 33_862, D: 59_343 } as const;

export const TAXPAYERS = 846_552;

/** The evaluation made in a year is about the year before; its list is pushed from that year on. */
export const YEARS = [
  { madeIn: 2015, listed: 27_000, banks: 2, pushes: 76_050 },
  { madeIn: 2016, listed: 30_000, banks: 5, pushes: 91_260 },
  { madeIn: 2017, listed: 33_000, banks: 9, pushes: 101_400 },
  { madeIn: 2018, listed: 37_000, banks: 15, pushes: 111_540 },
  { madeIn: 2019, listed: 41_396, banks: 21, pushes: 126_750 },
] as const;

export const PUSHES = 507_000;

/** Loans of each bank, by Zipf with exponent 0.9: 7,912 in all. */
export const LOANS_OF_BANKS = [
  1902, 1019, 707, 546, 447, 379, 330, 293, 263, 239, 220, 203, 189, 177, 166, 157, 149, 141, 134, 128, 123,
] as const;

export const LOANS = 7_912;

/** Yuan. */
export const LOANS_YUAN = 5_580_000_000;

/** Yuan: lognormal with median 470,390, between 50,000 and 5,000,000, in steps of 10,000. */
export const AMOUNTS = { mu: 13.0613, sigma: 0.9, least: 50_000, most: 5_000_000, step: 10_000 } as const;

/** The two loans of the report: same day at the first bank in Urumqi, and in Aksu (domain.md 1.2, B1 and B3). */
export const TOLD = [
  { bank: 0, division: '650100', yuan: 1_080_000 },
  { bank: 0, division: '652900', yuan: 1_000_000 },
] as const;

/** Parts of a thousand of the taxpayers by division. */
export const DIVISIONS = [
  ['650100', 250],
  ['652300', 110],
  ['654000', 110],
  ['653100', 100],
  ['652900', 100],
  ['652800', 90],
  ['659001', 50],
  ['654200', 45],
  ['653200', 40],
  ['654300', 35],
  ['650400', 30],
  ['650500', 25],
  ['650200', 15],
] as const;

/** Parts of a thousand by section of GB/T 4754. */
export const INDUSTRIES = [
  ['F', 320],
  ['C', 130],
  ['E', 110],
  ['L', 100],
  ['G', 70],
  ['H', 60],
  ['M', 60],
  ['O', 50],
  ['K', 40],
  ['A', 35],
  ['I', 25],
] as const;

/** Parts of a thousand of all taxpayers: filed late by at most thirty days, in arrears, non-normal (these of the D alone). */
export const INDICATORS = { late: 60, arrears: 30, nonNormal: 15 } as const;
