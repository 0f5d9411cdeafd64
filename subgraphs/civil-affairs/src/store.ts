import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD, hours with one decimal. */
export type CivilAffairsLists = {
  readonly volunteering: readonly {
    subject_id: string;
    service_no: string;
    served_on: string;
    hours: number;
    confirmed_by: string;
  }[];
  readonly goodDeeds: readonly {
    subject_id: string;
    deed_no: string;
    kind: string;
    confirmed_on: string;
    confirmed_by: string;
  }[];
  readonly listings: readonly {
    subject_id: string;
    document_no: string;
    reason: string;
    listed_on: string;
    removed_on: string | null;
  }[];
};

export type CivilAffairsFacts = SubjectFacts<CivilAffairsLists>;

const readFacts = subjectFactsReader<CivilAffairsLists>('civil_affairs_facts', {
  volunteering: `SELECT subject_id, service_no, served_on, hours, confirmed_by
                 FROM volunteer_service WHERE ${CURRENT} ORDER BY served_on DESC, service_no`,
  goodDeeds: `SELECT subject_id, deed_no, kind, confirmed_on, confirmed_by
              FROM good_deed WHERE ${CURRENT} ORDER BY confirmed_on DESC, deed_no`,
  listings: `SELECT subject_id, document_no, reason, listed_on, removed_on
             FROM social_organisation_listing WHERE ${CURRENT} ORDER BY listed_on DESC, document_no`,
});

export interface Store {
  factsOf(ids: readonly string[], day: string): Promise<CivilAffairsFacts[]>;
}

export function openStore(database: Database): Store {
  return { factsOf: (ids, day) => readFacts(database, ids, day) };
}
