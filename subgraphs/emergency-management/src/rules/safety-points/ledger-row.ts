import type { PostedRow } from './posted-row.js';
import { REASONS, type Reason } from './reasons.js';
import type { RuledEntry, Ruling } from './ruled-entry.js';
import { safetyRulebookOn } from './rulebook.js';
import type { SafetyEntry, Severity } from './safety-entry.js';
import type { LedgerYear } from './ledger-years.js';

/** A row as the database holds it. What only commands write is missing from rows that came by a file. */
export interface LedgerRow extends PostedRow {
  readonly item_no: string;
  readonly severity: Severity | null;
  readonly document_no: string;
  /** A code of REASONS; left out: that of its kind. */
  readonly reason?: string | null;
  readonly about?: string | null;
  readonly evidence_ref?: string | null;
  readonly rule_version?: string | null;
  readonly officer?: string | null;
}

/** The rows of a year as the rules speak of them: amounts as posted, and nothing for a row that was taken back. */
export function ruledRows({ rows, reversedBy }: LedgerYear<LedgerRow>): RuledEntry[] {
  return rows.flatMap((row, at) => {
    const entry = entryOf(row);
    return entry ? [{ entry, at, ...rulingOf(row, reversedBy.get(row)) }] : [];
  });
}

function rulingOf(row: LedgerRow, reversal: LedgerRow | undefined): Ruling {
  if (reversal) {
    const reason = reversal.reason === 'PENALTY_REVERSES' ? 'REVERSED' : 'TAKEN_BACK';
    return { reason, halfPoints: 0, detail: reversal.item_no };
  }
  const reason = isReason(row.reason) ? row.reason : (row.kind as Reason);
  return { reason, halfPoints: row.half_points, ...(row.kind === 'OVERDUE' && row.about && { detail: row.about }) };
}

function isReason(code: string | null | undefined): code is Reason {
  return code !== null && code !== undefined && Object.hasOwn(REASONS, code);
}

/** Null for what only moves other rows: reversals and adjusting entries. Whether an addition counts is posted, not asked. */
function entryOf(row: LedgerRow): SafetyEntry | null {
  const told = { on: row.occurred_on, item: row.item_no };
  switch (row.kind) {
    case 'VIOLATION':
      return { ...told, type: 'VIOLATION', severity: severityOf(row) };
    case 'OVERDUE':
      return { ...told, type: 'OVERDUE', of: row.about ?? row.item_no };
    case 'EXAM':
      return { ...told, type: 'EXAM', score: 1, full: 1 };
    case 'SELF_REPORT':
      return { ...told, type: 'SELF_REPORT', truthful: row.half_points > 0 };
    case 'REVERSAL':
    case 'ADJUSTMENT':
      return null;
  }
}

/** Files may leave the severity out: then the amount tells it (D2). */
function severityOf({ severity, half_points, occurred_on }: LedgerRow): Severity {
  if (severity) return severity;
  const { severities } = safetyRulebookOn(occurred_on);
  const told = Object.entries(severities).find(([, { halfPoints }]) => halfPoints === -half_points);
  return (told?.[0] as Severity | undefined) ?? 'MINOR';
}
