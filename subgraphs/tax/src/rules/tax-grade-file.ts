import { day } from '@xinqiao/platform/rules/day.js';
import { regime } from '@xinqiao/platform/rules/regime.js';
import { z } from 'zod';
import { FINDING_KINDS, NOT_COUNTED_FOR } from './tax-grade/finding.js';
import { FIRST_YEAR, ruleSetOfYear } from './tax-grade/rule-set-of-year.js';
import { taxGradeOf } from './tax-grade/tax-grade.js';

const maybeDay = day.nullable().default(null);

const finding = z
  .strictObject({
    kind: z.enum(FINDING_KINDS),
    amount_cny: z.number().min(0).nullable().default(null).describe('Yuan.'),
    share: z.number().min(0).max(1).nullable().default(null).describe('Part of all tax due in the year, 0 to 1.'),
    paid_in_time: z.boolean().nullable().default(null).describe('Within the time of the decision; null: none orders.'),
    crime: z.boolean().default(false),
    with_police: z.boolean().default(false),
    excluded_by: z.enum(NOT_COUNTED_FOR).nullable().default(null),
    recorded_on: maybeDay,
    deadline_on: maybeDay,
    paid_on: maybeDay,
    corrected_on: maybeDay,
    lifted_on: maybeDay,
    repaired_on: maybeDay,
  })
  .superRefine(({ kind, amount_cny, share }, { addIssue }) => {
    if (kind !== 'EVASION') return;
    const needed = { amount_cny, share };
    for (const [name, value] of Object.entries(needed)) {
      if (value === null)
        addIssue({ code: 'custom', path: [name], message: 'EVASION is judged by it; give a number.' });
    }
  });

const file = z
  .strictObject({
    year: z.int().min(FIRST_YEAR).max(9_000).describe('The calendar year that is evaluated.'),
    score: z.number().min(0).max(100).nullable().describe('Points of 100; null: no record.'),
    indicators: z.enum(['ALL', 'NO_IRREGULAR', 'INCOMPLETE']).nullable().default(null),
    established_on: day,
    had_income: z.boolean(),
    prior_grade: z.enum(['A', 'B', 'M', 'C', 'D', 'UNRATED']).nullable().default(null),
    first_year_complete: z.boolean(),
    accounts_proper: z.boolean().default(true),
    zero_vat: z
      .strictObject({
        months_in_a_row: z.int().min(0).max(12),
        months_in_all: z.int().min(0).max(12),
        normal_reason: z.boolean(),
      })
      .nullable()
      .default(null),
    findings: z.array(finding).max(1_000).default([]),
  })
  .superRefine(({ year, score, indicators, established_on }, { addIssue }) => {
    if (established_on > `${year}-12-31`) {
      addIssue({ code: 'custom', path: ['established_on'], message: `It lies after the year ${year}.` });
    }
    const start = indicators && ruleSetOfYear(year).startScores[indicators];
    if (start !== null && score !== null && score > start) {
      addIssue({ code: 'custom', path: ['score'], message: `Points are deducted from ${start}; write no more.` });
    }
  });

/** Tax credit (domain.md 3.1, 3.2). */
export const taxGradeRegime = regime({
  name: 'tax-grade',
  description: 'grade of a taxpayer 纳税信用级别 by score and direct finding, and what may be repaired',
  file,
  judge({ prior_grade, ...facts }, { on }) {
    return taxGradeOf({ ...facts, prior_grade: prior_grade === 'UNRATED' ? null : prior_grade }, on);
  },
});
