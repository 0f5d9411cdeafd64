import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import type { EntityManager } from 'typeorm';
import { parseBenefitFund, type BenefitFund } from './rules/benefit-fund.js';
import { openAttestationStore, type AttestationStore } from './store/attestations.js';
import { openCampaignStore, type CampaignStore } from './store/campaigns.js';
import { kept, openFactStore, type FactStore } from './store/facts.js';
import { openMinorStore, type MinorStore } from './store/minors.js';
import { ORGANISATION_SELECTS, type OrganisationLists } from './store/organisations.js';
import {
  openServiceStore,
  SERVICE_SELECTS,
  type ServiceStore,
  type VolunteerServiceRow,
} from './store/volunteer-services.js';
import {
  openVillageStore,
  VILLAGE_SELECTS,
  type VillageItemRow,
  type VillageMembershipRow,
  type VillageStore,
} from './store/village-records.js';

export type CivilAffairsLists = OrganisationLists & {
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

const readFacts = subjectFactsReader<CivilAffairsLists>('civil_affairs_facts', {
  ...SERVICE_SELECTS,
  goodDeeds: `SELECT subject_id, deed_no, kind, confirmed_on, confirmed_by, organisation, evidence
              FROM good_deed WHERE ${CURRENT} ORDER BY confirmed_on DESC, deed_no`,
  donations: `SELECT subject_id, donation_no, donated_on, amount_yuan::text, confirmed_by, organisation, evidence
              FROM donation WHERE ${CURRENT} AND ${kept('donation', 'donation_no')} ORDER BY donated_on DESC, donation_no`,
  ...ORGANISATION_SELECTS,
  ...VILLAGE_SELECTS,
  assistance: `SELECT subject_id, assistance_no, kind, granted_on, until, granted_by
               FROM social_assistance WHERE ${CURRENT} ORDER BY granted_on DESC, assistance_no`,
});

/** Everything of the civil affairs bureau that is kept in its database; each noun's statements stand in a file of store/. */
export interface Store extends AttestationStore, CampaignStore, FactStore, MinorStore, ServiceStore, VillageStore {
  readonly cases: RecordCases;
  readonly workingDays: WorkingDays;
  /** Of schema/benefits, read at the start. */
  readonly funds: readonly BenefitFund[];
  /** Where the police answer; null: nowhere. */
  readonly noCrimeUrl: string | null;
  /** Milliseconds for the police to answer, so that a clerk is told that nobody did while the gateway still waits for us. */
  readonly noCrimePatience: number;
  factsOf(ids: readonly string[], day: string): Promise<CivilAffairsFacts[]>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
}

export function openStore(database: Database, config: Config): Store {
  const { schemaFolder, noCrimeUrl, subgraphDeadline } = config;
  return {
    ...openAttestationStore(database),
    ...openCampaignStore(database),
    ...openFactStore(),
    ...openMinorStore(database),
    ...openServiceStore(),
    ...openVillageStore(),
    cases: openRecordCases(database, config),
    workingDays: readCalendars(schemaFolder),
    funds: readFunds(join(schemaFolder, 'benefits')),
    noCrimeUrl,
    noCrimePatience: subgraphDeadline / 2,
    factsOf: (ids, day) => readFacts(database, ids, day),
    transaction: (work) => database.source.transaction(work),
  };
}

function readFunds(folder: string): BenefitFund[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => parseBenefitFund(readFileSync(join(folder, name), 'utf8'), name));
}
