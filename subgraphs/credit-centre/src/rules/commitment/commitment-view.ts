import { shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { Commitment } from '../../resolver-types.gen.js';
import { isOpen } from './commitment.js';
import type { CommitmentRow } from '../../store/commitments.js';
import { records } from '../records.js';

/** Who reads commitments. */
export interface CommitmentReader {
  /** The subject itself, the centre and a court read all of them; everybody else the posted ones. */
  readonly readsAll: boolean;
  /** 统一社会信用代码: what an agency accepted, it reads. */
  readonly organisation: string | null;
}

/** `today`: Asia/Shanghai. */
export function commitmentsFor(
  rows: readonly CommitmentRow[],
  { readsAll, organisation }: CommitmentReader,
  { today, marking }: { readonly today: string; readonly marking: Marking },
): Commitment[] {
  const read = rows.filter(({ posted, accepted_by_uscc }) => readsAll || posted || accepted_by_uscc === organisation);
  return shown(read, records.commitmentsMade, marking, (row) => commitmentOf(row, today));
}

/** `today`: Asia/Shanghai. */
export function commitmentOf(row: CommitmentRow, today: string): Commitment {
  return {
    commitmentNo: row.commitment_no,
    kind: row.kind,
    madeOn: row.made_on,
    acceptedBy: row.accepted_by,
    acceptedByUscc: row.accepted_by_uscc,
    content: row.content,
    performance: row.performance,
    performedOn: row.performed_on,
    posted: row.posted,
    until: row.until,
    overdue: isOpen(row.performance) && row.until !== null && row.until < today,
  };
}
