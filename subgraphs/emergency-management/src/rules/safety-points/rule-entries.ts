import type { Readings } from './readings.js';
import { ruleAddition } from './rule-addition.js';
import { ruleDeduction } from './rule-deduction.js';
import type { RuledEntry, Ruling } from './ruled-entry.js';
import type { SafetyRulebook } from './rulebook.js';
import type { Penalty, SafetyEntry } from './safety-entry.js';

/**
 * Every entry up to the day `on` with what the rules say of it, by day, entries of one day in the order of the facts.
 * A penalised item is ruled as never posted (D-i), so a penalty acts on everything after its item, not from its own day.
 */
export function ruleEntries(
  entries: readonly SafetyEntry[],
  on: string,
  rulebook: SafetyRulebook,
  readings: Readings,
): RuledEntry[] {
  const penalisedOn = new Map(
    entries.flatMap((entry) =>
      entry.type === 'PENALTY' && entry.of !== undefined && entry.on <= on ? [[entry.of, entry.on] as const] : [],
    ),
  );
  const ruled: RuledEntry[] = [];
  for (const { entry, at } of byDay(entries)) ruled.push({ entry, at, ...rule(entry, ruled) });
  return ruled;

  function rule(entry: SafetyEntry, earlier: readonly RuledEntry[]): Ruling {
    if (entry.on > on) return { reason: 'NOT_YET', halfPoints: 0, detail: on };
    switch (entry.type) {
      case 'VIOLATION':
      case 'OVERDUE': {
        const penalty = penalisedOn.get(entry.item);
        return penalty !== undefined && readings.penalisedMatter === 'REVERSED'
          ? { reason: 'REVERSED', halfPoints: 0, detail: penalty }
          : ruleDeduction(entry, earlier, rulebook, readings);
      }
      case 'PENALTY':
        return rulePenalty(entry, readings);
      case 'EXAM':
      case 'SELF_REPORT':
        return ruleAddition(entry, earlier, rulebook, readings);
    }
  }
}

function rulePenalty({ of }: Penalty, { penalisedMatter }: Readings): Ruling {
  if (of === undefined) return { reason: 'PENALTY_ALONE', halfPoints: 0 };
  const reason = penalisedMatter === 'REVERSED' ? 'PENALTY_REVERSES' : 'PENALTY_BESIDE_POINTS';
  return { reason, halfPoints: 0, detail: of };
}

function byDay(entries: readonly SafetyEntry[]): { entry: SafetyEntry; at: number }[] {
  return entries.map((entry, at) => ({ entry, at })).sort((a, b) => a.entry.on.localeCompare(b.entry.on));
}
