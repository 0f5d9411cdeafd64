import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { LoanReport, LoanReportInput, LoanReportRefusal, LoanReportResult } from '../resolver-types.gen.js';
import type { LoanReportRow, NewLoanReport } from '../rules/bank-rows.js';
import {
  addsDisbursement,
  isSameReport,
  LOAN_REPORT_REFUSALS,
  loanReportOf,
  loanReportRefusal,
} from '../rules/loan-report.js';

/**
 * A bank reports under its own number: the same again changes nothing, the disbursement follows the approval, and a mistake is
 * corrected by a report that names the latest one. Throws MATTER_NOT_FOR_ACTOR for anybody but a bank under LOAN_APPLICATION.
 */
export async function reportLoan(ctx: Context, input: LoanReportInput): Promise<LoanReportResult> {
  const { kind, matter, organisation: bank } = ctx.caller;
  if (kind !== 'bank' || matter !== 'LOAN_APPLICATION' || bank === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Loans are reported by banks, under LOAN_APPLICATION.');
  }
  const { subject, loanNo } = input;
  if (!ctx.holds(subject)) return refused('SUBJECT_NOT_IN_CASE');
  const refusal = loanReportRefusal(input, ctx.now);
  if (refusal) return refused(refusal);
  return ctx.store.transaction(async (manager) => {
    await ctx.store.lock(manager, [`loan ${bank} ${loanNo}`]);
    const [latest] = await ctx.store.loanReports(bank, loanNo, manager);
    const report = reportOf(ctx, bank, input, latest);
    const step = nextOf(report, latest, input.corrects ?? null);
    if (typeof step === 'string') return refused(step);
    if (step === null) return reported(latest as LoanReportRow, true);
    const added = await ctx.store.addLoanReport(manager, { ...report, ...step });
    await recordWrite(ctx, manager, { command: 'reportLoan', subjects: [subject], reference: loanNo });
    return reported(added, false);
  });
}

/** Links to the report before; null: it stands already; else why it cannot be taken. */
function nextOf(
  report: NewLoanReport,
  latest: LoanReportRow | undefined,
  corrects: string | null,
): Pick<NewLoanReport, 'corrects' | 'continues'> | LoanReportRefusal | null {
  if (!latest) return corrects === null ? { corrects: null, continues: null } : 'NOT_THE_LATEST_REPORT';
  if (isSameReport(report, latest)) return null;
  if (corrects !== null) return corrects === latest.id ? { corrects, continues: null } : 'NOT_THE_LATEST_REPORT';
  return addsDisbursement(report, latest) ? { corrects: null, continues: latest.id } : 'REPORTED_OTHERWISE';
}

/** The authorisation is that of the first report which came under one: by the disbursement it may have ended. */
function reportOf(
  { caller }: Context,
  bank: string,
  input: LoanReportInput,
  latest: LoanReportRow | undefined,
): NewLoanReport {
  const given = latest?.authorization_id ?? null;
  return {
    bank,
    loan_no: input.loanNo,
    subject_id: input.subject,
    product: input.product,
    division: input.division,
    credit_line_yuan: input.creditLineYuan,
    approved_on: input.approvedOn,
    disbursed_yuan: input.disbursedYuan ?? null,
    disbursed_at: input.disbursedAt ? new Date(input.disbursedAt) : null,
    authorization_id: given ?? caller.authorization,
    authorized_at: given ? (latest?.authorized_at ?? null) : caller.authorizedAt ? new Date(caller.authorizedAt) : null,
    corrects: null,
    continues: null,
    reported_by: caller.actor,
  };
}

/** The bank's own reports under a number; nobody else's. */
export async function ownLoanReports(ctx: Context, loanNo: string): Promise<LoanReport[]> {
  const { kind, organisation } = ctx.caller;
  if (kind !== 'bank' || organisation === null) return [];
  return (await ctx.store.loanReports(organisation, loanNo)).map(loanReportOf);
}

function reported(row: LoanReportRow, alreadyReported: boolean) {
  return { __typename: 'LoanReported', report: loanReportOf(row), alreadyReported } as const;
}

function refused(code: LoanReportRefusal) {
  return { __typename: 'LoanReportRefused', code, message: LOAN_REPORT_REFUSALS[code] } as const;
}
