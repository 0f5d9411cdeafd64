import { addMonths, addYears } from './calendar-date.js';

/** Kinds of administrative penalty (行政处罚法 art. 9). */
export type PenaltyKind =
  | 'WARNING'
  | 'CRITICISM'
  | 'FINE'
  | 'CONFISCATION_OF_GAINS'
  | 'CONFISCATION_OF_PROPERTY'
  | 'LICENCE_SUSPENDED'
  | 'QUALIFICATION_LOWERED'
  | 'LICENCE_REVOKED'
  | 'ACTIVITY_RESTRICTED'
  | 'PRODUCTION_SUSPENDED'
  | 'CLOSURE_ORDERED'
  | 'OCCUPATION_BARRED'
  | 'DETENTION'
  | 'OTHER';

export type PenaltyClass = 'MINOR' | 'GENERAL' | 'SERIOUS';

/** Licence revoked, restriction of activities or occupation, ordered closure (NDRC Order 36 of 2025). */
const SERIOUS: ReadonlySet<string> = new Set([
  'LICENCE_REVOKED',
  'ACTIVITY_RESTRICTED',
  'CLOSURE_ORDERED',
  'OCCUPATION_BARRED',
]);

/** Warning and public criticism only. */
const MINOR: ReadonlySet<string> = new Set(['WARNING', 'CRITICISM']);

/** One decision with several kinds counts as its gravest (domain.md 5.6, vector P5). */
export function penaltyClassOf(kinds: readonly string[]): PenaltyClass {
  if (kinds.some((kind) => SERIOUS.has(kind))) return 'SERIOUS';
  return kinds.every((kind) => MINOR.has(kind)) ? 'MINOR' : 'GENERAL';
}

export interface PublicationTerm {
  /** The last day on which repair cannot be asked for yet; from the day after, it can. */
  readonly repairableAfter: string;
  /** The last day of publication; afterwards the record is neither published nor shared nor used. */
  readonly publishedUntil: string;
}

/**
 * The term of publication from the date of the document, under NDRC Order 36 (in force 2026-04-01): general 3 months
 * to 1 year, serious 1 to 3 years; null for minor penalties, which are not published. A penalty of Order 58's time
 * (general up to 3 years) has the newer, shorter term: the more favourable one holds (domain.md 5.6, P6, a reading).
 */
export function publicationTermOf(penaltyClass: PenaltyClass, decidedOn: string): PublicationTerm | null {
  switch (penaltyClass) {
    case 'MINOR':
      return null;
    case 'GENERAL':
      return { repairableAfter: addMonths(decidedOn, 3), publishedUntil: addYears(decidedOn, 1) };
    case 'SERIOUS':
      return { repairableAfter: addYears(decidedOn, 1), publishedUntil: addYears(decidedOn, 3) };
  }
}
