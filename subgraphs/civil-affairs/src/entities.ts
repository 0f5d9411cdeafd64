import { factTable } from '@xinqiao/platform/database/facts.js';

export const tables = {
  volunteerService: factTable('volunteer_service', ['service_no'], {
    service_no: { type: 'text' },
    subject_id: { type: 'text' },
    served_on: { type: 'date' },
    hours: { type: 'numeric', precision: 5, scale: 1 },
    confirmed_by: { type: 'text' },
  }),
  goodDeed: factTable('good_deed', ['deed_no'], {
    deed_no: { type: 'text' },
    subject_id: { type: 'text' },
    kind: { type: 'text' },
    confirmed_on: { type: 'date' },
    confirmed_by: { type: 'text' },
  }),
  socialOrganisationListing: factTable('social_organisation_listing', ['document_no'], {
    document_no: { type: 'text' },
    subject_id: { type: 'text' },
    reason: { type: 'text' },
    listed_on: { type: 'date' },
    removed_on: { type: 'date', nullable: true },
  }),
};
