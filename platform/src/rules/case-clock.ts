import { objectionDeadlinesOf } from './objection-clock.js';
import type { ObjectionSource } from './objection-source.js';
import { limitOf } from './repair-clock.js';
import type { WorkingDays } from './working-days.js';

export type CaseKind = 'OBJECTION' | 'REPAIR' | 'DOCUMENT_CHANGE';

/** What the clock of a case runs by. `filedOn`: Asia/Shanghai. */
export interface Clocked {
  readonly kind: CaseKind;
  readonly filedOn: string;
  /** Of an objection. */
  readonly source: ObjectionSource | null;
  /** Another body has to be asked. */
  readonly needsOthers: boolean;
  /** The answer was put off. */
  readonly extended: boolean;
}

/** The last days, YYYY-MM-DD; null: the rule sets none. */
export interface CaseDeadlines {
  /** The owner decides. */
  readonly decideBy: string | null;
  /** Whoever filed has the answer. */
  readonly answerBy: string | null;
  readonly article: string;
  /** They lie in a year whose calendar is not arranged yet, and may move (working-days.ts, Deadline). */
  readonly provisional: boolean;
}

/**
 * The rule of the division (GB/T 2260) whose office keeps the record: Zhejiang's five days, and Shandong's three, the
 * shortest, wherever domain.md 5.7 gives no other (a reading in favour of the subject).
 */
export function objectionSourceOf(division: string | null): ObjectionSource {
  return division?.startsWith('33') ? 'ZHEJIANG' : 'SHANDONG';
}

/** The division in a 统一社会信用代码. */
export function divisionOfCode(code: string | null): string | null {
  return code?.slice(2, 8) ?? null;
}

/** The deadlines of a case in working days (domain.md 5.6, 5.7). */
export function caseDeadlinesOf({ kind, filedOn, source, ...clock }: Clocked, days: WorkingDays): CaseDeadlines {
  if (kind === 'OBJECTION') {
    const objection = { source: source ?? 'SHANDONG', filedOn, forwardedOn: null, answeredOn: null, ...clock };
    const { answerBy, article, provisional } = objectionDeadlinesOf(objection, days);
    return { decideBy: answerBy, answerBy, article, provisional };
  }
  const { workingDays, article } = limitOf(kind === 'REPAIR' ? 'decision' : 'basisChanged');
  const decide = days.deadline(filedOn, workingDays);
  const answer = kind === 'REPAIR' ? days.deadline(filedOn, limitOf('answer').workingDays) : decide;
  return { decideBy: decide.day, answerBy: answer.day, article, provisional: answer.provisional };
}
