import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { CivilAffairsRecord } from '../resolver-types.gen.js';
import type { CivilAffairsFacts } from '../store.js';

/** The section that the civil affairs bureau hangs under Subject. `today`: Asia/Shanghai. */
export function recordOf(facts: CivilAffairsFacts, state: SourceState, today: string): CivilAffairsRecord {
  const year = today.slice(0, 4);
  return {
    ...state,
    volunteerHoursThisYear: facts.volunteering
      .filter(({ served_on }) => served_on.startsWith(year))
      .reduce((total, { hours }) => total + hours, 0),
    volunteering: facts.volunteering.map((service) => ({
      serviceNo: service.service_no,
      servedOn: service.served_on,
      hours: service.hours,
      confirmedBy: service.confirmed_by,
    })),
    goodDeeds: facts.goodDeeds.map((deed) => ({
      deedNo: deed.deed_no,
      kind: deed.kind,
      confirmedOn: deed.confirmed_on,
      confirmedBy: deed.confirmed_by,
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
