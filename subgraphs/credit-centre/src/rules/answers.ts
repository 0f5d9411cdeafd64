import type { Source } from '@xinqiao/platform/policy/matters.js';
import type { CreditItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { z } from 'zod';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullish()
  .transform((value) => value ?? null);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const label = z
  .object({ en: z.string(), zh: z.string() })
  .nullish()
  .transform((value) => value ?? null);

const indicator = z.object({
  code: z.string(),
  recordedOn: date,
  continuing: z.boolean(),
  endedOn: date,
  correctedOn: date,
  performedOn: date,
  act: text,
  event: text,
  run: text,
  points: z
    .int()
    .nullish()
    .transform((value) => value ?? null),
  requirementMet: z.boolean(),
  ground: text,
  penaltyClass: z
    .enum(['MINOR', 'GENERAL', 'SERIOUS'])
    .nullish()
    .transform((value) => value ?? null),
  figures: z.array(z.object({ measure: z.string(), value: z.number() })),
});

const itemsShape = z.object({
  asOf: date,
  loadedAt: z.iso
    .datetime({ offset: true })
    .nullish()
    .transform((value) => value ?? null),
  items: z.array(
    z.object({
      code: z.string(),
      slice: z.string(),
      reference: z.string(),
      document: text,
      legalBasis: z.string(),
      from: date,
      until: date,
      disputed: z.boolean(),
      status: z.enum(['IN_FORCE', 'REPAIRED', 'EXPIRED', 'WITHDRAWN']),
      repairedOn: date,
      remedy: label,
      // The verdict asks for none.
      indicators: z.array(indicator).default([]),
    }),
  ),
});

/**
 * What each agency answered, from the fields that @requires brought. An agency that did not answer, or whose answer
 * is not of the agreed shape, is null: bad data must never pass for a clean record.
 */
export function answersOf(
  subject: Readonly<Record<string, unknown>>,
  sources: readonly Source[],
  centre: CreditItems | null,
): Map<string, CreditItems | null> {
  return new Map(
    sources.map(({ name, items }) => {
      if (items === null) return [name, centre];
      const parsed = itemsShape.safeParse(subject[items]);
      return [name, parsed.success ? parsed.data : null];
    }),
  );
}
