import type { TaxActRefusal, TaxActRefused } from '../resolver-types.gen.js';

export const TAX_ACT_REFUSALS: Readonly<Record<TaxActRefusal, string>> = {
  SUBJECT_NOT_IN_CASE: 'Act about the subject of your case. 只能就业务件载明的主体办理。',
  YEAR_WITHOUT_RULES: 'No rules are held for this year. 没有该年度的评价规则。',
  TOO_EARLY: 'The result of a year is fixed in April of the next year. 年度结果于次年四月确定。',
  ALREADY_PUBLISHED: 'The result of this year is published: re-evaluate or adjust it. 该年度结果已发布，请复评或调整。',
  NOT_PUBLISHED: 'The result of this year is not published. 该年度结果尚未发布。',
  UNRATED: 'By the rules the taxpayer is not rated for this year. 依规则本年度不参加评价。',
  BAD_SCORE: 'The score lies between 0 and what it began with. 得分须在0与起评分之间。',
  BAD_CODE: 'A code is wrong: 统一社会信用代码, division or section of industry. 代码有误。',
  WINDOW_CLOSED: 'The term for it has not begun, or is over. 不在办理期限内。',
  NO_FACTS: 'The result came by a file, without its facts: re-evaluate it with them. 该结果无评价依据，请先复评。',
  FINDING_NOT_FOUND: 'The subject has no finding of this number and year. 未找到该指标记录。',
  NOT_ADJUSTED:
    'Under the measures of 2025 earlier years’ scores stay; only direct D changes them. 以前年度扣分暂不调整，直接判级除外。',
  NOT_REPAIRABLE: 'The rules provide no repair for it, or it is not made good yet. 不属于可修复情形或尚未纠正。',
  ALREADY_REPAIRED: 'It is repaired already. 已修复。',
  NOT_FOUND: 'The subject of your case has nothing under this number. 未找到该编号的记录。',
  NUMBER_TAKEN: 'The number stands for something else already. 编号已用于其他记录。',
  BAD_AMOUNT: 'Write yuan with two decimals at most, above 0. 金额以元为单位，至多两位小数且大于0。',
  DATE_IN_FUTURE: 'The day lies in the future. 日期在将来。',
  DATE_OUT_OF_ORDER: 'A day does not exist, or lies before what it follows. 日期不存在或先后有误。',
};

export type Refused = TaxActRefused & { readonly __typename: 'TaxActRefused' };

export function refused(code: TaxActRefusal): Refused {
  return { __typename: 'TaxActRefused', code, message: TAX_ACT_REFUSALS[code] };
}
