import { factTable } from '@xinqiao/platform/database/facts.js';

export const tables = {
  businessCase: factTable('business_case', ['organisation', 'case_no'], {
    organisation: { type: 'text' },
    case_no: { type: 'text' },
    /** Null where the case names several: then `batch` does. */
    subject_id: { type: 'text', nullable: true },
    batch: { type: 'text', array: true, nullable: true },
    matter: { type: 'text' },
    status: { type: 'text' },
    safety_related: { type: 'boolean' },
    education: { type: 'boolean' },
    works: { type: 'boolean' },
    duty: { type: 'text', nullable: true },
    court_order: { type: 'text', nullable: true },
    sealed_until: { type: 'date', nullable: true },
    opened_by: { type: 'text' },
    approved_by: { type: 'text', nullable: true },
  }),
};
