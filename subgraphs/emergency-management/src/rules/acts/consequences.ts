import { judgeLedger } from '../safety-points/judge-ledger.js';
import { yearOf } from '../safety-points/posted-row.js';
import { restatements } from '../safety-points/restate.js';
import type { NewEntry, ObjectFile, Posting } from './posting.js';
import type { NewAct } from './supervision-act.js';

/** What a posting brings with it: adjusting entries of closed years, and what the object has earned by it. */
export function withConsequences(file: ObjectFile, posting: Posting, today: string): Posting {
  if (posting.entries.length === 0) return posting;
  const [cause] = posting.entries;
  const adjustments = adjustmentsOf(
    { ...file, entries: [...file.entries, ...posting.entries] },
    today,
    cause?.item_no ?? null,
    cause?.document_no ?? '',
  );
  const entries = [...posting.entries, ...adjustments];
  const granted = grants({ ...file, entries: [...file.entries, ...entries] }, today, cause?.document_no ?? '');
  return { ...posting, entries, acts: [...posting.acts, ...granted] };
}

/** The adjusting entries that are due; none where every closed year still leaves what it stated. */
export function adjustmentsOf(
  { subjectId, entries, closings }: ObjectFile,
  today: string,
  cause: string | null,
  documentNo: string,
): NewEntry[] {
  return restatements(today, entries, closings).map(({ year, halfPoints, before }) => ({
    item_no: `${subjectId}:${year}#A${before + 1}`,
    kind: 'ADJUSTMENT',
    severity: null,
    half_points: halfPoints,
    occurred_on: today,
    document_no: documentNo,
    year,
    reason: null,
    about: cause,
    evidence_ref: null,
  }));
}

/** Entitlements are granted once a year and kept (D-o), so each grant is an act of its own. */
function grants({ subjectId, entries, closings, acts }: ObjectFile, today: string, documentNo: string): NewAct[] {
  const year = yearOf(today);
  const judged = judgeLedger(today, entries, closings).find(({ ledger }) => ledger.year === year);
  const earned = judged?.judged.entitlements ?? [];
  return earned
    .map(({ kind, grantedOn }) => ({
      kind: 'ENTITLEMENT' as const,
      act_no: `${subjectId}:${year}#${kind}`,
      about: null,
      acted_on: grantedOn,
      document_no: documentNo,
      evidence_ref: null,
      detail: { kind, year },
    }))
    .filter(({ act_no }) => !acts.some((act) => act.kind === 'ENTITLEMENT' && act.act_no === act_no));
}
