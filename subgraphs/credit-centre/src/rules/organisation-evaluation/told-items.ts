import type { Source } from '@xinqiao/platform/policy/matters.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import type { CreditIndicator, CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import { measuresFault } from '../rulebook/measures-fault.js';
import { MEASURES, type Measures, type OrganisationRules } from '../rulebook/rulebook.js';
import type { OrganisationItem } from './organisation-item.js';

/** What an agency told, once for each item of the rulebooks that it fits; without indicator: once, and for none. */
export interface ToldItem {
  readonly id: string;
  readonly source: Pick<Source, 'name' | 'owner'>;
  readonly item: CreditItem;
  readonly indicator: CreditIndicator | null;
}

export function toldItemsOf(source: ToldItem['source'], items: readonly CreditItem[]): ToldItem[] {
  return items.flatMap((item): ToldItem[] => {
    const { indicators, reference } = item;
    if (indicators.length === 0) return [{ id: `${source.name}:${reference}`, source, item, indicator: null }];
    return indicators.map((indicator, at) => ({
      id: `${source.name}:${reference}${at === 0 ? '' : `#${at + 1}`}`,
      source,
      item,
      indicator,
    }));
  });
}

/** Why an item does not come before the rules at all. */
export interface SetAside {
  readonly outcome: 'REPAIRED' | 'WITHDRAWN' | 'EXPIRED' | 'NO_RULE' | 'FIGURES';
  readonly why: Label;
  readonly article: string;
}

/** What the rules take of a told item on a day, or why nothing. `day`: Asia/Shanghai. */
export function organisationItemOf(
  { id, item, indicator }: ToldItem,
  day: string,
  rules: OrganisationRules,
): OrganisationItem | SetAside {
  const ended = endedBy(item, indicator, day);
  if (ended) return ended;
  const formedOn = item.from ?? day;
  const rule = indicator && rules.rules.ruleOf(indicator.code, formedOn);
  if (!indicator || !rule) return NO_RULE;
  const measures = measuresOf(indicator);
  const fault = measuresFault(rule, measures, indicator.points, rules.rules.all);
  if (fault) {
    const why = { en: `its figures do not fit: ${fault.message}`, zh: '所报数额与指标不符，不予计入' };
    return { outcome: 'FIGURES', why, article: rule.article };
  }
  return {
    id,
    code: indicator.code,
    formed_on: formedOn,
    recorded_on: indicator.recordedOn ?? formedOn,
    continuing: indicator.continuing,
    ended_on: indicator.endedOn,
    corrected_on: indicator.correctedOn,
    performed_on: indicator.performedOn,
    repaired_on: null,
    disputed: item.disputed,
    act: indicator.act,
    event: indicator.event,
    run: indicator.run,
    points: indicator.points,
    requirement_met: indicator.requirementMet,
    ground: indicator.ground,
    penalty_class: indicator.penaltyClass,
    measures,
  };
}

export function isSetAside(one: OrganisationItem | SetAside): one is SetAside {
  return 'outcome' in one;
}

const NO_RULE: SetAside = {
  outcome: 'NO_RULE',
  why: {
    en: 'this rulebook has no item for it: shown as a fact, not counted',
    zh: '本评价办法未设该项指标，仅作事实展示',
  },
  article: '国办发〔2020〕49号',
};

/**
 * After repair, withdrawal or the end of publication a record is not used (domain.md 5.6). What its owner knows to be made
 * good without a repair having been granted, as arrears that were paid, the rulebook rules: by performance (art. 19), or by
 * a term from the end of the act (art. 20(4)).
 */
function endedBy(item: CreditItem, indicator: CreditIndicator | null, day: string): SetAside | null {
  if (item.status === 'WITHDRAWN') {
    return {
      outcome: 'WITHDRAWN',
      why: { en: 'withdrawn by its owner', zh: '已由来源单位撤销' },
      article: '《山东省社会信用条例》第四十条',
    };
  }
  const isRuled = Boolean(indicator?.performedOn) || (item.repairedOn === null && Boolean(indicator?.endedOn));
  if (item.status === 'REPAIRED' && !isRuled) {
    const on = item.repairedOn;
    const why = { en: on ? `repaired on ${on}` : 'repaired', zh: on ? `已于${on}完成信用修复` : '已完成信用修复' };
    return { outcome: 'REPAIRED', why, article: '国家发展改革委令第36号' };
  }
  if (item.status === 'EXPIRED' || (item.until !== null && item.until < day)) {
    const why = { en: 'its publication ended: neither shown nor used', zh: '公示期已满，不再展示和使用' };
    return { outcome: 'EXPIRED', why, article: '国家发展改革委令第36号' };
  }
  return null;
}

function measuresOf({ figures }: CreditIndicator): Measures {
  const known = figures.filter(({ measure }) => MEASURES.some((name) => name === measure));
  return Object.fromEntries(known.map(({ measure, value }) => [measure, value]));
}
