import type { Bounds, Measure, Measures, Rule } from './rulebook.js';

/** What an item's figures have against its rule: the field at fault and a sentence; null: nothing. */
export function measuresFault(
  rule: Rule,
  measures: Measures,
  points: number | null,
  all: readonly Rule[],
): { readonly field: string; readonly message: string } | null {
  const { worth, code } = rule;
  if (worth.kind === 'RANGE') {
    const { least, most } = worth;
    if (points !== null && points >= least && points <= most) return null;
    return { field: 'points', message: `${code} is worth ${least} to ${most}; write what the authority set.` };
  }
  if (points !== null && !(worth.kind === 'FIXED' && worth.points === points)) {
    return { field: 'points', message: `The points of ${code} are set by its rule; leave them out.` };
  }
  if ((worth.kind === 'YEARLY' || worth.kind === 'EACH') && measures[worth.measure] === undefined) {
    return { field: worth.measure, message: `${code} is counted by it; give a number.` };
  }
  if (rule.when.length === 0 || rule.when.some((bounds) => keeps(bounds, measures))) return null;
  const [field = 'amount_cny'] = rule.when.flatMap((bounds) => Object.keys(bounds));
  const right = all.find(
    (other) =>
      other.domain === rule.domain && other.when.length > 0 && other.when.some((bounds) => fits(bounds, measures)),
  );
  return { field, message: `${code} is not for this figure${right ? `; ${right.code} is` : ''}.` };
}

type Condition = Readonly<Partial<Record<Measure, Bounds>>>;

/** Whether what the item says of itself fits; where it says nothing, the code that the authority chose stands. */
function keeps(condition: Condition, measures: Measures): boolean {
  return Object.entries(condition).every(([measure, bounds]) => {
    const value = measures[measure as Measure];
    return value === undefined || within(bounds, value);
  });
}

function fits(condition: Condition, measures: Measures): boolean {
  return Object.entries(condition).every(([measure, bounds]) => {
    const value = measures[measure as Measure];
    return value !== undefined && within(bounds, value);
  });
}

function within({ lt, lte, gt, gte }: Bounds, value: number): boolean {
  return (
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte) &&
    (gt === undefined || value > gt) &&
    (gte === undefined || value >= gte)
  );
}
