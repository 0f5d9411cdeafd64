import type { Label } from '@xinqiao/platform/rules/label.js';
import { explainYear } from './explain-year.js';
import type { Explanation } from './explanation.js';
import type { SafetyYear } from './judge-year.js';
import { REASONS } from './reasons.js';
import { nameOf } from './ruled-entry.js';
import type { SafetyRulebook } from './rulebook.js';
import type { SafetyYearFacts } from './safety-entry.js';
import { CARRIED_IN, type PostedEntry } from './spread-repair.js';

/** Says of everything in a judged year whether it counted, why, from when to when, and what would change it. */
export function explain(facts: SafetyYearFacts, year: SafetyYear, rulebook: SafetyRulebook): Explanation[] {
  const until = year.carried ? null : `${facts.year}-12-31`;
  const entries = [...year.posted].sort((a, b) => a.at - b.at);
  return [
    ...explainCarriedIn(facts, year, rulebook, until),
    ...entries.map((entry) => explainEntry(entry, year, rulebook, until)),
    ...explainYear(facts, year, rulebook),
  ];
}

function explainEntry(
  posted: PostedEntry,
  { posted: all, legalRepresentative }: SafetyYear,
  { instrument }: SafetyRulebook,
  until: string | null,
): Explanation {
  const { entry, halfPoints, reason, detail, repairs, bonus } = posted;
  const { why, sources, change } = REASONS[reason];
  const about = nameOf(posted);
  const person = legalRepresentative.find(({ item }) => item === entry.item);
  const counted = halfPoints !== 0 || reason === 'PENALTY_REVERSES';
  return {
    about,
    counted,
    points: halfPoints / 2,
    why: person ? withPerson(why, person.points) : why,
    decidedBy: detail,
    sources: [...sources, ...(person ? ['D6', ...(entry.type === 'OVERDUE' ? ['D-k'] : [])] : []), instrument],
    from: counted ? entry.on : null,
    until: counted ? until : null,
    change,
    ...(halfPoints < 0 && { repaired: repairedOf(about, all) }),
    ...(halfPoints > 0 && {
      repairs: repairs.map((repair) => ({ item: repair.item, points: repair.halfPoints / 2 })),
      bonus: bonus / 2,
    }),
  };
}

function explainCarriedIn(
  { year, opening }: SafetyYearFacts,
  { posted }: SafetyYear,
  rulebook: SafetyRulebook,
  until: string | null,
): Explanation[] {
  const carried = rulebook.opening.halfPoints - opening;
  if (carried <= 0) return [];
  return [
    {
      about: CARRIED_IN,
      counted: true,
      points: -carried / 2,
      why: {
        en: 'Deductions of last year went on into this one: it opens below the initial points.',
        zh: '上一年度扣分接续计入本年度，年初分低于初始分。',
      },
      sources: ['D11', 'D-e', rulebook.instrument],
      from: `${year}-01-01`,
      until,
      change: {
        en: 'Full-score exams and truthful self-inspection reports repair it before anything of this year.',
        zh: '在线考试满分和如实自检自报优先修复该部分。',
      },
      repaired: repairedOf(CARRIED_IN, posted),
    },
  ];
}

function withPerson(why: Label, points: number): Label {
  return {
    en: `${why.en} The person in charge has ${points} 综合信用分 for it, on another ledger.`,
    zh: `${why.zh}负责人综合信用分另账${points}分。`,
  };
}

/** Points, with halves, that went to one deduction. */
function repairedOf(item: string, posted: readonly PostedEntry[]): number {
  const repairs = posted.flatMap((entry) => entry.repairs).filter((repair) => repair.item === item);
  return repairs.reduce((sum, { halfPoints }) => sum + halfPoints, 0) / 2;
}
