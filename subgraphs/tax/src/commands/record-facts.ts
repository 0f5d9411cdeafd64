import { isDeepStrictEqual } from 'node:util';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type {
  ArrearsInput,
  MajorViolationInput,
  NonNormalInput,
  TaxActRefusal,
  TaxFactRecorded,
  TaxFactResult,
  TaxFindingInput,
} from '../resolver-types.gen.js';
import { newFinding, statusFinding } from '../rules/new-finding.js';
import { isYuan } from '../rules/loan-report.js';
import { refused, type Refused } from '../rules/tax-act-refusal.js';
import type { Facts, Term } from '../store/facts.js';
import { bureauAct, type BureauAct } from './bureau-act.js';
import { tellListEntry } from './tell-list-entry.js';

type Recorded = TaxFactRecorded & { readonly __typename: 'TaxFactRecorded' };

export function recordTaxFinding(ctx: Context, input: TaxFindingInput): Promise<TaxFactResult> {
  const { subject, findingNo, recordedOn } = input;
  return bureauAct(ctx, { command: 'recordTaxFinding', subject, reference: findingNo }, async (act) => {
    const { deadlineOn, paidOn, correctedOn, liftedOn, amountYuan, share, points } = input;
    const days = [recordedOn, deadlineOn, paidOn, correctedOn, liftedOn].flatMap((day) => day ?? []);
    const refusal = daysRefusal([recordedOn], act.today) ?? (days.every(isCalendarDate) ? null : 'DATE_OUT_OF_ORDER');
    if (refusal) return refused(refusal);
    if (amountYuan && !isYuan(amountYuan)) return refused('BAD_AMOUNT');
    if ((share ?? 0) < 0 || (share ?? 0) > 1 || (points ?? 0) < 0 || (points ?? 0) > 100) return refused('BAD_AMOUNT');
    return addOnce(act, 'taxFinding', newFinding(input), { reference: findingNo, from: recordedOn });
  });
}

export function publishArrears(ctx: Context, input: ArrearsInput): Promise<TaxFactResult> {
  const { subject, noticeNo, taxType, amountYuan, publishedOn } = input;
  return bureauAct(ctx, { command: 'publishArrears', subject, reference: noticeNo }, async (act) => {
    const refusal = daysRefusal([publishedOn], act.today);
    if (refusal) return refused(refusal);
    if (!isYuan(amountYuan) || Number(amountYuan) === 0) return refused('BAD_AMOUNT');
    const row = {
      subject_id: subject,
      notice_no: noticeNo,
      tax_type: taxType,
      amount_yuan: twoDecimals(amountYuan),
      published_on: publishedOn,
      cleared_on: null,
    };
    return addOnce(act, 'taxArrears', row, { reference: noticeNo, from: publishedOn });
  });
}

export function clearArrears(ctx: Context, noticeNo: string, clearedOn: string): Promise<TaxFactResult> {
  return change(
    ctx,
    { command: 'clearArrears', name: 'taxArrears', key: { notice_no: noticeNo }, on: clearedOn },
    (row) => ({
      from: row.published_on,
      isDone: row.cleared_on !== null,
      next: { ...row, cleared_on: clearedOn },
      term: { valid_from: row.published_on, valid_to: null },
    }),
  );
}

/** The listing is a finding of its year as well, which under the measures of 2025 leads straight to D (art. 18 no. 12). */
export function listMajorViolation(ctx: Context, input: MajorViolationInput): Promise<TaxFactResult> {
  const { subject, documentNo, conduct, listedOn, until, name = null } = input;
  return bureauAct(ctx, { command: 'listMajorViolation', subject, reference: documentNo }, async (act) => {
    const refusal = daysRefusal([listedOn], act.today);
    if (refusal) return refused(refusal);
    if (!isCalendarDate(until) || until < listedOn) return refused('DATE_OUT_OF_ORDER');
    const row = { subject_id: subject, document_no: documentNo, conduct, listed_on: listedOn, until };
    const added = await addOnce(act, 'majorTaxViolation', row, { reference: documentNo, from: listedOn });
    if ('code' in added || added.alreadyRecorded) return added;
    await addStatus(act, subject, documentNo, 'MAJOR_VIOLATION_LISTED', listedOn);
    await tellListEntry(act.manager, row, { name, removedOn: null });
    return added;
  });
}

export function removeMajorViolation(ctx: Context, documentNo: string, removedOn: string): Promise<TaxFactResult> {
  const by = {
    command: 'removeMajorViolation',
    name: 'majorTaxViolation',
    key: { document_no: documentNo },
    on: removedOn,
  } as const;
  return change(ctx, by, (row) => ({
    from: row.listed_on,
    isDone: row.valid_to !== null,
    next: row,
    term: { valid_from: row.listed_on, valid_to: removedOn },
    then: ({ manager }) => tellListEntry(manager, row, { name: null, removedOn }),
  }));
}

/** 非正常户: a finding of its year as well, which leads straight to D. */
export function identifyNonNormal(ctx: Context, input: NonNormalInput): Promise<TaxFactResult> {
  const { subject, documentNo, identifiedOn } = input;
  return bureauAct(ctx, { command: 'identifyNonNormal', subject, reference: documentNo }, async (act) => {
    const refusal = daysRefusal([identifiedOn], act.today);
    if (refusal) return refused(refusal);
    const row = { subject_id: subject, document_no: documentNo, identified_on: identifiedOn, lifted_on: null };
    const added = await addOnce(act, 'nonNormalHousehold', row, { reference: documentNo, from: identifiedOn });
    if ('code' in added || added.alreadyRecorded) return added;
    await addStatus(act, subject, documentNo, 'ABNORMAL_TAXPAYER', identifiedOn);
    return added;
  });
}

export function liftNonNormal(ctx: Context, documentNo: string, liftedOn: string): Promise<TaxFactResult> {
  const by = {
    command: 'liftNonNormal',
    name: 'nonNormalHousehold',
    key: { document_no: documentNo },
    on: liftedOn,
  } as const;
  return change(ctx, by, (row) => ({
    from: row.identified_on,
    isDone: row.lifted_on !== null,
    next: { ...row, lifted_on: liftedOn },
    term: { valid_from: row.identified_on, valid_to: null },
    async then({ store, manager }) {
      const [finding] = await store.find(manager, 'taxFinding', { finding_no: documentNo });
      if (!finding) return;
      const { valid_from, valid_to, ...rest } = finding;
      await store.replace(manager, 'taxFinding', { ...rest, lifted_on: liftedOn }, { valid_from, valid_to });
    },
  }));
}

/** Writes a fact under its number; the same again changes nothing, another one is refused. */
async function addOnce<Name extends keyof Facts>(
  { store, manager }: BureauAct,
  name: Name,
  row: Facts[Name],
  { reference, from }: { readonly reference: string; readonly from: string },
): Promise<Recorded | Refused> {
  const known = await store.findByKey(manager, name, row);
  const done = (alreadyRecorded: boolean) => ({ __typename: 'TaxFactRecorded', reference, alreadyRecorded }) as const;
  if (known) {
    const { valid_from: _, valid_to: __, ...same } = known;
    return isDeepStrictEqual(same, row) ? done(true) : refused('NUMBER_TAKEN');
  }
  await store.add(manager, name, row, { valid_from: from, valid_to: null });
  return done(false);
}

async function addStatus(
  { store, manager }: BureauAct,
  subject: string,
  documentNo: string,
  kind: 'ABNORMAL_TAXPAYER' | 'MAJOR_VIOLATION_LISTED',
  on: string,
): Promise<void> {
  const finding = statusFinding({ subject, findingNo: documentNo, kind, recordedOn: on });
  await store.replace(manager, 'taxFinding', finding, { valid_from: on, valid_to: null });
}

interface Change<Row> {
  /** The day before which the change cannot lie. */
  readonly from: string;
  readonly isDone: boolean;
  readonly next: Row & Partial<Term>;
  readonly term: Term;
  readonly then?: (act: BureauAct) => Promise<void>;
}

type Changeable = 'taxArrears' | 'majorTaxViolation' | 'nonNormalHousehold';

/** Changes a fact of the case's subject that stands under a number. */
async function change<Name extends Changeable>(
  ctx: Context,
  { command, name, key, on }: { command: string; name: Name; key: Partial<Facts[Name]>; on: string },
  changeOf: (row: Facts[Name] & Term) => Change<Facts[Name]>,
): Promise<TaxFactResult> {
  const [subject] = ctx.caller.subjects;
  const reference = String(Object.values(key)[0]);
  if (subject === undefined) return refused('SUBJECT_NOT_IN_CASE');
  return bureauAct(ctx, { command, subject, reference }, async (act) => {
    const [row] = await act.store.find(act.manager, name, key);
    if (!row || !ctx.holds(row.subject_id)) return refused('NOT_FOUND');
    const { from, isDone, next, term, then } = changeOf(row);
    if (isDone) return { __typename: 'TaxFactRecorded', reference, alreadyRecorded: true };
    const refusal = daysRefusal([from, on], act.today);
    if (refusal) return refused(refusal);
    await act.store.replace(act.manager, name, next, term);
    await then?.(act);
    return { __typename: 'TaxFactRecorded', reference, alreadyRecorded: false };
  });
}

/** Days exist, follow one another and have come. */
function daysRefusal(days: readonly string[], today: string): TaxActRefusal | null {
  if (!days.every(isCalendarDate)) return 'DATE_OUT_OF_ORDER';
  if (days.some((day) => day > today)) return 'DATE_IN_FUTURE';
  return days.every((day, at) => day >= (days[at - 1] ?? day)) ? null : 'DATE_OUT_OF_ORDER';
}

function twoDecimals(yuan: string): string {
  const [whole = '0', fraction = ''] = yuan.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.padEnd(2, '0')}`;
}
