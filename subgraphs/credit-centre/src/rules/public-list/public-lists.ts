import type {
  CreditLabel,
  DomainRecord,
  ForeignListing,
  PublicLists,
  RedListing,
  SeriousListing,
} from '../../resolver-types.gen.js';
import { shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { CreditCentreFacts } from '../../store.js';
import { records } from '../records.js';
import { domainOfBasis, RECORD_DOMAINS } from './record-domain.js';

/** Whether a listing is in its term on a day of Asia/Shanghai; both ends belong to it. */
export function isListed({ listed_on, until }: { listed_on: string; until: string | null }, today: string): boolean {
  return listed_on <= today && (until === null || until >= today);
}

type Foreign = CreditCentreFacts['foreign'][number];

/** Of a list that names many by one record of each, the subject stands behind a #. */
const OWNERS_RECORD = { reference: ({ reference }: Foreign) => reference.split('#')[0] ?? reference };

/** What another owner lists is marked there; here nobody handles it, so that nobody sees it whole. */
function atOwner(foreign: readonly Foreign[]): Marking {
  const states = new Map(foreign.map((one) => [OWNERS_RECORD.reference(one), one.state]));
  return { stateOf: (reference) => states.get(reference) ?? null, whole: false };
}

type Lists = Pick<PublicLists, 'serious' | 'red' | 'others'>;

/** The lists that name the subject today. */
export function listingsOf(
  { serious, red, foreign }: CreditCentreFacts,
  { today, marking }: { readonly today: string; readonly marking: Marking },
): Required<Lists> {
  const inTerm = <Listing extends { listed_on: string; until: string | null }>(listings: readonly Listing[]) =>
    listings.filter((listing) => isListed(listing, today));
  return {
    serious: shown(inTerm(serious), records.serious, marking, ownListingOf),
    red: shown(inTerm(red), records.red, marking, ownListingOf),
    others: shown(inTerm(foreign), OWNERS_RECORD, atOwner(foreign), (listing) => ({
      ...shared(listing),
      source: listing.source,
      kind: listing.kind,
      documentNo: listing.document,
    })),
  };
}

/**
 * 守信激励对象, 失信惩戒对象 (domain.md 2.5): what is disputed has no content here, and so no kind; of the own lists the one is
 * red and the other serious.
 */
export function labelsOf({ serious, red, others }: Lists): CreditLabel[] {
  const stands = ({ disputed }: { readonly disputed?: boolean | null }) => disputed !== true;
  const foreign = (kind: 'RED' | 'UNTRUSTWORTHY') => (others ?? []).some((one) => stands(one) && one.kind === kind);
  return [
    ...((red ?? []).some(stands) || foreign('RED') ? (['INCENTIVE'] as const) : []),
    ...((serious ?? []).some(stands) || foreign('UNTRUSTWORTHY') ? (['PUNISHED'] as const) : []),
  ];
}

/** The public record by domain (domain.md 1.1, A3), in the order of the table and without those that hold nothing. */
export function domainsOf({
  penalties,
  serious,
  red,
  others,
}: Pick<PublicLists, 'penalties' | 'serious' | 'red' | 'others'>): DomainRecord[] {
  const ofDomain = <Listing extends SeriousListing | RedListing | ForeignListing>(
    listings: readonly Listing[] | null | undefined,
    domain: string,
  ) => (listings ?? []).filter((listing) => listing.domain === domain);
  return RECORD_DOMAINS.map((domain) => ({
    domain,
    penalties: (penalties ?? []).filter(({ basis }) => domainOfBasis(basis ?? '') === domain),
    serious: ofDomain(serious, domain),
    red: ofDomain(red, domain),
    others: ofDomain(others, domain),
  })).filter((record) =>
    [record.penalties, record.serious, record.red, record.others].some(({ length }) => length > 0),
  );
}

type OwnListing = CreditCentreFacts['serious'][number] | CreditCentreFacts['red'][number];

function ownListingOf(listing: OwnListing) {
  return { ...shared(listing), documentNo: listing.document_no };
}

function shared(listing: OwnListing | CreditCentreFacts['foreign'][number]) {
  return {
    listCode: listing.list_code,
    authority: listing.authority,
    legalBasis: listing.legal_basis,
    domain: listing.domain,
    listedOn: listing.listed_on,
    until: listing.until,
  };
}
