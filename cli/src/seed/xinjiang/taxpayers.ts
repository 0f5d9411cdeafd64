import { uscc } from '@xinqiao/platform/rules/uscc.js';
import { nameOf } from './names.js';
import { DIVISIONS, GRADES, INDICATORS, INDUSTRIES, SEED, TAXPAYERS } from './plan.js';
import { openRandom } from '../random.js';

export type Grade = keyof typeof GRADES;

export interface SeedTaxpayer {
  /** From 0; the A come first, so that each year's list is the beginning of the next one's. */
  readonly no: number;
  readonly uscc: string;
  readonly name: string;
  readonly division: string;
  readonly industry: string;
  readonly grade: Grade;
  /** Points of 100, two decimals; null: a new entity graded M. */
  readonly score: string | null;
  readonly establishedOn: string;
  readonly isLate: boolean;
  readonly hasArrears: boolean;
  readonly isNonNormal: boolean;
}

/** What the code of a seeded taxpayer begins with: the test division, and the letter T. */
export const SEEDED = '91659999T';

export const BANKS = Array.from({ length: 21 }, (_, at) =>
  uscc({ department: '91', division: '659999', body8: `MA9B${String(at + 1).padStart(4, '0')}` }),
);

export const REGULATOR = uscc({ department: '11', division: '659999', body8: 'MA9R0001' });

/** Lowest and highest score of a grade, in hundredths of a point. */
const SCORES: Readonly<Record<Grade, readonly [number, number]>> = {
  A: [9_000, 10_000],
  B: [7_000, 8_999],
  M: [7_000, 9_500],
  C: [4_000, 6_999],
  D: [1_000, 3_999],
};

/** All taxpayers of the province, always the same, one after the other. */
export function* taxpayers(): Generator<SeedTaxpayer> {
  const random = openRandom(SEED);
  const nonNormalOfD = (INDICATORS.nonNormal / 1_000) * (TAXPAYERS / GRADES.D);
  let no = 0;
  for (const [grade, count] of Object.entries(GRADES) as [Grade, number][]) {
    for (let of = 0; of < count; of += 1, no += 1) {
      const industry = random.weighted(INDUSTRIES);
      const [least, most] = SCORES[grade];
      const isNew = grade === 'M' && random.next() < 0.4;
      const year = isNew ? 2018 : 1995 + random.below(20);
      const month = String(1 + random.below(12)).padStart(2, '0');
      const points = least + random.below(most - least + 1);
      yield {
        no,
        uscc: uscc({ department: '91', division: '659999', body8: `T${String(no).padStart(7, '0')}` }),
        name: nameOf(industry, random),
        division: random.weighted(DIVISIONS),
        industry,
        grade,
        score: isNew ? null : (points / 100).toFixed(2),
        establishedOn: `${year}-${month}-15`,
        isLate: random.next() < INDICATORS.late / 1_000,
        hasArrears: grade !== 'A' && random.next() < INDICATORS.arrears / 1_000 / (1 - GRADES.A / TAXPAYERS),
        isNonNormal: grade === 'D' && random.next() < nonNormalOfD,
      };
    }
  }
}
