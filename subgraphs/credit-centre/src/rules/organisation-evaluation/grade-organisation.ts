import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import type { DirectGrade, Grade, OrganisationRules } from '../rulebook/rulebook.js';
import { GRADES } from '../rulebook/rulebook.js';
import type { OrganisationItem, WeighedItem } from './organisation-item.js';
import { weighItems } from './weigh-items.js';

/** D by a direct grade tells from which class the organisation fell (art. 8). */
export type NamedGrade = Grade | 'DA' | 'DB' | 'DC';

export interface GradedOrganisation {
  readonly day: string;
  readonly points: number;
  readonly grade: NamedGrade;
  readonly items: readonly WeighedItem[];
  /** Direct grades whose misconduct continues or is not corrected: while there are any, plus items wait (art. 17). */
  readonly open: readonly WeighedItem[];
  /** The worst direct grade in force, which pins the points; null: none. */
  readonly pinnedBy: WeighedItem | null;
}

/** Points and grade on a day (art. 8, 17 to 20). Throws a RangeError for a code without a rule. */
export function gradeOrganisation(
  items: readonly OrganisationItem[],
  day: string,
  rules: OrganisationRules,
): GradedOrganisation {
  const weighed = weighItems(items, day, rules);
  const live = weighed.filter(({ outcome }) => outcome === 'COUNTED');
  const direct = live.filter((one) => one.direct !== null);
  const open = direct.filter((one) => isOpen(one, day));
  const pinnedBy = worst(direct);
  const waits = open.length > 0;

  const floor = pinnedBy?.direct ? rules.direct[pinnedBy.direct].points : rules.base;
  const points = live.reduce((sum, one) => (one.rule.polarity === 'PLUS' && waits ? sum : sum + one.points), floor);
  const best = worst(open)?.direct ?? 'AAA';
  const band = bandOf(points, rules);
  const grade = GRADES.indexOf(band) < GRADES.indexOf(best) ? best : band;
  return {
    day,
    points,
    grade: grade === 'D' ? nameD(items, direct, rules) : grade,
    items: weighed.map((one) =>
      waits && one.outcome === 'COUNTED' && one.rule.polarity === 'PLUS' ? { ...one, outcome: 'WAITS' } : one,
    ),
    open,
    pinnedBy,
  };
}

/** Bands of art. 8; the lower bound belongs to the band. */
export function bandOf(points: number, { bands }: OrganisationRules): Grade {
  return GRADES.find((grade) => grade !== 'D' && points >= bands[grade]) ?? 'D';
}

export function isOpen({ item }: WeighedItem, day: string): boolean {
  const ended = item.ended_on !== null && item.ended_on <= day;
  const corrected = item.corrected_on !== null && item.corrected_on <= day;
  return (item.continuing && !ended) || !corrected;
}

function worst(direct: readonly WeighedItem[]): WeighedItem | null {
  const badness: Record<DirectGrade, number> = { B: 1, C: 2, D: 3 };
  const grave = (one: WeighedItem) => (one.direct === null ? 0 : badness[one.direct]);
  return direct.reduce<WeighedItem | null>((sofar, one) => (sofar && grave(sofar) >= grave(one) ? sofar : one), null);
}

/** D + the class on the eve of the direct D that came first; D reached by points alone has no suffix. */
function nameD(
  items: readonly OrganisationItem[],
  direct: readonly WeighedItem[],
  rules: OrganisationRules,
): NamedGrade {
  const days = direct.filter((one) => one.direct === 'D').map(({ item }) => item.formed_on);
  const [first] = days.toSorted();
  if (first === undefined) return 'D';
  const eve = gradeOrganisation(items, addDays(first, -1), rules).grade;
  switch (eve) {
    case 'AAA':
    case 'AA':
    case 'A':
      return 'DA';
    case 'B':
      return 'DB';
    case 'C':
      return 'DC';
    default:
      return eve;
  }
}
