import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import type { PreWarningRow } from '../rules/facts.js';
import type { Act } from './act.js';

export type PreWarningEventKind =
  'TOLD' | 'TOLD_AGAIN' | 'ACKNOWLEDGED' | 'ANSWERED' | `CLOSED_${'LISTED' | 'PERFORMED' | 'REVERSED' | 'REMOVED'}`;

/**
 * Writes what happened to a warning into the register's ledger, and has the credit centre told, which tells the superior
 * organ (信息共享, 预警反馈, 实时退出, 治理反馈; domain.md 4.5). The message goes by the number of the ledger's line.
 */
export async function tellPreWarning(
  { store, manager, today, actor, court }: Act,
  warning: PreWarningRow,
  kind: PreWarningEventKind,
  { on = today, note = null }: { readonly on?: string; readonly note?: string | null } = {},
): Promise<void> {
  const event = await store.addEvent(manager, {
    about: 'PRE_WARNING',
    reference: warning.id,
    subject_id: warning.subject_id,
    kind,
    happened_on: on,
    document_no: warning.document_no,
    note,
    court_uscc: court,
    actor,
  });
  await enqueue(manager, {
    id: `courts/event/${event}`,
    recipient: 'credit-centre',
    kind: 'pre-warning-changed',
    payload: {
      warning: {
        id: warning.id,
        caseNo: warning.case_no,
        subjectId: warning.subject_id,
        court: warning.court,
        documentNo: warning.document_no,
        superiorOrgan: warning.superior_uscc,
        toldOn: warning.told_on,
        listFrom: warning.list_from,
      },
      event: kind,
      on,
      answer: note,
    },
  });
}
