import { judgeLedger } from '../safety-points/judge-ledger.js';
import { yearOf } from '../safety-points/posted-row.js';
import { safetyRulebookOn } from '../safety-points/rulebook.js';
import { adjustmentsOf } from './consequences.js';
import type { NewEntry, ObjectFile } from './posting.js';

/** A year as the run states it; half-points. */
export interface NewClosing {
  readonly year: number;
  readonly opening: number;
  readonly deducted: number;
  readonly repaired: number;
  readonly bonus: number;
  readonly closing: number;
  readonly carried: boolean;
  readonly next_opening: number;
}

/**
 * What the year-end run (D11) writes for one object: the closings of the year and of open years before it, and adjusting
 * entries for what a file brought into closed ones. Run again it finds nothing to write.
 */
export function closeYear(
  file: ObjectFile,
  year: number,
  today: string,
): { readonly closings: readonly NewClosing[]; readonly entries: readonly NewEntry[]; readonly carried: boolean } {
  const closed = new Set(file.closings.map((known) => known.year));
  const years = judgeLedger(today, file.entries, file.closings);
  const closings = years
    .filter(({ ledger }) => ledger.year <= year && ledger.year < yearOf(today) && !closed.has(ledger.year))
    .map(({ ledger, judged }) => ({
      year: ledger.year,
      opening: judged.opening,
      deducted: judged.deducted,
      repaired: judged.repaired,
      bonus: judged.bonus,
      closing: judged.closing,
      carried: judged.carried,
      next_opening: judged.nextOpening,
    }));
  const isOnLedger = closed.has(year) || closings.some((closing) => closing.year === year);
  const all = isOnLedger ? closings : [...closings, untouched(year, today)];
  return {
    closings: all,
    entries: adjustmentsOf({ ...file, closings: [...file.closings, ...all] }, today, null, `year-end ${year}`),
    carried: years.some(({ ledger, judged }) => ledger.year === year && judged.carried),
  };
}

/** A year before the first row: it closes as it opened. */
function untouched(year: number, today: string): NewClosing {
  const opening = safetyRulebookOn(today).opening.halfPoints;
  const nothing = { deducted: 0, repaired: 0, bonus: 0, carried: false };
  return { year, opening, closing: opening, next_opening: opening, ...nothing };
}
