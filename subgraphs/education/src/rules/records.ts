import { correctable } from '@xinqiao/platform/records/correctable.js';
import { penaltyKind } from '@xinqiao/platform/records/penalty-kind.js';
import type { RecordKinds } from '@xinqiao/platform/records/record-book.js';
import { divisionOfCode } from '@xinqiao/platform/rules/case-clock.js';
import { tables } from '../entities.js';
import type { EducationFacts } from '../store.js';

/** What the education bureau keeps, record by record. */
export const records = {
  classifications: {
    catalogue: 'EVALUATION',
    reference: ({ year }: { readonly year: number }) => `institution-class:${year}`,
    ownObjection: true,
    table: tables.institutionClassification,
    corrections: { class: correctable.oneOf('A', 'B', 'C', 'D'), decided_on: correctable.day },
  },
  notices: {
    catalogue: 'EVALUATION',
    reference: ({ year }) => `class-notice:${year}`,
  },
  institutions: {
    catalogue: 'REGISTRATION',
    reference: () => 'institution',
    table: tables.institution,
    corrections: {
      name: correctable.text,
      kind: correctable.oneOf('SCHOOL', 'PRIVATE_INSTITUTION', 'TUTORING'),
    },
  },
  commitments: {
    catalogue: 'COMMITMENT',
    reference: ({ institution, kind }) => `honesty-commitment:${institution}:${kind}`,
    table: tables.honestyCommitment,
    corrections: { signed_on: correctable.day },
  },
  misconduct: {
    catalogue: 'ADMINISTRATIVE',
    reference: ({ kind, document_no }) =>
      `${kind === 'EXAM_CHEATING' ? 'exam-cheating' : 'academic-misconduct'}:${document_no}`,
    table: tables.academicMisconduct,
    corrections: {
      conduct: correctable.text,
      basis: correctable.text,
      decided_on: correctable.day,
      until: correctable.day,
    },
  },
  employments: {
    catalogue: 'TITLES',
    reference: ({ school }: { readonly school: string }) => `employment:${school}`,
    division: ({ school }) => divisionOfCode(school),
    table: tables.employment,
    corrections: { school_name: correctable.text, post: correctable.text },
  },
  staffEntries: {
    catalogue: 'TITLES',
    reference: ({ document_no }: { readonly document_no: string }) => `staff-entry:${document_no}`,
    division: ({ school }) => divisionOfCode(school),
    table: tables.staffEntry,
    corrections: {
      result: correctable.text,
      basis: correctable.text,
      decided_on: correctable.day,
      until: correctable.maybeDay,
    },
  },
  pupils: {
    catalogue: null,
    reference: ({ school }: { readonly school: string }) => `pupil:${school}`,
    authority: ({ school }) => school,
    internal: true,
    division: ({ school }) => divisionOfCode(school),
    table: tables.pupil,
    corrections: { school_name: correctable.text, class_name: correctable.text },
  },
  pupilEntries: {
    catalogue: null,
    reference: ({ entry_no }: { readonly entry_no: string }) => `pupil-entry:${entry_no}`,
    authority: ({ school }) => school,
    internal: true,
    division: ({ school }) => divisionOfCode(school),
    table: tables.pupilEntry,
    corrections: { summary: correctable.text, recorded_on: correctable.day },
  },
  penalties: penaltyKind(tables.penalty),
} as const satisfies RecordKinds<EducationFacts>;
