import type { Label } from '@xinqiao/platform/rules/label.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * What a fund may give: favours of the village's own. Income support, care, schooling, water and the like are rights, so
 * there is no kind for them, and a file that names one is refused (NDRC 2019-07-18; domain.md 1.6, A-4).
 */
export const BENEFIT_KINDS = ['GIFT', 'CULTURE', 'TRAINING', 'SERVICE', 'HONOUR'] as const;

const label = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const day = z.string().refine(isCalendarDate, 'Write a day like 2026-01-01, in quotation marks.');

const fundShape = z.strictObject({
  fund: label,
  /** 统一社会信用代码 of the committee whose fund it is. */
  village: z.string().length(18),
  effectiveFrom: day,
  effectiveUntil: day.nullable(),
  basis: label,
  benefits: z.array(
    z.strictObject({
      code: z.string().min(1),
      kind: z.enum(BENEFIT_KINDS),
      leastStars: z.number().int().min(2).max(5),
      label,
    }),
  ),
});

export type BenefitFund = z.output<typeof fundShape>;

export interface Benefit {
  readonly code: string;
  readonly kind: (typeof BENEFIT_KINDS)[number];
  readonly leastStars: number;
  readonly label: Label;
  readonly fund: Label;
  readonly basis: Label;
}

/** Throws an Error that names file and place of what is wrong: a fund that is not understood gives nothing in silence. */
export function parseBenefitFund(text: string, name: string): BenefitFund {
  const parsed = fundShape.safeParse(parse(text));
  if (!parsed.success) throw new Error(`schema/benefits/${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** What a village's funds give on a day for the stars of the year before; stars only ever open something. */
export function benefitsOf(funds: readonly BenefitFund[], village: string, stars: number, today: string): Benefit[] {
  return funds
    .filter((fund) => fund.village === village && fund.effectiveFrom <= today)
    .filter(({ effectiveUntil }) => effectiveUntil === null || effectiveUntil >= today)
    .flatMap(({ benefits, fund, basis }) => benefits.map((benefit) => ({ ...benefit, fund, basis })))
    .filter(({ leastStars }) => stars >= leastStars);
}
