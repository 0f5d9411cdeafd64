import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import type { VillageItemKind } from './rules/village-points.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD, instants with time zone, hours with one decimal. */
export interface VolunteerServiceRow {
  readonly subject_id: string;
  readonly service_no: string;
  readonly served_on: string;
  readonly hours: number;
  readonly confirmed_by: string;
  readonly organisation: string | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
}

export interface VillageMembershipRow {
  readonly subject_id: string;
  readonly village: string;
  readonly residence: 'REGISTERED' | 'RESIDENCE_PERMIT';
  readonly unrated_because: 'AT_SCHOOL' | 'MOVED_OUT' | 'UNDER_INVESTIGATION' | 'DECEASED' | null;
  readonly valid_from: string;
}

export interface VillageItemRow {
  readonly subject_id: string;
  readonly item_no: string;
  readonly village: string;
  readonly kind: VillageItemKind;
  readonly occurred_on: string;
  readonly points: number;
  readonly summary: string;
  readonly confirmed_by: string;
  readonly organisation: string;
  readonly evidence: string;
  readonly state: 'ENTERED' | 'COUNCIL_ACCEPTED' | 'CONFIRMED' | 'REJECTED';
  readonly council_on: string | null;
  readonly reviewed_on: string | null;
  readonly disputed: boolean;
}

export type CivilAffairsLists = {
  readonly volunteering: readonly VolunteerServiceRow[];
  readonly goodDeeds: readonly {
    subject_id: string;
    deed_no: string;
    kind: string;
    confirmed_on: string;
    confirmed_by: string;
    organisation: string | null;
    evidence: string | null;
  }[];
  readonly donations: readonly {
    subject_id: string;
    donation_no: string;
    donated_on: string;
    amount_yuan: string;
    confirmed_by: string;
    organisation: string;
    evidence: string;
  }[];
  readonly listings: readonly {
    subject_id: string;
    document_no: string;
    reason: string;
    listed_on: string;
    removed_on: string | null;
  }[];
  readonly memberships: readonly (VillageMembershipRow & { village_name: string | null; town: string | null })[];
  readonly villageItems: readonly VillageItemRow[];
  readonly assistance: readonly {
    subject_id: string;
    assistance_no: string;
    kind: 'MINIMUM_LIVING' | 'EXTREME_HARDSHIP' | 'TEMPORARY' | 'HOUSING' | 'EDUCATION';
    granted_on: string;
    until: string | null;
    granted_by: string;
  }[];
};

export type CivilAffairsFacts = SubjectFacts<CivilAffairsLists>;

const SERVICE = `subject_id, service_no, served_on, hours, confirmed_by, organisation, started_at, ended_at`;

const VILLAGE_ITEM = `subject_id, item_no, village, kind, occurred_on, points, summary, confirmed_by, organisation, evidence,
  state, council_on, reviewed_on, disputed`;

const readFacts = subjectFactsReader<CivilAffairsLists>('civil_affairs_facts', {
  // In the order of their confirmation: of two that overlap, the earlier one counts.
  volunteering: `SELECT ${SERVICE} FROM volunteer_service WHERE ${CURRENT} ORDER BY id`,
  goodDeeds: `SELECT subject_id, deed_no, kind, confirmed_on, confirmed_by, organisation, evidence
              FROM good_deed WHERE ${CURRENT} ORDER BY confirmed_on DESC, deed_no`,
  donations: `SELECT subject_id, donation_no, donated_on, amount_yuan::text, confirmed_by, organisation, evidence
              FROM donation WHERE ${CURRENT} ORDER BY donated_on DESC, donation_no`,
  listings: `SELECT subject_id, document_no, reason, listed_on, removed_on
             FROM social_organisation_listing WHERE ${CURRENT} ORDER BY listed_on DESC, document_no`,
  memberships: `SELECT m.*, c.name AS village_name, c.town
                FROM (SELECT subject_id, village, residence, unrated_because, valid_from
                      FROM village_membership WHERE ${CURRENT}) m
                LEFT JOIN committee c ON c.village = m.village AND c.superseded_at IS NULL`,
  villageItems: `SELECT ${VILLAGE_ITEM} FROM village_item WHERE ${CURRENT} ORDER BY occurred_on DESC, item_no`,
  assistance: `SELECT subject_id, assistance_no, kind, granted_on, until, granted_by
               FROM social_assistance WHERE ${CURRENT} ORDER BY granted_on DESC, assistance_no`,
});

export interface Store {
  factsOf(ids: readonly string[], day: string): Promise<CivilAffairsFacts[]>;
}

export function openStore(database: Database): Store {
  return { factsOf: (ids, day) => readFacts(database, ids, day) };
}
