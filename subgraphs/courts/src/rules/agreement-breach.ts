import type { AdministrativeAgreement, AgreementBreach, BreachRefusal } from '../resolver-types.gen.js';
import type { AgreementRow, BreachRow, DebtorRow, JudgmentRow } from './facts.js';
import { scopeOf } from './judgment/agreement-scope.js';
import { fromOf, levelOf, type Because } from './judgment/breach-flag.js';
import { begunOn } from './judgment/court-document.js';
import { documentOf, suitOf } from './suit.js';

export type BreachLevel = 'FLAG_BREACH' | 'FLAG_UNPERFORMED' | 'LISTED';

export interface StandingLevel {
  readonly level: BreachLevel;
  readonly since: string | null;
  readonly because: Because;
}

/**
 * Why a judgment grounds no flag against the body, or null when it does (domain.md 4.4). A body's reasons, a change of
 * government or leaders among them, are never asked: they are no defence (优化营商环境条例 art. 31). `today`: Asia/Shanghai.
 */
export function refusalOf(
  {
    judgment,
    agreement,
    suit,
  }: { readonly judgment: JudgmentRow; readonly agreement: AgreementRow | null; readonly suit: readonly JudgmentRow[] },
  today: string,
): BreachRefusal | null {
  if (judgment.status !== 'EFFECTIVE') return 'NOT_EFFECTIVE';
  if (!judgment.defendant_is_body) return 'NOT_A_GOVERNMENT_BODY';
  if (!agreement) return 'NOT_AN_ADMINISTRATIVE_AGREEMENT';
  const scoped = { ...agreement, concluded_by: agreement.concluded_by ?? '', entrusted_by: null };
  const { ruleSet } = scopeOf(scoped, begunOn(suitOf(suit, [])));
  if (ruleSet === 'PRE_2015_05') return 'AGREEMENT_BEFORE_2015_05';
  if (ruleSet === 'SUIT_PRE_2020') return 'SUIT_BEFORE_2020';
  if (ruleSet !== 'ADMINISTRATIVE_AGREEMENT') return ruleSet;
  if (levelOn(judgment, today, null)) return null;
  if (judgment.kind === 'MEDIATION') return 'MEDIATED';
  return REFUSED_FINDINGS[judgment.finding] ?? 'NO_BREACH_FOUND';
}

const REFUSED_FINDINGS: Readonly<Record<string, BreachRefusal>> = {
  COMPENSATION_ONLY: 'COMPENSATION_ONLY',
  INVALID: 'INVALID_AGREEMENT',
  INVALID_DUE_TO_AGENCY: 'INVALID_AGREEMENT',
};

/** The level of a flag on a day; null: it is closed by performance, or its judgment stands no longer or grounds none. */
export function standingLevelOf(judgment: JudgmentRow, today: string, listing: DebtorRow | null): StandingLevel | null {
  return isClosed(judgment) ? null : levelOn(judgment, today, listing);
}

/** A flag is closed when the judgment was performed, or no longer stands (reversed on retrial). */
export function isClosed(judgment: JudgmentRow): boolean {
  return judgment.performed_on !== null || judgment.status !== 'EFFECTIVE';
}

/** The listing in term that rests on a judgment. */
export function listingOn(judgmentNo: string, listings: readonly DebtorRow[], today: string): DebtorRow | null {
  return listings.find((listing) => listing.document_no === judgmentNo && isInTerm(listing, today)) ?? null;
}

export function isInTerm({ until }: DebtorRow, today: string): boolean {
  return until === null || until >= today;
}

function levelOn(judgment: JudgmentRow, today: string, listing: DebtorRow | null): StandingLevel | null {
  const document = documentOf(judgment, [], listing?.listed_on ?? null);
  const effectiveOn = judgment.effective_on ?? judgment.issued_on;
  const { level, because } = levelOf(document, { status: 'EFFECTIVE', effectiveOn }, today);
  if (level === 'NONE' || level === 'INVALID_DUE_TO_AGENCY') return null;
  return { level, because, since: fromOf(document, { effectiveOn }, level) };
}

export function agreementBreachOf(
  breach: BreachRow,
  judgment: JudgmentRow,
  agreement: AdministrativeAgreement | null,
  standing: StandingLevel | null,
): AgreementBreach {
  return {
    judgmentNo: breach.judgment_no,
    level: standing?.level ?? null,
    levelSince: standing?.since ?? null,
    because: standing?.because ?? null,
    finding: breach.finding,
    agreement,
    flaggedOn: breach.flagged_on,
    performBy: judgment.perform_by,
    performedOn: judgment.performed_on,
    excuse: breach.excuse,
  };
}

export function agreementOf(agreement: AgreementRow): AdministrativeAgreement {
  return {
    agreementNo: agreement.agreement_no,
    kind: agreement.kind,
    concludedOn: agreement.concluded_on,
    subjectMatter: agreement.subject_matter,
    byEntrustment: agreement.concluded_by !== null,
  };
}
