import type { Label } from '@xinqiao/platform/rules/label.js';
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
  const fact = (item: string, why: Label, article: string, change: Label | null = null): Reason => ({
    item,
    counted: true,
    why,
    article,
    from: fixedFrom(facts.year),
    until: `${facts.year + 2}-04-30`,
    change,
  });

  if (!facts.first_year_complete) {
    const change = { en: 'a whole calendar year under the tax authority', zh: '纳入税务管理满一个评价年度' };
    return graded('UNRATED', [
      fact(
        '$.first_year_complete',
        { en: 'the first year is incomplete', zh: '纳入管理不满一个评价年度' },
        articles.unrated,
        change,
      ),
    ]);
  }
  const findings = findingReasonsOf(facts, ruleSet, on);
  if (findings.some(({ counted }) => counted)) return graded('D', findings);

  const gradeM = fixedFrom(facts.year) >= ruleSet.gradeMFrom ? 'M' : 'UNRATED';
  if (isNewcomer(facts)) {
    const change = { en: 'the second whole year is graded by score', zh: '下一评价年度按得分评级' };
    return graded(gradeM, [
      fact('$.established_on', { en: 'a new entity', zh: '新设立企业' }, articles.gradeM, change),
      ...findings,
    ]);
  }
  if (facts.score === null) {
    return graded('UNRATED', [
      fact('$.score', { en: 'no record, no rating', zh: '无记载不评价' }, articles.unrated, {
        en: 'a record',
        zh: '有记载时评价',
      }),
      ...findings,
    ]);
  }
  const byScore = gradeByScore(facts.score, ruleSet);
  const score = fact(
    '$.score',
    { en: `${facts.score} points: ${byScore}`, zh: `得分${facts.score}分，对应${byScore}级` },
    articles.score,
    better(facts.score, ruleSet),
  );
  if (!facts.had_income && facts.score >= ruleSet.least.B) {
    const why = {
      en: `no business income in ${facts.year}, and ${ruleSet.least.B} points or more`,
      zh: `${facts.year}年度无生产经营业务收入且得分${ruleSet.least.B}分以上`,
    };
    return graded(gradeM, [
      fact('$.had_income', why, articles.gradeM, { en: 'business income', zh: '有生产经营业务收入' }),
      score,
      ...findings,
    ]);
  }
  const bars = byScore === 'A' ? barsToAOf(facts, ruleSet) : [];
  return graded(bars.length > 0 ? 'B' : byScore, [...bars, score, ...findings]);
}

function gradeByScore(score: number, { least }: TaxRuleSet): 'A' | 'B' | 'C' | 'D' {
  if (score >= least.A) return 'A';
  if (score >= least.B) return 'B';
  return score >= least.C ? 'C' : 'D';
}

function better(score: number, { least }: TaxRuleSet): Label | null {
  const next = [least.C, least.B, least.A].find((bound) => score < bound);
  return next === undefined ? null : { en: `${next} points for the next grade`, zh: `达到${next}分可进入上一级` };
}
