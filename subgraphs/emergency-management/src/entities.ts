import { factTable } from '@xinqiao/platform/database/facts.js';
import { penaltyTable } from '@xinqiao/platform/database/penalty-table.js';

export const tables = {
  supervisedObject: factTable('supervised_object', ['subject_id'], {
    subject_id: { type: 'text' },
    industry: { type: 'text' },
    supervised_since: { type: 'date' },
    kind: { type: 'text', nullable: true },
  }),
  safetyPointEntry: factTable('safety_point_entry', ['item_no'], {
    item_no: { type: 'text' },
    subject_id: { type: 'text' },
    kind: { type: 'text' },
    severity: { type: 'text', nullable: true },
    half_points: { type: 'integer' },
    occurred_on: { type: 'date' },
    document_no: { type: 'text' },
    /** The calendar year in which it counts; null: that of its own day. */
    year: { type: 'integer', nullable: true },
    /** A code of rules/safety-points/reasons.ts; null: that of its kind. */
    reason: { type: 'text', nullable: true },
    /** What an overdue rectification, an adjustment or a repeated posting hangs on. */
    about: { type: 'text', nullable: true },
    reverses: { type: 'text', nullable: true },
    evidence_ref: { type: 'text', nullable: true },
    rule_version: { type: 'text', nullable: true },
    /** Null: it came by a file. */
    officer: { type: 'text', nullable: true },
  }),
  rectificationOrder: factTable('rectification_order', ['order_no'], {
    order_no: { type: 'text' },
    subject_id: { type: 'text' },
    issued_on: { type: 'date' },
    due_on: { type: 'date' },
    completed_on: { type: 'date', nullable: true },
  }),
  /** Everything the bureau did about an object, in the order it was recorded. */
  supervisionAct: factTable('supervision_act', ['kind', 'act_no'], {
    kind: { type: 'text' },
    act_no: { type: 'text' },
    subject_id: { type: 'text' },
    about: { type: 'text', nullable: true },
    acted_on: { type: 'date' },
    document_no: { type: 'text' },
    evidence_ref: { type: 'text', nullable: true },
    detail: { type: 'jsonb' },
    rule_version: { type: 'text' },
    officer: { type: 'text', nullable: true },
    case_no: { type: 'text', nullable: true },
  }),
  /** What a resident did for the safety of others, as the bureau confirmed it. */
  safetyDeed: factTable('safety_deed', ['deed_no'], {
    deed_no: { type: 'text' },
    subject_id: { type: 'text' },
    kind: { type: 'text' },
    done_on: { type: 'date' },
    document_no: { type: 'text' },
  }),
  responsiblePerson: factTable('responsible_person', ['subject_id', 'valid_from'], {
    subject_id: { type: 'text' },
    person_id: { type: 'text' },
    role: { type: 'text' },
    document_no: { type: 'text' },
    officer: { type: 'text' },
    case_no: { type: 'text', nullable: true },
  }),
  penalty: penaltyTable(),
};
