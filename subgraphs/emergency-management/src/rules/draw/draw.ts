import type { SafetyRulebook, SafetyTier } from '../safety-points/rulebook.js';
import { samplingWeightOf } from '../safety-points/sampling.js';
import type { Candidate, DrawnObject, DrawPlan } from './draw-file.js';

/** Tickets of an object of weight 1: a number that 1/3 divides, so that a HIGH object has exactly a third of them. */
export const TICKETS = 6_000_000;

/** A number for each label, as good as random to whoever does not know seed and witness: SHA-256, read as an integer. */
export type Chance = (label: string) => bigint;

/** Safety tier (D12, D13) times the factor of the evaluation level, which is data of the plan; never none at all. */
export function ticketsOf(subject: string, tier: SafetyTier, plan: DrawPlan, rulebook: SafetyRulebook): number {
  const level = plan.levels.find((known) => known.subject === subject)?.level;
  const factor = plan.levelFactors.find((known) => known.level === level)?.factor ?? 1;
  return Math.max(1, Math.round(TICKETS * samplingWeightOf(tier, rulebook) * factor));
}

/**
 * Draws objects, and for each of them inspectors who have no conflict of interest with it (回避), each without
 * replacement. The same plan, candidates and chance give the same outcome, in whatever order the candidates stand.
 */
export function draw(plan: DrawPlan, candidates: readonly Candidate[], chance: Chance): DrawnObject[] {
  const objects = candidates.map(({ subject, tickets }) => ({ name: subject, tickets }));
  return drawWithoutReplacement(objects, plan.objects, 'object', chance).map((subject) => {
    const free = inspectorsFor(subject, plan).map((name) => ({ name, tickets: 1 }));
    return { subject, inspectors: drawWithoutReplacement(free, plan.inspectorsEach, `inspector:${subject}`, chance) };
  });
}

export function inspectorsFor(subject: string, { inspectors }: DrawPlan): string[] {
  const free = inspectors.filter(({ conflictsWith }) => !conflictsWith.includes(subject));
  return [...new Set(free.map(({ inspector }) => inspector))];
}

/** At each step everybody left is drawn with the share that their tickets have in all that are left. */
export function drawWithoutReplacement(
  all: readonly { readonly name: string; readonly tickets: number }[],
  count: number,
  label: string,
  chance: Chance,
): string[] {
  // By code units: no locale may change the outcome.
  const left = [...all].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  let total = left.reduce((sum, { tickets }) => sum + BigInt(tickets), 0n);
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) {
    let rest = chance(`${label}:${drawn.length + 1}`) % total;
    const at = left.findIndex(({ tickets }) => {
      rest -= BigInt(tickets);
      return rest < 0n;
    });
    const [taken] = left.splice(at, 1);
    if (!taken) break;
    total -= BigInt(taken.tickets);
    drawn.push(taken.name);
  }
  return drawn;
}
