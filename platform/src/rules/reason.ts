import type { Label } from './label.js';

/** One line of an explanation: what was looked at, whether it counted, and by which rule. */
export interface Reason {
  /** The part of the file that it speaks of, as a JSON path. */
  readonly item: string;
  readonly counted: boolean;
  readonly why: Label;
  /** The article, or the id of the reading in domain.md. */
  readonly article: string;
  /** The first and the last day of the effect, YYYY-MM-DD in Asia/Shanghai; null: it has none, or no end. */
  readonly from: string | null;
  readonly until: string | null;
  /** What would change it; null: nothing that these rules know. */
  readonly change: Label | null;
}
