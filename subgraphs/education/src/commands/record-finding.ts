import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type { RecordInstitutionFindingInput, RecordInstitutionFindingResult } from '../resolver-types.gen.js';
import { classificationRefused } from '../rules/class-refusal.js';
import { FINDING_RESULTS } from '../rules/institution-class/classify.js';
import type { FindingRow } from '../store.js';
import { requireBureau } from './duty.js';

const LONGEST_NUMBER = 100;
const LONGEST_BASIS = 300;

/** The bureau records what it found of an institution of its case; the same document with the same content changes nothing. */
export async function recordInstitutionFinding(
  ctx: Context,
  { subject, documentNo, kind, result, basis, decidedOn }: RecordInstitutionFindingInput,
): Promise<RecordInstitutionFindingResult> {
  requireBureau(ctx);
  if (!isText(documentNo, LONGEST_NUMBER) || !isText(basis, LONGEST_BASIS)) return classificationRefused('BAD_TEXT');
  if (!Object.hasOwn(FINDING_RESULTS[kind], result)) return classificationRefused('BAD_RESULT');
  if (!isCalendarDate(decidedOn) || decidedOn > ctx.today) return classificationRefused('BAD_DAY');
  return recordedTransaction(ctx, 'recordInstitutionFinding', async (manager) => {
    await ctx.store.lock(manager, `finding ${documentNo}`);
    const institution =
      ctx.holds(subject) && (await ctx.store.current(manager, 'institution', { subject_id: subject }));
    if (!institution) return classificationRefused('NOT_AN_INSTITUTION');
    const row: FindingRow = {
      subject_id: subject,
      document_no: documentNo,
      kind,
      result,
      basis,
      decided_on: decidedOn,
    };
    const known = await ctx.store.current<FindingRow>(manager, 'institutionFinding', { document_no: documentNo });
    if (known && !isSame(known, row)) return classificationRefused('DOCUMENT_TAKEN');
    if (!known) await ctx.store.add(manager, 'institutionFinding', { ...row, valid_from: decidedOn });
    return { __typename: 'InstitutionFindingRecorded', documentNo, alreadyRecorded: known !== null };
  });
}

function isText(text: string, longest: number): boolean {
  return text.trim() !== '' && text.length <= longest;
}

function isSame(one: FindingRow, other: FindingRow): boolean {
  const content = ({ subject_id, kind, result, basis, decided_on }: FindingRow) =>
    JSON.stringify([subject_id, kind, result, basis, decided_on]);
  return content(one) === content(other);
}
