import type { CaseRow } from './case-store.js';
import { conditionOf, recordCaseOf, type RecordCase, type RepairCondition } from './case-view.js';
import { isOfficer } from './officer.js';
import type { KeptRecord, RecordBook, RecordContext } from './record-book.js';
import { CATALOGUE_EDITION, type CatalogueKind } from '../rules/catalogue.js';
import { repairConditions } from './repairability.js';

export interface SubjectCases {
  readonly cases: readonly RecordCase[];
  readonly records: readonly RecordHeld[];
  readonly repairable: readonly Repairability[];
}

/** One record by its reference, whatever its section shows of it. */
export interface RecordHeld {
  readonly reference: string;
  readonly catalogue: CatalogueKind | null;
  readonly catalogueEdition: string | null;
  readonly disputed: boolean;
  readonly repaired: boolean;
}

export interface Repairability {
  readonly reference: string;
  readonly repairable: boolean;
  readonly excluded: boolean;
  readonly conditions: readonly RepairCondition[];
}

/**
 * The cases about a subject's records, and what may be repaired when: for the subject and for the office that handles
 * them; null for everybody else. An office sees those that it decides.
 */
export async function subjectCases<Ctx extends RecordContext>(
  ctx: Ctx,
  book: RecordBook<Ctx>,
  subject: string,
): Promise<SubjectCases | null> {
  if (!ctx.holds(subject)) return null;
  const { cases } = ctx.store;
  const [rows, all] = await Promise.all([cases.casesOf(subject), book.all(ctx, subject)]);
  const isOwn = ctx.caller.matter === 'OWN_RECORD';
  const handled = all.filter((record) => isOwn || isOfficer(ctx, book, record));
  if (!isOwn && handled.length === 0 && !isOfficer(ctx, book, null)) return null;
  const internal = new Set(all.filter((record) => record.internal).map(({ reference }) => reference));
  const isHandled = ({ reference, authority }: CaseRow) =>
    isOwn || isOfficer(ctx, book, { authority, internal: internal.has(reference) });
  return {
    cases: rows.filter(isHandled).map((row) => recordCaseOf(row, { days: cases.days, today: ctx.today })),
    records: handled.flatMap(heldAs),
    repairable: handled.flatMap((record) => repairabilityOf(record, ctx.today)),
  };
}

function heldAs({ reference, catalogue, mark }: KeptRecord): RecordHeld[] {
  if (mark === 'WITHDRAWN') return [];
  const catalogueEdition = catalogue && CATALOGUE_EDITION;
  return [{ reference, catalogue, catalogueEdition, disputed: mark === 'DISPUTED', repaired: mark === 'REPAIRED' }];
}

function repairabilityOf({ reference, repair, mark }: KeptRecord, today: string): Repairability[] {
  if (!repair || mark === 'REPAIRED' || mark === 'WITHDRAWN') return [];
  const conditions = repairConditions(repair, { proof: false, commitment: false }, today);
  const repairable = conditions.every(({ item, counted }) => counted || BROUGHT.has(item));
  return [{ reference, repairable, excluded: repair.excludedBy !== null, conditions: conditions.map(conditionOf) }];
}

/** What the subject brings with the application. */
const BROUGHT: ReadonlySet<string> = new Set(['corrected', 'dutiesPerformed', 'committed']);
