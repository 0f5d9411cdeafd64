import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ResidentGrade } from '../resident-score/score-resident.js';

/**
 * What a grade may open: what its provider gives by choice. Income support, care and schooling are rights, so that there is
 * no kind for them, and a file that names one is refused (NDRC 2019-07-18; domain.md 1.6, A-4).
 */
const KINDS = [
  'LIBRARY_DEPOSIT',
  'HOSPITAL_DEPOSIT',
  'TRANSPORT',
  'GREEN_CHANNEL',
  'TOURISM',
  'SPORT',
  'RENT',
] as const;

const label = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const day = z.string().refine(isCalendarDate, 'Write a day like 2026-01-01, in quotation marks.');

const catalogueShape = z.strictObject({
  issuedBy: label,
  rulebook: z.string().min(1),
  basis: label,
  effectiveFrom: day,
  effectiveUntil: day.nullable(),
  benefits: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z0-9-]{3,50}$/, 'Write 3 to 50 capital letters, digits and hyphens.'),
      kind: z.enum(KINDS),
      leastGrade: z.enum(['A', 'AA', 'AAA']),
      provider: z.string().refine((code) => checkUscc(code).ok, 'It is no 统一社会信用代码: a check digit is wrong.'),
      providerName: label,
      label,
      terms: label,
    }),
  ),
});

export interface HaibeiBenefit {
  readonly code: string;
  readonly kind: (typeof KINDS)[number];
  readonly label: Label;
  readonly terms: Label;
  readonly provider: string;
  readonly providerName: Label;
  readonly leastGrade: ResidentGrade;
  readonly issuedBy: Label;
  readonly basis: Label;
  /** By whose grades it opens: the name of a rulebook. */
  readonly rulebook: string;
  /** Days in Asia/Shanghai, both included; null: without end. */
  readonly from: string;
  readonly until: string | null;
}

/**
 * Reads the catalogues of schema/haibei, each with its file's name. Throws an Error that names file and place of what is
 * wrong, and for a code that is used twice: a benefit that is not understood would be given, or denied, by accident.
 */
export function parseBenefits(files: readonly { readonly name: string; readonly text: string }[]): HaibeiBenefit[] {
  const all = files.flatMap(({ name, text }) => {
    const parsed = catalogueShape.safeParse(parse(text));
    if (!parsed.success) throw new Error(`schema/haibei/${name}: ${z.prettifyError(parsed.error)}`);
    const { benefits, effectiveFrom: from, effectiveUntil: until, ...issued } = parsed.data;
    return benefits.map((benefit) => ({ ...issued, from, until, ...benefit }));
  });
  const twice = all.find(({ code }, at) => all.findIndex((other) => other.code === code) < at);
  if (twice) throw new Error(`schema/haibei: the code ${twice.code} is used twice.`);
  return all;
}

const RANKS: Readonly<Record<ResidentGrade, number>> = { A: 0, AA: 1, AAA: 2 };

/** What a grade opens on a day; it never closes anything. */
export function opened(benefits: readonly HaibeiBenefit[], grade: ResidentGrade, today: string): HaibeiBenefit[] {
  return inForce(benefits, today).filter(({ leastGrade }) => RANKS[grade] >= RANKS[leastGrade]);
}

export function inForce(benefits: readonly HaibeiBenefit[], today: string): HaibeiBenefit[] {
  return benefits.filter(({ from, until }) => from <= today && (until === null || today <= until));
}
