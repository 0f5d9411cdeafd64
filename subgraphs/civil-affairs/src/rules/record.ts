import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { CivilAffairsRecord, SocialOrganisation } from '../resolver-types.gen.js';
import type { CivilAffairsFacts } from '../store.js';
import { assistanceInForce } from './statutory-welfare.js';
import { villageRecordOf, type VillageReading } from './village-record.js';
import { seesEvent } from './viewer.js';
import { countedServices } from './volunteer-overlap.js';

/** The section that the civil affairs bureau hangs under Subject. `today`: Asia/Shanghai. */
export function recordOf(facts: CivilAffairsFacts, state: SourceState, reading: VillageReading): CivilAffairsRecord {
  const { viewer, today } = reading;
  const year = today.slice(0, 4);
  const seen = <Event extends { readonly organisation: string | null }>(events: readonly Event[]) =>
    events.filter(({ organisation }) => seesEvent(viewer, organisation));
  const services = seen(countedServices(facts.volunteering));
  return {
    ...state,
    volunteerHoursThisYear: services
      .filter(({ served_on }) => served_on.startsWith(year))
      .reduce((total, { hours }) => total + hours, 0),
    volunteering: services
      .toSorted((one, other) => other.served_on.localeCompare(one.served_on))
      .map((service) => ({
        serviceNo: service.service_no,
        servedOn: service.served_on,
        hours: service.hours,
        confirmedBy: service.confirmed_by,
      })),
    goodDeeds: seen(facts.goodDeeds).map((deed) => ({
      deedNo: deed.deed_no,
      kind: deed.kind,
      confirmedOn: deed.confirmed_on,
      confirmedBy: deed.confirmed_by,
      evidence: deed.evidence,
    })),
    donations: seen(facts.donations).map((donation) => ({
      donationNo: donation.donation_no,
      donatedOn: donation.donated_on,
      amountYuan: donation.amount_yuan,
      confirmedBy: donation.confirmed_by,
      evidence: donation.evidence,
    })),
    village: villageRecordOf(facts, reading),
    socialAssistance: assistanceInForce(facts.assistance, today).map((grant) => ({
      assistanceNo: grant.assistance_no,
      kind: grant.kind,
      grantedOn: grant.granted_on,
      until: grant.until,
      grantedBy: grant.granted_by,
    })),
    organisation: organisationOf(facts),
    inspections: facts.inspections.map((inspection) => ({
      year: inspection.year,
      result: inspection.result,
      decidedOn: inspection.decided_on,
      documentNo: inspection.document_no,
    })),
    abnormalListings: facts.listings
      .filter(({ removed_on }) => removed_on === null || removed_on > today)
      .map((listing) => ({
        documentNo: listing.document_no,
        reason: listing.reason,
        listedOn: listing.listed_on,
        removedOn: listing.removed_on,
      })),
  };
}

function organisationOf({ organisations: [row] }: CivilAffairsFacts): SocialOrganisation | null {
  return row ? { kind: row.kind, registeredOn: row.registered_on, authority: row.authority } : null;
}
