import type { Label } from '@xinqiao/platform/rules/label.js';
import type { ResidentItem } from '../resident-score/score-resident.js';
import { climb, type Ladder } from '../rulebook/ladder.js';
import type { ResidentRules, Rule } from '../rulebook/rulebook.js';

/** What would add points to a resident's score, and how many. */
export interface WayUp {
  readonly code: string;
  readonly label: Label;
  readonly article: string;
  readonly adds: number;
  readonly step: Label;
}

/** The next step by each rule in force; one whose yearly most is reached has none. `today`: Asia/Shanghai. */
export function waysUp(items: readonly ResidentItem[], today: string, { rules }: ResidentRules): WayUp[] {
  return rules.all
    .filter(({ code }) => rules.ruleOf(code, today) !== null)
    .flatMap((rule) => {
      const next = nextStep(rule, items, today);
      return next ? { code: rule.code, label: rule.label, article: rule.article, ...next } : [];
    });
}

/** Points to the next grade; null where there is none above. */
export function pointsToNextGrade(points: number, { bands }: ResidentRules): number | null {
  const next = [bands.AA, bands.AAA].find((least) => points < least);
  return next === undefined ? null : next - points;
}

const UNITS = {
  hours: { en: 'hours', zh: '小时' },
  amount_cny: { en: 'yuan', zh: '元' },
} as const;

function nextStep(rule: Rule, items: readonly ResidentItem[], today: string): { adds: number; step: Label } | null {
  const { worth } = rule;
  if (worth.kind === 'FIXED') {
    return { adds: worth.points, step: { en: 'Once more, confirmed by its agency', zh: '再有一次并经主管部门确认' } };
  }
  if (worth.kind !== 'YEARLY' && worth.kind !== 'EACH') return null;
  const { measure, ladder } = worth;
  const unit = UNITS[measure as keyof typeof UNITS];
  const known = worth.kind === 'YEARLY' ? totalOfYear(items, rule.code, measure, today.slice(0, 4)) : 0;
  const next = nextRung(ladder, known);
  if (!next || !unit) return null;
  const more = Math.round((next.at - known) * 100) / 100;
  const step =
    worth.kind === 'YEARLY'
      ? { en: `${more} ${unit.en} more this year`, zh: `本年再增加${more}${unit.zh}` }
      : { en: `Once, of ${next.at} ${unit.en}`, zh: `一次达到${next.at}${unit.zh}` };
  return { adds: next.points - climb(ladder, known), step };
}

function totalOfYear(items: readonly ResidentItem[], code: string, measure: 'hours' | string, year: string): number {
  return items
    .filter((item) => item.code === code && item.formed_on.startsWith(year) && !item.disputed)
    .reduce((total, { measures }) => total + (measures[measure as 'hours'] ?? 0), 0);
}

/** The least measure above this one that is worth more. */
function nextRung(ladder: Ladder, measure: number): { readonly at: number; readonly points: number } | null {
  const rungs = ladder.kind === 'TIERS' ? ladder.tiers.map(({ least }) => least) : marginalRungs(ladder, measure);
  const worthNow = climb(ladder, measure);
  const next = rungs
    .map((at) => ({ at, points: climb(ladder, at) }))
    .filter(({ at, points }) => at > measure && points > worthNow)
    .toSorted((one, other) => one.at - other.at)[0];
  return next ?? null;
}

/** Of each marginal step, where its next whole point is full. */
function marginalRungs({ least, steps }: Ladder & { kind: 'MARGINAL' }, measure: number): number[] {
  return [
    least,
    ...steps.flatMap(({ from, upTo, per }) => {
      const inside = Math.max(0, measure - from);
      const at = from + (Math.floor(inside / per) + 1) * per;
      return upTo === null || at <= upTo ? at : [];
    }),
  ];
}
