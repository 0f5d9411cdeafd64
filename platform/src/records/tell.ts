import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { enqueue } from '../outbox/enqueue.js';
import type { CaseOutcome, CaseRow } from './case-store.js';
import type { RecordContext } from './record-book.js';

/** The centre keeps the list of all owners' cases, and watches their clocks. */
const WATCHES = 'credit-centre';

/** Access knows from its ledger who saw a record. */
const KNOWS_WHO_LOOKED = 'access';

const day = z.iso.date();

/** Message `record-case`: a case was filed, put off or decided. Its grounds stay with the owner. */
export const recordCaseTold = z.object({
  id: z.uuid(),
  version: z.int().positive(),
  kind: z.enum(['OBJECTION', 'REPAIR', 'DOCUMENT_CHANGE']),
  subject: z.string(),
  reference: z.string(),
  authority: z.string().nullable(),
  clock: z.string().nullable(),
  needsOthers: z.boolean(),
  filedOn: day,
  extended: z.boolean(),
  outcome: z.enum(['CORRECTED', 'SUPPLEMENTED', 'DELETED', 'UPHELD', 'GRANTED', 'REFUSED']).nullable(),
  decidedOn: day.nullable(),
});

/** Message `record-changed`: what was seen of a record no longer holds; whoever saw it is to be told. */
export const recordChangedTold = z.object({
  case: z.uuid(),
  subject: z.string(),
  reference: z.string(),
  outcome: z.enum(['CORRECTED', 'SUPPLEMENTED', 'DELETED', 'GRANTED']),
  on: day,
});

/** Outcomes after which a record is not what it was. */
const CHANGES: ReadonlySet<CaseOutcome | null> = new Set<CaseOutcome>([
  'CORRECTED',
  'SUPPLEMENTED',
  'DELETED',
  'GRANTED',
]);

/** Tells of a case as it is from now on, in the transaction that made it so. */
export async function tellCase(
  ctx: Pick<RecordContext, 'subgraph'>,
  manager: EntityManager,
  row: CaseRow,
): Promise<void> {
  const { id, version, kind, outcome, reference, extended, authority, clock } = row;
  const payload: z.input<typeof recordCaseTold> = {
    id,
    version,
    kind,
    subject: row.subject_id,
    reference,
    authority,
    clock,
    needsOthers: row.needs_others,
    filedOn: row.filed_on,
    extended,
    outcome,
    decidedOn: row.decided_on,
  };
  await enqueue(manager, { id: `record-case:${id}:${version}`, recipient: WATCHES, kind: 'record-case', payload });
  if (!CHANGES.has(outcome) || ctx.subgraph === KNOWS_WHO_LOOKED) return;
  await enqueue(manager, {
    id: `record-changed:${id}`,
    recipient: KNOWS_WHO_LOOKED,
    kind: 'record-changed',
    payload: { case: id, subject: row.subject_id, reference, outcome, on: row.decided_on },
  });
}
