import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { correctRecord } from '@xinqiao/platform/records/correct-record.js';
import { tables } from '../entities.js';
import type { Context } from '../loaders.js';
import type {
  AnnulInstitutionFindingInput,
  AnnulInstitutionFindingResult,
  RecordInstitutionFindingInput,
  RecordInstitutionFindingResult,
} from '../resolver-types.gen.js';
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

/** What the finding rested on was annulled: it ends by a version that is linked to it, and counts for no class any more. */
export async function annulInstitutionFinding(
  ctx: Context,
  { documentNo, annulledBy, reason }: AnnulInstitutionFindingInput,
): Promise<AnnulInstitutionFindingResult> {
  requireBureau(ctx);
  if (!isText(annulledBy, LONGEST_NUMBER) || !isText(reason, LONGEST_BASIS)) return classificationRefused('BAD_TEXT');
  return recordedTransaction(ctx, 'annulInstitutionFinding', async (manager) => {
    await ctx.store.lock(manager, `finding ${documentNo}`);
    const known = await ctx.store.current<FindingRow & { readonly valid_to: string | null }>(
      manager,
      'institutionFinding',
      { document_no: documentNo },
    );
    if (!known || !ctx.holds(known.subject_id)) return classificationRefused('NO_FINDING');
    const done = (alreadyAnnulled: boolean) =>
      ({ __typename: 'InstitutionFindingAnnulled', documentNo, alreadyAnnulled }) as const;
    if (known.valid_to !== null) return done(true);
    const annulled = await correctRecord(ctx, manager, {
      subject: known.subject_id,
      reference: `institution-finding:${documentNo}`,
      table: tables.institutionFinding,
      row: { ...known },
      changes: { valid_to: ctx.today },
      documentNo: annulledBy,
      reason,
      authority: null,
      internal: false,
    });
    return annulled ? done(false) : classificationRefused('CASE_OPEN');
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
