import type { CourtActRefusal } from '../resolver-types.gen.js';

/** Why nothing was written into the register, and what to do; for clerks, in both languages. */
export const COURT_REFUSALS: Readonly<Record<CourtActRefusal, string>> = {
  SUBJECT_NOT_IN_CASE: 'Your case does not name this subject. 您的案件未载明该主体。',
  BAD_ORGANISATION_CODE: 'A 统一社会信用代码 is wrong: check its digits. 统一社会信用代码有误，请核对。',
  ENTRUSTING_ORGAN_INCOMPLETE:
    'Name the entrusting organ by its subject and its code, both. 请同时填写委托机关的主体编号和代码。',
  NOT_AN_ADMINISTRATIVE_AGREEMENT: 'This is no administrative agreement. 该协议不属于行政协议。',
  NUMBER_TAKEN: 'The number is registered with other content. 该编号已登记，且内容不同。',
  RECORDED_OTHERWISE: 'It is recorded with another day; take that event back first. 已按其他日期记录，请先更正。',
  AGREEMENT_NOT_FOUND: 'No agreement of this number with the body of your case. 未找到该行政协议，请先登记。',
  JUDGMENT_NOT_FOUND: 'No judgment of this number against the body of your case. 未找到该文书，请核对文书号和案件。',
  JUDGMENT_OF_ANOTHER_COURT: 'Another court gave this judgment. 该文书由其他法院作出。',
  REVIEW_INCOMPLETE:
    'A second instance names the judgment it reviews and the outcome; a first instance names neither. 二审须载明所审文书及结果，一审不填。',
  FINDING_MISSING: 'Name what the court found and ordered. 请填写裁判认定和判项。',
  UNKNOWN_PARTY: 'The suit has no such party. 案件无此当事人。',
  DATE_IN_FUTURE: 'The day has not come yet. 日期尚未到来。',
  DATE_OUT_OF_ORDER: 'The day lies before what it follows. 日期早于前一环节。',
  PROOF_MISSING: 'Name the document that proves the performance. 请填写证明履行完毕的文书号。',
  NOT_APPEALABLE:
    'Only a first instance can be appealed, by a party on whom it was served. 仅已送达的一审文书可以上诉。',
  NOT_EFFECTIVE: 'The judgment is not effective. 文书尚未生效。',
  EVENT_NOT_FOUND: 'No event of this id that can be taken back. 未找到可更正的记录。',
  CALENDAR_MISSING: 'The working days of that time are not published yet: add the calendar. 尚缺工作日历，请先添加。',
  LISTING_NOT_FOUND: 'No listing of this case number is in force. 未找到有效的失信信息。',
  LISTING_OF_ANOTHER_COURT: 'Another court listed this debtor. 该失信信息由其他法院发布。',
  DEBTOR_CODE_MISSING: 'Name the debtor organisation’s 统一社会信用代码. 请填写被执行单位的统一社会信用代码。',
  ALREADY_PERFORMED: 'The judgment was performed: nobody is listed on it. 文书已履行，不得列入。',
  EXTENSION_NOT_ALLOWED:
    'A term is extended by 1 to 3 years, and only where the situation has one. 期限可延长一至三年，且仅限有期限的情形。',
  SUPERIOR_ORGAN_MISSING:
    'Name the superior organ of a government body: it is told five working days before. 列入政府机关须填写其上级机关。',
  PRE_WARNING_RUNNING: 'The superior organ was told less than five working days ago. 预警未满五个工作日，暂不得列入。',
};
