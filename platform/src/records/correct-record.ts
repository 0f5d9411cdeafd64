import type { EntityManager } from 'typeorm';
import { addCase, closeCase, latestCase, supersedeFact, type CaseRow } from './case-store.js';
import type { FactTable } from '../database/facts.js';
import type { RecordContext } from './record-book.js';
import { tellCase } from './tell.js';

export interface Correction {
  readonly subject: string;
  readonly reference: string;
  readonly table: FactTable;
  /** The row as it stands; it names its key. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly changes: Readonly<Record<string, unknown>>;
  /** 文书号 of what shows the mistake. */
  readonly documentNo: string;
  readonly reason: string;
  /** 统一社会信用代码 of the body that keeps the record, where that is not the owner. */
  readonly authority: string | null;
  /** Stays inside the body that keeps it: nobody is told. */
  readonly internal: boolean;
}

/**
 * Whoever keeps a record corrects it, inside the keeper's own command and transaction. The new version is linked to the one
 * before by a case that is filed and decided at once: the subject reads why, whoever saw the record is told, and no older
 * file brings back what it said. Null: a case about the record is open, and is decided first.
 */
export async function correctRecord(
  ctx: RecordContext,
  manager: EntityManager,
  { subject, reference, table, row, changes, documentNo, reason, authority, internal }: Correction,
): Promise<CaseRow | null> {
  for (const kind of ['OBJECTION', 'DOCUMENT_CHANGE'] as const) {
    if ((await latestCase(manager, kind, subject, reference))?.outcome === null) return null;
  }
  const filed = await addCase(manager, {
    kind: 'DOCUMENT_CHANGE',
    subject_id: subject,
    reference,
    grounds: reason,
    evidence: [],
    commitment: null,
    document_no: documentNo,
    authority,
    clock: null,
    needs_others: false,
    filed_on: ctx.today,
    filed_by: ctx.caller.actor,
  });
  const decision = { outcome: 'CORRECTED', reason, on: ctx.today, by: ctx.caller.actor } as const;
  const decided = await closeCase(manager, filed.id, decision);
  await supersedeFact(manager, table, row, { caseId: decided.id, changes });
  if (!internal) await tellCase(ctx, manager, decided);
  return decided;
}
