import { counted, markingOf, markOf, shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type {
  AgreementBreach,
  CourtEvent,
  CourtRecord,
  DebtorListing,
  GovernmentFlag,
  GovernmentIntegrity,
  Judgment,
} from '../resolver-types.gen.js';
import type { CourtsFacts } from '../store.js';
import {
  agreementBreachOf,
  agreementOf,
  isInTerm,
  listingOn,
  standingLevelOf,
  type BreachLevel,
} from './agreement-breach.js';
import type { CourtEventRow, DebtorRow, JudgmentRow } from './facts.js';
import { records } from './records.js';

/** Which flags a caller sees (domain.md 4.4): the public unperformed ones under C2, listed ones only under G1. */
export interface View {
  /** Asia/Shanghai. */
  readonly today: string;
  readonly publicBreaches: boolean;
  readonly publicIntegrity: boolean;
  readonly marking: Marking;
}

const LEVELS: readonly BreachLevel[] = ['FLAG_BREACH', 'FLAG_UNPERFORMED', 'LISTED'];

/** The section that the courts hang under Subject. */
export function recordOf(
  facts: CourtsFacts,
  state: SourceState,
  { today, publicBreaches, publicIntegrity, marking }: View,
): CourtRecord {
  const listed = facts.debtors.filter((listing) => isInTerm(listing, today));
  const open = openBreachesOf(facts, today);
  const visible = open.filter(({ level }) => !publicBreaches || level !== 'FLAG_BREACH');
  const deciding = counted(open, BREACH, marking);
  return {
    isListed: counted(listed, records.debtors, marking).length > 0,
    hasOpenBreach: deciding.some((breach) => visible.includes(breach)),
    debtorListings: shown(listed, records.debtors, marking, listingOf),
    agreementBreaches: shown(visible, BREACH, marking, (breach) => breach),
    governmentIntegrity: integrityOf(facts, deciding, publicIntegrity),
    // The events of each are loaded where they are asked for.
    judgments: shown(facts.judgments, records.judgments, marking, judgmentOf),
    ...state,
  };
}

const BREACH = {
  reference: ({ judgmentNo }: AgreementBreach) => records.breaches.reference({ judgment_no: judgmentNo ?? '' }),
};

/** The same flags for the centre's view of a government body, beside its promises. */
export function governmentFlagsOf(
  facts: CourtsFacts,
  { today, publicBreaches }: Pick<View, 'today' | 'publicBreaches'>,
): GovernmentFlag[] {
  const undisputed = counted(openBreachesOf(facts, today), BREACH, markingOf(facts.marks, false));
  const open = undisputed.filter(({ level }) => !publicBreaches || level !== 'FLAG_BREACH');
  return open.map((breach) => ({
    judgmentNo: breach.judgmentNo ?? '',
    agreementNo: breach.agreement?.agreementNo,
    level: breach.level ?? '',
    levelSince: breach.levelSince,
    finding: breach.finding ?? '',
    flaggedOn: breach.flaggedOn ?? '',
    performBy: breach.performBy,
    excuse: breach.excuse,
  }));
}

/** Flags that are not closed, each with its level on the day. */
function openBreachesOf(facts: CourtsFacts, today: string): AgreementBreach[] {
  const marking = markingOf(facts.marks, true);
  const agreements = new Map(facts.agreements.map((agreement) => [agreement.agreement_no, agreement]));
  const judgments = new Map(facts.judgments.map((judgment) => [judgment.judgment_no, judgment]));
  return facts.breaches.flatMap((breach) => {
    const judgment = judgments.get(breach.judgment_no);
    const listing = listingOn(breach.judgment_no, facts.debtors, today);
    const standing = judgment && standingLevelOf(judgment, today, listing);
    if (!judgment || !standing) return [];
    const agreement = agreements.get(breach.agreement_no);
    const marked = agreement && { ...agreementOf(agreement), ...markOf(agreement, records.agreements, marking) };
    return agreementBreachOf(breach, judgment, marked ?? null, standing);
  });
}

/** 政务信用: null for whoever is no government body, and where there is nothing that the caller may see. */
function integrityOf(
  facts: CourtsFacts,
  open: readonly AgreementBreach[],
  publicOnly: boolean,
): GovernmentIntegrity | null {
  const isBody =
    facts.agreements.some(({ is_body }) => is_body) ||
    facts.judgments.some(({ defendant_is_body }) => defendant_is_body) ||
    facts.debtors.some(({ is_body }) => is_body);
  if (!isBody) return null;
  const shown = open.filter(({ level }) => !publicOnly || level === 'LISTED');
  const level = LEVELS.findLast((one) => shown.some((breach) => breach.level === one)) ?? null;
  if (publicOnly)
    return level && { level, openBreaches: shown.length, performed: null, changeOfOfficialsPleaded: null };
  const performed = new Set(facts.judgments.flatMap((one) => (one.performed_on === null ? [] : one.judgment_no)));
  return {
    level,
    openBreaches: shown.length,
    performed: facts.breaches.filter(({ judgment_no }) => performed.has(judgment_no)).length,
    changeOfOfficialsPleaded: facts.breaches.filter(({ excuse }) => CHANGES_OF_OFFICIALS.has(excuse)).length,
  };
}

const CHANGES_OF_OFFICIALS: ReadonlySet<string> = new Set(['GOVERNMENT_CHANGE', 'LEADER_CHANGE']);

export function listingOf(listing: DebtorRow): DebtorListing {
  return {
    caseNo: listing.case_no,
    court: listing.court,
    documentNo: listing.document_no,
    situation: listing.situation as DebtorListing['situation'],
    conduct: listing.conduct,
    duty: listing.duty,
    filedOn: listing.filed_on,
    listedOn: listing.listed_on,
    until: listing.until,
  };
}

export function judgmentOf(judgment: JudgmentRow): Judgment {
  return {
    judgmentNo: judgment.judgment_no,
    court: judgment.court,
    kind: judgment.kind,
    instance: judgment.instance,
    reviews: judgment.reviews,
    outcome: judgment.outcome,
    status: judgment.status,
    finding: judgment.finding as Judgment['finding'],
    operative: judgment.operative as Judgment['operative'],
    issuedOn: judgment.issued_on,
    effectiveOn: judgment.effective_on,
    performBy: judgment.perform_by,
    enforcementAppliedOn: judgment.enforcement_applied_on,
    performedOn: judgment.performed_on,
  };
}

/** The ledger of one judgment, as its court reads it. */
export function eventsOf(events: readonly CourtEventRow[]): CourtEvent[] {
  const reversed = new Set(events.flatMap(({ reverses }) => reverses ?? []));
  return events.map((event) => ({
    id: event.id,
    kind: event.kind,
    on: event.happened_on,
    party: event.party,
    documentNo: event.document_no,
    recordedAt: event.recorded_at.toISOString(),
    reversed: reversed.has(event.id),
  }));
}
