import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { EducationRecord } from '../resolver-types.gen.js';
import type { EducationFacts } from '../store.js';

/** The section that the education bureau hangs under Subject; decisions leave it when their term ends. */
export function recordOf(facts: EducationFacts, state: SourceState, today: string): EducationRecord {
  return {
    ...state,
    institutionClass: facts.classifications[0]?.class ?? null,
    classifications: facts.classifications.map((decision) => ({
      year: decision.year,
      class: decision.class,
      decidedOn: decision.decided_on,
      documentNo: decision.document_no,
    })),
    misconduct: facts.misconduct
      .filter(({ until }) => until >= today)
      .map((decision) => ({
        documentNo: decision.document_no,
        conduct: decision.conduct,
        decidedOn: decision.decided_on,
        until: decision.until,
      })),
  };
}
