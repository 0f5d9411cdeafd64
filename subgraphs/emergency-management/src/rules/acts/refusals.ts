/** What a clerk is told: what is wrong, and what to do. */
export const SAFETY_REFUSALS = {
  NOT_SUPERVISED: 'The subject is no supervised object: register it first. 该主体不是监管对象，请先纳入监管。',
  UNKNOWN_KIND: 'There is no such kind of object: see supervisedObjectKinds. 没有该监管对象类别。',
  BAD_NUMBER:
    'Give a number of 1 to 100 characters without # and not beginning with $. 编号须为1至100个字符，不含#，不以$开头。',
  BAD_DATE:
    'Give a day that exists, not after today, not before what the act is about, and from 2019 on. 日期须真实存在、不晚于今日、不早于所涉事项，且在2019年以后。',
  BAD_DEADLINE: 'The deadline lies before the order. 整改期限早于下达日期。',
  BAD_SCORE: 'The score lies between 0 and the full score. 得分须在0与满分之间。',
  TEXT_MISSING: 'Fill in document number, evidence and text. 请填写文书号、证据及说明。',
  NUMBER_TAKEN: 'The number is used by something else. 编号已被使用。',
  NOT_A_PERSON: 'Name a natural person by the id of Subject. 请填写自然人的主体编号。',
  OFFICE_TOO_EARLY: 'Somebody was named from this day or a later one. 该日或其后已登记负责人。',
  RESPONSIBLE_PERSON_MISSING:
    'A severe item also counts for the legal representative, and none is registered for its day: assign the person first. 严重事项须对应法定代表人或负责人，请先登记事发当日的负责人。',
  TOO_FEW_INSPECTORS: 'An inspection is made by two officers at least. 检查人员不得少于两人。',
  NOT_DRAWN: 'No draw of this number selected this object. 该批次抽查未抽中此对象。',
  DRAW_NOT_MEANT:
    'Only a double-random inspection names a draw; complaints, accidents and campaigns need none. 仅双随机检查填写抽查批次，投诉、事故和专项检查不填。',
  INSPECTION_NOT_FOUND: 'This object has no standing inspection of this number. 该对象没有此编号的有效检查记录。',
  ITEM_NOT_FOUND:
    'This object has no standing item of this number: record the finding first. 该对象没有此编号的有效事项，请先登记检查发现。',
  MATTER_HAS_POINTS: 'This matter already has points: reverse them first. 该事项已记监管分，请先冲正。',
  MATTER_HAS_PENALTY: 'This matter already has a penalty: reverse it first. 该事项已作出行政处罚，请先冲正。',
  ORDER_NOT_FOUND: 'This object has no standing order of this number. 该对象没有此编号的有效整改指令。',
  ORDER_COMPLETED: 'The order is completed. 该整改指令已完成。',
  NOT_DUE_YET: 'The deadline has not passed: nothing is overdue yet. 整改期限尚未届满，不构成逾期。',
  OVERDUE_POSTED:
    'This order has cost its points: issue a new order for the same item. 该整改指令已因逾期记分，请就同一事项另行下达。',
  ACT_NOT_FOUND: 'This object has no act of this kind and number. 该对象没有此类别和编号的记录。',
  ALREADY_REVERSED: 'It is reversed already: record anew under another number. 该记录已冲正，请另编号重新登记。',
  STANDS_ON_IT: 'Something else stands on it: reverse that first. 有其他记录以此为依据，请先冲正该记录。',
  NOT_REVERSIBLE: 'Reversals and entitlements are not reversed: record anew. 冲正与奖励记录不可冲正，请重新登记。',
} as const satisfies Readonly<Record<string, string>>;

export type SafetyRefusal = keyof typeof SAFETY_REFUSALS;
