import { z } from 'zod';
import type { Ladder } from './ladder.js';
import { MEASURES, type Bounds, type Measure } from './rulebook.js';

const bounds = z
  .strictObject({ lt: z.number(), lte: z.number(), gt: z.number(), gte: z.number() })
  .partial()
  .transform((given): Bounds => Object.fromEntries(Object.entries(given).filter(([, bound]) => bound !== undefined)));
const measures = z.partialRecord(z.enum(MEASURES), bounds);
const pair = z.tuple([z.number().nonnegative(), z.int().positive()]);

/** The cell `points_rule` of organisations.csv and residents.csv: JSON, every key of which is known here. */
export const pointsRule = z.strictObject({
  when: z
    .union([
      z.strictObject({ any: z.array(measures).min(1) }).transform(({ any }) => any),
      measures.transform((one) => [one]),
    ])
    .optional(),
  requires: z.string().optional(),
  excludes: z.array(z.string()).optional(),
  subject: z.literal('ENTITY_ONLY').optional(),
  per: z.enum(['MONTH', '6_MONTHS', 'YEAR']).optional(),
  basis: z.string().optional(),
  replaces: z.string().optional(),
  on: z.literal('PERFORMED').optional(),
  repair: z.string().optional(),
  range: z.tuple([z.int(), z.int()]).optional(),
  decided_by: z.literal('authority').optional(),
  accumulate: z.literal('CALENDAR_YEAR').optional(),
  marginal: z.literal(true).optional(),
  min_total_cny: z.number().nonnegative().optional(),
  steps: z
    .array(
      z.strictObject({
        upto_cny: z.number().positive().nullable(),
        per_cny: z.number().positive(),
        max: z.int().positive(),
      }),
    )
    .min(1)
    .optional(),
  rounding: z.literal('FLOOR').optional(),
  tiers_hours_points: z.array(pair).min(1).optional(),
  tiers_yuan_points: z.array(pair).min(1).optional(),
  marginal_steps_yuan: z
    .array(z.tuple([z.number().nonnegative(), z.number().positive().nullable(), z.number().positive()]))
    .min(1)
    .optional(),
  points_each: z.literal(1).optional(),
  step_cap: z.int().positive().optional(),
  minimum_yuan: z.number().nonnegative().optional(),
  period: z.literal('calendar_year').optional(),
  highest_tier_only: z.literal(true).optional(),
});
export type PointsRule = z.output<typeof pointsRule>;

/** The ladder that a points rule writes down, with what it measures and over what; null: it has none. */
export function ladderOf(
  rule: PointsRule,
  cap: number | null,
): { readonly ladder: Ladder; readonly measure: Measure; readonly yearly: boolean } | null {
  if (rule.steps) {
    const steps = rule.steps.map(({ upto_cny, per_cny, max }, at, all) => ({
      from: all[at - 1]?.upto_cny ?? 0,
      upTo: upto_cny,
      per: per_cny,
      most: max,
    }));
    const ladder = { kind: 'MARGINAL', least: rule.min_total_cny ?? 0, steps, cap } as const;
    return { ladder, measure: 'amount_cny', yearly: rule.accumulate !== undefined };
  }
  if (rule.marginal_steps_yuan) {
    const most = rule.step_cap ?? Number.POSITIVE_INFINITY;
    const steps = rule.marginal_steps_yuan.map(([from, upTo, per]) => ({ from, upTo, per, most }));
    const ladder = { kind: 'MARGINAL', least: rule.minimum_yuan ?? 0, steps, cap } as const;
    return { ladder, measure: 'amount_cny', yearly: rule.period !== undefined };
  }
  const tiers = rule.tiers_hours_points ?? rule.tiers_yuan_points;
  if (!tiers) return null;
  const ladder = { kind: 'TIERS', tiers: tiers.map(([least, points]) => ({ least, points })), cap } as const;
  return { ladder, measure: rule.tiers_hours_points ? 'hours' : 'amount_cny', yearly: rule.period !== undefined };
}
