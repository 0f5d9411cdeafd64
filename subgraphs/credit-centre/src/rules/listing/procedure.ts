import { addMonths } from '@xinqiao/platform/rules/calendar-date.js';
import { seriousList, type SeriousListCode } from './serious-lists.js';

/**
 * 严重失信主体名单 (国办发〔2020〕49号; domain.md 5.5): pre-notice, statement and defence, decision, service, listing, and how
 * a listing ends. DROPPED: the authority was convinced before it decided. STOPPED: the penalty that founded it fell before
 * the subject was listed.
 */
export type ListingState =
  'NOTICED' | 'DROPPED' | 'STOPPED' | 'DECIDED' | 'LISTED' | 'REMOVAL_APPLIED' | 'REMOVED' | 'EXPIRED' | 'REVOKED';

export type ListingStepKind =
  | 'PRE_NOTICE'
  | 'STATEMENT'
  | 'HEARING'
  | 'DROP'
  | 'STOP'
  | 'DECISION'
  | 'SERVICE'
  | 'LISTING'
  | 'REMOVAL_APPLICATION'
  | 'REMOVAL'
  | 'REMOVAL_REFUSAL'
  | 'REVOCATION'
  | 'RELISTING';

/** One document of a procedure; `content` by the names of its parts, in Chinese as it was written. */
export interface ListingStep {
  readonly kind: ListingStepKind;
  /** Asia/Shanghai. */
  readonly on: string;
  readonly document_no: string | null;
  readonly content: Readonly<Record<string, string>>;
  readonly actor: string;
}

/** Who acts where nobody does: the centre itself, by a message or by the day's job. */
export const CENTRE = 'credit-centre';

/** A step that the centre takes by itself, without a document. */
export function ownStep(kind: ListingStepKind, on: string, content: ListingStep['content']): ListingStep {
  return { kind, on, document_no: null, content, actor: CENTRE };
}

export interface Listing {
  readonly listing_no: string;
  readonly subject_id: string;
  readonly list_code: SeriousListCode;
  readonly authority: string;
  readonly authority_uscc: string;
  /** The last day of statement and defence. */
  readonly statement_by: string;
  /** 处罚决定书文号 of the authority's penalty that founds it; null: its list needs none. */
  readonly penalty_no: string | null;
  readonly steps: readonly ListingStep[];
}

/** From which states each step may follow, and where it leads; what leads nowhere else leaves the state as it is. */
const STEPS: Readonly<Record<ListingStepKind, { from: readonly ListingState[]; to: ListingState | null }>> = {
  PRE_NOTICE: { from: [], to: 'NOTICED' },
  STATEMENT: { from: ['NOTICED'], to: null },
  HEARING: { from: ['NOTICED'], to: null },
  DROP: { from: ['NOTICED'], to: 'DROPPED' },
  STOP: { from: ['NOTICED', 'DECIDED'], to: 'STOPPED' },
  DECISION: { from: ['NOTICED'], to: 'DECIDED' },
  SERVICE: { from: ['DECIDED'], to: null },
  LISTING: { from: ['DECIDED'], to: 'LISTED' },
  REMOVAL_APPLICATION: { from: ['LISTED'], to: 'REMOVAL_APPLIED' },
  REMOVAL: { from: ['REMOVAL_APPLIED'], to: 'REMOVED' },
  REMOVAL_REFUSAL: { from: ['REMOVAL_APPLIED'], to: 'LISTED' },
  REVOCATION: { from: ['DECIDED', 'LISTED', 'REMOVAL_APPLIED'], to: 'REVOKED' },
  // Whoever concealed something to be removed early is listed again (domain.md 5.5).
  RELISTING: { from: ['REMOVED'], to: 'LISTED' },
};

/** Where a procedure stands on a day; a listing beyond its term is EXPIRED without anybody's act. */
export function stateOf(listing: Listing, today: string): ListingState {
  const state = listing.steps.reduce<ListingState>((known, { kind }) => STEPS[kind].to ?? known, 'NOTICED');
  const until = lastDayOf(listing);
  const isOver = until !== null && until < today;
  return isOver && (state === 'LISTED' || state === 'REMOVAL_APPLIED') ? 'EXPIRED' : state;
}

const ENDED: ReadonlySet<ListingState> = new Set(['DROPPED', 'STOPPED', 'REMOVED', 'EXPIRED', 'REVOKED']);

export function isEnded(listing: Listing, today: string): boolean {
  return ENDED.has(stateOf(listing, today));
}

export function mayFollow(listing: Listing, kind: ListingStepKind, today: string): boolean {
  return STEPS[kind].from.includes(stateOf(listing, today));
}

export function lastStep({ steps }: Pick<Listing, 'steps'>, kind: ListingStepKind): ListingStep | null {
  return steps.findLast((step) => step.kind === kind) ?? null;
}

/** The last day on the list, counted from the date of the decision; null: nothing is decided. */
export function lastDayOf(listing: Pick<Listing, 'list_code' | 'steps'>): string | null {
  const decision = lastStep(listing, 'DECISION');
  return decision && addMonths(decision.on, seriousList(listing.list_code).term);
}

/** After this day early removal may be applied for; null: nothing is decided, or the basis gives none. */
export function removableFrom(listing: Pick<Listing, 'list_code' | 'steps'>): string | null {
  const decision = lastStep(listing, 'DECISION');
  const { earlyAfter } = seriousList(listing.list_code);
  return decision && earlyAfter !== null ? addMonths(decision.on, earlyAfter) : null;
}

/** Whether a hearing was asked for and not held. */
export function awaitsHearing({ steps }: Listing): boolean {
  const asked = steps.some(({ kind, content }) => kind === 'STATEMENT' && content.要求听证 === '是');
  return asked && !steps.some(({ kind }) => kind === 'HEARING');
}
