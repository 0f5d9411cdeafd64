/**
 * What statutory welfare must never be given: the type has no room for a star, a point, a grade or a score, so that a
 * rule that reads one does not compile (NDRC 2019-07-18: no limiting of basic public services; domain.md 1.6, A-4).
 */
export interface NeverScored {
  readonly stars?: never;
  readonly points?: never;
  readonly grade?: never;
  readonly score?: never;
  readonly villageItems?: never;
}

/** One grant of social assistance 社会救助 as its authority decided it; dates in Asia/Shanghai. */
export interface AssistanceGrant extends NeverScored {
  readonly granted_on: string;
  readonly until: string | null;
}

/** The grants in force on a day: nothing but the authority's decision and its term counts. */
export function assistanceInForce<Grant extends AssistanceGrant>(grants: readonly Grant[], today: string): Grant[] {
  return grants.filter(({ granted_on, until }) => granted_on <= today && (until === null || until >= today));
}
