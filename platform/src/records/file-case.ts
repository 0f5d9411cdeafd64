import type { EntityManager } from 'typeorm';
import { recordWrite } from '../receipts/write-receipt.js';
import { divisionOfCode, objectionSourceOf, type CaseKind } from '../rules/case-clock.js';
import type { ObjectionSource } from '../rules/objection-source.js';
import { addCase, latestCase, lockRecord, setMark, type CaseRow, type NewCase } from './case-store.js';
import { conditionOf, recordCaseOf, refused, type RecordCase, type RecordCaseRefused } from './case-view.js';
import { requireOfficer } from './officer.js';
import type { KeptRecord, RecordBook, RecordContext } from './record-book.js';
import { repairConditions } from './repairability.js';
import { tellCase } from './tell.js';

export interface RecordCaseFiled {
  readonly __typename: 'RecordCaseFiled';
  readonly case: RecordCase;
}

export interface RepairExcluded {
  readonly __typename: 'RepairExcluded';
  readonly reference: string;
  readonly article: string;
  readonly en: string;
  readonly zh: string;
}

interface Pleading {
  readonly reference: string;
  readonly grounds: string;
  readonly evidence?: readonly string[];
}

/**
 * The subject objects 异议 to a record, once, to its owner. From the commit on the record is disputed in every answer and
 * decides nothing (domain.md 5.7, 7.3); a second objection is told of the first.
 */
export async function fileObjection<Ctx extends RecordContext>(
  ctx: Ctx,
  book: RecordBook<Ctx>,
  input: Pleading,
): Promise<RecordCaseFiled | RecordCaseRefused> {
  const record = await ownRecord(ctx, book, input);
  if ('code' in record) return record;
  if (record.ownObjection) return refused('OWN_OBJECTION');
  const { division, authority, internal } = record;
  const source = objectionSourceOf(division ?? divisionOfCode(authority) ?? divisionOfCode(ctx.caller.organisation));
  return file(ctx, record, {
    ...pleaded('OBJECTION', input),
    clock: source,
    needs_others: authority !== null && !internal && source === 'SHANDONG',
  });
}

/**
 * The subject applies for credit repair 信用修复 with its commitment and proof: one filing (domain.md 5.6). Refused while the
 * minimum term runs or something is missing, and where a law or central document excludes it.
 */
export async function applyForRepair<Ctx extends RecordContext>(
  ctx: Ctx,
  book: RecordBook<Ctx>,
  input: { readonly reference: string; readonly commitment: string; readonly proof: readonly string[] },
): Promise<RecordCaseFiled | RecordCaseRefused | RepairExcluded> {
  const pleading = { reference: input.reference, grounds: input.commitment, evidence: input.proof };
  const record = await ownRecord(ctx, book, pleading);
  if ('code' in record) return record;
  const { repair, reference } = record;
  if (!repair) return refused('OWN_PROCEDURE');
  if (repair.excludedBy) return { __typename: 'RepairExcluded', reference, ...repair.excludedBy };
  const missing = repairConditions(repair, { proof: input.proof.length > 0, commitment: true }, ctx.today).filter(
    ({ counted }) => !counted,
  );
  if (missing.length > 0) return refused('CONDITIONS_MISSING', { missing: missing.map(conditionOf) });
  return file(ctx, record, { ...pleaded('REPAIR', pleading), commitment: input.commitment });
}

/**
 * The owner reports that the document below a record was changed or annulled: the record decides nothing from then on, and is
 * to be corrected within three working days (山东省社会信用条例 art. 40).
 */
export async function reportDocumentChange<Ctx extends RecordContext>(
  ctx: Ctx,
  book: RecordBook<Ctx>,
  input: Pleading & { readonly subject: string; readonly documentNo: string },
): Promise<RecordCaseFiled | RecordCaseRefused> {
  const { subject, documentNo } = input;
  const fault = faultOf(input) ?? (isText(documentNo, LONGEST_NAME) ? null : refused('BAD_TEXT'));
  if (fault) return fault;
  const record = ctx.holds(subject) ? await book.find(ctx, subject, input.reference) : null;
  requireOfficer(ctx, book, record);
  if (!record) return refused('RECORD_NOT_FOUND');
  return file(ctx, { ...record, subject }, { ...pleaded('DOCUMENT_CHANGE', input), document_no: documentNo });
}

type Found = KeptRecord & { readonly subject: string };

type Filing = Omit<NewCase, 'subject_id' | 'filed_on' | 'filed_by'>;

function pleaded(kind: CaseKind, { reference, grounds, evidence = [] }: Pleading): Filing {
  return {
    kind,
    reference,
    grounds,
    evidence,
    commitment: null,
    document_no: null,
    authority: null,
    clock: null,
    needs_others: false,
  };
}

/** Check, write, tell, record: one transaction. */
function file<Ctx extends RecordContext>(
  ctx: Ctx,
  { subject, reference, authority, internal }: Found,
  filing: Filing,
): Promise<RecordCaseFiled | RecordCaseRefused> {
  const { cases } = ctx.store;
  return cases.transaction(async (manager) => {
    await lockRecord(manager, subject, reference);
    const known = await latestCase(manager, filing.kind, subject, reference);
    const repeated = known && repetition(known);
    if (repeated) return refused(repeated, { first: recordCaseOf(known, { days: cases.days, today: ctx.today }) });
    const row = await open(ctx, manager, subject, { ...filing, authority });
    if (!internal) await tellCase(ctx, manager, row);
    await recordWrite(ctx, manager, { command: filing.kind, subjects: [subject], reference });
    return { __typename: 'RecordCaseFiled', case: recordCaseOf(row, { days: cases.days, today: ctx.today }) };
  });
}

/** Who opens a case: a caller, or the house itself when a message makes it so. */
export interface Filer {
  readonly subgraph: string;
  readonly today: string;
  readonly caller: { readonly actor: string };
}

async function open(ctx: Filer, manager: EntityManager, subject: string, filing: Filing): Promise<CaseRow> {
  const { reference, kind } = filing;
  const row = await addCase(manager, {
    ...filing,
    subject_id: subject,
    filed_on: ctx.today,
    filed_by: ctx.caller.actor,
  });
  if (kind !== 'REPAIR')
    await setMark(manager, { subject, reference, state: 'DISPUTED', caseId: row.id, from: ctx.today });
  return row;
}

/**
 * An objection to a record whose own rules its owner keeps, such as a village item's: marked, timed and watched like every
 * other, inside the owner's own command and transaction.
 */
export async function openObjection(
  ctx: RecordContext,
  manager: EntityManager,
  {
    subject,
    source,
    reference,
    grounds,
  }: {
    readonly subject: string;
    readonly source: ObjectionSource;
    readonly reference: string;
    readonly grounds: string;
  },
): Promise<CaseRow> {
  const row = await open(ctx, manager, subject, { ...pleaded('OBJECTION', { reference, grounds }), clock: source });
  await tellCase(ctx, manager, row);
  return row;
}

/**
 * The owner learns that the document below a record fell, such as the penalty that founded a listing: the same case as an
 * officer's report, in the transaction that took the news in. One that is open already stays the only one.
 */
export async function openDocumentChange(
  ctx: Filer,
  manager: EntityManager,
  {
    subject,
    documentNo,
    authority,
    ...about
  }: Pleading & { readonly subject: string; readonly documentNo: string; readonly authority: string },
): Promise<void> {
  await lockRecord(manager, subject, about.reference);
  const known = await latestCase(manager, 'DOCUMENT_CHANGE', subject, about.reference);
  if (known && known.outcome === null) return;
  const filing = { ...pleaded('DOCUMENT_CHANGE', about), document_no: documentNo, authority };
  await tellCase(ctx, manager, await open(ctx, manager, subject, filing));
}

/** What was once upheld is not asked again of the same office; what was corrected is a new record. */
function repetition({ kind, outcome }: CaseRow): 'ALREADY_FILED' | 'ALREADY_DECIDED' | null {
  if (outcome === null) return 'ALREADY_FILED';
  return kind === 'OBJECTION' && outcome === 'UPHELD' ? 'ALREADY_DECIDED' : null;
}

/** Kinds that speak for a subject: itself, or a mandate that admission has checked. */
const SUBJECTS: ReadonlySet<string> = new Set(['self', 'enterprise', 'guardian']);

async function ownRecord<Ctx extends RecordContext>(
  ctx: Ctx,
  book: RecordBook<Ctx>,
  pleading: Pleading,
): Promise<Found | RecordCaseRefused> {
  const { kind, matter, subjects } = ctx.caller;
  const [subject] = subjects;
  if (!SUBJECTS.has(kind) || matter !== 'OWN_RECORD' || subject === undefined) return refused('NOT_YOUR_RECORD');
  const fault = faultOf(pleading);
  if (fault) return fault;
  const record = await book.find(ctx, subject, pleading.reference);
  if (!record || record.mark === 'WITHDRAWN') return refused('RECORD_NOT_FOUND');
  return record.mark === 'REPAIRED' ? refused('OUT_OF_USE') : { ...record, subject };
}

const LONGEST_TEXT = 2_000;
const LONGEST_NAME = 200;
const MOST_EVIDENCE = 20;

function faultOf({ grounds, evidence = [] }: Pleading): RecordCaseRefused | null {
  if (!isText(grounds, LONGEST_TEXT)) return refused('BAD_TEXT');
  const isEvidence = evidence.length <= MOST_EVIDENCE && evidence.every((piece) => isText(piece, LONGEST_NAME));
  return isEvidence ? null : refused('BAD_EVIDENCE');
}

function isText(text: string, longest: number): boolean {
  return text.trim() !== '' && text.length <= longest;
}
