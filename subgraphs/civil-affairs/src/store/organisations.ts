import { CURRENT } from '@xinqiao/platform/database/facts.js';

export interface SocialOrganisationListingRow {
  readonly subject_id: string;
  readonly document_no: string;
  readonly reason: string;
  readonly listed_on: string;
  readonly removed_on: string | null;
}

export type OrganisationLists = {
  readonly listings: readonly SocialOrganisationListingRow[];
  readonly organisations: readonly {
    subject_id: string;
    kind: 'SOCIAL_GROUP' | 'FOUNDATION' | 'SERVICE_ORGANISATION' | 'VILLAGE_COMMITTEE' | 'NEIGHBOURHOOD_COMMITTEE';
    registered_on: string;
    authority: string;
  }[];
  readonly inspections: readonly {
    subject_id: string;
    year: number;
    result: 'PASSED' | 'BASICALLY_PASSED' | 'FAILED' | 'NOT_FILED';
    decided_on: string;
    document_no: string;
  }[];
};

/** The part of the subgraph's one statement that reads social organisations and committees. */
export const ORGANISATION_SELECTS = {
  listings: `SELECT subject_id, document_no, reason, listed_on, removed_on
             FROM social_organisation_listing WHERE ${CURRENT} ORDER BY listed_on DESC, document_no`,
  organisations: `SELECT subject_id, kind, registered_on, authority FROM social_organisation WHERE ${CURRENT}`,
  inspections: `SELECT subject_id, year, result, decided_on, document_no
                FROM annual_inspection WHERE ${CURRENT} ORDER BY year DESC`,
} as const;
