import { Fault } from '../errors/fault.js';
import type { KeptRecord, RecordBook, RecordContext } from './record-book.js';
import { markingOf, type Marking, type RecordMark } from './record-mark.js';

/**
 * Whether the caller is an officer of the owner, or of the body that decided what the record says, on duty. `record`: null
 * where none was found.
 */
export function isOfficer<Ctx extends RecordContext>(
  { caller: { kind, matter, organisation } }: Ctx,
  book: Pick<RecordBook<Ctx>, 'officers' | 'matter'>,
  record: Pick<KeptRecord, 'authority' | 'internal'> | null,
): boolean {
  if (matter !== book.matter) return false;
  if (organisation !== null && record?.authority === organisation) return true;
  return book.officers.includes(kind) && !record?.internal;
}

/** Throws MATTER_NOT_FOR_ACTOR. */
export function requireOfficer<Ctx extends RecordContext>(
  ctx: Ctx,
  book: Pick<RecordBook<Ctx>, 'officers' | 'matter'>,
  record: Pick<KeptRecord, 'authority' | 'internal'> | null,
): void {
  if (isOfficer(ctx, book, record)) return;
  const who = book.officers.join(', ');
  throw new Fault('MATTER_NOT_FOR_ACTOR', `Records of ${ctx.subgraph} are decided by ${who} under ${book.matter}.`);
}

/**
 * Marked records are seen whole by the subject, the office that handles them, a court and an auditor (domain.md 7.3, rule 3);
 * by nobody else.
 */
export function markingFor<Ctx extends RecordContext>(
  ctx: Ctx,
  book: Pick<RecordBook<Ctx>, 'officers' | 'matter'>,
  { subjectId, marks }: { readonly subjectId: string; readonly marks: readonly RecordMark[] },
): Marking {
  const { kind, matter } = ctx.caller;
  const handles = matter === 'OWN_RECORD' || kind === 'court' || kind === 'auditor' || isOfficer(ctx, book, null);
  return markingOf(marks, ctx.holds(subjectId) && handles);
}
