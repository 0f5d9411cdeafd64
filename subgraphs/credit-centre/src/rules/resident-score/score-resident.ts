import { addDays, addYears } from '@xinqiao/platform/rules/calendar-date.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import type { Reason } from '@xinqiao/platform/rules/reason.js';
import { adultOn } from '@xinqiao/platform/rules/resident-id.js';
import { climb } from '../rulebook/ladder.js';
import type { Measures, ResidentRules, Rule } from '../rulebook/rulebook.js';
import { yearlyShares } from '../rulebook/yearly-shares.js';

/** A good deed of a resident, as an agency confirmed it. Days are YYYY-MM-DD in Asia/Shanghai; null: none. */
export interface ResidentItem {
  readonly id: string;
  readonly code: string;
  readonly formed_on: string;
  readonly recorded_on: string;
  /** One deed honoured at several levels. */
  readonly event: string | null;
  readonly disputed: boolean;
  readonly measures: Measures;
}

export interface Resident {
  readonly born_on: string;
  readonly full_capacity: boolean;
  readonly opted_in: boolean;
  readonly items: readonly ResidentItem[];
}

export type ResidentGrade = 'AAA' | 'AA' | 'A';

/** A score opens benefits and nothing else: no denial may take one (domain.md 0, item 5). */
export interface ResidentScore {
  readonly points: number;
  readonly grade: ResidentGrade;
  /** Points by the id of the item. */
  readonly counted: Readonly<Record<string, number>>;
  readonly explain: readonly Reason[];
}

/** Nobody under 18 or without full capacity is a credit subject; without opt-in no score exists. */
export interface NoScore {
  readonly code: 'NOT_A_CREDIT_SUBJECT' | 'NOT_OPTED_IN';
}

/**
 * A resident's Haibei score on a day: the base plus the items in force (rulebook/rules.md, Residents). Throws a
 * RangeError for a code that no rule of residents has.
 */
export function scoreResident(resident: Resident, day: string, rules: ResidentRules): ResidentScore | NoScore {
  const cameOfAge = adultOn(resident.born_on);
  if (cameOfAge > day || !resident.full_capacity) return { code: 'NOT_A_CREDIT_SUBJECT' };
  if (!resident.opted_in) return { code: 'NOT_OPTED_IN' };
  const items = weigh(resident.items, day, cameOfAge, rules);
  const live = items.filter(({ outcome }) => outcome === 'COUNTED');
  const points = live.reduce((sum, one) => sum + one.points, rules.base);
  return {
    points,
    grade: gradeOf(points, rules),
    counted: Object.fromEntries(live.map((one) => [one.item.id, one.points])),
    explain: items.map(explain),
  };
}

export function gradeOf(points: number, { bands }: ResidentRules): ResidentGrade {
  if (points >= bands.AAA) return 'AAA';
  return points >= bands.AA ? 'AA' : 'A';
}

type Outcome = 'COUNTED' | 'NOT_YET' | 'AS_A_MINOR' | 'DISPUTED' | 'SAME_EVENT' | 'ADDS_NOTHING' | 'ARCHIVED';

interface Weighed {
  readonly item: ResidentItem;
  readonly rule: Rule;
  readonly points: number;
  /** The first day on which it counts no more. */
  readonly end: string;
  readonly outcome: Outcome;
  readonly decidedBy: string | null;
}

function weigh(items: readonly ResidentItem[], day: string, cameOfAge: string, rules: ResidentRules): Weighed[] {
  const first = items.map((item, at): Weighed => {
    const rule = rules.rules.ruleOf(item.code, item.formed_on);
    if (!rule)
      throw new RangeError(`$.items[${at}].code: No rule ${item.code} for residents holds on ${item.formed_on}.`);
    const end = addYears(item.formed_on, rule.years);
    return { item, rule, points: ownPoints(rule, item), end, outcome: setAside(item, day, cameOfAge), decidedBy: null };
  });
  const shares = yearlyShares(
    first.flatMap(({ item, rule, outcome }, at) =>
      outcome === 'COUNTED' && rule.worth.kind === 'YEARLY'
        ? { at, rule, on: item.formed_on, measures: item.measures }
        : [],
    ),
  );
  const valued = first.map((one, at) => {
    const points = shares.get(at) ?? one.points;
    return one.outcome === 'COUNTED' && points === 0
      ? { ...one, points, outcome: 'ADDS_NOTHING' as const }
      : { ...one, points };
  });
  return onceForEachEvent(valued).map((one) =>
    one.outcome === 'COUNTED' && one.end <= day ? { ...one, outcome: 'ARCHIVED' } : one,
  );
}

function ownPoints({ worth }: Rule, { measures }: ResidentItem): number {
  if (worth.kind === 'FIXED') return worth.points;
  return worth.kind === 'EACH' ? climb(worth.ladder, measures[worth.measure] ?? 0) : 0;
}

/** What a child did stays with the school and the family: it is no part of a later score (domain.md 0, item 6). */
function setAside(item: ResidentItem, day: string, cameOfAge: string): Outcome {
  if (item.formed_on > day || item.recorded_on > day) return 'NOT_YET';
  if (item.formed_on < cameOfAge) return 'AS_A_MINOR';
  return item.disputed ? 'DISPUTED' : 'COUNTED';
}

function onceForEachEvent(weighed: readonly Weighed[]): Weighed[] {
  const best = new Map<string, Weighed>();
  for (const one of weighed) {
    if (one.outcome !== 'COUNTED' || one.item.event === null) continue;
    const sofar = best.get(one.item.event);
    if (!sofar || one.points > sofar.points) best.set(one.item.event, one);
  }
  return weighed.map((one) => {
    const chosen = one.outcome === 'COUNTED' && one.item.event !== null ? best.get(one.item.event) : undefined;
    return !chosen || chosen === one ? one : { ...one, outcome: 'SAME_EVENT', decidedBy: chosen.item.id };
  });
}

function explain({ item, rule, points, end, outcome, decidedBy }: Weighed): Reason {
  const counted = outcome === 'COUNTED';
  const whys: Record<Outcome, Label> = {
    COUNTED: { en: `${rule.label.en}: +${points}`, zh: `${rule.label.zh}：+${points}分` },
    NOT_YET: { en: 'formed or recorded after the day of judging', zh: '形成或记录在评价日之后' },
    AS_A_MINOR: { en: 'done before the age of 18, which no score reads', zh: '未满18周岁时的行为不计入' },
    DISPUTED: { en: 'under objection: it decides nothing until it is answered', zh: '异议处理期间不参与评价' },
    SAME_EVENT: { en: `the same deed counts by ${decidedBy}`, zh: `同一事迹按${decidedBy}计，不重复加分` },
    ADDS_NOTHING: {
      en: "no full step of the year's total, or the yearly most is reached",
      zh: '当年累计未达下一档，或已到年度上限',
    },
    ARCHIVED: { en: `its term ended on ${end}`, zh: `有效期已于${end}届满` },
  };
  return {
    item: item.id,
    counted,
    why: whys[outcome],
    article: rule.article,
    from: counted ? item.formed_on : null,
    until: counted ? addDays(end, -1) : null,
    change: counted ? { en: `it leaves on ${end}`, zh: `${end}起失效` } : null,
  };
}
