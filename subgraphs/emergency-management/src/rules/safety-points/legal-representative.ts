import type { Readings } from './readings.js';
import type { RuledEntry } from './ruled-entry.js';
import type { SafetyRulebook } from './rulebook.js';

/** A deduction of 综合信用分 from the person in charge on the fact's day; `item` is its key on that ledger. */
export interface LegalRepresentativeFact {
  readonly item: string;
  /** Whole points of 综合信用分. */
  readonly points: number;
}

/**
 * One fact for each item that is itself severe (D6); small items that add up to 12 give none (D-l). An overdue
 * rectification costs 12, so it is severe (D-k). An item that was reversed, or is not yet due, gives none.
 */
export function legalRepresentativeFacts(
  ruled: readonly RuledEntry[],
  { legalRepresentative: { severity, points } }: SafetyRulebook,
  { overdueIsSevere }: Readings,
): LegalRepresentativeFact[] {
  return ruled.flatMap(({ entry, reason }) => {
    if (reason === 'VIOLATION' && entry.type === 'VIOLATION' && entry.severity === severity) {
      return [{ item: entry.item, points }];
    }
    const isOverdue = reason === 'OVERDUE' || reason === 'OVERDUE_TOP_UP';
    return isOverdue && entry.type === 'OVERDUE' && overdueIsSevere === 'YES' ? [{ item: entry.item, points }] : [];
  });
}
