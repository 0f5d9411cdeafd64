import type { Reason } from './reasons.js';
import type { SafetyEntry } from './safety-entry.js';

/** What the rules say of one entry. */
export interface Ruling {
  readonly reason: Reason;
  /** Half-points on the balance, negative for a deduction; 0 where it does not count. */
  readonly halfPoints: number;
  /** The day or item that decided it, where there is one. */
  readonly detail?: string;
}

export interface RuledEntry extends Ruling {
  readonly entry: SafetyEntry;
  /** Its place in the facts. */
  readonly at: number;
}

/** How an entry is spoken of: its item, or its JSON path where it has none. */
export function nameOf({ entry, at }: Pick<RuledEntry, 'entry' | 'at'>): string {
  return entry.item ?? `$.entries[${at}]`;
}
