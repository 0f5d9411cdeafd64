import type { PreWarning, RemovalDue } from '../resolver-types.gen.js';
import type { DebtorRow, PreWarningRow } from './facts.js';

/** `toldOn`: each day on which it was told, as the ledger has them. */
export function preWarningOf(row: PreWarningRow, toldOn: readonly string[]): PreWarning {
  return {
    id: row.id,
    subject: { id: row.subject_id },
    caseNo: row.case_no,
    court: row.court,
    documentNo: row.document_no,
    toldOn: row.told_on,
    listFrom: row.list_from,
    toldAgainOn: toldOn.filter((day) => day !== row.told_on),
    state: row.state,
    acknowledgedOn: row.acknowledged_on,
    answeredOn: row.answered_on,
    answer: row.answer,
    closedOn: row.closed_on,
    closedBecause: row.closed_because,
  };
}

/** `dueOn`: the last of the three working days; null: not known yet. */
export function removalDueOf(row: DebtorRow, dueOn: string | null, today: string): RemovalDue {
  return {
    subject: { id: row.subject_id },
    caseNo: row.case_no,
    court: row.court,
    ground: row.removal_ground,
    groundOn: row.removal_ground_on,
    dueOn,
    overdue: dueOn === null ? null : dueOn < today,
  };
}
