import { counted, markOf, shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { CivilAffairsRecord, SocialOrganisation } from '../resolver-types.gen.js';
import type { CivilAffairsFacts } from '../store.js';
import { records } from './records.js';
import { assistanceInForce } from './statutory-welfare.js';
import { villageRecordOf, type VillageReading } from './village-record.js';
import { seesEvent } from './viewer.js';
import { countedServices } from './volunteer-overlap.js';

/** The section that the civil affairs bureau hangs under Subject. `today`: Asia/Shanghai. */
export function recordOf(facts: CivilAffairsFacts, state: SourceState, reading: VillageReading): CivilAffairsRecord {
  const { viewer, today, marking } = reading;
  const year = today.slice(0, 4);
  const seen = <Event extends { readonly organisation: string | null }>(events: readonly Event[]) =>
    events.filter(({ organisation }) => seesEvent(viewer, organisation));
  const services = seen(countedServices(facts.volunteering));
  return {
    volunteerHoursThisYear: counted(services, records.volunteering, marking)
      .filter(({ served_on }) => served_on.startsWith(year))
      .reduce((total, { hours }) => total + hours, 0),
    volunteering: shown(
      services.toSorted((one, other) => other.served_on.localeCompare(one.served_on)),
      records.volunteering,
      marking,
      (service) => ({
        serviceNo: service.service_no,
        servedOn: service.served_on,
        hours: service.hours,
        confirmedBy: service.confirmed_by,
        evidence: service.evidence,
      }),
    ),
    goodDeeds: shown(seen(facts.goodDeeds), records.goodDeeds, marking, (deed) => ({
      deedNo: deed.deed_no,
      kind: deed.kind,
      confirmedOn: deed.confirmed_on,
      confirmedBy: deed.confirmed_by,
      evidence: deed.evidence,
    })),
    donations: shown(seen(facts.donations), records.donations, marking, (donation) => ({
      donationNo: donation.donation_no,
      donatedOn: donation.donated_on,
      amountYuan: donation.amount_yuan,
      confirmedBy: donation.confirmed_by,
      evidence: donation.evidence,
    })),
    village: villageRecordOf(facts, reading),
    socialAssistance: shown(assistanceInForce(facts.assistance, today), records.assistance, marking, (grant) => ({
      assistanceNo: grant.assistance_no,
      kind: grant.kind,
      grantedOn: grant.granted_on,
      until: grant.until,
      grantedBy: grant.granted_by,
    })),
    organisation: organisationOf(facts, marking),
    inspections: shown(facts.inspections, records.inspections, marking, (inspection) => ({
      year: inspection.year,
      result: inspection.result,
      decidedOn: inspection.decided_on,
      documentNo: inspection.document_no,
    })),
    abnormalListings: shown(
      facts.listings.filter(({ removed_on }) => removed_on === null || removed_on > today),
      records.listings,
      marking,
      (listing) => ({
        documentNo: listing.document_no,
        reason: listing.reason,
        listedOn: listing.listed_on,
        removedOn: listing.removed_on,
      }),
    ),
    ...state,
  };
}

function organisationOf({ organisations: [row] }: CivilAffairsFacts, marking: Marking): SocialOrganisation | null {
  if (!row) return null;
  const { kind, registered_on, authority } = row;
  return { kind, registeredOn: registered_on, authority, ...markOf(row, records.organisations, marking) };
}
