import { day } from '@xinqiao/platform/rules/day.js';
import { regime } from '@xinqiao/platform/rules/regime.js';
import { z } from 'zod';
import { scoreResident, type ResidentItem } from './resident-score/score-resident.js';
import { measuresFault } from './rulebook/measures-fault.js';
import { rulebookNamed } from './rulebook/rulebooks.js';
import type { ResidentRules } from './rulebook/rulebook.js';

const name = z.string().min(1).max(100);
const measure = z.number().min(0).nullable().default(null);

const item = z.strictObject({
  id: name,
  code: z.string().max(50),
  formed_on: day,
  recorded_on: day.nullable().default(null).describe('When it became known; left out: the day it was formed.'),
  event: name.nullable().default(null).describe('Items of one good deed have the same.'),
  disputed: z.boolean().default(false),
  hours: measure,
  amount_cny: measure.describe('Yuan.'),
});

const file = z
  .strictObject({
    evaluate_on: day.nullable().default(null).describe('--on, where it is given, holds instead.'),
    born_on: day,
    full_capacity: z.boolean().default(true).describe('完全民事行为能力.'),
    opted_in: z.boolean(),
    items: z.array(item).max(1_000),
  })
  .superRefine(({ born_on, items }, { addIssue }) => {
    items.forEach(({ id, formed_on }, at) => {
      if (items.findIndex((other) => other.id === id) < at) {
        addIssue({ code: 'custom', path: ['items', at, 'id'], message: `The id ${id} is used already.` });
      }
      if (formed_on < born_on) {
        addIssue({
          code: 'custom',
          path: ['items', at, 'formed_on'],
          message: 'It lies before the birth of the person.',
        });
      }
    });
  });

const DEFAULT_RULEBOOK = 'weihai-city';

/** A resident's Haibei score (end of rulebook/rules.md). */
export const residentRegime = regime({
  name: 'resident',
  description: "a resident's opt-in score 海贝分, for benefits only",
  file,
  judge({ evaluate_on, items: told, ...person }, { on, askedOn, rulebook: asked, schemaFolder }) {
    const rulebook = rulebookNamed(schemaFolder, asked ?? DEFAULT_RULEBOOK);
    const { residents: rules, effectiveFrom } = rulebook;
    if (!rules) throw new Error(`$: Rulebook ${rulebook.name} has no rules for residents.`);
    const day = askedOn ?? evaluate_on ?? on;
    if (day < effectiveFrom)
      throw new Error(`$.evaluate_on: Rulebook ${rulebook.name} is in force from ${effectiveFrom}.`);
    if (person.born_on > day) throw new Error(`$.born_on: It lies after the day of judging, ${day}.`);
    const items = told.map((one, at) => itemOf(one, at, rules));
    const score = scoreResident({ ...person, items }, day, rules);
    return 'code' in score ? score : { ...score, rulebook: rulebook.name, evaluatedOn: day };
  },
});

function itemOf({ hours, amount_cny, ...told }: z.output<typeof item>, at: number, rules: ResidentRules): ResidentItem {
  const measures = Object.fromEntries(Object.entries({ hours, amount_cny }).filter(([, value]) => value !== null));
  const rule = rules.rules.ruleOf(told.code, told.formed_on);
  const fault = rule && measuresFault(rule, measures, null, rules.rules.all);
  if (fault) throw new Error(`$.items[${at}].${fault.field}: ${fault.message}`);
  return { ...told, recorded_on: told.recorded_on ?? told.formed_on, measures };
}
