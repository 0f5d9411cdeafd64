import {
  date,
  documentNo,
  oneOf,
  optional,
  organisationCode,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { subjectKindOfUscc } from '@xinqiao/platform/rules/uscc.js';
import { tables } from '../entities.js';
import { lastDayOf } from '../rules/government-integrity/record-term.js';

/** 公职人员政务信用记录: only what arose in the performance of duty enters (seed A16), and only by an effective document. */
export const officialRecords = dataset({
  name: 'official-records',
  description: 'Integrity records of public officials 公职人员政务信用记录',
  readByVerdicts: true,
  table: tables.officialRecord,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '证件号码'], reading),
    recordNo: text(['RECORD_NO', '记录编号'], { max: 100 }),
    kind: oneOf(['KIND', '记录类型'], {
      司法判决: 'RULING',
      行政处罚: 'PENALTY',
      纪律处分: 'DISCIPLINE',
      问责处理: 'ACCOUNTABILITY',
      表彰奖励: 'COMMENDATION',
    } as const),
    inDuty: oneOf(['IN_DUTY', '是否履职中产生'], { 是: true, 否: false }),
    measure: optional(
      oneOf(['MEASURE', '处分种类'], {
        警告: 'WARNING',
        记过: 'DEMERIT',
        记大过: 'MAJOR_DEMERIT',
        降级: 'DEMOTION',
        撤职: 'REMOVAL',
        开除: 'DISMISSAL',
      } as const),
    ),
    summary: text(['SUMMARY', '事由'], { max: 1000 }),
    authority: text(['AUTHORITY', '作出机关'], { max: 200 }),
    employer: organisationCode(['EMPLOYER', '任职单位代码']),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    legalBasis: text(['LEGAL_BASIS', '依据'], { max: 500 }),
    decidedOn: date(['DECIDED_ON', '作出日期']),
    effectiveOn: optional(date(['EFFECTIVE_ON', '生效日期'])),
    until: optional(date(['UNTIL', '截止日期'])),
  }),
  toFact: ({ subject, ...row }) => {
    if (!row.inDuty)
      throw problem(
        'OUT_OF_RANGE',
        'IN_DUTY',
        'Only what arose in the performance of duty enters the record. 只记录履职中形成的信息。',
      );
    if (row.kind === 'DISCIPLINE' && row.measure === null) {
      throw problem('MISSING_FIELD', 'MEASURE', 'Discipline needs its kind. 纪律处分须写明种类，例如记过。');
    }
    if (row.kind !== 'DISCIPLINE' && row.measure !== null) {
      throw problem('INCONSISTENT', 'MEASURE', 'Only discipline has a kind of its own. 只有纪律处分填写种类。');
    }
    if (row.kind === 'RULING' && row.effectiveOn === null) {
      throw problem(
        'MISSING_FIELD',
        'EFFECTIVE_ON',
        'A ruling enters once it is effective: give the day. 裁判生效后记录，请填写生效日期。',
      );
    }
    const effectiveOn = row.effectiveOn ?? row.decidedOn;
    return {
      identifiers: { subject_id: subject },
      values: {
        record_no: row.recordNo,
        kind: row.kind,
        measure: row.measure,
        summary: row.summary,
        authority: row.authority,
        employer_uscc: row.employer,
        document_no: row.documentNo,
        legal_basis: row.legalBasis,
        decided_on: row.decidedOn,
        effective_on: effectiveOn,
        until: lastDayOf({ kind: row.kind, measure: row.measure, effectiveOn, until: row.until }),
        valid_from: effectiveOn,
      },
    };
  },
});

/** 政府承诺: with deadline and performance, whoever keeps the register. */
export const governmentPromises = dataset({
  name: 'government-promises',
  description: 'Promises of government bodies, each with its deadline 政府承诺',
  readByVerdicts: false,
  table: tables.governmentPromise,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '承诺单位代码']),
    promiseNo: text(['PROMISE_NO', '承诺编号'], { max: 100 }),
    kind: oneOf(['KIND', '承诺类型'], {
      政策承诺: 'POLICY',
      债务融资: 'DEBT',
      政府采购: 'PROCUREMENT',
      招标投标: 'TENDER',
      合同: 'CONTRACT',
      政府和社会资本合作: 'PPP',
    }),
    content: text(['CONTENT', '承诺内容'], { max: 1000 }),
    counterparty: optional(text(['COUNTERPARTY', '承诺对象'], { max: 200 })),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    promisedOn: date(['PROMISED_ON', '承诺日期']),
    dueOn: date(['DUE_ON', '履行期限']),
  }),
  toFact: ({ subject, ...row }) => {
    if (subjectKindOfUscc(subject) !== 'GOVERNMENT_BODY') {
      throw problem('INCONSISTENT', 'SUBJECT', 'Only government bodies are registered here. 只登记机关的承诺。');
    }
    if (row.dueOn < row.promisedOn)
      throw problem('INCONSISTENT', 'DUE_ON', 'The deadline lies before the promise. 期限早于承诺日期。');
    return {
      identifiers: { subject_id: subject },
      values: {
        promise_no: row.promiseNo,
        kind: row.kind,
        content: row.content,
        counterparty: row.counterparty,
        document_no: row.documentNo,
        promised_on: row.promisedOn,
        due_on: row.dueOn,
        valid_from: row.promisedOn,
      },
    };
  },
});

/** By its document; a finding that the promise was broken is closed by it. */
export const promisePerformances = dataset({
  name: 'promise-performances',
  description: 'Performance of promises of government bodies 政府承诺履行情况',
  readByVerdicts: false,
  table: tables.promisePerformance,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '承诺单位代码']),
    promiseNo: text(['PROMISE_NO', '承诺编号'], { max: 100 }),
    performedOn: date(['PERFORMED_ON', '履行日期']),
    documentNo: documentNo(['DOCUMENT_NO', '履行凭证']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      promise_no: row.promiseNo,
      performed_on: row.performedOn,
      document_no: row.documentNo,
      valid_from: row.performedOn,
    },
  }),
});

function problem(code: RowProblem['code'], column: string, message: string): RowProblem {
  return new RowProblem(code, column, message);
}
