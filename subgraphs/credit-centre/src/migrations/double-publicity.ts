import { createFactTable } from '@xinqiao/platform/database/facts.js';
import { PENALTY_DETAILS } from '@xinqiao/platform/database/penalty-table.js';
import { CREATE_PUBLICATION_WATCH } from '@xinqiao/platform/records/publication-watch.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the templates of 双公示 tell beside the first columns, which penalties came too late, and commitments. */
export class DoublePublicity1764000001630 implements MigrationInterface {
  readonly name = 'DoublePublicity1764000001630';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE penalty ${PENALTY_DETAILS.map((column) => `ADD COLUMN ${column}`).join(', ')};
      ALTER TABLE permit ADD COLUMN document_name text, ADD COLUMN kind text, ADD COLUMN certificate text,
        ADD COLUMN certificate_no text, ADD COLUMN valid_since date, ADD COLUMN note text, ADD COLUMN source text,
        ADD COLUMN source_uscc text,
        ADD COLUMN status text NOT NULL DEFAULT 'IN_FORCE' CHECK (status IN ('IN_FORCE', 'WITHDRAWN'));

      CREATE TABLE late_publication (
        authority_uscc text NOT NULL,
        document_no    text NOT NULL,
        authority      text NOT NULL,
        subject_id     text NOT NULL,
        decided_on     date NOT NULL,
        due_on         date NOT NULL,
        published_on   date NOT NULL,
        days_late      integer NOT NULL CHECK (days_late > 0),
        found_on       date NOT NULL,
        PRIMARY KEY (authority_uscc, document_no)
      );
      CREATE INDEX late_publication_by_day ON late_publication (published_on, authority_uscc, document_no);
      ${CREATE_PUBLICATION_WATCH}
    `);
    await runner.query(
      createFactTable(
        'commitment',
        ['commitment_no'],
        `commitment_no text NOT NULL, subject_id text NOT NULL,
         kind text NOT NULL CHECK (kind IN ('VOLUNTARY', 'APPROVAL_SUBSTITUTE', 'DOCUMENT_TOLERANCE', 'CERTIFICATE',
           'CREDIT_REPAIR', 'INDUSTRY_DISCIPLINE')),
         made_on date NOT NULL, accepted_by text NOT NULL, accepted_by_uscc text NOT NULL, content text NOT NULL,
         performance text NOT NULL CHECK (performance IN ('PENDING', 'PERFORMED', 'PARTLY_PERFORMED', 'BROKEN')),
         performed_on date, posted boolean NOT NULL, until date`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
