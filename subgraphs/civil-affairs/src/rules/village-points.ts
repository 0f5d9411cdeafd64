/**
 * What counts for a resident's village record, and how much (文登区农村信用管理办法, in force 2020-01-01; the plus items of
 * rulebook/residents.csv). Nothing takes points away: a resident's record unlocks benefits and punishes nobody.
 */
export const VILLAGE_POINTS = {
  version: 'WENDENG-RURAL-2020',
  effectiveFrom: '2020-01-01',
  kinds: {
    HELPING_OTHERS: { points: 5, rule: 'R-DEED-01', en: 'Help to others', zh: '好人好事' },
    COURAGE: { points: 5, rule: 'R-DEED-02', en: 'Act of bravery', zh: '见义勇为' },
    COURAGE_OUTSTANDING: { points: 30, rule: 'R-DEED-03', en: 'Outstanding act of bravery', zh: '见义勇为突出' },
    CARE_OF_NEIGHBOURS: { points: 5, rule: 'R-CARE-01', en: 'Care of neighbours', zh: '照顾老幼病弱' },
    PROJECT_LED: { points: 10, rule: 'R-COMM-01', en: 'Led a welfare project', zh: '牵头公益项目' },
    PUBLIC_WORK: { points: 2, rule: 'R-COMM-02', en: 'Took part in public work', zh: '公益劳动' },
    AWARD_NATIONAL: { points: 100, rule: 'R-COMD-01', en: 'National commendation', zh: '国家级表彰' },
    AWARD_PROVINCIAL: { points: 60, rule: 'R-COMD-02', en: 'Provincial commendation', zh: '省级表彰' },
    AWARD_CITY: { points: 30, rule: 'R-COMD-03', en: 'City commendation', zh: '市级表彰' },
    AWARD_COUNTY: { points: 10, rule: 'R-COMD-06', en: 'County-level commendation', zh: '区县级表彰' },
  },
  /** Least hours of a calendar year, and the points of the year; the highest step only (R-VOL-01). */
  hours: [
    [300, 50],
    [250, 40],
    [200, 30],
    [150, 25],
    [100, 20],
    [80, 15],
    [50, 10],
    [20, 5],
    [10, 2],
  ],
  /** Yuan of a calendar year from, to, and yuan for each point; ten points at most a step (R-DON-01). */
  donations: [
    [0, 1_000, 100],
    [1_000, 5_000, 400],
    [5_000, 10_000, 500],
    [10_000, Infinity, 1_000],
  ],
  donationStepCap: 10,
} as const;

export type VillageItemKind = keyof typeof VILLAGE_POINTS.kinds;

/** Awards, volunteering and donations a resident may have deleted (domain.md 2.2). */
export function isAward(kind: VillageItemKind): boolean {
  return kind.startsWith('AWARD_');
}

/** Points for the confirmed volunteer hours of one calendar year. */
export function pointsForHours(hours: number): number {
  return VILLAGE_POINTS.hours.find(([least]) => hours >= least)?.[1] ?? 0;
}

/** Points for the yuan donated in one calendar year; each step counts its whole points only. */
export function pointsForDonations(yuan: number): number {
  return VILLAGE_POINTS.donations.reduce((total, [from, to, each]) => {
    const inStep = Math.min(yuan, to) - from;
    return inStep <= 0 ? total : total + Math.min(VILLAGE_POINTS.donationStepCap, Math.floor(inStep / each));
  }, 0);
}
