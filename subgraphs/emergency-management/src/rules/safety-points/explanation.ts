import type { Label } from '@xinqiao/platform/rules/label.js';

/** One thing the result rests on. Points with halves; days in Asia/Shanghai. */
export interface Explanation {
  /** An item, the JSON path of what has none, or the part of the result that is meant. */
  readonly about: string;
  readonly counted: boolean;
  readonly points: number;
  readonly why: Label;
  /** The item or the day that decided it, where there is one. */
  readonly decidedBy?: string;
  /** Rows D1 .. of domain.md 1.4, readings D-a .. of 1.6, and the instrument. */
  readonly sources: readonly string[];
  /** What counts, counts from the first day to the last; no last day: it goes on into the next year. */
  readonly from: string | null;
  readonly until: string | null;
  readonly change: Label;
  /** For a deduction: how much of it is repaired. */
  readonly repaired?: number;
  /** For an addition: what it repaired, and what was left over. */
  readonly repairs?: readonly { readonly item: string; readonly points: number }[];
  readonly bonus?: number;
}
