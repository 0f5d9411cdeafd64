/** Who reads, as the seal says it. */
export interface Viewer {
  readonly kind: string;
  readonly organisation: string | null;
}

/**
 * Whether the village's record of a resident is this reader's to see (domain.md 7.2, V1): the resident, the resident's
 * own village, and the town that reviews that village. Whoever comes later sees nothing until a line here says so.
 */
export function seesVillage(
  { kind, organisation }: Viewer,
  { village, town }: { readonly village: string; readonly town: string | null },
): boolean {
  if (kind === 'self') return true;
  if (organisation === null) return false;
  if (kind === 'village') return organisation === village;
  return kind === 'civil-affairs-bureau' && organisation === town;
}

/** Of volunteering and good deeds a village sees those that it confirmed itself (7.2, P4). */
export function seesEvent({ kind, organisation }: Viewer, confirmedBy: string | null): boolean {
  return kind !== 'village' || (organisation !== null && confirmedBy === organisation);
}
