import type { MarkState } from '@xinqiao/platform/records/record-mark.js';

/**
 * STANDS: a listing may follow it. DISPUTED: an objection is open, or its document was changed; it decides nothing until
 * that is decided (domain.md 5.7). OVER: minor, repaired or beyond its term, so that nobody uses it any more (domain.md
 * 5.6). FALLEN: its authority took it back, or it was found wrong and deleted.
 */
export type PenaltyStanding = 'STANDS' | 'DISPUTED' | 'OVER' | 'FALLEN';

/** `until`: the last day on which it may be used, null: none. `today`: Asia/Shanghai. */
export function penaltyStandingOf(
  {
    until,
    withdrawn,
    state,
  }: { readonly until: string | null; readonly withdrawn: boolean; readonly state: MarkState | null },
  today: string,
): PenaltyStanding {
  if (withdrawn || state === 'WITHDRAWN') return 'FALLEN';
  if (state === 'REPAIRED' || until === null || until < today) return 'OVER';
  return state === 'DISPUTED' ? 'DISPUTED' : 'STANDS';
}

/** What of a running procedure ends with its penalty, before the subject is listed. */
export function endsProcedure(standing: PenaltyStanding | null): boolean {
  return standing !== 'STANDS' && standing !== 'DISPUTED';
}
