import { correctable } from '@xinqiao/platform/records/correctable.js';
import type { RecordKinds } from '@xinqiao/platform/records/record-book.js';
import { divisionOfCode } from '@xinqiao/platform/rules/case-clock.js';
import { tables } from '../entities.js';
import type { CivilAffairsFacts } from '../store.js';

/** What the civil affairs bureau keeps, record by record. */
export const records = {
  volunteering: {
    catalogue: 'VOLUNTARY',
    reference: ({ service_no }) => `volunteer-service:${service_no}`,
    division: ({ organisation }) => divisionOfCode(organisation),
    table: tables.volunteerService,
    corrections: { served_on: correctable.day, hours: correctable.decimal, confirmed_by: correctable.text },
  },
  goodDeeds: {
    catalogue: 'HONOUR',
    reference: ({ deed_no }) => `good-deed:${deed_no}`,
    division: ({ organisation }) => divisionOfCode(organisation),
    table: tables.goodDeed,
    corrections: { kind: correctable.text, confirmed_on: correctable.day, confirmed_by: correctable.text },
  },
  donations: {
    catalogue: 'VOLUNTARY',
    reference: ({ donation_no }) => `donation:${donation_no}`,
    division: ({ organisation }) => divisionOfCode(organisation),
    table: tables.donation,
    corrections: { donated_on: correctable.day, amount_yuan: correctable.yuan },
  },
  listings: {
    catalogue: 'ABNORMAL_OPERATION',
    reference: ({ document_no }) => `social-organisation-listing:${document_no}`,
    table: tables.socialOrganisationListing,
    corrections: { reason: correctable.text, listed_on: correctable.day, removed_on: correctable.maybeDay },
  },
  organisations: {
    catalogue: 'REGISTRATION',
    reference: () => 'social-organisation',
    table: tables.socialOrganisation,
    corrections: { registered_on: correctable.day, authority: correctable.text },
  },
  inspections: {
    catalogue: 'ADMINISTRATIVE',
    reference: ({ year }: { readonly year: number }) => `annual-inspection:${year}`,
    table: tables.annualInspection,
    corrections: {
      result: correctable.oneOf('PASSED', 'BASICALLY_PASSED', 'FAILED', 'NOT_FILED'),
      decided_on: correctable.day,
    },
  },
  villageItems: {
    catalogue: 'VOLUNTARY',
    reference: ({ item_no }: { readonly item_no: string }) => `village-item:${item_no}`,
    ownObjection: true,
    division: ({ organisation }) => divisionOfCode(organisation),
    table: tables.villageItem,
    corrections: { occurred_on: correctable.day, summary: correctable.text },
  },
  memberships: {
    catalogue: 'VOLUNTARY',
    reference: () => 'village-membership',
    table: tables.villageMembership,
    corrections: { residence: correctable.oneOf('REGISTERED', 'RESIDENCE_PERMIT') },
  },
  assistance: {
    catalogue: null,
    reference: ({ assistance_no }) => `social-assistance:${assistance_no}`,
    table: tables.socialAssistance,
    corrections: { granted_on: correctable.day, until: correctable.maybeDay, granted_by: correctable.text },
  },
} as const satisfies RecordKinds<CivilAffairsFacts>;
