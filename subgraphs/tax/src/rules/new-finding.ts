import type { TaxFindingInput } from '../resolver-types.gen.js';
import type { FindingRow } from './facts.js';

/** A finding as the bureau records it; nothing of it is repaired yet. */
export function newFinding(input: TaxFindingInput): FindingRow {
  const [whole = '', fraction = ''] = (input.amountYuan ?? '').split('.');
  return {
    finding_no: input.findingNo,
    subject_id: input.subject,
    year: input.year,
    kind: input.kind,
    amount_yuan: input.amountYuan ? `${whole}.${fraction.padEnd(2, '0')}` : null,
    share: input.share ?? null,
    points: input.points ?? null,
    paid_in_time: input.paidInTime ?? null,
    crime: input.crime ?? false,
    with_police: input.withPolice ?? false,
    excluded_by: input.excludedBy ?? null,
    recorded_on: input.recordedOn,
    deadline_on: input.deadlineOn ?? null,
    paid_on: input.paidOn ?? null,
    corrected_on: input.correctedOn ?? null,
    lifted_on: input.liftedOn ?? null,
    repaired_on: null,
  };
}

/** The finding that a status of the taxpayer is by itself, in the year in which it began. */
export function statusFinding({
  recordedOn,
  ...status
}: {
  readonly subject: string;
  readonly findingNo: string;
  readonly kind: FindingRow['kind'];
  readonly recordedOn: string;
}): FindingRow {
  return newFinding({ ...status, year: Number(recordedOn.slice(0, 4)), recordedOn, crime: false, withPolice: false });
}
