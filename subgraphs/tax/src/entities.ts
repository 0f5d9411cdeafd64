import { factTable } from '@xinqiao/platform/database/facts.js';

export const tables = {
  aGradeListing: factTable('a_grade_listing', ['subject_id', 'year'], {
    subject_id: { type: 'text' },
    year: { type: 'integer' },
    division: { type: 'text' },
  }),
  taxEvaluation: factTable('tax_evaluation', ['subject_id', 'year'], {
    subject_id: { type: 'text' },
    year: { type: 'integer' },
    grade: { type: 'text' },
    score: { type: 'numeric', precision: 5, scale: 2, nullable: true },
    published_on: { type: 'date' },
  }),
  taxArrears: factTable('tax_arrears', ['notice_no'], {
    notice_no: { type: 'text' },
    subject_id: { type: 'text' },
    tax_type: { type: 'text' },
    amount_yuan: { type: 'numeric', precision: 18, scale: 2 },
    published_on: { type: 'date' },
    cleared_on: { type: 'date', nullable: true },
  }),
  majorTaxViolation: factTable('major_tax_violation', ['document_no'], {
    document_no: { type: 'text' },
    subject_id: { type: 'text' },
    conduct: { type: 'text' },
    listed_on: { type: 'date' },
    until: { type: 'date' },
  }),
};
