import { addMonths } from './calendar-date.js';
import { R2026, type PenaltyClass } from './publication-rule-set.js';

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

/** Licence revoked, restriction of activities or occupation, ordered closure (NDRC Order 36 of 2025). */
const SERIOUS: ReadonlySet<string> = new Set([
  'LICENCE_REVOKED',
  'ACTIVITY_RESTRICTED',
  'CLOSURE_ORDERED',
  'OCCUPATION_BARRED',
]);

/** Warning and public criticism only. */
const MINOR: ReadonlySet<string> = new Set(['WARNING', 'CRITICISM']);

/** What the class of a penalty goes by. */
export interface Punished {
  readonly kinds: readonly string[];
  /** By the simplified procedure 简易程序 (行政处罚法 art. 51), under which nothing but what is minor is decided. */
  readonly simplified: boolean;
}

/** One decision with several kinds counts as its gravest (domain.md 5.6, vector P5). */
export function penaltyClassOf({ kinds, simplified }: Punished): PenaltyClass {
  if (simplified) return 'MINOR';
  if (kinds.some((kind) => SERIOUS.has(kind))) return 'SERIOUS';
  return kinds.every((kind) => MINOR.has(kind)) ? 'MINOR' : 'GENERAL';
}

/** One decision with several classes is published as its gravest (domain.md 5.6, P5). */
export function gravestOf(classes: readonly PenaltyClass[]): PenaltyClass {
  if (classes.includes('SERIOUS')) return 'SERIOUS';
  return classes.includes('GENERAL') ? 'GENERAL' : 'MINOR';
}

export interface PublicationTerm {
  /** The last day on which repair cannot be asked for yet; from the day after, it can. */
  readonly repairableAfter: string;
  /** The last day of publication; afterwards the record is neither published nor shared nor used. */
  readonly publishedUntil: string;
}

/**
 * The term of publication from the date of the document, under R2026: general 3 months to 1 year, serious 1 to 3 years;
 * null for minor penalties, which are not published. A penalty of R2023's time (general up to 3 years) has the newer,
 * shorter term: the more favourable one holds (domain.md 5.6, P6, a reading).
 */
export function publicationTermOf(penaltyClass: PenaltyClass, decidedOn: string): PublicationTerm | null {
  const length = R2026.terms[penaltyClass];
  return (
    length && {
      repairableAfter: addMonths(decidedOn, length.least ?? 0),
      publishedUntil: addMonths(decidedOn, length.most),
    }
  );
}
