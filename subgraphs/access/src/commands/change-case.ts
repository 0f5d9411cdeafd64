import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { CaseRefusal, CaseResult } from '../resolver-types.gen.js';
import { businessCaseOf, subjectsOf } from '../rules/business-case.js';
import { approvalRefusal, CASE_REFUSALS } from '../rules/case-refusal.js';
import type { CaseRow } from '../store.js';
import { agencyOf } from './open-case.js';

interface CaseName {
  readonly caseNo: string;
  readonly matter: string;
}

/** The person in charge approves a case that somebody else of the agency opened. */
export function approveCase(ctx: Context, name: CaseName): Promise<CaseResult> {
  return change(
    ctx,
    'approveCase',
    name,
    (row) => approvalRefusal(row, ctx.caller) ?? { ...row, approved_by: ctx.caller.actor },
  );
}

/** Closes a case of the own agency. */
export function closeCase(ctx: Context, name: CaseName): Promise<CaseResult> {
  return change(ctx, 'closeCase', name, (row) =>
    row.status === 'CLOSED' ? 'ALREADY_CLOSED' : { ...row, status: 'CLOSED' },
  );
}

/** Check, write, one transaction; what the case was stays on record. */
function change(
  ctx: Context,
  command: string,
  { caseNo, matter }: CaseName,
  changed: (row: CaseRow) => CaseRow | CaseRefusal,
): Promise<CaseResult> {
  const organisation = agencyOf(ctx);
  return ctx.store.transaction(async (manager) => {
    const row = await ctx.store.lockCase(manager, organisation, caseNo);
    if (!row || row.matter !== matter) return refused('CASE_NOT_FOUND');
    const next = changed(row);
    if (typeof next === 'string') return refused(next);
    await ctx.store.replaceCase(manager, next);
    const subjects = subjectsOf(next);
    await recordWrite(ctx, manager, { command, subjects, reference: caseNo });
    return { __typename: 'CaseChanged', case: businessCaseOf(next, ctx) };
  });
}

function refused(code: CaseRefusal): CaseResult {
  return { __typename: 'CaseRefused', code, message: CASE_REFUSALS[code] };
}
