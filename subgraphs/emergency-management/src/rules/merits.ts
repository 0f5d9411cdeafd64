import { merit, type Merit } from '@xinqiao/platform/subgraph/merits.js';

/** What a resident did for the safety of others. The day is in Asia/Shanghai. */
export interface SafetyDeed {
  readonly deed_no: string;
  readonly kind: 'RESCUE' | 'DANGER_REPORTED';
  readonly done_on: string;
}

/** Annex 1, 抢险救灾 and 举报安全隐患. */
const RULES = { RESCUE: 'R-DEED-04', DANGER_REPORTED: 'R-SAFE-01' } as const;

/** What the emergency management bureau confirmed that a resident did well. */
export function meritsOf({ deeds }: { readonly deeds: readonly SafetyDeed[] }): Merit[] {
  return deeds.map(({ deed_no, kind, done_on }) =>
    merit({ code: RULES[kind], reference: `safety-deed:${deed_no}`, formedOn: done_on }),
  );
}
