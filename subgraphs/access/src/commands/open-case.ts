import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { CaseRefusal, OpenCaseInput, OpenCaseResult } from '../resolver-types.gen.js';
import { businessCaseOf, subjectsOf } from '../rules/business-case.js';
import { CASE_REFUSALS, openingRefusal } from '../rules/case-refusal.js';
import type { CaseRow } from '../store.js';

/**
 * An agency's clerk opens a case. The same case with the same content again changes nothing; its number for anything else
 * is CASE_NUMBER_TAKEN. Throws UNAUTHENTICATED for a caller without a token, MATTER_NOT_FOR_ACTOR for one without an
 * organisation.
 */
export async function openCase(ctx: Context, input: OpenCaseInput): Promise<OpenCaseResult> {
  const organisation = agencyOf(ctx);
  const refusal = openingRefusal(input, ctx.caller, ctx.matters, ctx.today);
  if (refusal) return refused(refusal);
  const subjects = [...new Set(input.subjects)];
  // A header brings no blanks around the number: a case that kept some could never be asked under.
  const caseNo = input.caseNo.trim();
  const wanted: CaseRow = {
    organisation,
    case_no: caseNo,
    matter: input.matter,
    status: 'OPEN',
    subject_id: subjects.length === 1 ? (subjects[0] ?? null) : null,
    batch: subjects.length === 1 ? null : subjects,
    safety_related: input.safetyRelated ?? false,
    education: input.education ?? false,
    works: input.works ?? false,
    duty: input.duty?.trim() || null,
    court_order: input.order?.trim() || null,
    sealed_until: input.sealedUntil ?? null,
    opened_by: ctx.caller.actor,
    approved_by: null,
    valid_from: ctx.today,
  };
  return ctx.store.transaction(async (manager) => {
    const known = await ctx.store.lockCase(manager, organisation, caseNo);
    if (known) {
      if (!isSame(known, wanted)) return refused('CASE_NUMBER_TAKEN');
      return { __typename: 'CaseOpened', case: businessCaseOf(known, ctx), alreadyOpen: true };
    }
    await ctx.store.addCase(manager, wanted);
    await recordWrite(ctx, manager, { command: 'openCase', subjects, reference: caseNo });
    return { __typename: 'CaseOpened', case: businessCaseOf(wanted, ctx), alreadyOpen: false };
  });
}

/** Cases are an agency's: nobody without an organisation has any. */
export function agencyOf({ caller }: Context): string {
  if (caller.organisation !== null) return caller.organisation;
  throw new Fault(
    caller.kind === 'public' ? 'UNAUTHENTICATED' : 'MATTER_NOT_FOR_ACTOR',
    'Cases are opened by agencies.',
  );
}

function isSame(known: CaseRow, wanted: CaseRow): boolean {
  const content = (row: CaseRow) =>
    JSON.stringify([
      row.matter,
      row.status,
      subjectsOf(row).toSorted(),
      row.safety_related,
      row.education,
      row.works,
      row.duty,
      row.court_order,
      row.sealed_until,
    ]);
  return content(known) === content(wanted);
}

function refused(code: CaseRefusal): OpenCaseResult {
  return { __typename: 'CaseRefused', code, message: CASE_REFUSALS[code] };
}
