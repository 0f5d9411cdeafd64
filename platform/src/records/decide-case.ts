import type { EntityManager } from 'typeorm';
import { recordWrite } from '../receipts/write-receipt.js';
import type { CaseKind } from '../rules/case-clock.js';
import { OBJECTION_SOURCES, type ObjectionLimits } from '../rules/objection-source.js';
import {
  clearDispute,
  closeCase,
  extendCase,
  latestCase,
  lockCase,
  lockRecord,
  setMark,
  supersedeFact,
  type CaseOutcome,
  type CaseRow,
} from './case-store.js';
import { recordCaseOf, refused, type RecordCase, type RecordCaseRefused } from './case-view.js';
import type { CaseRefusal } from './case-refusal.js';
import { requireOfficer } from './officer.js';
import type { KeptRecord, RecordBook, RecordContext } from './record-book.js';
import { tellCase } from './tell.js';

export interface RecordCaseDecided {
  readonly __typename: 'RecordCaseDecided';
  readonly case: RecordCase;
}

interface Decision {
  readonly id: string;
  readonly outcome: CaseOutcome;
  readonly reason: string;
  readonly corrections?: readonly { readonly field: string; readonly value?: string | null }[];
}

const OUTCOMES: Readonly<Record<CaseKind, ReadonlySet<CaseOutcome>>> = {
  OBJECTION: new Set(['CORRECTED', 'SUPPLEMENTED', 'DELETED', 'UPHELD']),
  REPAIR: new Set(['GRANTED', 'REFUSED']),
  DOCUMENT_CHANGE: new Set(['CORRECTED', 'DELETED', 'UPHELD']),
};

const LONGEST_REASON = 2_000;

/**
 * The owner's officer decides a case about a subject of the own business case, with a reason, and the record follows in the
 * same transaction: corrected or supplemented by a new version, deleted, repaired, or upheld as it is. Throws
 * MATTER_NOT_FOR_ACTOR.
 */
export async function decideCase<Ctx extends RecordContext>(
  ctx: Ctx,
  book: RecordBook<Ctx>,
  decision: Decision,
): Promise<RecordCaseDecided | RecordCaseRefused> {
  const { id, outcome, reason } = decision;
  if (reason.trim() === '' || reason.length > LONGEST_REASON) return refused('BAD_TEXT');
  return changeCase(ctx, book, id, async (manager, row, record) => {
    if (!OUTCOMES[row.kind].has(outcome)) return 'WRONG_OUTCOME';
    const changes = CORRECTS.has(outcome) ? correctionsOf(record, decision) : null;
    if (typeof changes === 'string') return changes;
    // A ledger's entry is wrong once its own reversal stands beside it.
    if (!record?.table && outcome !== 'SUPPLEMENTED' && FACT_CHANGES.has(outcome) && !record?.reversed)
      return 'LEDGER_ENTRY';
    const decided = await closeCase(manager, id, { outcome, reason, on: ctx.today, by: ctx.caller.actor });
    await takeEffect(manager, decided, { record, changes, today: ctx.today });
    return decided;
  });
}

/** The answer to a difficult objection is put off to the last day that the rule gives. Throws MATTER_NOT_FOR_ACTOR. */
export async function extendObjection<Ctx extends RecordContext>(
  ctx: Ctx,
  book: RecordBook<Ctx>,
  id: string,
): Promise<RecordCaseDecided | RecordCaseRefused> {
  return changeCase(ctx, book, id, async (manager, { clock, extended }) => {
    const limits: ObjectionLimits | null = clock && OBJECTION_SOURCES[clock];
    if (extended || !limits || limits.extended === null) return 'NOT_EXTENDABLE';
    return extendCase(manager, id);
  });
}

/** Ends a case that the owner's own command decides, an objection if left out. Null where none is open. */
export async function closeOwnCase(
  ctx: RecordContext,
  manager: EntityManager,
  {
    kind = 'OBJECTION',
    subject,
    reference,
    outcome,
    reason,
  }: {
    readonly kind?: CaseKind;
    readonly subject: string;
    readonly reference: string;
    readonly outcome: CaseOutcome;
    readonly reason: string;
  },
): Promise<CaseRow | null> {
  const open = await latestCase(manager, kind, subject, reference);
  if (!open || open.outcome !== null) return null;
  const decided = await closeCase(manager, open.id, { outcome, reason, on: ctx.today, by: ctx.caller.actor });
  await clearDispute(manager, subject, reference);
  await tellCase(ctx, manager, decided);
  return decided;
}

async function changeCase<Ctx extends RecordContext>(
  ctx: Ctx,
  book: RecordBook<Ctx>,
  id: string,
  change: (manager: EntityManager, row: CaseRow, record: KeptRecord | null) => Promise<CaseRow | CaseRefusal>,
): Promise<RecordCaseDecided | RecordCaseRefused> {
  const { cases } = ctx.store;
  const reading = { days: cases.days, today: ctx.today };
  return cases.transaction(async (manager) => {
    const row = await lockCase(manager, id);
    const own = row && ctx.holds(row.subject_id) ? row : null;
    const record = own && (await book.find(ctx, own.subject_id, own.reference));
    requireOfficer(ctx, book, record);
    if (!own) return refused('CASE_NOT_FOUND');
    if (own.outcome !== null) return refused('ALREADY_DECIDED', { first: recordCaseOf(own, reading) });
    await lockRecord(manager, own.subject_id, own.reference);
    const changed = await change(manager, own, record);
    if (typeof changed === 'string') return refused(changed);
    if (!record?.internal) await tellCase(ctx, manager, changed);
    const command = changed.outcome ?? 'EXTENDED';
    await recordWrite(ctx, manager, { command, subjects: [own.subject_id], reference: own.reference });
    return { __typename: 'RecordCaseDecided', case: recordCaseOf(changed, reading) };
  });
}

const CORRECTS: ReadonlySet<CaseOutcome> = new Set(['CORRECTED', 'SUPPLEMENTED']);
const FACT_CHANGES: ReadonlySet<CaseOutcome> = new Set(['CORRECTED', 'SUPPLEMENTED', 'DELETED']);

type Changes = Readonly<Record<string, unknown>>;

/** Fields go by the names of the schema, columns by those of the table. */
function correctionsOf(record: KeptRecord | null, { corrections = [] }: Decision): Changes | CaseRefusal {
  if (!record?.table) return {};
  if (corrections.length === 0) return 'NOTHING_CORRECTED';
  const changes: Record<string, unknown> = {};
  for (const { field, value = null } of corrections) {
    const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const parsed = record.corrections[column]?.safeParse(value);
    if (!parsed?.success) return 'BAD_CORRECTION';
    changes[column] = parsed.data;
  }
  return changes;
}

interface Effect {
  readonly record: KeptRecord | null;
  readonly changes: Changes | null;
  readonly today: string;
}

async function takeEffect(
  manager: EntityManager,
  { id, outcome, subject_id: subject, reference }: CaseRow,
  { record, changes, today }: Effect,
): Promise<void> {
  if (outcome === 'GRANTED') {
    await setMark(manager, { subject, reference, state: 'REPAIRED', caseId: id, from: today });
    return;
  }
  if (record?.table && (outcome === 'DELETED' || changes)) {
    await supersedeFact(manager, record.table, record.row, { caseId: id, changes });
  }
  if (outcome === 'DELETED')
    await setMark(manager, { subject, reference, state: 'WITHDRAWN', caseId: id, from: today });
  else await clearDispute(manager, subject, reference);
}
