import type { DirectGrade, Measures, Rule } from '../rulebook/rulebook.js';

/** A fact about an organisation, as an agency recorded it. Days are YYYY-MM-DD in Asia/Shanghai; null: none. */
export interface OrganisationItem {
  readonly id: string;
  readonly code: string;
  readonly formed_on: string;
  /** When it became known here; a late entry moves no term (art. 20(5)). */
  readonly recorded_on: string;
  /** The misconduct goes on. */
  readonly continuing: boolean;
  readonly ended_on: string | null;
  readonly corrected_on: string | null;
  /** The duty of the judgment is performed. */
  readonly performed_on: string | null;
  /** The repair of a published record was granted: from that day it is not used (domain.md 5.6). */
  readonly repaired_on: string | null;
  readonly disputed: boolean;
  /** Items of one bad act, of one good matter, of one uninterrupted run. */
  readonly act: string | null;
  readonly event: string | null;
  readonly run: string | null;
  /** Points that the authority set, where the rule leaves them to it. */
  readonly points: number | null;
  /** What the rule requires is shown, such as an effective decision. */
  readonly requirement_met: boolean;
  /** The ground on which the authority acted, where a rule excludes some. */
  readonly ground: string | null;
  /** The class of the penalty, which decides from when it may be repaired. */
  readonly penalty_class: 'MINOR' | 'GENERAL' | 'SERIOUS' | null;
  readonly measures: Measures;
}

/** Why an item counts or does not. */
export type Outcome =
  | 'COUNTED'
  | 'NOT_YET'
  | 'DISPUTED'
  | 'REPAIRED'
  | 'REQUIREMENT_NOT_MET'
  | 'EXCLUDED_GROUND'
  | 'SAME_ACT'
  | 'SAME_EVENT'
  | 'SAME_PERIOD'
  | 'ADDS_NOTHING'
  | 'ARCHIVED'
  | 'WAITS';

/** An item on its way through the measures. */
export interface WeighedItem {
  /** Its place in the file. */
  readonly at: number;
  readonly item: OrganisationItem;
  /** The rule it counts under: after performance, the one of the repair. */
  readonly rule: Rule;
  /** Signed points; 0 for a direct grade. */
  readonly points: number;
  readonly direct: DirectGrade | null;
  /** Twice the listed points, for the same came before while it was in force. */
  readonly doubledBy: string | null;
  /** The first day of the term. */
  readonly start: string;
  /** The first day on which it is archive only; null: it continues. */
  readonly end: string | null;
  readonly outcome: Outcome;
  /** The item that decided it, where there is one. */
  readonly decidedBy: string | null;
}
