import { factTable } from '@xinqiao/platform/database/facts.js';

export const tables = {
  institutionClassification: factTable('institution_classification', ['subject_id', 'year'], {
    subject_id: { type: 'text' },
    year: { type: 'integer' },
    class: { type: 'text' },
    decided_on: { type: 'date' },
    document_no: { type: 'text' },
  }),
  academicMisconduct: factTable('academic_misconduct', ['document_no'], {
    document_no: { type: 'text' },
    subject_id: { type: 'text' },
    conduct: { type: 'text' },
    decided_on: { type: 'date' },
    until: { type: 'date' },
  }),
};
