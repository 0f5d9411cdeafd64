import { correctable } from '@xinqiao/platform/records/correctable.js';
import { penaltyKind } from '@xinqiao/platform/records/penalty-kind.js';
import type { RecordKinds } from '@xinqiao/platform/records/record-book.js';
import { addMonths, addYears } from '@xinqiao/platform/rules/calendar-date.js';
import { R2026 } from '@xinqiao/platform/rules/publication-rule-set.js';
import { tables } from '../entities.js';
import type { TaxFacts } from '../store.js';

/** What the tax authority keeps of a subject, record by record. Grades are repaired as the tax-credit rules say. */
export const records = {
  aGradeListings: {
    catalogue: 'EVALUATION',
    reference: ({ year }) => `a-grade-listing:${year}`,
    division: ({ division }) => division,
    table: tables.aGradeListing,
    corrections: { division: correctable.text },
  },
  evaluations: {
    catalogue: 'EVALUATION',
    reference: ({ year }: { readonly year: number }) => `tax-evaluation:${year}`,
    table: tables.taxEvaluation,
    corrections: {
      grade: correctable.oneOf('A', 'B', 'M', 'C', 'D'),
      score: correctable.decimal,
      published_on: correctable.day,
    },
  },
  findings: {
    catalogue: 'ADMINISTRATIVE',
    reference: ({ finding_no }) => `tax-finding:${finding_no}`,
    table: tables.taxFinding,
    corrections: {
      amount_yuan: correctable.yuan,
      points: correctable.decimal,
      recorded_on: correctable.day,
      paid_on: correctable.maybeDay,
      corrected_on: correctable.maybeDay,
    },
  },
  arrears: {
    catalogue: 'ADMINISTRATIVE',
    reference: ({ notice_no }) => `tax-arrears:${notice_no}`,
    table: tables.taxArrears,
    corrections: {
      tax_type: correctable.text,
      amount_yuan: correctable.yuan,
      published_on: correctable.day,
      cleared_on: correctable.maybeDay,
    },
  },
  majorViolations: {
    catalogue: 'SERIOUS_LIST',
    reference: ({ document_no }) => `major-tax-violation:${document_no}`,
    table: tables.majorTaxViolation,
    corrections: { conduct: correctable.text, listed_on: correctable.day, until: correctable.day },
    repair: ({ listed_on }, { majorViolations }) => ({
      repairableAfter: addMonths(listed_on, R2026.terms.SERIOUS?.least ?? 0),
      performed: false,
      excludedBy: listedAgain(listed_on, majorViolations) ? LISTED_TWICE : null,
    }),
  },
  nonNormal: {
    catalogue: 'ABNORMAL_OPERATION',
    reference: ({ document_no }) => `non-normal-household:${document_no}`,
    table: tables.nonNormalHousehold,
    corrections: { identified_on: correctable.day, lifted_on: correctable.maybeDay },
  },
  taxPaid: {
    catalogue: 'VOLUNTARY',
    reference: ({ year, tax_type }) => `tax-paid:${year}:${tax_type}`,
    table: tables.taxPaid,
    corrections: { due_yuan: correctable.yuan, relief_yuan: correctable.yuan, paid_yuan: correctable.yuan },
  },
  declaredSales: {
    catalogue: 'VOLUNTARY',
    reference: ({ period_from, months }) => `declared-sales:${period_from}:${months}`,
    table: tables.declaredSales,
    corrections: { sales_yuan: correctable.yuan },
  },
  financialStatements: {
    catalogue: 'VOLUNTARY',
    reference: ({ year }) => `financial-statement:${year}`,
    table: tables.financialStatement,
    corrections: {
      filed_on: correctable.day,
      total_assets_yuan: correctable.yuan,
      total_liabilities_yuan: correctable.yuan,
      operating_revenue_yuan: correctable.yuan,
    },
  },
  registrations: {
    catalogue: 'REGISTRATION',
    reference: () => 'tax-registration',
    table: tables.taxRegistration,
    corrections: {
      qualification: correctable.oneOf('GENERAL', 'SMALL_SCALE'),
      registered_on: correctable.day,
      industry: correctable.text,
    },
  },
  penalties: penaltyKind(tables.penalty),
} as const satisfies RecordKinds<TaxFacts>;

const YEARS_OF_REPETITION = 5;

const LISTED_TWICE = {
  article: '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）',
  en: 'who was listed twice within five years is not taken from the list before its term ends',
  zh: '五年内被确定为重大税收违法失信主体两次以上的，不予提前停止公布',
};

function listedAgain(listedOn: string, listings: TaxFacts['majorViolations']): boolean {
  const within = listings.filter(
    (other) =>
      addYears(other.listed_on, YEARS_OF_REPETITION) >= listedOn &&
      addYears(listedOn, YEARS_OF_REPETITION) >= other.listed_on,
  );
  return within.length > 1;
}
