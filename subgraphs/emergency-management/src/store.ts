import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD, points in half-points. */
export type EmergencyManagementLists = {
  readonly supervision: readonly { subject_id: string; industry: string; supervised_since: string }[];
  readonly entries: readonly {
    subject_id: string;
    item_no: string;
    kind: 'VIOLATION' | 'OVERDUE' | 'EXAM' | 'SELF_REPORT' | 'REVERSAL';
    severity: 'SEVERE' | 'SERIOUS' | 'GENERAL' | 'MINOR' | null;
    half_points: number;
    occurred_on: string;
    document_no: string;
  }[];
  readonly orders: readonly {
    subject_id: string;
    order_no: string;
    issued_on: string;
    due_on: string;
    completed_on: string | null;
  }[];
};

export type EmergencyManagementFacts = SubjectFacts<EmergencyManagementLists>;

const readFacts = subjectFactsReader<EmergencyManagementLists>('emergency_management_facts', {
  supervision: `SELECT subject_id, industry, supervised_since FROM supervised_object WHERE ${CURRENT}`,
  entries: `SELECT subject_id, item_no, kind, severity, half_points, occurred_on, document_no
            FROM safety_point_entry WHERE ${CURRENT} ORDER BY occurred_on DESC, item_no`,
  orders: `SELECT subject_id, order_no, issued_on, due_on, completed_on
           FROM rectification_order WHERE ${CURRENT} ORDER BY due_on, order_no`,
});

export interface Store {
  factsOf(ids: readonly string[], day: string): Promise<EmergencyManagementFacts[]>;
}

export function openStore(database: Database): Store {
  return { factsOf: (ids, day) => readFacts(database, ids, day) };
}
