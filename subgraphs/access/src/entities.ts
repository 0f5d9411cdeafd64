import { factTable } from '@xinqiao/platform/database/facts.js';

export const tables = {
  businessCase: factTable('business_case', ['organisation', 'case_no'], {
    organisation: { type: 'text' },
    case_no: { type: 'text' },
    subject_id: { type: 'text' },
    matter: { type: 'text' },
    status: { type: 'text' },
    safety_related: { type: 'boolean' },
    education: { type: 'boolean' },
    works: { type: 'boolean' },
    opened_by: { type: 'text' },
    approved_by: { type: 'text', nullable: true },
  }),
};
