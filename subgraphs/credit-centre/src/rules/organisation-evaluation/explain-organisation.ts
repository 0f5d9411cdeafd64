import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import { publicationOf } from '@xinqiao/platform/rules/publication.js';
import type { Reason } from '@xinqiao/platform/rules/reason.js';
import type { OrganisationRules } from '../rulebook/rulebook.js';
import { gradeOrganisation, isOpen, type GradedOrganisation } from './grade-organisation.js';
import type { OrganisationItem, Outcome, WeighedItem } from './organisation-item.js';

/** Says of every item whether it counted, why, from when to when, and what would change it. */
export function explainOrganisation(
  graded: GradedOrganisation,
  items: readonly OrganisationItem[],
  rules: OrganisationRules,
): Reason[] {
  return graded.items.map((one) => {
    const counted = one.outcome === 'COUNTED';
    return {
      item: one.item.id,
      counted,
      why: whyOf(one, graded),
      article: [one.rule.article, ARTICLES[one.outcome], one.doubledBy && 'art. 18(4)'].filter(Boolean).join('; '),
      from: counted || one.outcome === 'WAITS' ? one.start : null,
      until: one.end && counted ? addDays(one.end, -1) : null,
      change: changeOf(one, graded, items, rules),
    };
  });
}

const ARTICLES: Readonly<Record<Outcome, string | null>> = {
  COUNTED: null,
  NOT_YET: 'art. 20(4)(5)',
  DISPUTED: 'domain.md 5.7, 7.3(3)',
  REPAIRED: '国家发展改革委令第36号; domain.md 5.6',
  REQUIREMENT_NOT_MET: '国办发〔2020〕49号; domain.md 4.5, 5.3',
  EXCLUDED_GROUND: '国办发〔2020〕49号',
  SAME_ACT: 'art. 18(2)',
  SAME_EVENT: 'art. 18(3)',
  SAME_PERIOD: 'art. 18(9), annex remark',
  ADDS_NOTHING: 'annex 2 慈善捐助社会公益',
  ARCHIVED: 'art. 20(4)',
  WAITS: 'art. 17',
};

function whyOf(
  { rule, points, direct, outcome, decidedBy, doubledBy, item, end }: WeighedItem,
  { open }: GradedOrganisation,
): Label {
  switch (outcome) {
    case 'COUNTED':
      if (direct)
        return { en: `${rule.label.en}: direct grade ${direct}`, zh: `${rule.label.zh}：直接判为${direct}级` };
      return {
        en: `${rule.label.en}: ${signed(points)}${doubledBy ? `, doubled: the same came before (${doubledBy})` : ''}`,
        zh: `${rule.label.zh}：${signed(points)}分${doubledBy ? `，有效期内再次发生（${doubledBy}），加倍` : ''}`,
      };
    case 'NOT_YET':
      return { en: 'formed or recorded after the day of judging', zh: '形成或记录在评价日之后' };
    case 'DISPUTED':
      return { en: 'under objection: it decides nothing until it is answered', zh: '异议处理期间不参与评价' };
    case 'REPAIRED':
      return { en: `repaired on ${item.repaired_on}`, zh: `已于${item.repaired_on}完成信用修复` };
    case 'REQUIREMENT_NOT_MET':
      return { en: `${rule.requires} is not shown`, zh: '未见生效文书等必要依据' };
    case 'EXCLUDED_GROUND':
      return { en: `the ground ${item.ground} may not be used`, zh: `依据${item.ground}不得用于评价` };
    case 'SAME_ACT':
      return { en: `the same act counts by ${decidedBy}`, zh: `同一行为按${decidedBy}计，不重复扣分` };
    case 'SAME_EVENT':
      return { en: `the same matter counts by ${decidedBy}`, zh: `同一事项按${decidedBy}计，不重复加分` };
    case 'SAME_PERIOD':
      return { en: `its period counts by ${decidedBy}`, zh: `同一时段已按${decidedBy}计` };
    case 'ADDS_NOTHING':
      return {
        en: "no full step of the year's total, or the yearly most is reached",
        zh: '当年累计未达下一档，或已到年度上限',
      };
    case 'ARCHIVED':
      return { en: `its term ended: archive only from ${end}`, zh: `有效期已满，自${end}起仅作档案留存` };
    case 'WAITS': {
      const ids = open.map((one) => one.item.id).join(', ');
      return { en: `recorded; it counts once ${ids} is ended and corrected`, zh: `已记录；${ids}终止并纠正后计分` };
    }
  }
}

function changeOf(
  one: WeighedItem,
  graded: GradedOrganisation,
  items: readonly OrganisationItem[],
  rules: OrganisationRules,
): Label | null {
  const { item, rule, outcome, end } = one;
  if (outcome === 'WAITS') return { en: `worth ${signed(one.points)} then`, zh: `届时${signed(one.points)}分` };
  if (outcome === 'NOT_YET') {
    const day = item.formed_on > item.recorded_on ? item.formed_on : item.recorded_on;
    return { en: `judge on ${day} or later`, zh: `${day}起纳入评价` };
  }
  if (outcome !== 'COUNTED') return null;
  if (rule.polarity === 'PLUS') return { en: `it leaves on ${end}`, zh: `${end}起失效` };
  const worth = signed(worthOfLosing(one, graded, items, rules));
  if (rule.repairedBy !== null) {
    const after = rules.rules.ruleOf(rule.repairedBy, item.formed_on)?.worth;
    const points = after?.kind === 'FIXED' ? after.points : 0;
    return {
      en: `perform the judgment: the direct ${one.direct} becomes ${points} for two years`,
      zh: `履行义务后，直接判级改为${points}分，有效期两年`,
    };
  }
  const { penalty_class } = item;
  if (penalty_class !== null) {
    const { repairableAfter } = publicationOf(
      {
        classUnder: () => penalty_class,
        authority: 'NDRC',
        documentOn: item.formed_on,
        corrected: item.corrected_on !== null && item.corrected_on <= graded.day,
        minorNeeded: false,
        sectorStopsAfter: null,
      },
      graded.day,
    );
    if (repairableAfter !== null) {
      const from = addDays(repairableAfter, 1);
      return { en: `repairable from ${from}, worth ${worth}`, zh: `${from}起可申请信用修复，修复后${worth}分` };
    }
  }
  if (one.direct !== null && isOpen(one, graded.day)) {
    return {
      en: `end and correct it: plus items count again; the grade stays until its term is over, worth ${worth} then`,
      zh: `终止并纠正后恢复加分；判级至有效期满为止，届时${worth}分`,
    };
  }
  if (end === null)
    return { en: `end it: its term runs from then, worth ${worth}`, zh: `终止后起算有效期，期满${worth}分` };
  return { en: `it leaves on ${end}, worth ${worth}`, zh: `${end}起失效，届时${worth}分` };
}

/** What the points would gain without the item. */
function worthOfLosing(
  one: WeighedItem,
  graded: GradedOrganisation,
  items: readonly OrganisationItem[],
  rules: OrganisationRules,
): number {
  if (one.direct === null) return -one.points;
  const without = items.filter((_, at) => at !== one.at);
  return gradeOrganisation(without, graded.day, rules).points - graded.points;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
