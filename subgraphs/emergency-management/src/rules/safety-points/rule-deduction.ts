import type { Readings } from './readings.js';
import type { RuledEntry, Ruling } from './ruled-entry.js';
import type { SafetyRulebook } from './rulebook.js';
import type { Overdue, Violation } from './safety-entry.js';

/** A violation by its severity (D2), an overdue rectification by its own amount (D5); `earlier` are the entries before it. */
export function ruleDeduction(
  entry: Violation | Overdue,
  earlier: readonly RuledEntry[],
  rulebook: SafetyRulebook,
  readings: Readings,
): Ruling {
  if (entry.type === 'VIOLATION') {
    return { reason: 'VIOLATION', halfPoints: -rulebook.severities[entry.severity].halfPoints };
  }
  if (readings.overdueAmount === 'ADDS') {
    return { reason: 'OVERDUE', halfPoints: -rulebook.overdue.halfPoints, detail: entry.of };
  }
  const toppedUp = deductedForMatter(entry.of, earlier) - rulebook.overdue.halfPoints;
  return { reason: 'OVERDUE_TOP_UP', halfPoints: Math.min(0, toppedUp), detail: entry.of };
}

/** What an item and everything that hangs on it, before and behind, has cost so far. */
function deductedForMatter(item: string, earlier: readonly RuledEntry[]): number {
  const root = rootOf(item, earlier);
  return earlier.reduce(
    (sum, { entry, halfPoints }) =>
      (entry.type === 'VIOLATION' || entry.type === 'OVERDUE') && rootOf(entry.item, earlier) === root
        ? sum - halfPoints
        : sum,
    0,
  );
}

/** The first item of a matter: an overdue rectification belongs to the matter of what was not rectified. */
function rootOf(item: string, earlier: readonly RuledEntry[]): string {
  const overdue = earlier.find(({ entry }) => entry.type === 'OVERDUE' && entry.item === item)?.entry;
  return overdue?.type === 'OVERDUE' ? rootOf(overdue.of, earlier) : item;
}
