import type { CallContext } from './call-context.js';
import type { SourceState } from './source-state.js';

/** One fact that a verdict may read (schema/directives.graphql, type CreditItem). Dates are calendar days in Asia/Shanghai. */
export interface CreditItem {
  readonly code: string;
  readonly slice: string;
  readonly reference: string;
  readonly document: string | null;
  readonly legalBasis: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly disputed: boolean;
  readonly status: 'IN_FORCE' | 'REPAIRED' | 'EXPIRED' | 'WITHDRAWN';
  readonly remedy: string | null;
}

export interface CreditItems extends SourceState {
  readonly items: readonly CreditItem[];
}

/** Releases what the matter in the seal reads, and only for a subject of the case. */
export function releaseItems(
  ctx: CallContext,
  subjectId: string,
  state: SourceState,
  items: readonly CreditItem[],
): CreditItems {
  const { matter, parameters } = ctx.caller;
  if (matter === null || !ctx.holds(subjectId) || awaitsAuthorization(ctx))
    return { asOf: state.asOf, loadedAt: state.loadedAt, items: [] };
  const read: ReadonlySet<string> = ctx.matters.itemsReadBy(matter, parameters, ctx.slices.has('E6'));
  const released = items.filter((item) => read.has(item.code));
  ctx.receipt.released(released.map(({ reference }) => reference));
  return { asOf: state.asOf, loadedAt: state.loadedAt, items: released };
}

/** Whether the matter's verdict needs the subject's authorisation and none was given. */
export function awaitsAuthorization({ caller, matters }: CallContext): boolean {
  const { matter, authorization } = caller;
  const needs = matter === null ? undefined : matters.matter(matter)?.checkNeeds;
  return authorization === null && needs?.includes('AU') === true;
}

/** What every item has unless its fact says otherwise. */
export function creditItem(
  item: Pick<CreditItem, 'code' | 'slice' | 'reference' | 'legalBasis'> & Partial<CreditItem>,
): CreditItem {
  return { document: null, from: null, until: null, disputed: false, status: 'IN_FORCE', remedy: null, ...item };
}
