import { caseDeadlinesOf, type CaseDeadlines, type CaseKind } from '../rules/case-clock.js';
import type { Reason } from '../rules/reason.js';
import type { WorkingDays } from '../rules/working-days.js';
import { CASE_REFUSALS, type CaseRefusal } from './case-refusal.js';
import type { CaseOutcome, CaseRow } from './case-store.js';

/** A case as schema/directives.graphql names its fields. */
export interface RecordCase extends CaseDeadlines {
  readonly id: string;
  readonly kind: CaseKind;
  readonly reference: string;
  readonly grounds: string;
  readonly evidence: readonly string[];
  readonly commitment: string | null;
  readonly documentNo: string | null;
  readonly filedOn: string;
  readonly extended: boolean;
  readonly overdue: boolean;
  readonly answerOverdue: boolean;
  readonly outcome: CaseOutcome | null;
  readonly reason: string | null;
  readonly decidedOn: string | null;
}

/** `today`: Asia/Shanghai. */
export function recordCaseOf(
  row: CaseRow,
  { days, today }: { readonly days: WorkingDays; readonly today: string },
): RecordCase {
  const deadlines = deadlinesOf(row, days);
  return {
    ...deadlines,
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    grounds: row.grounds,
    evidence: row.evidence,
    commitment: row.commitment,
    documentNo: row.document_no,
    filedOn: row.filed_on,
    extended: row.extended,
    overdue: isOverdue(row.outcome, deadlines, today),
    answerOverdue: isAnswerOverdue(row.outcome, deadlines, today),
    outcome: row.outcome,
    reason: row.reason,
    decidedOn: row.decided_on,
  };
}

export function deadlinesOf(
  row: Pick<CaseRow, 'kind' | 'filed_on' | 'clock' | 'needs_others' | 'extended'>,
  days: WorkingDays,
): CaseDeadlines {
  const { kind, filed_on: filedOn, clock: source, needs_others: needsOthers, extended } = row;
  return caseDeadlinesOf({ kind, filedOn, source, needsOthers, extended }, days);
}

/** Past its last day without a decision. */
export function isOverdue(outcome: string | null, { decideBy }: CaseDeadlines, today: string): boolean {
  return outcome === null && decideBy !== null && decideBy < today;
}

/** Past the last day on which whoever filed should have had the answer: of a repair ten working days (domain.md 5.6). */
export function isAnswerOverdue(outcome: string | null, { answerBy }: CaseDeadlines, today: string): boolean {
  return outcome === null && answerBy !== null && answerBy < today;
}

export interface RepairCondition {
  readonly condition: string;
  readonly met: boolean;
  readonly en: string;
  readonly zh: string;
  readonly article: string;
  readonly from: string | null;
  readonly changeEn: string | null;
  readonly changeZh: string | null;
}

export function conditionOf({ item, counted, why, article, from, change }: Reason): RepairCondition {
  const { en, zh } = why;
  return {
    condition: item,
    met: counted,
    en,
    zh,
    article,
    from,
    changeEn: change?.en ?? null,
    changeZh: change?.zh ?? null,
  };
}

export interface RecordCaseRefused {
  readonly __typename: 'RecordCaseRefused';
  readonly code: CaseRefusal;
  readonly message: string;
  readonly first: RecordCase | null;
  readonly missing: readonly RepairCondition[];
}

export function refused(
  code: CaseRefusal,
  {
    first = null,
    missing = [],
  }: { readonly first?: RecordCase | null; readonly missing?: readonly RepairCondition[] } = {},
): RecordCaseRefused {
  const { en, zh } = CASE_REFUSALS[code];
  return { __typename: 'RecordCaseRefused', code, message: `${en} ${zh}`, first, missing };
}
