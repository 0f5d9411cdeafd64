import { correctable } from '@xinqiao/platform/records/correctable.js';
import { penaltyKind, publishedRepair } from '@xinqiao/platform/records/penalty-kind.js';
import type { RecordKinds } from '@xinqiao/platform/records/record-book.js';
import { divisionOfCode } from '@xinqiao/platform/rules/case-clock.js';
import { tables } from '../entities.js';
import type { CreditCentreFacts } from '../store.js';
import type { ComprehensiveRow } from '../store/comprehensive-ledger.js';
import { lastStep, stateOf, type Listing } from './listing/procedure.js';
import { seriousList, type SeriousListCode } from './listing/serious-lists.js';

/** With the ledger that no verdict may have at hand, and whose entries can be objected to all the same. */
export type ObjectionableFacts = CreditCentreFacts & { readonly comprehensive: readonly ComprehensiveRow[] };

/** What the centre keeps for others and of its own, record by record. */
export const records = {
  registered: {
    catalogue: 'REGISTRATION',
    reference: () => 'registration',
    division: ({ division }) => division,
    table: tables.registeredSubject,
    corrections: {
      name: correctable.text,
      status: correctable.text,
      legal_representative: correctable.text,
      division: correctable.text,
    },
  },
  penalties: { ...penaltyKind(tables.penalty), authority: ({ authority_uscc }) => authority_uscc },
  creditRecords: {
    catalogue: 'ADMINISTRATIVE',
    reference: ({ authority_uscc, record_no }) => `credit-record:${authority_uscc}:${record_no}`,
    authority: ({ authority_uscc }) => authority_uscc,
    division: ({ authority_uscc }) => divisionOfCode(authority_uscc),
    table: tables.creditRecord,
    corrections: { legal_basis: correctable.text, formed_on: correctable.day, ended_on: correctable.maybeDay },
  },
  permits: {
    catalogue: 'ADMINISTRATIVE',
    reference: ({ authority_uscc, document_no }) => `permit:${authority_uscc}:${document_no}`,
    authority: ({ authority_uscc }) => authority_uscc,
    division: ({ authority_uscc }) => divisionOfCode(authority_uscc),
    table: tables.permit,
    corrections: { content: correctable.text, valid_until: correctable.maybeDay },
  },
  serious: {
    catalogue: 'SERIOUS_LIST',
    reference: seriousReference,
    authority: ({ decided_by }) => decided_by,
    division: ({ decided_by }) => divisionOfCode(decided_by),
    table: tables.seriousListing,
    corrections: { legal_basis: correctable.text, listed_on: correctable.day, until: correctable.day },
    repair: ({ list_code, listed_on }, _, on) => ({
      ...publishedRepair(() => 'SERIOUS', listed_on, on),
      excludedBy: noEarlyRemoval(list_code),
    }),
  },
  red: {
    catalogue: 'HONOUR',
    reference: ({ list_code, document_no }) => `red-listing:${list_code}:${document_no}`,
    table: tables.redListing,
    corrections: { legal_basis: correctable.text, listed_on: correctable.day, until: correctable.day },
  },
  commitments: {
    catalogue: 'COMMITMENT',
    reference: ({ commitment_no }) => `commitment:${commitment_no}`,
    table: tables.brokenCommitment,
    corrections: { document_no: correctable.text, broken_on: correctable.day, until: correctable.day },
    repair: () => ({ repairableAfter: null, performed: false, excludedBy: null }),
  },
  commitmentsMade: {
    catalogue: 'COMMITMENT',
    reference: ({ commitment_no }: { readonly commitment_no: string }) => `public-commitment:${commitment_no}`,
    authority: ({ accepted_by_uscc }) => accepted_by_uscc,
    division: ({ accepted_by_uscc }) => divisionOfCode(accepted_by_uscc),
    table: tables.commitment,
    corrections: { content: correctable.text, made_on: correctable.day, until: correctable.maybeDay },
  },
  // Documents make a procedure; what was wrong is dropped or revoked by its own commands.
  procedures: {
    catalogue: 'SERIOUS_LIST',
    reference: ({ listing_no }: { readonly listing_no: string }) => `listing-procedure:${listing_no}`,
    authority: ({ authority_uscc }) => authority_uscc,
    division: ({ authority_uscc }) => divisionOfCode(authority_uscc),
    reversed: (listing) => ENDED_BY_AUTHORITY.has(stateOf(listing, '')),
  },
  officialRecords: {
    catalogue: 'TITLES',
    reference: ({ record_no }: { readonly record_no: string }) => `official-record:${record_no}`,
    division: ({ employer_uscc }) => divisionOfCode(employer_uscc),
    table: tables.officialRecord,
    corrections: {
      summary: correctable.text,
      document_no: correctable.text,
      legal_basis: correctable.text,
      effective_on: correctable.day,
      until: correctable.maybeDay,
    },
  },
  promises: {
    catalogue: 'CONTRACT',
    reference: ({ promise_no }: { readonly promise_no: string }) => `government-promise:${promise_no}`,
    table: tables.governmentPromise,
    corrections: { content: correctable.text, document_no: correctable.text, due_on: correctable.day },
  },
  comprehensive: {
    catalogue: null,
    reference: ({ id }: { readonly id: string }) => `comprehensive-entry:${id}`,
    reversed: ({ id }, { comprehensive }) => comprehensive.some(({ reverses }) => reverses === id),
  },
} as const satisfies RecordKinds<ObjectionableFacts>;

function seriousReference({
  list_code,
  document_no,
}: {
  readonly list_code: string;
  readonly document_no: string;
}): string {
  return `serious-listing:${list_code}:${document_no}`;
}

/** Who may not be removed early by the basis of the list, may not be by repair either (domain.md 5.6). */
function noEarlyRemoval(listCode: string) {
  const { earlyAfter, basis } = seriousList(listCode as SeriousListCode);
  if (earlyAfter !== null) return null;
  return { article: basis, en: 'the basis of this list gives no early removal', zh: '该名单依据未规定提前移出' };
}

/** The entry on the list that a procedure came to; null: it came to none. */
export function listedReference(listing: Listing): string | null {
  const { list_code } = listing;
  const documentNo = lastStep(listing, 'DECISION')?.document_no ?? null;
  return documentNo === null ? null : seriousReference({ list_code, document_no: documentNo });
}

const ENDED_BY_AUTHORITY: ReadonlySet<string> = new Set(['DROPPED', 'STOPPED', 'REVOKED']);
