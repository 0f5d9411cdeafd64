import { factTable } from '@xinqiao/platform/database/facts.js';

export const tables = {
  supervisedObject: factTable('supervised_object', ['subject_id'], {
    subject_id: { type: 'text' },
    industry: { type: 'text' },
    supervised_since: { type: 'date' },
  }),
  safetyPointEntry: factTable('safety_point_entry', ['item_no'], {
    item_no: { type: 'text' },
    subject_id: { type: 'text' },
    kind: { type: 'text' },
    severity: { type: 'text', nullable: true },
    half_points: { type: 'integer' },
    occurred_on: { type: 'date' },
    document_no: { type: 'text' },
  }),
  rectificationOrder: factTable('rectification_order', ['order_no'], {
    order_no: { type: 'text' },
    subject_id: { type: 'text' },
    issued_on: { type: 'date' },
    due_on: { type: 'date' },
    completed_on: { type: 'date', nullable: true },
  }),
};
