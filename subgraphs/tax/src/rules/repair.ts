import type { TaxActRefusal } from '../resolver-types.gen.js';
import type { EvaluationBasis, FindingRow } from './facts.js';
import { findingOf } from './judge-year.js';
import { directDOf } from './tax-grade/direct-d.js';
import { repairWindowOf, type TaxRepair } from './tax-grade/repair-window.js';
import { ruleSetOfYear } from './tax-grade/rule-set-of-year.js';

/**
 * How much of the points comes back (公告2019年第37号, table of repair; general knowledge, to be confirmed): all up to 1000 yuan, else
 * by the delay with which the duty was made good.
 */
const SHARE_BACK: Readonly<Record<NonNullable<TaxRepair['restores']>, number>> = {
  FULL: 1,
  HIGH: 0.8,
  MEDIUM: 0.4,
  LOW: 0.2,
};

/** Why a finding cannot be repaired on a day (Asia/Shanghai); null: it can. `others`: the subject's other findings. */
export function repairRefusal(finding: FindingRow, others: readonly FindingRow[], on: string): TaxActRefusal | null {
  if (finding.repaired_on !== null) return 'ALREADY_REPAIRED';
  const repair = repairOf(finding);
  if (!repair || repair.from === null) return 'NOT_REPAIRABLE';
  // The abnormal status is repaired once.
  const wasRepaired = others.some(({ kind, repaired_on }) => kind === finding.kind && repaired_on !== null);
  if (finding.kind === 'ABNORMAL_TAXPAYER' && wasRepaired) return 'NOT_REPAIRABLE';
  return on < repair.from || (repair.until !== null && on > repair.until) ? 'WINDOW_CLOSED' : null;
}

/** What a year is judged from once a finding was repaired: with the points that come back, up to what it began with. */
export function repairedBasis(basis: EvaluationBasis, finding: FindingRow): EvaluationBasis {
  const restores = repairOf(finding)?.restores;
  if (!restores || finding.points === null || basis.score === null) return basis;
  const start = ruleSetOfYear(basis.year).startScores[basis.indicators ?? 'ALL'];
  const score = Math.min(start, basis.score + finding.points * SHARE_BACK[restores]);
  return { ...basis, score: Math.round(score * 100) / 100 };
}

function repairOf(finding: FindingRow): TaxRepair | null {
  const told = findingOf(finding);
  return repairWindowOf(told, directDOf(told, ruleSetOfYear(finding.year)));
}
