import { correctable } from '@xinqiao/platform/records/correctable.js';
import type { RecordKinds } from '@xinqiao/platform/records/record-book.js';
import { divisionOfCode } from '@xinqiao/platform/rules/case-clock.js';
import { tables } from '../entities.js';
import type { CourtsFacts } from '../store.js';

/**
 * What the courts keep, record by record. Listings and flags end by the courts' own rules (法释〔2017〕7号, 法释〔2019〕17号),
 * not by repair on application.
 */
export const records = {
  debtors: {
    catalogue: 'JUDICIAL',
    reference: ({ case_no }) => `debtor-listing:${case_no}`,
    division: ({ court_uscc }) => divisionOfCode(court_uscc),
    table: tables.debtorListing,
    corrections: {
      document_no: correctable.text,
      conduct: correctable.text,
      duty: correctable.text,
      listed_on: correctable.day,
      until: correctable.maybeDay,
    },
  },
  breaches: {
    catalogue: 'JUDICIAL',
    reference: ({ judgment_no }: { readonly judgment_no: string }) => `agreement-breach:${judgment_no}`,
    table: tables.agreementBreach,
    corrections: { finding: correctable.text, flagged_on: correctable.day },
  },
  judgments: {
    catalogue: 'JUDICIAL',
    reference: ({ judgment_no }) => `judgment:${judgment_no}`,
    division: ({ court_uscc }) => divisionOfCode(court_uscc),
    table: tables.judgment,
    corrections: { issued_on: correctable.day, perform_by: correctable.maybeDay, performed_on: correctable.maybeDay },
  },
  agreements: {
    catalogue: 'CONTRACT',
    reference: ({ agreement_no }) => `agreement:${agreement_no}`,
    division: ({ division }) => division,
    table: tables.administrativeAgreement,
    corrections: { concluded_on: correctable.day, subject_matter: correctable.text },
  },
} as const satisfies RecordKinds<CourtsFacts>;
