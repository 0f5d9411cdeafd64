import type { Label } from '../rules/label.js';
import type { PenaltyClass } from '../rules/publication-rule-set.js';
import type { SubjectFacts } from '../database/facts.js';
import type { Dataset } from '../exchange/dataset.js';
import type { RecordMark } from '../records/record-mark.js';
import type { CallContext } from './call-context.js';
import { sourceState, type SourceState } from './source-state.js';

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
  /** From this day on a repaired record is neither shown nor used. */
  readonly repairedOn: string | null;
  /** What the subject may do. */
  readonly remedy: Label | null;
  /** What rulebooks may count of it: one for each of their items that the act fits. */
  readonly indicators: readonly CreditIndicator[];
}

/** A fact as the catalogue of credit information names it (schema/directives.graphql, type CreditIndicator). */
export interface CreditIndicator {
  readonly code: string;
  readonly recordedOn: string | null;
  readonly continuing: boolean;
  readonly endedOn: string | null;
  readonly correctedOn: string | null;
  readonly performedOn: string | null;
  readonly act: string | null;
  readonly event: string | null;
  readonly run: string | null;
  readonly points: number | null;
  readonly requirementMet: boolean;
  readonly ground: string | null;
  readonly penaltyClass: PenaltyClass | null;
  readonly figures: readonly { readonly measure: string; readonly value: number }[];
}

export interface CreditItems extends SourceState {
  readonly items: readonly CreditItem[];
}

/** What is held of a subject, as far as the release of its items goes by it. */
type Held = Pick<SubjectFacts<object>, 'subjectId' | 'feeds' | 'marks'>;

/** Releases, with the marks of their records, what the matter in the seal reads, and only for a subject of the case. */
export function releaseItems(
  ctx: CallContext,
  { subjectId, feeds, marks }: Held,
  datasets: readonly Dataset[],
  items: readonly CreditItem[],
): CreditItems {
  const { matter, parameters } = ctx.caller;
  const state = sourceState(feeds, datasets);
  if (matter === null || !ctx.holds(subjectId) || awaitsAuthorization(ctx)) return { items: [], ...state };
  const read: ReadonlySet<string> = ctx.matters.itemsReadBy(matter, parameters, ctx.slices.has('E6'));
  const usable = items.filter(
    (item) => read.has(item.code) && (SEES_ARCHIVE.has(ctx.caller.kind) || inTerm(item, ctx.today)),
  );
  const released = usable.map((item) => marked(item, marks));
  ctx.receipt.released(released.map(({ reference }) => reference));
  return { items: released, ...state };
}

/** Whose record it is, a court and an auditor see what is beyond its term, too (domain.md 7.3, rule 3). */
const SEES_ARCHIVE = new Set(['self', 'enterprise', 'court', 'auditor']);

/** Beyond its term an item is neither shared nor used, nor even counted as left out (domain.md 5.6). */
function inTerm({ until }: CreditItem, today: string): boolean {
  return until === null || until >= today;
}

/** An objection or a repair takes hold of the item of its record (domain.md 7.3, rule 3). */
function marked(item: CreditItem, marks: readonly RecordMark[]): CreditItem {
  const mark = marks.find(({ reference }) => reference === item.reference);
  if (!mark) return item;
  const { state, valid_from } = mark;
  if (state === 'DISPUTED') return { ...item, disputed: true };
  return { ...item, status: state, repairedOn: state === 'REPAIRED' ? valid_from : item.repairedOn };
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
  return {
    document: null,
    from: null,
    until: null,
    disputed: false,
    status: 'IN_FORCE',
    repairedOn: null,
    remedy: null,
    indicators: [],
    ...item,
  };
}

/** What every indicator has unless its fact says otherwise. */
export function creditIndicator(indicator: Pick<CreditIndicator, 'code'> & Partial<CreditIndicator>): CreditIndicator {
  return {
    recordedOn: null,
    continuing: false,
    endedOn: null,
    correctedOn: null,
    performedOn: null,
    act: null,
    event: null,
    run: null,
    points: null,
    requirementMet: true,
    ground: null,
    penaltyClass: null,
    figures: [],
    ...indicator,
  };
}
