import { day } from '@xinqiao/platform/rules/day.js';
import { regime } from '@xinqiao/platform/rules/regime.js';
import { z } from 'zod';
import { explainOrganisation } from './organisation-evaluation/explain-organisation.js';
import { fiveDimensionsOf } from './organisation-evaluation/five-dimensions.js';
import { gradeOrganisation } from './organisation-evaluation/grade-organisation.js';
import { NOT_EVALUATED } from './organisation-evaluation/not-evaluated.js';
import type { OrganisationItem } from './organisation-evaluation/organisation-item.js';
import { measuresFault } from './rulebook/measures-fault.js';
import { rulebookNamed } from './rulebook/rulebooks.js';
import type { OrganisationRules } from './rulebook/rulebook.js';

const maybeDay = day.nullable().default(null);
const name = z.string().min(1).max(100);
const measure = z.number().min(0).nullable().default(null);

const item = z
  .strictObject({
    id: name,
    code: z.string().max(50),
    formed_on: day,
    recorded_on: maybeDay.describe('When it became known; left out: the day it was formed.'),
    continuing: z.boolean().default(false),
    ended_on: maybeDay,
    corrected_on: maybeDay,
    performed_on: maybeDay.describe('A listed judgment debtor performed.'),
    repaired_on: maybeDay,
    disputed: z.boolean().default(false),
    act: name.nullable().default(null).describe('Items of one bad act have the same.'),
    event: name.nullable().default(null).describe('Items of one good matter have the same.'),
    run: name.nullable().default(null).describe('Items of one uninterrupted run have the same.'),
    points: z.int().nullable().default(null).describe('Set by the authority, where the rule leaves it a range.'),
    requirement_met: z.boolean().default(true).describe('What the rule requires, as an effective decision, is shown.'),
    ground: name.nullable().default(null),
    penalty_class: z.enum(['MINOR', 'GENERAL', 'SERIOUS']).nullable().default(null),
    amount_cny: measure.describe('Yuan.'),
    arrears_months: measure,
    fine_cny: measure,
    confiscated_cny: measure,
    industry_10k_cny: measure.describe('Ten thousand yuan.'),
    farming_10k_cny: measure.describe('Ten thousand yuan.'),
  })
  .superRefine(({ formed_on, recorded_on, ended_on, corrected_on, performed_on, repaired_on }, { addIssue }) => {
    for (const [field, date] of Object.entries({ recorded_on, ended_on, corrected_on, performed_on, repaired_on })) {
      if (date !== null && date < formed_on) {
        addIssue({ code: 'custom', path: [field], message: `It lies before the day it was formed, ${formed_on}.` });
      }
    }
  });

const file = z
  .strictObject({
    id: z.string().optional(),
    title: z.string().optional(),
    evaluate_on: day.nullable().default(null).describe('--on, where it is given, holds instead.'),
    subject_kind: z
      .enum([
        'ENTERPRISE',
        'COOPERATIVE',
        'SOCIAL_ORGANISATION',
        'GOVERNMENT_BODY',
        'PUBLIC_INSTITUTION',
        'SOLE_TRADER',
      ])
      .default('ENTERPRISE'),
    financial_authorised: z.boolean().default(false).describe('The subject lets its financial dimension be used.'),
    items: z.array(item).max(1_000),
    expect: z.unknown().optional().describe('Ignored, so that a vector can be tried as it is.'),
    why: z.string().optional().describe('Ignored.'),
  })
  .superRefine(({ items }, { addIssue }) => {
    items.forEach(({ id }, at) => {
      if (items.findIndex((other) => other.id === id) < at) {
        addIssue({ code: 'custom', path: ['items', at, 'id'], message: `The id ${id} is used already.` });
      }
    });
  });

const DEFAULT_RULEBOOK = 'wendeng-2020';

/** Evaluation of organisations (rulebook/rules.md; domain.md 2.2, 2.4). */
export const organisationRegime = regime({
  name: 'organisation',
  description: 'points, grade, five dimensions and level of an organisation 公共信用综合评价',
  file,
  judge(
    { evaluate_on, subject_kind, financial_authorised, items: told },
    { on, askedOn, rulebook: asked, schemaFolder },
  ) {
    if (subject_kind === 'GOVERNMENT_BODY' || subject_kind === 'PUBLIC_INSTITUTION' || subject_kind === 'SOLE_TRADER') {
      return { status: 'NOT_APPLICABLE', reason: NOT_EVALUATED[subject_kind] };
    }
    const rulebook = rulebookNamed(schemaFolder, asked ?? DEFAULT_RULEBOOK);
    const { organisations: rules, evaluation, effectiveFrom } = rulebook;
    if (!rules || !evaluation) throw new Error(`$: Rulebook ${rulebook.name} has no rules for organisations.`);
    const day = askedOn ?? evaluate_on ?? on;
    if (day < effectiveFrom)
      throw new Error(`$.evaluate_on: Rulebook ${rulebook.name} is in force from ${effectiveFrom}.`);
    const items = told.map((one, at) => itemOf(one, at, rules));
    const graded = gradeOrganisation(items, day, rules);
    const { dimensions, ...level } = fiveDimensionsOf(graded, evaluation, {
      financialAuthorised: financial_authorised,
    });
    const counted = graded.items.filter(({ outcome }) => outcome === 'COUNTED');
    return {
      points: graded.points,
      grade: graded.grade,
      counted: Object.fromEntries(counted.map(({ item: { id }, direct, points }) => [id, direct ?? points])),
      dimensions: Object.fromEntries(dimensions.map(({ dimension, score }) => [dimension, score ?? 'NOT_AVAILABLE'])),
      ...level,
      rulebook: rulebook.name,
      evaluatedOn: day,
      explain: explainOrganisation(graded, items, rules),
    };
  },
});

type ToldItem = z.output<typeof item>;

function itemOf(told: ToldItem, at: number, rules: OrganisationRules): OrganisationItem {
  const { amount_cny, arrears_months, fine_cny, confiscated_cny, industry_10k_cny, farming_10k_cny, ...rest } = told;
  const named = { amount_cny, arrears_months, fine_cny, confiscated_cny, industry_10k_cny, farming_10k_cny };
  const measures = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== null));
  const rule = rules.rules.ruleOf(told.code, told.formed_on);
  const fault = rule && measuresFault(rule, measures, told.points, rules.rules.all);
  if (fault) throw new Error(`$.items[${at}].${fault.field}: ${fault.message}`);
  return { ...rest, recorded_on: told.recorded_on ?? told.formed_on, measures };
}
