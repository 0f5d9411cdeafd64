import type { Listing, ListingStep } from './procedure.js';
import { lastDayOf, lastStep, removableFrom, stateOf } from './procedure.js';
import { seriousList } from './serious-lists.js';

/** A procedure with its documents, as its authority and its subject see it. */
export function procedureOf(listing: Listing, today: string) {
  const decision = lastStep(listing, 'DECISION');
  return {
    listingNo: listing.listing_no,
    listCode: listing.list_code,
    authority: listing.authority,
    legalBasis: seriousList(listing.list_code).basis,
    state: stateOf(listing, today),
    statementBy: listing.statement_by,
    decidedOn: decision?.on ?? null,
    until: lastDayOf(listing),
    removableFrom: removableFrom(listing),
    documents: listing.steps.map(documentOf),
  };
}

function documentOf({ kind, on, document_no, content }: ListingStep) {
  return {
    kind,
    on,
    documentNo: document_no,
    parts: Object.entries(content).map(([name, text]) => ({ name, text })),
  };
}
