import { factTable } from '@xinqiao/platform/database/facts.js';
import { penaltyTable } from '@xinqiao/platform/database/penalty-table.js';

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
    kind: { type: 'text' },
    conduct: { type: 'text' },
    basis: { type: 'text', nullable: true },
    decided_on: { type: 'date' },
    until: { type: 'date' },
    appeal: { type: 'text' },
  }),
  employment: factTable('employment', ['subject_id', 'school'], {
    subject_id: { type: 'text' },
    school: { type: 'text' },
    school_name: { type: 'text' },
    post: { type: 'text' },
  }),
  staffEntry: factTable('staff_entry', ['document_no'], {
    document_no: { type: 'text' },
    subject_id: { type: 'text' },
    school: { type: 'text' },
    kind: { type: 'text' },
    result: { type: 'text' },
    basis: { type: 'text', nullable: true },
    decided_on: { type: 'date' },
    until: { type: 'date', nullable: true },
    appeal: { type: 'text' },
  }),
  pupil: factTable('pupil', ['subject_id', 'school'], {
    subject_id: { type: 'text' },
    school: { type: 'text' },
    school_name: { type: 'text' },
    class_name: { type: 'text' },
    guardian_consent_on: { type: 'date', nullable: true },
    /** The 18th birthday. */
    adult_on: { type: 'date', nullable: true },
  }),
  pupilEntry: factTable('pupil_entry', ['entry_no'], {
    entry_no: { type: 'text' },
    subject_id: { type: 'text' },
    school: { type: 'text' },
    kind: { type: 'text' },
    summary: { type: 'text' },
    recorded_on: { type: 'date' },
  }),
  institution: factTable('institution', ['subject_id'], {
    subject_id: { type: 'text' },
    name: { type: 'text' },
    kind: { type: 'text' },
  }),
  institutionFinding: factTable('institution_finding', ['document_no'], {
    document_no: { type: 'text' },
    subject_id: { type: 'text' },
    kind: { type: 'text' },
    result: { type: 'text' },
    basis: { type: 'text' },
    decided_on: { type: 'date' },
  }),
  honestyCommitment: factTable('honesty_commitment', ['subject_id', 'institution', 'kind'], {
    subject_id: { type: 'text' },
    institution: { type: 'text' },
    kind: { type: 'text' },
    signed_on: { type: 'date' },
  }),
  penalty: penaltyTable(),
};
