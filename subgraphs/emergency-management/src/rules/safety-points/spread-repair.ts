import { nameOf, type RuledEntry } from './ruled-entry.js';

/** The name under which what last year left open is repaired. */
export const CARRIED_IN = '$.opening';

/** Half-points of one addition that went to one deduction. */
export interface Repair {
  readonly item: string;
  readonly halfPoints: number;
}

export interface PostedEntry extends RuledEntry {
  /** Where an addition went; what found no open deduction is `bonus` (D-q). Half-points. */
  readonly repairs: readonly Repair[];
  readonly bonus: number;
  /** The running balance after this entry (D-a), half-points. */
  readonly balance: number;
}

/**
 * Puts the ruled entries on the ledger. An addition repairs the oldest open deduction first, what was carried in from
 * last year before all: that one has burdened the object longest. The order decides only which item is shown as
 * repaired: sums do not depend on it, since a reversed item was never posted and leaves its repair to the others that
 * were open at the time, or to the bonus.
 */
export function spreadRepair(opening: number, initial: number, ruled: readonly RuledEntry[]): PostedEntry[] {
  let balance = opening;
  let open: readonly Repair[] = opening < initial ? [{ item: CARRIED_IN, halfPoints: initial - opening }] : [];
  return ruled.map((entry) => {
    balance += entry.halfPoints;
    if (entry.halfPoints < 0) open = [...open, { item: nameOf(entry), halfPoints: -entry.halfPoints }];
    if (entry.halfPoints <= 0) return { ...entry, repairs: [], bonus: 0, balance };
    const { repairs, left, bonus } = oldestFirst(entry.halfPoints, open);
    open = left;
    return { ...entry, repairs, bonus, balance };
  });
}

function oldestFirst(addition: number, open: readonly Repair[]) {
  const repairs: Repair[] = [];
  const left: Repair[] = [];
  let bonus = addition;
  for (const { item, halfPoints } of open) {
    const repaired = Math.min(bonus, halfPoints);
    bonus -= repaired;
    if (repaired > 0) repairs.push({ item, halfPoints: repaired });
    if (halfPoints > repaired) left.push({ item, halfPoints: halfPoints - repaired });
  }
  return { repairs, left, bonus };
}
