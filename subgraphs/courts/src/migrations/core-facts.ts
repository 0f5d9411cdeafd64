import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoreFacts1764000001000 implements MigrationInterface {
  readonly name = 'CoreFacts1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'administrative_agreement',
        ['agreement_no'],
        `agreement_no text NOT NULL, subject_id text NOT NULL, kind text NOT NULL CHECK (kind IN ('FRANCHISE', 'EXPROPRIATION_COMPENSATION', 'RESOURCE_USE_GRANT', 'SECURED_HOUSING', 'PPP', 'INVESTMENT_PROMOTION', 'OTHER')), concluded_on date NOT NULL, subject_matter text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'judgment',
        ['judgment_no'],
        `judgment_no text NOT NULL, subject_id text NOT NULL, defendant_is_body boolean NOT NULL, court text NOT NULL, court_uscc text NOT NULL, agreement_no text, status text NOT NULL, finding text NOT NULL, operative text[] NOT NULL, issued_on date NOT NULL, effective_on date, perform_by date, enforcement_applied_on date, performed_on date`,
      ),
    );
    await runner.query(
      createFactTable(
        'agreement_breach',
        ['judgment_no'],
        `judgment_no text NOT NULL, subject_id text NOT NULL, agreement_no text NOT NULL, finding text NOT NULL, excuse text NOT NULL, flagged_on date NOT NULL, flagged_by text NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'debtor_listing',
        ['case_no'],
        `case_no text NOT NULL, subject_id text NOT NULL, court text NOT NULL, document_no text NOT NULL, conduct text NOT NULL, listed_on date NOT NULL, until date NOT NULL`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
