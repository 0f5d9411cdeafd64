import type { ClassificationRefusal, ClassificationRefused } from '../resolver-types.gen.js';

const MESSAGES: Readonly<Record<ClassificationRefusal, string>> = {
  NOT_AN_INSTITUTION: 'No institution of your case is registered under this id. 业务件内没有该办学机构。',
  NO_FINDING: 'No finding of your case has this document number. 业务件内没有该文书。',
  CASE_OPEN: 'An objection or a changed document is being decided: decide that case. 该记录有在办案件，请先办结。',
  BAD_YEAR: 'A class is given for a year that is over, from 2020 on. 只能评定2020年以来已结束的年度。',
  ALREADY_NOTICED: 'Notice for this year was given already. 该年度已告知。',
  NO_NOTICE: 'No notice for this year was given. 该年度尚未告知。',
  STATEMENT_PERIOD: 'The institution may still state its case; decide after the period. 陈述申辩期未满。',
  STATEMENT_OVER: 'The period for statements is over, or the class is decided. 陈述申辩期已过或已决定。',
  ALREADY_DECIDED: 'The class of this year is decided. 该年度等级已决定。',
  NOT_DECIDED: 'The class of this year is not decided yet. 该年度等级尚未决定。',
  ALREADY_OBJECTED: 'There was an objection to this decision already. 已提出过异议。',
  NO_OBJECTION: 'No objection to this decision is open. 没有在办异议。',
  NOT_YOUR_RECORD: 'You do this for your own record, under OWN_RECORD. 只能就本机构、本人办理。',
  BAD_DAY: 'Give a day that exists and is not in the future. 日期有误或晚于今天。',
  BAD_RESULT: 'The result is none of this kind of finding. 结果与类型不符。',
  DOCUMENT_TAKEN: 'The document number stands for another finding. 文书号已用于其他记录。',
  NOT_YOUR_CASE: 'Your case does not name this person. 业务件内没有该人员。',
  NOT_YOUR_STAFF: 'The person does not work at your school. 该人员不是本校教职工。',
  BASIS_MISSING: 'A decision against a person names the article that it rests on. 对个人的处理决定须载明依据。',
  NOT_A_CREDIT_SUBJECT: 'What concerns a pupil under 18 stays in the school. 未满18周岁学生的事项仅由学校内部记录。',
  BAD_TEXT: 'Give a text of 1 to 2,000 characters and a document number of at most 100. 文字或文书号有误。',
};

export function classificationRefused(
  code: ClassificationRefusal,
): ClassificationRefused & { __typename: 'ClassificationRefused' } {
  return { __typename: 'ClassificationRefused', code, message: MESSAGES[code] };
}
