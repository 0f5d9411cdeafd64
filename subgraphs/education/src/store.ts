import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD. A decision against a person, and how its appeal stands. */
export interface DecisionRow {
  readonly document_no: string;
  readonly basis: string | null;
  readonly decided_on: string;
  readonly until: string | null;
  readonly appeal: 'NONE' | 'PENDING' | 'UPHELD' | 'ANNULLED';
}

export type EducationLists = {
  readonly classifications: readonly {
    subject_id: string;
    year: number;
    class: 'A' | 'B' | 'C' | 'D';
    decided_on: string;
    document_no: string;
  }[];
  readonly misconduct: readonly (DecisionRow & {
    subject_id: string;
    kind: 'ACADEMIC_MISCONDUCT' | 'EXAM_CHEATING';
    conduct: string;
    until: string;
  })[];
  readonly employments: readonly {
    subject_id: string;
    school: string;
    school_name: string;
    post: string;
    valid_from: string;
  }[];
  readonly staffEntries: readonly (DecisionRow & {
    subject_id: string;
    school: string;
    kind: 'APPRAISAL' | 'COMMENDATION' | 'ETHICS_VIOLATION';
    result: string;
  })[];
  readonly pupils: readonly {
    subject_id: string;
    school: string;
    school_name: string;
    class_name: string;
    valid_from: string;
  }[];
  readonly pupilEntries: readonly {
    subject_id: string;
    entry_no: string;
    school: string;
    kind: 'PRAISE' | 'ACTIVITY' | 'GUIDANCE';
    summary: string;
    recorded_on: string;
  }[];
};

export type EducationFacts = SubjectFacts<EducationLists>;

const readFacts = subjectFactsReader<EducationLists>('education_facts', {
  classifications: `SELECT subject_id, year, class, decided_on, document_no
                    FROM institution_classification WHERE ${CURRENT} ORDER BY year DESC`,
  misconduct: `SELECT subject_id, document_no, kind, conduct, basis, decided_on, until, appeal
               FROM academic_misconduct WHERE ${CURRENT} ORDER BY decided_on DESC, document_no`,
  employments: `SELECT subject_id, school, school_name, post, valid_from
                FROM employment WHERE ${CURRENT} ORDER BY valid_from DESC, school`,
  staffEntries: `SELECT subject_id, document_no, school, kind, result, basis, decided_on, until, appeal
                 FROM staff_entry WHERE ${CURRENT} ORDER BY decided_on DESC, document_no`,
  pupils: `SELECT subject_id, school, school_name, class_name, valid_from
           FROM pupil WHERE ${CURRENT} ORDER BY valid_from DESC, school`,
  pupilEntries: `SELECT subject_id, entry_no, school, kind, summary, recorded_on
                 FROM pupil_entry WHERE ${CURRENT} ORDER BY recorded_on DESC, entry_no`,
});

export interface Store {
  factsOf(ids: readonly string[], day: string): Promise<EducationFacts[]>;
}

export function openStore(database: Database): Store {
  return { factsOf: (ids, day) => readFacts(database, ids, day) };
}
