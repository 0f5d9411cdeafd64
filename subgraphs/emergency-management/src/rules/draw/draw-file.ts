import { z } from 'zod';

const number = z.string().min(1).max(100);

/** What was fixed when the draw was committed. */
export const drawPlan = z.strictObject({
  /** Opaque ids of the supervised subjects of the case. */
  candidates: z.array(number).min(1),
  objects: z.int().min(1),
  inspectorsEach: z.int().min(1).max(20),
  inspectors: z.array(z.strictObject({ inspector: number, conflictsWith: z.array(number) })).max(500),
  levels: z.array(z.strictObject({ subject: number, level: number })),
  levelFactors: z.array(z.strictObject({ level: number, factor: z.number().min(0.001).max(1000) })),
});

export type DrawPlan = z.output<typeof drawPlan>;

const candidate = z.strictObject({
  subject: number,
  tier: z.enum(['HIGH', 'NORMAL', 'LOW']),
  /** Whole tickets in the draw; see TICKETS. */
  tickets: z.int().positive(),
});

const drawnObject = z.strictObject({ subject: number, inspectors: z.array(number) });

/** Everything that a draw rests on: with it anybody computes the outcome anew. Days in Asia/Shanghai. */
export const drawFile = z.strictObject({
  drawNo: number,
  organisation: number,
  /** SHA-256 of the seed's text, published before the draw. */
  seedHash: z.string().regex(/^[0-9a-f]{64}$/),
  seed: z.string().regex(/^[0-9a-f]{64}$/),
  /** Said in public after the commitment, so that who knew the seed could not choose the outcome. */
  witness: number,
  ruleVersion: number,
  drawnOn: z.iso.date(),
  plan: drawPlan,
  candidates: z.array(candidate),
  drawn: z.array(drawnObject),
});

export type DrawFile = z.output<typeof drawFile>;
export type Candidate = z.output<typeof candidate>;
export type DrawnObject = z.output<typeof drawnObject>;
