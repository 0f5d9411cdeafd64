import type { RegisterRefusal, RegisterRefused } from '../resolver-types.gen.js';

const MESSAGES: Readonly<Record<RegisterRefusal, string>> = {
  NOT_YOUR_CASE: 'Your case does not name this subject. 业务件内没有该主体。',
  NOT_AN_ORGANISATION: 'An institution is an organisation. 办学机构须为法人或者其他组织。',
  NOT_A_PERSON: 'Staff and pupils are persons. 教职工、学生须为自然人。',
  ALREADY_KEPT: 'The register has it with other content: change or correct that. 已有登记，请办理变更或更正。',
  NOT_KEPT: 'The register has no such entry of yours. 没有该登记。',
  ENDED: 'It ended before; correct that day, or enter it anew. 登记已终止，请更正或重新登记。',
  WITHDRAWN: 'A decision deleted this record, and it stays deleted. 该记录已经决定删除。',
  NUMBER_TAKEN: 'The number stands for another entry. 编号已用于其他记录。',
  CASE_OPEN: 'An objection or a changed document is being decided: decide that case. 该记录有在办案件，请先办结。',
  CONSENT_MISSING: 'Under 14 the guardian has to consent (PIPL art. 31). 未满14周岁须监护人同意。',
  BAD_DAY: 'Give days that exist, in their order, and none in the future. 日期有误、次序不符或晚于今天。',
  BAD_TEXT: 'Give every text, of at most 500 characters. 请填写各项内容，各不超过500字。',
  FORBIDDEN_DATA: 'Religion, illness and the like are never recorded. 宗教、疾病等信息不得记录。',
};

export function registerRefused(code: RegisterRefusal): RegisterRefused & { __typename: 'RegisterRefused' } {
  return { __typename: 'RegisterRefused', code, message: MESSAGES[code] };
}
