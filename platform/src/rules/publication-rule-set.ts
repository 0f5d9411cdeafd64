export type PenaltyClass = 'MINOR' | 'GENERAL' | 'SERIOUS';

export type PublishingAuthority = 'NDRC' | 'SAMR';

/** Months from the date of the document. */
export interface TermLength {
  /** The minimum term, in which repair cannot be asked for; null: the source names none. */
  readonly least: number | null;
  /** The maximum term, after which publication stops by itself. */
  readonly most: number;
}

export interface PublicationRuleSet {
  readonly name: 'R2021-SAMR' | 'R2023' | 'SAMR2025' | 'R2026';
  readonly issuedBy: PublishingAuthority;
  readonly document: string;
  /** First and last day in force, YYYY-MM-DD in Asia/Shanghai; null: still in force. */
  readonly effectiveOn: string;
  readonly effectiveUntil: string | null;
  /** null: not published. */
  readonly terms: Readonly<Record<PenaltyClass, TermLength | null>>;
  /** A minor penalty whose publication is needed all the same; null: never. */
  readonly minorIfNeeded: TermLength | null;
}

export const R2026: PublicationRuleSet = {
  name: 'R2026',
  issuedBy: 'NDRC',
  document: '国家发展改革委令第36号; 国办发〔2025〕22号; domain.md 5.6',
  effectiveOn: '2026-04-01',
  effectiveUntil: null,
  terms: { MINOR: null, GENERAL: { least: 3, most: 12 }, SERIOUS: { least: 12, most: 36 } },
  minorIfNeeded: { least: 0, most: 3 },
};

const R2023: PublicationRuleSet = {
  name: 'R2023',
  issuedBy: 'NDRC',
  document: '国家发展改革委令第58号; domain.md 5.6',
  effectiveOn: '2023-05-01',
  effectiveUntil: '2026-03-31',
  terms: { MINOR: null, GENERAL: { least: 3, most: 36 }, SERIOUS: { least: 12, most: 36 } },
  minorIfNeeded: null,
};

/** Dated as domain.md 5.6 dates it; whether it was in force that day is to be confirmed. */
const SAMR2025: PublicationRuleSet = {
  name: 'SAMR2025',
  issuedBy: 'SAMR',
  document: '国家市场监督管理总局令第107号; domain.md 5.6',
  effectiveOn: '2025-12-25',
  effectiveUntil: null,
  terms: { MINOR: { least: null, most: 3 }, GENERAL: { least: 3, most: 12 }, SERIOUS: { least: 12, most: 36 } },
  minorIfNeeded: null,
};

/**
 * Minor is a warning only, general public criticism and low fines, serious the rest. In force from 2021-09-01 (general
 * knowledge, to be confirmed).
 */
const R2021_SAMR: PublicationRuleSet = {
  name: 'R2021-SAMR',
  issuedBy: 'SAMR',
  document: '国家市场监督管理总局令第45号; domain.md 5.6',
  effectiveOn: '2021-09-01',
  effectiveUntil: '2025-12-24',
  terms: { MINOR: null, GENERAL: { least: null, most: 3 }, SERIOUS: { least: null, most: 36 } },
  minorIfNeeded: null,
};

/** Earliest first within an authority. */
export const PUBLICATION_RULE_SETS: readonly PublicationRuleSet[] = [R2021_SAMR, R2023, SAMR2025, R2026];
