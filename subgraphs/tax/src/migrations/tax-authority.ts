import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Results as versions, and everything that the tax authority holds beside them. */
export class TaxAuthority1764000004000 implements MigrationInterface {
  readonly name = 'TaxAuthority1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tax_evaluation
        ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD COLUMN kind text NOT NULL DEFAULT 'ANNUAL'
          CHECK (kind IN ('ANNUAL', 'REEVALUATION', 'DYNAMIC_ADJUSTMENT', 'REPAIR')),
        ADD COLUMN document_no text, ADD COLUMN basis jsonb, ADD COLUMN because jsonb;
      -- The key begins with the subject: one index answers for both.
      DROP INDEX tax_evaluation_current, tax_evaluation_by_subject;
      CREATE UNIQUE INDEX tax_evaluation_current ON tax_evaluation (subject_id, year, version) WHERE superseded_at IS NULL;
    `);
    await runner.query(
      createFactTable(
        'tax_finding',
        ['finding_no'],
        `finding_no text NOT NULL, subject_id text NOT NULL, year integer NOT NULL, kind text NOT NULL,
         amount_yuan numeric(18,2), share numeric(7,6), points numeric(5,2), paid_in_time boolean,
         crime boolean NOT NULL, with_police boolean NOT NULL, excluded_by text, recorded_on date NOT NULL,
         deadline_on date, paid_on date, corrected_on date, lifted_on date, repaired_on date`,
      ),
    );
    await runner.query(
      createFactTable(
        'non_normal_household',
        ['document_no'],
        'document_no text NOT NULL, subject_id text NOT NULL, identified_on date NOT NULL, lifted_on date',
      ),
    );
    await runner.query(
      createFactTable(
        'tax_paid',
        ['subject_id', 'year', 'tax_type'],
        `subject_id text NOT NULL, year integer NOT NULL, tax_type text NOT NULL, output_tax_yuan numeric(18,2),
         input_tax_yuan numeric(18,2), due_yuan numeric(18,2) NOT NULL, relief_yuan numeric(18,2), paid_yuan numeric(18,2) NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'declared_sales',
        ['subject_id', 'period_from', 'months'],
        `subject_id text NOT NULL, period_from date NOT NULL, months integer NOT NULL CHECK (months IN (1, 3, 12)),
         sales_yuan numeric(18,2) NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'financial_statement',
        ['subject_id', 'year'],
        `subject_id text NOT NULL, year integer NOT NULL, filed_on date NOT NULL, total_assets_yuan numeric(18,2) NOT NULL,
         total_liabilities_yuan numeric(18,2) NOT NULL, owners_equity_yuan numeric(18,2) NOT NULL,
         operating_revenue_yuan numeric(18,2) NOT NULL, operating_cost_yuan numeric(18,2) NOT NULL,
         net_profit_yuan numeric(18,2) NOT NULL, operating_cash_flow_yuan numeric(18,2)`,
      ),
    );
    await runner.query(
      createFactTable(
        'tax_registration',
        ['subject_id'],
        `subject_id text NOT NULL, qualification text NOT NULL CHECK (qualification IN ('GENERAL', 'SMALL_SCALE')),
         registered_on date NOT NULL, vat_rate numeric(5,2), income_tax_rate numeric(5,2), industry text`,
      ),
    );
    // Where the key begins with the subject, its index serves reads by subject too.
    await runner.query(
      'DROP INDEX tax_paid_by_subject, declared_sales_by_subject, financial_statement_by_subject, tax_registration_by_subject',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
