import type { CallContext } from '@xinqiao/platform/subgraph/call-context.js';
import type { BusinessCase } from '../resolver-types.gen.js';
import type { CaseRow } from '../store.js';
import { awaitsApproval } from './case-refusal.js';

/** A case as its own agency sees it. */
export function businessCaseOf(
  row: CaseRow,
  { caller, matters }: Pick<CallContext, 'caller' | 'matters'>,
): BusinessCase {
  return {
    caseNo: row.case_no,
    matter: row.matter,
    status: row.status,
    subjects: [...subjectsOf(row)],
    openedBy: row.opened_by,
    openedOn: row.valid_from,
    approvedBy: row.approved_by,
    awaitsApproval: awaitsApproval(row, caller.kind, matters),
    duty: row.duty,
    order: row.court_order,
  };
}

export function subjectsOf({ batch, subject_id }: CaseRow): readonly string[] {
  return batch ?? (subject_id === null ? [] : [subject_id]);
}
