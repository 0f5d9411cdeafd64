import type { SubjectFacts } from '../database/facts.js';
import { markingOf } from '../records/record-mark.js';
import type { Slice } from '../policy/slices.js';
import type { CallContext } from './call-context.js';

/**
 * What an agency confirmed that a resident did well (schema/directives.graphql, type Merit). It is no credit item: verdicts
 * and evaluations read those, and nothing but the resident's own score reads this. Days are calendar days in Asia/Shanghai.
 */
export interface Merit {
  /** A rule for residents, such as R-VOL-01 (schema/rulebooks). */
  readonly code: string;
  readonly reference: string;
  readonly formedOn: string;
  /** One deed that is honoured at several levels has one; null: it stands alone. */
  readonly event: string | null;
  /** Under objection: it counts for nothing until the answer. */
  readonly disputed: boolean;
  /** Null where its rule does not count by it. */
  readonly hours: number | null;
  readonly amountYuan: number | null;
}

/** What every merit has unless its fact says otherwise. */
export function merit(known: Pick<Merit, 'code' | 'reference' | 'formedOn'> & Partial<Merit>): Merit {
  return { event: null, disputed: false, hours: null, amountYuan: null, ...known };
}

/** What is computed of merits: the grade, and the items by which it is (a court's order may open these alone). */
const COMPUTED: readonly Slice[] = ['P1', 'P3'];

/**
 * Released for a person whom the request names, where the matter opens the person's grade or items in any form. To everybody
 * else the agency says nothing, which is no empty list: whoever computes on it computes nothing.
 */
export function releaseMerits(
  ctx: CallContext,
  { subjectId, marks }: Pick<SubjectFacts<object>, 'subjectId' | 'marks'>,
  merits: readonly Merit[],
): readonly Merit[] | null {
  if (!subjectId.startsWith('p') || !ctx.holds(subjectId) || !COMPUTED.some((slice) => ctx.slices.has(slice)))
    return null;
  const { stateOf } = markingOf(marks, false);
  const kept = merits.flatMap((one) => {
    const state = stateOf(one.reference);
    if (state === null) return one;
    return state === 'DISPUTED' ? { ...one, disputed: true } : [];
  });
  ctx.receipt.released(kept.map(({ reference }) => reference));
  return kept;
}
