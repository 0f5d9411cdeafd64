import { isCalendarDate, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { instantOf } from '@xinqiao/platform/rules/instant.js';
import type { LoanReport, LoanReportInput, LoanReportRefusal } from '../resolver-types.gen.js';
import type { LoanReportRow, NewLoanReport } from './bank-rows.js';
import { divisionPrefix } from './division.js';

/** Yuan: a hundred times the highest line of credit for small firms; above it somebody wrote fen for yuan. */
const MOST_YUAN = 100_000_000;

/** The year in which 税银互动 began (domain.md 3.3). */
const FIRST_DAY = '2015-01-01';

export const LOAN_REPORT_REFUSALS: Readonly<Record<LoanReportRefusal, string>> = {
  SUBJECT_NOT_IN_CASE: 'Report about the subject of your case. 只能就业务件载明的主体反馈。',
  BAD_LOAN_NUMBER:
    'A loan number has 1 to 64 characters, a product 100 at most. 贷款编号须为1至64个字符，产品名称至多100个字符。',
  BAD_DIVISION: 'Write the division with six digits of GB/T 2260. 行政区划须为六位代码。',
  BAD_AMOUNT: 'Write yuan with two decimals at most, like 1080000.00. 金额以元为单位，至多两位小数。',
  ABSURD_AMOUNT: `Amounts lie above 0 and up to ${MOST_YUAN} yuan. 金额须大于0且不超过${MOST_YUAN}元。`,
  MORE_THAN_CREDIT_LINE: 'More was disbursed than the credit line allows. 发放金额超过授信额度。',
  DATE_IN_FUTURE: 'The day lies in the future. 日期在将来。',
  DATE_OUT_OF_ORDER:
    'The day of approval does not exist, lies before 2015, or after the disbursement. 授信日期不存在、早于2015年或晚于发放日期。',
  DISBURSEMENT_INCOMPLETE:
    'Give amount and time of the disbursement together, the time like 2026-11-20T09:30:00+08:00. 发放金额与时间须同时填写，时间须带时区。',
  REPORTED_OTHERWISE:
    'The loan was reported with other content: name that report in `corrects`. 该贷款已有不同反馈，请注明所更正的反馈。',
  NOT_THE_LATEST_REPORT: 'Only the latest report of the same loan can be corrected. 只能更正该贷款的最近一次反馈。',
};

/** Why a report cannot be taken as it is; null: it can. */
export function loanReportRefusal(input: LoanReportInput, now: Date): LoanReportRefusal | null {
  const { loanNo, division, creditLineYuan, approvedOn, disbursedYuan = null, disbursedAt = null } = input;
  if (loanNo.trim() === '' || loanNo.length > 64 || input.product.length > 100) return 'BAD_LOAN_NUMBER';
  if (divisionPrefix(division) === null) return 'BAD_DIVISION';
  if (![creditLineYuan, disbursedYuan ?? '1'].every(isYuan)) return 'BAD_AMOUNT';
  if (![creditLineYuan, disbursedYuan ?? '1'].every(isPlausible)) return 'ABSURD_AMOUNT';
  if ((disbursedYuan === null) !== (disbursedAt === null)) return 'DISBURSEMENT_INCOMPLETE';
  if (disbursedYuan !== null && Number(disbursedYuan) > Number(creditLineYuan)) return 'MORE_THAN_CREDIT_LINE';
  if (!isCalendarDate(approvedOn) || approvedOn < FIRST_DAY) return 'DATE_OUT_OF_ORDER';
  if (approvedOn > shanghaiDateOf(now)) return 'DATE_IN_FUTURE';
  if (disbursedAt === null) return null;
  const instant = instantOf(disbursedAt);
  if (!instant) return 'DISBURSEMENT_INCOMPLETE';
  if (instant > now) return 'DATE_IN_FUTURE';
  return shanghaiDateOf(instant) < approvedOn ? 'DATE_OUT_OF_ORDER' : null;
}

/** Up to a hundred million yuan with two decimals are exact in a double. */
function isPlausible(yuan: string): boolean {
  return Number(yuan) > 0 && Number(yuan) <= MOST_YUAN;
}

export function isYuan(text: string): boolean {
  return /^\d{1,14}(\.\d{1,2})?$/.test(text);
}

/** Whether a report says what another one says, the links aside. */
export function isSameReport(one: NewLoanReport, other: NewLoanReport): boolean {
  return (
    one.subject_id === other.subject_id &&
    one.product === other.product &&
    one.division === other.division &&
    one.approved_on === other.approved_on &&
    Number(one.credit_line_yuan) === Number(other.credit_line_yuan) &&
    Number(one.disbursed_yuan) === Number(other.disbursed_yuan) &&
    one.disbursed_at?.getTime() === other.disbursed_at?.getTime()
  );
}

/** Whether a report adds the disbursement to one that had none, and changes nothing else. */
export function addsDisbursement(next: NewLoanReport, known: NewLoanReport): boolean {
  const { disbursed_yuan, disbursed_at } = next;
  return known.disbursed_yuan === null && isSameReport(next, { ...known, disbursed_yuan, disbursed_at });
}

export function loanReportOf(row: LoanReportRow): LoanReport {
  return {
    id: row.id,
    loanNo: row.loan_no,
    product: row.product,
    creditLineYuan: row.credit_line_yuan,
    approvedOn: row.approved_on,
    disbursedYuan: row.disbursed_yuan,
    disbursedAt: row.disbursed_at?.toISOString() ?? null,
    corrects: row.corrects,
    reportedAt: row.reported_at.toISOString(),
  };
}
