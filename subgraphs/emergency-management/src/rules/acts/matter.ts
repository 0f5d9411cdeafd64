import type { LedgerRow } from '../safety-points/ledger-row.js';
import { reversalsIn } from '../safety-points/posted-row.js';
import type { Severity } from '../safety-points/safety-entry.js';
import type { ObjectFile } from './posting.js';
import { standing, type ActOf } from './supervision-act.js';

/**
 * One matter: an item that was found, or that a deadline passed unrectified. It has points or a penalty, never both
 * (reading D-i).
 */
export interface Matter {
  readonly itemNo: string;
  /** The day of the fact. */
  readonly on: string;
  /** Null for an overdue rectification, whose points come with the re-inspection itself. */
  readonly severity: Severity | null;
  readonly evidence: string | null;
  /** The entry of its points that no reversal took back. */
  readonly points: LedgerRow | null;
  readonly penalty: ActOf<'PENALTY'> | null;
  /** How often points were posted for it. */
  readonly postings: number;
}

export function matterOf(file: ObjectFile, itemNo: string): Matter | null {
  const found = standing(file.acts, 'FINDING').find(({ act_no }) => act_no === itemNo);
  const overdue = standing(file.acts, 'REINSPECTION').find(
    ({ act_no, detail }) => act_no === itemNo && !detail.rectified,
  );
  const fact = found ?? overdue;
  if (!fact) return null;
  const reversed = reversalsIn(file.entries);
  const posted = file.entries.filter(
    ({ kind, about, item_no }) =>
      (kind === 'VIOLATION' && about === itemNo) || (kind === 'OVERDUE' && item_no.split('#')[0] === itemNo),
  );
  return {
    itemNo,
    on: fact.acted_on,
    severity: found?.detail.severity ?? null,
    evidence: fact.evidence_ref,
    points: posted.find((row) => !reversed.has(row)) ?? null,
    penalty: standing(file.acts, 'PENALTY').find(({ about }) => about === itemNo) ?? null,
    postings: posted.length,
  };
}

/** The first posting has the item's own number, each later one counts on. */
export function postingNo({ itemNo, postings }: Matter): string {
  return postings === 0 ? itemNo : `${itemNo}#${postings + 1}`;
}
