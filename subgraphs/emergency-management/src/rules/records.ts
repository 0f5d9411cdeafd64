import { correctable } from '@xinqiao/platform/records/correctable.js';
import { penaltyKind } from '@xinqiao/platform/records/penalty-kind.js';
import type { RecordKinds } from '@xinqiao/platform/records/record-book.js';
import { markingOf, type RecordMark } from '@xinqiao/platform/records/record-mark.js';
import { tables } from '../entities.js';
import type { EmergencyManagementFacts } from '../store.js';
import { isReversed } from './acts/supervision-act.js';

/**
 * What the bureau keeps of an object, record by record. Points and acts stand in a ledger: what was wrong is reversed by
 * reverseSafetyAct, and points are repaired by exams and reports (D7, D8), not on application.
 */
export const records = {
  supervision: {
    catalogue: 'ADMINISTRATIVE',
    reference: () => 'supervised-object',
    table: tables.supervisedObject,
    corrections: { industry: correctable.text, supervised_since: correctable.day },
  },
  entries: {
    catalogue: 'EVALUATION',
    reference: ({ item_no }: { readonly item_no: string }) => `safety-entry:${item_no}`,
    reversed: ({ item_no }, { entries }) => entries.some(({ reverses }) => reverses === item_no),
  },
  orders: {
    catalogue: 'ADMINISTRATIVE',
    reference: ({ order_no }) => `rectification-order:${order_no}`,
    table: tables.rectificationOrder,
    corrections: { issued_on: correctable.day, due_on: correctable.day, completed_on: correctable.maybeDay },
  },
  acts: {
    catalogue: 'ADMINISTRATIVE',
    reference: ({ kind, act_no }) => `safety-act:${kind}:${act_no}`,
    reversed: (act, { acts }) => isReversed(act, acts),
  },
  persons: {
    catalogue: 'REGISTRATION',
    reference: ({ valid_from }) => `responsible-person:${valid_from}`,
    table: tables.responsiblePerson,
    corrections: { role: correctable.oneOf('LEGAL_REPRESENTATIVE', 'PERSON_IN_CHARGE', 'OPERATOR') },
  },
  deeds: {
    catalogue: 'HONOUR',
    reference: ({ deed_no }) => `safety-deed:${deed_no}`,
    table: tables.safetyDeed,
    corrections: { done_on: correctable.day },
  },
  penalties: penaltyKind(tables.penalty),
} as const satisfies RecordKinds<EmergencyManagementFacts>;

/** Entries by which something may be decided: without those that are disputed, and what reverses them. */
export function decidingEntries<Entry extends { readonly item_no: string; readonly reverses?: string | null }>(
  entries: readonly Entry[],
  marks: readonly RecordMark[],
): Entry[] {
  const { stateOf } = markingOf(marks, false);
  const isMarked = (item: string) => stateOf(records.entries.reference({ item_no: item })) !== null;
  return entries.filter(({ item_no, reverses }) => !isMarked(item_no) && !(reverses && isMarked(reverses)));
}
