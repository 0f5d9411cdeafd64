import { shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { EducationDecision, StudentRecord, TeacherRecord } from '../resolver-types.gen.js';
import type { DecisionRow, EducationFacts } from '../store.js';
import { records } from './records.js';
import { seesSchoolRow, type Viewer } from './viewer.js';

interface Reading {
  readonly viewer: Viewer;
  readonly marking: Marking;
}

/**
 * What schools keep of one member of staff: the person sees all of it, a school its own part with the person's
 * authorisation. Null where nothing is this reader's, as where there is nothing. `today`: Asia/Shanghai.
 */
export function teacherRecordOf(
  facts: EducationFacts,
  { viewer, marking, today }: Reading & { readonly today: string },
): TeacherRecord | null {
  const employments = facts.employments.filter((row) => seesSchoolRow(viewer, row));
  if (employments.length === 0) return null;
  const entries = facts.staffEntries.filter((row) => seesSchoolRow(viewer, row));
  const ofKind = (kind: (typeof entries)[number]['kind']) =>
    shown(
      entries.filter((row) => row.kind === kind),
      records.staffEntries,
      marking,
      (row) => ({ documentNo: row.document_no, result: row.result, decidedOn: row.decided_on }),
    );
  return {
    employments: shown(employments, records.employments, marking, (row) => ({
      school: row.school_name,
      post: row.post,
      since: row.valid_from,
    })),
    appraisals: ofKind('APPRAISAL'),
    commendations: ofKind('COMMENDATION'),
    ethicsViolations: shown(
      entries.filter((row) => row.kind === 'ETHICS_VIOLATION' && isInTerm(row, today)),
      records.staffEntries,
      marking,
      (row) => ({ ...decisionOf(row), kind: 'ETHICS_VIOLATION' as const, conduct: row.result }),
    ),
  };
}

/**
 * The school-internal record of a pupil: one for each school, for the school and the guardian only. Null for every other
 * school, as where there is none.
 */
export function studentRecordsOf(facts: EducationFacts, { viewer, marking }: Reading): StudentRecord[] | null {
  const places = facts.pupils.filter((row) => seesSchoolRow(viewer, row));
  if (places.length === 0) return null;
  // Nobody but who may see a disputed record whole comes this far: the guardian who objected, the school that decides.
  const whole = { ...marking, whole: true };
  return shown(places, records.pupils, whole, ({ school, school_name, class_name, valid_from }) => ({
    school: school_name,
    className: class_name,
    enrolledOn: valid_from,
    entries: shown(
      facts.pupilEntries.filter((entry) => entry.school === school),
      records.pupilEntries,
      whole,
      (entry) => ({
        entryNo: entry.entry_no,
        kind: entry.kind,
        summary: entry.summary,
        recordedOn: entry.recorded_on,
      }),
    ),
  }));
}

/** A decision leaves the record when its term ends, and when an appeal annuls it. */
export function isInTerm(row: Pick<DecisionRow, 'until' | 'appeal'>, today: string): boolean {
  return row.appeal !== 'ANNULLED' && (row.until === null || row.until >= today);
}

export function decisionOf(
  row: DecisionRow,
): Pick<EducationDecision, 'documentNo' | 'basis' | 'decidedOn' | 'until' | 'appeal'> {
  return {
    documentNo: row.document_no,
    basis: row.basis,
    decidedOn: row.decided_on,
    until: row.until,
    appeal: row.appeal,
  };
}
