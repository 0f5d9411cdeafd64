import type { CourtEventRow, JudgmentRow, JudgmentStatus } from './facts.js';
import type { CourtDocument, Finding, Order, Suit } from './judgment/court-document.js';
import type { DocumentState } from './judgment/effective-date.js';

/** What the register calls a finding, where the rules tell the fault of the organ apart. */
const FINDINGS: Readonly<Record<string, Finding>> = { INVALID_DUE_TO_AGENCY: 'INVALID' };
const ORDERS: Readonly<Record<string, Order>> = { CLAIM_REJECTED: 'DISMISS' };

/** Events that nobody took back: a correction and what it reverses both count no more. */
export function standing(events: readonly CourtEventRow[]): CourtEventRow[] {
  const reversed = new Set(events.flatMap(({ reverses }) => reverses ?? []));
  return events.filter(({ id, reverses }) => reverses === null && !reversed.has(id));
}

/** The suit as the rules of effect read it (domain.md 4.3). Loaded judgments without events keep the effect of their file. */
export function suitOf(judgments: readonly JudgmentRow[], events: readonly CourtEventRow[]): Suit {
  const known = standing(events);
  return {
    filed_on: judgments.flatMap(({ filed_on }) => filed_on ?? []).toSorted()[0] ?? null,
    parties: partiesOf(known),
    documents: judgments.map((judgment) =>
      documentOf(
        judgment,
        known.filter(({ reference }) => reference === judgment.judgment_no),
      ),
    ),
  };
}

export function partiesOf(events: readonly CourtEventRow[]): string[] {
  return [...new Set(events.flatMap(({ kind, parties }) => (kind === 'REGISTERED' ? (parties ?? []) : [])))];
}

/** One judgment and what happened to it; `listedOn`: the day of a debtor listing that rests on it. */
export function documentOf(
  judgment: JudgmentRow,
  events: readonly CourtEventRow[],
  listedOn: string | null = null,
): CourtDocument {
  const registered = events.some(({ kind }) => kind === 'REGISTERED');
  const of = (kind: string) => events.filter((event) => event.kind === kind);
  const withdrawals = of('APPEAL_WITHDRAWN');
  return {
    id: judgment.judgment_no,
    kind: judgment.kind,
    instance: judgment.instance,
    issued_on: judgment.issued_on,
    served: of('SERVED').map(({ party, happened_on }) => ({ party: party ?? '', on: happened_on })),
    appeals: of('APPEALED').map(({ party, happened_on }) => ({
      party: party ?? '',
      filed_on: happened_on,
      withdrawn_on: withdrawals.find((withdrawal) => withdrawal.party === party)?.happened_on ?? null,
    })),
    of: judgment.reviews,
    outcome: judgment.outcome,
    finding: FINDINGS[judgment.finding] ?? (judgment.finding as Finding),
    operative: judgment.operative.map((order) => ORDERS[order] ?? (order as Order)),
    organ_at_fault: judgment.finding === 'INVALID_DUE_TO_AGENCY',
    perform_by: judgment.perform_by,
    performed_on: judgment.performed_on,
    enforcement_applied_on: judgment.enforcement_applied_on,
    listed_on: listedOn,
    delisted_on: null,
    in_effect_since:
      !registered && judgment.status === 'EFFECTIVE' ? (judgment.effective_on ?? judgment.issued_on) : null,
  };
}

/** The word of the register for what the rules found; a loaded judgment's own word gives way only to effect gained or lost. */
export function statusOf(judgment: JudgmentRow, state: DocumentState, suit: Suit, registered: boolean): JudgmentStatus {
  if (state.status === 'EFFECTIVE') return 'EFFECTIVE';
  if (state.status === 'WITHOUT_EFFECT') {
    const ending = suit.documents.find(({ id }) => id === state.endedBy?.document);
    return ENDINGS[ending?.outcome ?? ''] ?? 'REVERSED_ON_RETRIAL';
  }
  if (!registered) return judgment.status;
  if (state.status === 'APPEALED') return 'APPEALED';
  if (state.status === 'APPEAL_PERIOD') return 'SERVED';
  return judgment.instance === 'FIRST' ? 'FIRST_INSTANCE_ISSUED' : 'ISSUED';
}

const ENDINGS: Readonly<Record<string, JudgmentStatus>> = {
  REMANDED: 'REMANDED',
  CHANGED: 'CHANGED_ON_APPEAL',
  REVERSED: 'REVERSED_ON_RETRIAL',
};
