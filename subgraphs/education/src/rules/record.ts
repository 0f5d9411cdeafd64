import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { EducationRecord } from '../resolver-types.gen.js';
import type { EducationFacts } from '../store.js';
import { decisionOf, isInTerm, studentRecordsOf, teacherRecordOf } from './people-record.js';
import { seesSchoolRow, type Viewer } from './viewer.js';

/** The section that the education bureau hangs under Subject; decisions leave it when their term ends. */
export function recordOf(
  facts: EducationFacts,
  state: SourceState,
  { viewer, today }: { readonly viewer: Viewer; readonly today: string },
): EducationRecord {
  return {
    ...state,
    institutionClass: facts.classifications[0]?.class ?? null,
    classifications: facts.classifications.map((decision) => ({
      year: decision.year,
      class: decision.class,
      decidedOn: decision.decided_on,
      documentNo: decision.document_no,
    })),
    misconduct: mayKnow(facts, viewer)
      ? facts.misconduct
          .filter((row) => isInTerm(row, today))
          .map((row) => ({ ...decisionOf(row), kind: row.kind, conduct: row.conduct }))
      : null,
    teacher: teacherRecordOf(facts, viewer, today),
    students: studentRecordsOf(facts, viewer),
  };
}

/** A school that the person does not work for learns no decision, whatever it was authorised for. */
function mayKnow(facts: EducationFacts, viewer: Viewer): boolean {
  return viewer.kind !== 'school' || facts.employments.some((row) => seesSchoolRow(viewer, row));
}
