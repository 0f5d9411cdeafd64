import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD. */
export type EducationLists = {
  readonly classifications: readonly {
    subject_id: string;
    year: number;
    class: 'A' | 'B' | 'C' | 'D';
    decided_on: string;
    document_no: string;
  }[];
  readonly misconduct: readonly {
    subject_id: string;
    document_no: string;
    conduct: string;
    decided_on: string;
    until: string;
  }[];
};

export type EducationFacts = SubjectFacts<EducationLists>;

const readFacts = subjectFactsReader<EducationLists>('education_facts', {
  classifications: `SELECT subject_id, year, class, decided_on, document_no
                    FROM institution_classification WHERE ${CURRENT} ORDER BY year DESC`,
  misconduct: `SELECT subject_id, document_no, conduct, decided_on, until
               FROM academic_misconduct WHERE ${CURRENT} ORDER BY decided_on DESC, document_no`,
});

export interface Store {
  factsOf(ids: readonly string[], day: string): Promise<EducationFacts[]>;
}

export function openStore(database: Database): Store {
  return { factsOf: (ids, day) => readFacts(database, ids, day) };
}
