import { addMonths, addYears } from '@xinqiao/platform/rules/calendar-date.js';
import type { OrganisationRules, Rule } from '../rulebook/rulebook.js';
import { yearlyShares } from '../rulebook/yearly-shares.js';
import type { OrganisationItem, Outcome, WeighedItem } from './organisation-item.js';

/**
 * Takes items through the measures in their order: what is known, performed listings, one act, one good matter,
 * repetition, term (art. 17 to 20). `day`: Asia/Shanghai. Throws a RangeError for a code without a rule.
 */
export function weighItems(items: readonly OrganisationItem[], day: string, rules: OrganisationRules): WeighedItem[] {
  const first = items.map((item, at) => firstLook(item, at, day, rules));
  const valued = giveShares(first);
  const once = onceForEachPeriod(onceForEachEvent(onceForEachAct(valued)));
  return withRepetition(once, day, rules).map((weighed) =>
    isPast(weighed, day) ? { ...weighed, outcome: 'ARCHIVED' } : weighed,
  );
}

function firstLook(item: OrganisationItem, at: number, day: string, { rules }: OrganisationRules): WeighedItem {
  const listed = rules.ruleOf(item.code, item.formed_on);
  if (!listed) throw new RangeError(`$.items[${at}].code: No rule ${item.code} holds on ${item.formed_on}.`);
  const repair =
    listed.repairedBy !== null && by(item.performed_on, day) ? rules.ruleOf(listed.repairedBy, item.formed_on) : null;
  const rule = repair ?? listed;
  return {
    at,
    item,
    rule,
    points: rule.worth.kind === 'FIXED' ? rule.worth.points : (item.points ?? 0),
    direct: rule.worth.kind === 'DIRECT' ? rule.worth.grade : null,
    doubledBy: null,
    // art. 19(2) gives the repaired listing its term, reading 12 its start.
    start: (repair ? item.performed_on : by(item.ended_on, day) ? item.ended_on : null) ?? item.formed_on,
    end: null,
    outcome: setAside(item, rule, day),
    decidedBy: null,
  };
}

function setAside(item: OrganisationItem, rule: Rule, day: string): Outcome {
  if (item.formed_on > day || item.recorded_on > day) return 'NOT_YET';
  if (item.disputed) return 'DISPUTED';
  if (by(item.repaired_on, day)) return 'REPAIRED';
  if (rule.requires !== null && !item.requirement_met) return 'REQUIREMENT_NOT_MET';
  return item.ground !== null && rule.excludes.includes(item.ground) ? 'EXCLUDED_GROUND' : 'COUNTED';
}

/** Gifts and the like: each carries what it adds to the total of its calendar year. */
function giveShares(weighed: readonly WeighedItem[]): WeighedItem[] {
  const shares = yearlyShares(
    weighed.flatMap(({ at, item, rule, outcome }) =>
      outcome === 'COUNTED' && rule.worth.kind === 'YEARLY'
        ? { at, rule, on: item.formed_on, measures: item.measures }
        : [],
    ),
  );
  return weighed.map((one) => {
    const points = shares.get(one.at);
    if (points === undefined) return one;
    return { ...one, points, outcome: points === 0 ? 'ADDS_NOTHING' : one.outcome };
  });
}

/** One bad act that fits several items counts once: by its direct grade, else by its largest deduction (art. 18(2)). */
function onceForEachAct(weighed: readonly WeighedItem[]): WeighedItem[] {
  return onlyTheBest(weighed, ({ item, rule }) => (rule.polarity === 'MINUS' ? item.act : null), harm, 'SAME_ACT');
}

/** One good matter that fits several items counts once, by the highest (art. 18(3)). */
function onceForEachEvent(weighed: readonly WeighedItem[]): WeighedItem[] {
  return onlyTheBest(
    weighed,
    ({ item, rule }) => (rule.polarity === 'PLUS' ? item.event : null),
    ({ points }) => points,
    'SAME_EVENT',
  );
}

/** A worse direct grade outweighs a better one, and any of them every deduction. */
function harm({ direct, points }: WeighedItem): number {
  return direct === null ? -points : 1_000_000 * { B: 1, C: 2, D: 3 }[direct];
}

function onlyTheBest(
  weighed: readonly WeighedItem[],
  groupOf: (one: WeighedItem) => string | null,
  weightOf: (one: WeighedItem) => number,
  outcome: Outcome,
): WeighedItem[] {
  const best = new Map<string, WeighedItem>();
  for (const one of weighed) {
    const group = one.outcome === 'COUNTED' ? groupOf(one) : null;
    if (group === null) continue;
    const sofar = best.get(group);
    if (!sofar || weightOf(one) > weightOf(sofar)) best.set(group, one);
  }
  return weighed.map((one) => {
    const chosen = one.outcome === 'COUNTED' ? best.get(groupOf(one) ?? '') : undefined;
    return !chosen || chosen === one || groupOf(one) === null ? one : { ...one, outcome, decidedBy: chosen.item.id };
  });
}

/** Within one uninterrupted run a rule counts one item for each of its periods (annex remark, art. 18(9)). */
function onceForEachPeriod(weighed: readonly WeighedItem[]): WeighedItem[] {
  const last = new Map<string, WeighedItem>();
  const repeated = new Map<number, string>();
  for (const one of byForming(weighed)) {
    const { item, rule, outcome } = one;
    if (outcome !== 'COUNTED' || item.run === null || rule.per === null) continue;
    const run = `${rule.code} ${item.run}`;
    const earlier = last.get(run);
    if (earlier && samePeriod(rule.per, earlier.item.formed_on, item.formed_on)) repeated.set(one.at, earlier.item.id);
    else last.set(run, one);
  }
  return weighed.map((one) => {
    const decidedBy = repeated.get(one.at);
    return decidedBy === undefined ? one : { ...one, outcome: 'SAME_PERIOD', decidedBy };
  });
}

function samePeriod(per: NonNullable<Rule['per']>, earlier: string, later: string): boolean {
  switch (per) {
    case 'MONTH':
      return earlier.slice(0, 7) === later.slice(0, 7);
    case 'YEAR':
      return earlier.slice(0, 4) === later.slice(0, 4);
    case '6_MONTHS':
      return later < addMonths(earlier, 6);
  }
}

/**
 * The same again while the earlier one is in force costs twice the listed points (art. 18(4)); months of one run are no
 * repetition (reading 4), and neither is a repaired listing, whose figure art. 19(2) fixes. Gives every item its end.
 */
function withRepetition(weighed: readonly WeighedItem[], day: string, rules: OrganisationRules): WeighedItem[] {
  const before = new Map<string, WeighedItem[]>();
  const ruled = new Map<number, WeighedItem>();
  for (const one of byForming(weighed)) {
    const { item, rule } = one;
    const isDeduction = one.outcome === 'COUNTED' && rule.polarity === 'MINUS' && one.direct === null && !rule.isRepair;
    const earlier = before.get(rule.code) ?? [];
    const first = isDeduction ? earlier.find((other) => isRepeated(other, item)) : undefined;
    const points = first ? one.points * rules.repeated : one.points;
    const continues = item.continuing && !by(item.ended_on, day) && !rule.isRepair;
    const decided = {
      ...one,
      points,
      doubledBy: first?.item.id ?? null,
      end: continues ? null : addYears(one.start, yearsOf(one, points, rules)),
    };
    ruled.set(one.at, decided);
    if (isDeduction) before.set(rule.code, [...earlier, decided]);
  }
  return weighed.map((one) => ruled.get(one.at) ?? one);
}

function isRepeated({ item, end }: WeighedItem, later: OrganisationItem): boolean {
  if (item.run !== null && item.run === later.run) return false;
  return end === null || later.formed_on < end;
}

/** Years by the figure reached, doubled or set (art. 20(2), readings 3 and 7); of a plus item, by its level. */
function yearsOf(
  { rule, direct }: WeighedItem,
  points: number,
  { direct: grades, deductions }: OrganisationRules,
): number {
  if (direct !== null) return grades[direct].years;
  if (rule.polarity === 'PLUS') return rule.years;
  return -points > deductions.small.upTo ? deductions.large.years : deductions.small.years;
}

function isPast({ outcome, end }: WeighedItem, day: string): boolean {
  return outcome === 'COUNTED' && end !== null && end <= day;
}

function byForming(weighed: readonly WeighedItem[]): WeighedItem[] {
  return weighed.toSorted((a, b) =>
    a.item.formed_on < b.item.formed_on ? -1 : a.item.formed_on > b.item.formed_on ? 1 : a.at - b.at,
  );
}

function by(event: string | null, day: string): boolean {
  return event !== null && event <= day;
}
