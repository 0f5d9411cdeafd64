/** What may follow from a listing: measures of the national catalogue (全国失信惩戒措施基础清单) and nothing beside them. */
export const MEASURES = {
  PROCUREMENT_BARRED: '限制参加政府采购',
  TENDERING_BARRED: '限制参与招标投标',
  FUNDS_RESTRICTED: '限制享受财政资金支持',
  HONOURS_BARRED: '限制参加评先评优',
  LICENCES_REVIEWED: '行政许可审慎审查',
  INSPECTED_MORE: '列为重点监管对象，增加检查频次',
  OFFICE_BARRED: '依法限制担任相关职务',
} as const;

export type Measure = keyof typeof MEASURES;

export type SeriousListCode = 'WORK_SAFETY' | 'MARKET_SUPERVISION' | 'WAGE_ARREARS' | 'GOVERNMENT_PROCUREMENT';

export interface SeriousList {
  /** The kind of actor that decides: who punishes lists. */
  readonly authority: string;
  /**
   * What the list stands on: a law, an administrative regulation, a central document or a rule of a ministry, which hold
   * in the whole country (国办发〔2020〕49号). A local regulation could ground a local list only, and none is held here.
   */
  readonly basis: string;
  /** The first day on which somebody may be listed by it. */
  readonly effectiveOn: string;
  /** Listed only after an administrative penalty of the same authority; supervision points are none. */
  readonly needsPenalty: boolean;
  /** Months from the date of the decision. */
  readonly term: number;
  /** Months after which early removal may be applied for; null: the basis gives none. */
  readonly earlyAfter: number | null;
  readonly measures: readonly Measure[];
}

const LISTS: Readonly<Record<SeriousListCode, SeriousList>> = {
  // Order 11: three years, early removal after twelve months (domain.md 5.5; the months by the Shanxi implementing rule).
  WORK_SAFETY: {
    authority: 'emergency-bureau',
    basis: '《安全生产严重失信主体名单管理办法》（应急管理部令第11号）',
    effectiveOn: '2023-10-01',
    needsPenalty: true,
    term: 36,
    earlyAfter: 12,
    measures: ['FUNDS_RESTRICTED', 'HONOURS_BARRED', 'LICENCES_REVIEWED', 'INSPECTED_MORE', 'TENDERING_BARRED'],
  },
  // Terms of the next three from general knowledge, to be confirmed before production.
  MARKET_SUPERVISION: {
    authority: 'market-supervision-bureau',
    basis: '《市场监督管理严重违法失信名单管理办法》（市场监管总局令第44号）',
    effectiveOn: '2021-09-01',
    needsPenalty: true,
    term: 36,
    earlyAfter: 12,
    measures: ['HONOURS_BARRED', 'LICENCES_REVIEWED', 'INSPECTED_MORE', 'OFFICE_BARRED'],
  },
  WAGE_ARREARS: {
    authority: 'labour-bureau',
    basis: '《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》（人力资源社会保障部令第45号）',
    effectiveOn: '2022-01-01',
    needsPenalty: false,
    term: 36,
    earlyAfter: 6,
    measures: ['FUNDS_RESTRICTED', 'PROCUREMENT_BARRED', 'TENDERING_BARRED', 'LICENCES_REVIEWED', 'HONOURS_BARRED'],
  },
  GOVERNMENT_PROCUREMENT: {
    authority: 'finance-bureau',
    basis: '《政府采购法》第七十七条',
    effectiveOn: '2003-01-01',
    needsPenalty: true,
    term: 36,
    earlyAfter: null,
    measures: ['PROCUREMENT_BARRED'],
  },
};

export function seriousList(code: SeriousListCode): SeriousList {
  return LISTS[code];
}
