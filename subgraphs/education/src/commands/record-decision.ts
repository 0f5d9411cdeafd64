import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type {
  ClassificationRefusal,
  RecordDecisionResult,
  RecordPersonDecisionInput,
  RecordStaffEntryInput,
} from '../resolver-types.gen.js';
import { classificationRefused } from '../rules/class-refusal.js';
import type { FactName } from '../store.js';
import { requireBureau, schoolOnDuty } from './duty.js';

const LONGEST_NUMBER = 100;
const LONGEST_TEXT = 500;

/**
 * A school enters an appraisal, a commendation or an ethics decision of somebody who works there, under its approved case.
 * The same document with the same content changes nothing. Throws MATTER_NOT_FOR_ACTOR for anybody but a school on duty.
 */
export function recordStaffEntry(ctx: Context, input: RecordStaffEntryInput): Promise<RecordDecisionResult> {
  const school = schoolOnDuty(ctx);
  const { subject, documentNo, kind, result, basis, decidedOn, until } = input;
  const isDecision = kind === 'ETHICS_VIOLATION';
  const row = {
    subject_id: subject,
    school,
    document_no: documentNo,
    kind,
    result,
    basis: basis ?? null,
    decided_on: decidedOn,
    until: until ?? null,
  };
  return record(ctx, 'recordStaffEntry', {
    fact: 'staffEntry',
    row,
    text: result,
    isDecision,
    check: async (manager) => {
      const employed = await ctx.store.current<{ valid_to: string | null }>(manager, 'employment', {
        subject_id: subject,
        school,
      });
      return employed && (employed.valid_to === null || employed.valid_to > ctx.today) ? null : 'NOT_YOUR_STAFF';
    },
  });
}

/** The bureau enters a decision on academic misconduct or exam cheating, with basis and term; the person may appeal. */
export function recordPersonDecision(ctx: Context, input: RecordPersonDecisionInput): Promise<RecordDecisionResult> {
  requireBureau(ctx);
  const { subject, documentNo, kind, conduct, basis, decidedOn, until } = input;
  const row = {
    subject_id: subject,
    document_no: documentNo,
    kind,
    conduct,
    basis,
    decided_on: decidedOn,
    until,
  };
  return record(ctx, 'recordPersonDecision', {
    fact: 'academicMisconduct',
    row,
    text: conduct,
    isDecision: true,
    check: async (manager) =>
      (await ctx.store.isMinorPupil(manager, subject, ctx.today)) ? 'NOT_A_CREDIT_SUBJECT' : null,
  });
}

type Manager = Parameters<Parameters<Context['store']['transaction']>[0]>[0];

interface DecisionRow {
  readonly subject_id: string;
  readonly document_no: string;
  readonly basis: string | null;
  readonly decided_on: string;
  readonly until: string | null;
}

interface Recording {
  readonly fact: FactName;
  readonly row: DecisionRow;
  readonly text: string;
  /** Against the person: it names its basis and its last day. */
  readonly isDecision: boolean;
  readonly check: (manager: Manager) => Promise<ClassificationRefusal | null>;
}

function record(
  ctx: Context,
  command: string,
  { fact, row, text, isDecision, check }: Recording,
): Promise<RecordDecisionResult> {
  const { subject_id: subject, document_no: documentNo, decided_on: decidedOn } = row;
  return recordedTransaction(ctx, command, async (manager) => {
    if (!ctx.holds(subject) || !subject.startsWith('p')) return classificationRefused('NOT_YOUR_CASE');
    const fault = faultOf(row, text, isDecision, ctx.today);
    if (fault) return classificationRefused(fault);
    await ctx.store.lock(manager, `decision ${documentNo}`);
    const against = await check(manager);
    if (against) return classificationRefused(against);
    const known = await ctx.store.current<object>(manager, fact, { document_no: documentNo });
    if (known && !isSame(known, row)) return classificationRefused('DOCUMENT_TAKEN');
    if (!known) await ctx.store.add(manager, fact, { ...row, appeal: 'NONE', valid_from: decidedOn });
    return { __typename: 'DecisionRecorded', documentNo, alreadyRecorded: known !== null };
  });
}

function faultOf(
  { document_no: documentNo, basis, decided_on: decidedOn, until }: DecisionRow,
  text: string,
  isDecision: boolean,
  today: string,
): ClassificationRefusal | null {
  const isText = (value: string | null, longest: number) =>
    value !== null && value.trim() !== '' && value.length <= longest;
  if (!isText(documentNo, LONGEST_NUMBER) || !isText(text, LONGEST_TEXT)) return 'BAD_TEXT';
  if (!isCalendarDate(decidedOn) || decidedOn > today) return 'BAD_DAY';
  if (!isDecision) return null;
  if (!isText(basis, LONGEST_TEXT)) return 'BASIS_MISSING';
  return until !== null && isCalendarDate(until) && until >= decidedOn ? null : 'BAD_DAY';
}

function isSame(known: object, row: object): boolean {
  return Object.entries(row).every(([column, value]) => (known as Record<string, unknown>)[column] === value);
}
