import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD. */
export type TaxLists = {
  readonly aGradeListings: readonly { subject_id: string; year: number }[];
  readonly evaluations: readonly {
    subject_id: string;
    year: number;
    grade: 'A' | 'B' | 'M' | 'C' | 'D';
    score: number | null;
    published_on: string;
  }[];
  readonly arrears: readonly {
    subject_id: string;
    notice_no: string;
    tax_type: string;
    amount_yuan: string;
    published_on: string;
    cleared_on: string | null;
  }[];
  readonly majorViolations: readonly {
    subject_id: string;
    document_no: string;
    conduct: string;
    listed_on: string;
    until: string;
  }[];
};

export type TaxFacts = SubjectFacts<TaxLists>;

const readFacts = subjectFactsReader<TaxLists>('tax_facts', {
  aGradeListings: `SELECT subject_id, year FROM a_grade_listing WHERE ${CURRENT} ORDER BY year DESC`,
  evaluations: `SELECT subject_id, year, grade, score, published_on FROM tax_evaluation WHERE ${CURRENT} ORDER BY year DESC`,
  arrears: `SELECT subject_id, notice_no, tax_type, amount_yuan::text, published_on, cleared_on
            FROM tax_arrears WHERE ${CURRENT} ORDER BY published_on DESC, notice_no`,
  majorViolations: `SELECT subject_id, document_no, conduct, listed_on, until
                    FROM major_tax_violation WHERE ${CURRENT} ORDER BY listed_on DESC, document_no`,
});

export interface ListedTaxpayer {
  readonly subject_id: string;
  readonly year: number;
  readonly division: string;
}

const LISTED_TAXPAYERS = `
  SELECT subject_id, year, division FROM a_grade_listing
  WHERE year = $1 AND superseded_at IS NULL AND ($2::text[] IS NULL OR division = ANY($2)) AND subject_id > $3
  ORDER BY subject_id LIMIT $4`;

export interface Store {
  factsOf(ids: readonly string[], day: string): Promise<TaxFacts[]>;
  /** At most `limit` taxpayers of the list after the given subject id, in the order of ids. */
  listedTaxpayers(page: {
    year: number;
    divisions: readonly string[] | null;
    after: string;
    limit: number;
  }): Promise<ListedTaxpayer[]>;
}

export function openStore(database: Database): Store {
  return {
    factsOf: (ids, day) => readFacts(database, ids, day),
    listedTaxpayers: ({ year, divisions, after, limit }) =>
      database.rows('listed_taxpayers', LISTED_TAXPAYERS, [year, divisions, after, limit]),
  };
}
