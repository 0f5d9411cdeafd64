import { correctable } from '@xinqiao/platform/records/correctable.js';
import { penaltyKind, publishedRepair } from '@xinqiao/platform/records/penalty-kind.js';
import type { RecordKinds } from '@xinqiao/platform/records/record-book.js';
import { divisionOfCode } from '@xinqiao/platform/rules/case-clock.js';
import { tables } from '../entities.js';
import type { CreditCentreFacts } from '../store.js';

/** What the centre keeps for others and of its own, record by record. */
export const records = {
  registered: {
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
    reference: ({ authority_uscc, record_no }) => `credit-record:${authority_uscc}:${record_no}`,
    authority: ({ authority_uscc }) => authority_uscc,
    division: ({ authority_uscc }) => divisionOfCode(authority_uscc),
    table: tables.creditRecord,
    corrections: { legal_basis: correctable.text, formed_on: correctable.day, ended_on: correctable.maybeDay },
  },
  permits: {
    reference: ({ authority_uscc, document_no }) => `permit:${authority_uscc}:${document_no}`,
    authority: ({ authority_uscc }) => authority_uscc,
    division: ({ authority_uscc }) => divisionOfCode(authority_uscc),
    table: tables.permit,
    corrections: { content: correctable.text, valid_until: correctable.maybeDay },
  },
  serious: {
    reference: ({ list_code, document_no }) => `serious-listing:${list_code}:${document_no}`,
    table: tables.seriousListing,
    corrections: { legal_basis: correctable.text, listed_on: correctable.day, until: correctable.day },
    repair: ({ listed_on }, _, on) => publishedRepair('SERIOUS', listed_on, on),
  },
  red: {
    reference: ({ list_code, document_no }) => `red-listing:${list_code}:${document_no}`,
    table: tables.redListing,
    corrections: { legal_basis: correctable.text, listed_on: correctable.day, until: correctable.day },
  },
  commitments: {
    reference: ({ commitment_no }) => `commitment:${commitment_no}`,
    table: tables.brokenCommitment,
    corrections: { document_no: correctable.text, broken_on: correctable.day, until: correctable.day },
    repair: () => ({ repairableAfter: null, performed: false, excludedBy: null }),
  },
} as const satisfies RecordKinds<CreditCentreFacts>;
