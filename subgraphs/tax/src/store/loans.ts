import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';
import type { LoanReportRow, NewLoanReport } from '../rules/bank-rows.js';

export interface LoanStore {
  /** Reports of one loan, latest first. */
  loanReports(bank: string, loanNo: string, manager?: EntityManager): Promise<readonly LoanReportRow[]>;
  addLoanReport(manager: EntityManager, report: NewLoanReport): Promise<LoanReportRow>;
}

const REPORT = `id::text, bank, loan_no, subject_id, product, division, credit_line_yuan::text, approved_on::text,
  disbursed_yuan::text, disbursed_at, authorization_id, authorized_at, corrects::text, continues::text, reported_by, reported_at`;

const OF_LOAN = `SELECT ${REPORT} FROM loan_report WHERE bank = $1 AND loan_no = $2 ORDER BY loan_report.id DESC LIMIT 100`;

export function openLoanStore(database: Database): LoanStore {
  return {
    async loanReports(bank, loanNo, manager) {
      if (manager) return (await manager.query(OF_LOAN, [bank, loanNo])) as LoanReportRow[];
      return database.rows<LoanReportRow & object>('loan_reports', OF_LOAN, [bank, loanNo]);
    },
    async addLoanReport(manager, report) {
      const columns = Object.keys(report);
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      const [added] = (await manager.query(
        `INSERT INTO loan_report (${columns.join(', ')}) VALUES (${places}) RETURNING ${REPORT}`,
        Object.values<unknown>(report as never),
      )) as [LoanReportRow];
      return added;
    },
  };
}
