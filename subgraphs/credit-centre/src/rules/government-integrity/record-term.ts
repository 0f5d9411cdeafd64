import { addMonths, addYears } from '@xinqiao/platform/rules/calendar-date.js';

export const RECORD_KINDS = ['RULING', 'PENALTY', 'DISCIPLINE', 'ACCOUNTABILITY', 'COMMENDATION'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** 政务处分 (公职人员政务处分法 art. 7). */
export const DISCIPLINES = ['WARNING', 'DEMERIT', 'MAJOR_DEMERIT', 'DEMOTION', 'REMOVAL', 'DISMISSAL'] as const;
export type Discipline = (typeof DISCIPLINES)[number];

/** A row as PostgreSQL's JSON gives it: dates as YYYY-MM-DD in Asia/Shanghai. */
export interface OfficialRecordRow {
  readonly subject_id: string;
  readonly record_no: string;
  readonly kind: RecordKind;
  /** Of discipline only. */
  readonly measure: Discipline | null;
  readonly summary: string;
  readonly authority: string;
  readonly employer_uscc: string;
  readonly document_no: string;
  readonly legal_basis: string;
  readonly decided_on: string;
  readonly effective_on: string;
  /** The last day of its term; null: a commendation, which has none. */
  readonly until: string | null;
}

/** Months of the period of a discipline (公职人员政务处分法 art. 8); a dismissal 开除 has none of its own. */
const DISCIPLINE_MONTHS: Readonly<Record<Discipline, number | null>> = {
  WARNING: 6,
  DEMERIT: 12,
  MAJOR_DEMERIT: 18,
  DEMOTION: 24,
  REMOVAL: 24,
  DISMISSAL: null,
};

/** Nothing untrustworthy is queried or used longer (Shandong regulation art. 38). */
const LONGEST_YEARS = 5;

/**
 * The last day on which a record counts: the day told, else the period of the discipline, else the longest that the
 * regulation allows; never longer than that. Null for a commendation.
 */
export function lastDayOf(record: {
  readonly kind: RecordKind;
  readonly measure: Discipline | null;
  readonly effectiveOn: string;
  readonly until: string | null;
}): string | null {
  const { kind, measure, effectiveOn, until } = record;
  if (kind === 'COMMENDATION') return null;
  const longest = addYears(effectiveOn, LONGEST_YEARS);
  const months = kind === 'DISCIPLINE' && measure !== null ? DISCIPLINE_MONTHS[measure] : null;
  const own = until ?? (months === null ? longest : addMonths(effectiveOn, months));
  return own < longest ? own : longest;
}
