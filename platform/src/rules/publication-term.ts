import { PUBLICATION_RULE_SETS, type PenaltyClass, type PublicationRuleSet } from './publication-rule-set.js';

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
  /** The law that it rests on: R2023 goes by the sector. */
  readonly basis: string;
}

/**
 * The sectors whose penalties R2023 publishes for a year at least: work safety, special equipment, fire; food and drugs as
 * general knowledge has it (domain.md 5.6). A penalty names its sector by the law it rests on.
 */
const SECTORS_OF_R2023 = /安全生产|特种设备|消防(法|条例)|食品安全|药品管理|疫苗管理/;

/** By the rules of the authority's that decide; one decision with several kinds counts as its gravest (domain.md 5.6, P5). */
export function penaltyClassUnder({ name }: Pick<PublicationRuleSet, 'name'>, punished: Punished): PenaltyClass {
  if (punished.simplified) return 'MINOR';
  return name === 'R2023' ? classUnderR2023(punished) : classUnderR2026(punished);
}

/** By the rules for credit platforms in force on the day `on`, or on the first day that had any. */
export function penaltyClassOn(on: string, punished: Punished): PenaltyClass {
  const ruleSets = PUBLICATION_RULE_SETS.filter(({ issuedBy }) => issuedBy === 'NDRC');
  const inForce = ruleSets.findLast(({ effectiveOn }) => effectiveOn <= on) ?? ruleSets[0];
  if (!inForce) throw new Error('No publication rules of the NDRC are held.');
  return penaltyClassUnder(inForce, punished);
}

function classUnderR2023({ kinds, basis }: Punished): PenaltyClass {
  if (kinds.every((kind) => kind === 'WARNING')) return 'MINOR';
  return SECTORS_OF_R2023.test(basis) ? 'SERIOUS' : 'GENERAL';
}

function classUnderR2026({ kinds }: Punished): PenaltyClass {
  if (kinds.some((kind) => SERIOUS.has(kind))) return 'SERIOUS';
  return kinds.every((kind) => MINOR.has(kind)) ? 'MINOR' : 'GENERAL';
}

/** One decision with several classes is published as its gravest (domain.md 5.6, P5). */
export function gravestOf(classes: readonly PenaltyClass[]): PenaltyClass {
  if (classes.includes('SERIOUS')) return 'SERIOUS';
  return classes.includes('GENERAL') ? 'GENERAL' : 'MINOR';
}
