import type { Haibei, HaibeiItem } from '../../resolver-types.gen.js';
import type { Rulebook, ResidentRules } from '../rulebook/rulebook.js';
import { opened, type HaibeiBenefit } from './benefits.js';
import type { HaibeiStanding } from './standing.js';
import { pointsToNextGrade, waysUp } from './way-up.js';

/** By what a reading is made, and when. */
export interface HaibeiReading {
  readonly rulebook: Rulebook;
  readonly rules: ResidentRules;
  readonly benefits: readonly HaibeiBenefit[];
  readonly now: Date;
  /** The calendar day of `now` in Asia/Shanghai. */
  readonly today: string;
}

/** The section that the centre hangs under a person; each field goes no further than its slice. */
export function haibeiOf(standing: HaibeiStanding, { rulebook, rules, benefits, now, today }: HaibeiReading): Haibei {
  const { title, issuedBy } = rulebook;
  const asked = { status: standing.status, asOf: now.toISOString(), rulebook: title, issuedBy };
  if (standing.status === 'NO_SCORE') return asked;
  if (standing.status === 'NOT_AVAILABLE') return { ...asked, missing: [...standing.missing] };
  const { points, grade } = standing.score;
  return {
    ...asked,
    missing: [],
    grade,
    benefits: opened(benefits, grade, today),
    score: points,
    pointsToNextGrade: pointsToNextGrade(points, rules),
    items: itemsOf(standing, rules),
    waysUp: waysUp(standing.items, today, rules),
  };
}

function itemsOf({ score, items }: HaibeiStanding & { status: 'SCORED' }, { rules }: ResidentRules): HaibeiItem[] {
  return items.map(({ id, code, formed_on, owner }, at) => {
    const explained = score.explain[at];
    return {
      reference: id,
      owner,
      code,
      label: rules.ruleOf(code, formed_on)?.label,
      points: score.counted[id],
      counted: explained?.counted,
      why: explained?.why,
      article: explained?.article,
      from: explained?.from,
      until: explained?.until,
      change: explained?.change,
    };
  });
}
