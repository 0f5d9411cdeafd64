/** Dates as YYYY-MM-DD in Asia/Shanghai. A promise as it was given, by its document. */
export interface PromiseGiven {
  readonly subject_id: string;
  readonly promise_no: string;
  readonly kind: PromiseKind;
  readonly content: string;
  /** Whom it was given to; null: the public. */
  readonly counterparty: string | null;
  readonly document_no: string;
  readonly promised_on: string;
  /** The last day for performance. */
  readonly due_on: string;
}

export interface PromisePerformance {
  readonly subject_id: string;
  readonly promise_no: string;
  readonly performed_on: string;
  readonly document_no: string;
}

/** The superior organ's finding that a promise was broken. */
export interface PromiseFinding {
  readonly subject_id: string;
  readonly promise_no: string;
  readonly found_on: string;
  readonly document_no: string;
  /** 统一社会信用代码 of the authority that found it. */
  readonly found_by: string;
  /** What the body pleaded; recorded, and no defence. */
  readonly excuse: PromiseExcuse;
}

/** A promise with what came of it. */
export interface PromiseStory extends PromiseGiven {
  readonly performance: PromisePerformance | null;
  readonly finding: PromiseFinding | null;
}

/** What governments keep faith in (seed A17; 2025 Opinions of the General Offices). */
export type PromiseKind = 'POLICY' | 'DEBT' | 'PROCUREMENT' | 'TENDER' | 'CONTRACT' | 'PPP';

export type PromiseExcuse =
  | 'NONE'
  | 'GOVERNMENT_CHANGE'
  | 'LEADER_CHANGE'
  | 'FUNCTIONS_CHANGE'
  | 'DIVISION_CHANGE'
  | 'FUNDING'
  | 'OTHER'
  | 'PUBLIC_INTEREST';

export type PromiseStanding = 'OPEN' | 'OVERDUE' | 'PERFORMED' | 'PERFORMED_LATE' | 'BROKEN';

/** How a promise stands on a day. The last day of its term belongs to it; performance closes a finding, late as it is. */
export function promiseStandingOn({ due_on, performance, finding }: PromiseStory, today: string): PromiseStanding {
  if (performance && performance.performed_on <= today) {
    return performance.performed_on <= due_on ? 'PERFORMED' : 'PERFORMED_LATE';
  }
  if (finding && finding.found_on <= today) return 'BROKEN';
  return due_on < today ? 'OVERDUE' : 'OPEN';
}

export type BreakingRefusal = 'ALREADY_PERFORMED' | 'ALREADY_BROKEN' | 'NOT_DUE' | 'LAWFULLY_CHANGED' | 'BAD_DATE';

/**
 * Why a promise is not broken; null: it is. A change of division, government, functions or persons is never a defence, and
 * neither is want of funds (优化营商环境条例 art. 31). The only one is that article's own: changed for the public interest in
 * the lawful procedure, and compensated, by a document.
 */
export function breakingRefusal(
  promise: PromiseStory,
  finding: {
    readonly foundOn: string;
    readonly excuse: PromiseExcuse;
    readonly compensationDocument: string | null;
  },
  today: string,
): BreakingRefusal | null {
  if (finding.foundOn > today) return 'BAD_DATE';
  switch (promiseStandingOn(promise, today)) {
    case 'PERFORMED':
    case 'PERFORMED_LATE':
      return 'ALREADY_PERFORMED';
    case 'BROKEN':
      return 'ALREADY_BROKEN';
    case 'OPEN':
      return 'NOT_DUE';
    case 'OVERDUE':
      return finding.excuse === 'PUBLIC_INTEREST' && finding.compensationDocument !== null ? 'LAWFULLY_CHANGED' : null;
  }
}

/** Promises with what came of each. */
export function promiseStoriesOf({
  promises,
  performances,
  findings,
}: {
  readonly promises: readonly PromiseGiven[];
  readonly performances: readonly PromisePerformance[];
  readonly findings: readonly PromiseFinding[];
}): PromiseStory[] {
  const performed = new Map(performances.map((performance) => [performance.promise_no, performance]));
  const found = new Map(findings.map((finding) => [finding.promise_no, finding]));
  return promises.map((promise) => ({
    ...promise,
    performance: performed.get(promise.promise_no) ?? null,
    finding: found.get(promise.promise_no) ?? null,
  }));
}
