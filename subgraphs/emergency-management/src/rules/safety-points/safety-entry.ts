/** 严重, 较重, 一般, 轻微. */
export type Severity = 'SEVERE' | 'SERIOUS' | 'GENERAL' | 'MINOR';

/** What is told of every fact: its day in Asia/Shanghai, and the item it is filed under. */
interface Told {
  readonly on: string;
  readonly item?: string;
}

/** A violation for which a penalty is not mandatory (D3). */
export type Violation = Told & { readonly type: 'VIOLATION'; readonly item: string; readonly severity: Severity };

/** Ordered to rectify by a deadline, and not done on re-inspection (D5): a fact of its own, about the item `of` (D-j). */
export type Overdue = Told & { readonly type: 'OVERDUE'; readonly item: string; readonly of: string };

/** An administrative penalty (D4): for the matter of the item `of`, or for one that never had points. */
export type Penalty = Told & { readonly type: 'PENALTY'; readonly of?: string };

export type Exam = Told & { readonly type: 'EXAM'; readonly score: number; readonly full: number };

export type SelfReport = Told & { readonly type: 'SELF_REPORT'; readonly truthful: boolean };

export type SafetyEntry = Violation | Overdue | Penalty | Exam | SelfReport;

/** One supervised object's calendar year. */
export interface SafetyYearFacts {
  readonly year: number;
  /** Half-points. */
  readonly opening: number;
  readonly entries: readonly SafetyEntry[];
}
