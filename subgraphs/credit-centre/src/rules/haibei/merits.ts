import type { Source } from '@xinqiao/platform/policy/matters.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import { merit, type Merit } from '@xinqiao/platform/subgraph/merits.js';
import { z } from 'zod';
import type { ResidentItem } from '../resident-score/score-resident.js';
import { measuresFault } from '../rulebook/measures-fault.js';
import type { ResidentRules } from '../rulebook/rulebook.js';

const number = z
  .number()
  .nonnegative()
  .nullish()
  .transform((value) => value ?? null);

const meritsShape = z.array(
  z.object({
    code: z.string(),
    reference: z.string().min(1),
    formedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    event: z
      .string()
      .nullish()
      .transform((value) => value ?? null),
    disputed: z.boolean(),
    hours: number,
    amountYuan: number,
  }),
);

/** What one agency confirmed; null: it did not answer, or with what is no merit by these rules. */
export interface AnsweredMerits {
  readonly owner: Label;
  readonly items: readonly ResidentItem[] | null;
}

/**
 * What each agency says that a resident did well, from the fields that @requires brought, and what the centre itself
 * holds. Bad data is no answer: to leave it out would lower a score in silence.
 */
export function answeredMerits(
  subject: Readonly<Record<string, unknown>>,
  sources: readonly Source[],
  centre: readonly Merit[] | null,
  rules: ResidentRules,
): AnsweredMerits[] {
  return sources.flatMap(({ owner, items, merits }): AnsweredMerits[] => {
    if (items === null) return [{ owner, items: centre && itemsOf(centre, rules) }];
    if (merits === undefined) return [];
    const parsed = meritsShape.safeParse(subject[merits]);
    return [{ owner, items: parsed.success ? itemsOf(parsed.data, rules) : null }];
  });
}

function itemsOf(merits: readonly Merit[], rules: ResidentRules): readonly ResidentItem[] | null {
  const items = merits.map(itemOf);
  const isKnown = items.every(({ code, formed_on, measures }) => {
    const rule = rules.rules.ruleOf(code, formed_on);
    return rule !== null && measuresFault(rule, measures, null, rules.rules.all) === null;
  });
  return isKnown ? items : null;
}

function itemOf({ code, reference, formedOn, event, disputed, hours, amountYuan }: Merit): ResidentItem {
  const measures = { ...(hours === null ? {} : { hours }), ...(amountYuan === null ? {} : { amount_cny: amountYuan }) };
  return { id: reference, code, formed_on: formedOn, recorded_on: formedOn, event, disputed, measures };
}

/** A commendation 表彰奖励 of a resident, or a merit of a civil servant; the day is in Asia/Shanghai. */
export interface Commendation {
  readonly document_no: string;
  readonly level: string;
  readonly awarded_on: string;
  readonly event: string | null;
}

/** Levels of commendations, and the rule of each (Annex 1, 表彰奖励 and 国家公职人员考核). */
export const COMMENDATION_RULES = {
  NATIONAL: 'R-COMD-01',
  PROVINCIAL: 'R-COMD-02',
  CITY: 'R-COMD-03',
  PROVINCIAL_DEPARTMENT: 'R-COMD-04',
  CITY_DEPARTMENT: 'R-COMD-05',
  COUNTY: 'R-COMD-06',
  COUNTY_DEPARTMENT: 'R-COMD-07',
  MERIT_THIRD_CLASS: 'R-PUB-01',
  MERIT_SECOND_CLASS: 'R-PUB-02',
  MERIT_FIRST_CLASS: 'R-PUB-03',
} as const;

export function meritsOfCentre(commendations: readonly Commendation[]): Merit[] {
  return commendations.map(({ document_no, level, awarded_on, event }) =>
    merit({
      code: COMMENDATION_RULES[level as keyof typeof COMMENDATION_RULES],
      reference: `commendation:${document_no}`,
      formedOn: awarded_on,
      event,
    }),
  );
}
