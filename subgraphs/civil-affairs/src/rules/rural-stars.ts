/** Stars of a year for the rural record of a resident (文登区农村信用管理办法, in force 2020-01-01; domain.md 2.2). */
export const RURAL_STARS = {
  issuedBy: '威海市文登区',
  effectiveFrom: '2020-01-01',
  /** Every year begins with these points. */
  base: 1000,
  /** More points than `above` give the stars; the district score gains `district` points next January. */
  bands: [
    { stars: 5, above: 1060, district: 15 },
    { stars: 4, above: 1040, district: 10 },
    { stars: 3, above: 1020, district: 2 },
    { stars: 2, above: 990, district: 0 },
    { stars: 1, above: 800, district: 0 },
  ],
} as const;

export interface RuralStars {
  readonly stars: 0 | 1 | 2 | 3 | 4 | 5;
  /** Points that the district's score gains in January of the next year. */
  readonly district: number;
}

/** The stars for a year's points; the upper bound of a band belongs to it. */
export function ruralStarsOf(points: number): RuralStars {
  const band = RURAL_STARS.bands.find(({ above }) => points > above);
  return band ? { stars: band.stars, district: band.district } : { stars: 0, district: 0 };
}
