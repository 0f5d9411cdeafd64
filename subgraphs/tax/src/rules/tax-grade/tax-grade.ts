import type { Reason } from '@xinqiao/platform/rules/reason.js';
import { barsToAOf } from './bars-to-a.js';
import { findingReasonsOf } from './finding-reason.js';
import type { TaxRuleSet } from './rule-set.js';
import { fixedFrom, ruleSetOfYear } from './rule-set-of-year.js';
import { isNewcomer, type Grade, type TaxpayerYear } from './taxpayer-year.js';

export interface TaxGrading {
  readonly grade: Grade | 'UNRATED';
  readonly ruleSet: TaxRuleSet['name'];
  readonly because: readonly Reason[];
}

/**
 * The grade of a taxpayer for one year (domain.md 3.1). A first incomplete year is not rated, whatever was found; then
 * direct D precedes everything, M precedes the score. `on`: the day to judge repairs on, Asia/Shanghai. Throws a
 * RangeError for a year without rules.
 */
export function taxGradeOf(facts: TaxpayerYear, on: string): TaxGrading {
  const ruleSet = ruleSetOfYear(facts.year);
  const { articles } = ruleSet;
  const graded = (grade: TaxGrading['grade'], because: readonly Reason[]) => ({
    grade,
    ruleSet: ruleSet.name,
    because,
  });
  const fact = (item: string, why: string, article: string, change: string | null = null): Reason => ({
    item,
    counted: true,
    why,
    article,
    from: fixedFrom(facts.year),
    until: `${facts.year + 2}-04-30`,
    change,
  });

  if (!facts.first_year_complete) {
    const change = 'a whole calendar year under the tax authority';
    return graded('UNRATED', [fact('$.first_year_complete', 'the first year is incomplete', articles.unrated, change)]);
  }
  const findings = findingReasonsOf(facts, ruleSet, on);
  if (findings.some(({ counted }) => counted)) return graded('D', findings);

  const gradeM = fixedFrom(facts.year) >= ruleSet.gradeMFrom ? 'M' : 'UNRATED';
  if (isNewcomer(facts)) {
    const change = 'the second whole year is graded by score';
    return graded(gradeM, [fact('$.established_on', 'a new entity', articles.gradeM, change), ...findings]);
  }
  if (facts.score === null) {
    return graded('UNRATED', [fact('$.score', 'no record, no rating', articles.unrated, 'a record'), ...findings]);
  }
  const byScore = gradeByScore(facts.score, ruleSet);
  const score = fact('$.score', `${facts.score} points: ${byScore}`, articles.score, better(facts.score, ruleSet));
  if (!facts.had_income && facts.score >= ruleSet.least.B) {
    const why = `no business income in ${facts.year}, and ${ruleSet.least.B} points or more`;
    return graded(gradeM, [fact('$.had_income', why, articles.gradeM, 'business income'), score, ...findings]);
  }
  const bars = byScore === 'A' ? barsToAOf(facts, ruleSet) : [];
  return graded(bars.length > 0 ? 'B' : byScore, [...bars, score, ...findings]);
}

function gradeByScore(score: number, { least }: TaxRuleSet): 'A' | 'B' | 'C' | 'D' {
  if (score >= least.A) return 'A';
  if (score >= least.B) return 'B';
  return score >= least.C ? 'C' : 'D';
}

function better(score: number, { least }: TaxRuleSet): string | null {
  const next = [least.C, least.B, least.A].find((bound) => score < bound);
  return next === undefined ? null : `${next} points for the next grade`;
}
