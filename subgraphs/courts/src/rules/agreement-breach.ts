import type { AgreementBreach, BreachRefusal } from '../resolver-types.gen.js';
import { FIRST_DAY_OF_AGREEMENTS } from './judgment/agreement-scope.js';
import { grounds, isBreach } from './judgment/breach-grounds.js';
import type { AgreementRow, BreachRow, JudgedAgreement, JudgmentRow } from '../store.js';

/**
 * Why a judgment grounds no flag against the body, or null when it does (domain.md 4.4). A body's reasons, a change of
 * government or leaders among them, are never asked: they are no defence (优化营商环境条例 art. 31).
 */
export function refusalOf({ judgment, agreement }: JudgedAgreement): BreachRefusal | null {
  if (judgment.status !== 'EFFECTIVE') return 'NOT_EFFECTIVE';
  if (!judgment.defendant_is_body) return 'NOT_A_GOVERNMENT_BODY';
  if (!agreement) return 'NOT_AN_ADMINISTRATIVE_AGREEMENT';
  if (agreement.concluded_on < FIRST_DAY_OF_AGREEMENTS) return 'AGREEMENT_BEFORE_2015_05';
  if (judgment.finding === 'COMPENSATION_ONLY') return 'COMPENSATION_ONLY';
  if (!isBreach(judgment.finding)) return 'NO_BREACH_FOUND';
  return grounds(judgment.operative) ? null : 'NO_BREACH_FOUND';
}

/** FLAG_UNPERFORMED once the period for performance has passed and enforcement was applied for. `today`: Asia/Shanghai. */
export function levelOf(judgment: JudgmentRow, today: string): 'FLAG_BREACH' | 'FLAG_UNPERFORMED' {
  const passed = judgment.perform_by !== null && judgment.perform_by < today;
  return passed && judgment.enforcement_applied_on !== null ? 'FLAG_UNPERFORMED' : 'FLAG_BREACH';
}

/** A flag is closed when the judgment was performed, or no longer stands (reversed on retrial). */
export function isClosed(judgment: JudgmentRow): boolean {
  return judgment.performed_on !== null || judgment.status !== 'EFFECTIVE';
}

export function agreementBreachOf(
  breach: BreachRow,
  judgment: JudgmentRow,
  agreement: AgreementRow | null,
  today: string,
): AgreementBreach {
  return {
    judgmentNo: breach.judgment_no,
    level: levelOf(judgment, today),
    finding: breach.finding,
    agreement: agreement && {
      agreementNo: agreement.agreement_no,
      kind: agreement.kind,
      concludedOn: agreement.concluded_on,
      subjectMatter: agreement.subject_matter,
    },
    flaggedOn: breach.flagged_on,
    excuse: breach.excuse,
  };
}
