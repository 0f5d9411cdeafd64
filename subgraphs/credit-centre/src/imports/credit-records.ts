import {
  date,
  decimal,
  documentNo,
  integer,
  oneOf,
  optional,
  organisationCode,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { tables } from '../entities.js';

/** 信用评价条目: facts of departments (labour, environment, quality, commendations, ...) as the catalogue names them. */
export const creditRecords = dataset({
  name: 'credit-records',
  description: 'Facts of departments for the evaluation, by catalogue code such as O-COM-03 信用评价条目',
  readByVerdicts: true,
  table: tables.creditRecord,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    recordNo: text(['RECORD_NO', '条目编号'], { max: 100 }),
    indicator: text(['INDICATOR', '指标代码'], { max: 20 }),
    authority: organisationCode(['AUTHORITY', '提供单位代码']),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    legalBasis: text(['LEGAL_BASIS', '依据'], { max: 500 }),
    formedOn: date(['FORMED_ON', '形成日期']),
    continuing: oneOf(['CONTINUING', '是否持续'], { 是: true, 否: false }),
    endedOn: optional(date(['ENDED_ON', '终止日期'])),
    correctedOn: optional(date(['CORRECTED_ON', '纠正日期'])),
    repairedOn: optional(date(['REPAIRED_ON', '修复日期'])),
    act: optional(text(['ACT', '同一行为'], { max: 100 })),
    event: optional(text(['EVENT', '同一事项'], { max: 100 })),
    run: optional(text(['RUN', '同一持续期'], { max: 100 })),
    points: optional(integer(['POINTS', '机关确定分值'], { min: -1000, max: 1000 })),
    amountYuan: optional(decimal(['AMOUNT_YUAN', '金额（元）'], { digits: 2 })),
    arrearsMonths: optional(integer(['ARREARS_MONTHS', '拖欠月数'], { min: 0, max: 1200 })),
  }),
  toFact: ({ subject, ...row }) => {
    if (!/^O-[A-Z]{3}-\d{2}$/.test(row.indicator)) {
      throw new RowProblem(
        'UNKNOWN_CODE',
        'INDICATOR',
        `"${row.indicator}" is no catalogue code such as O-COM-03. 不是目录代码。`,
      );
    }
    return {
      identifiers: { subject_id: subject },
      values: {
        authority_uscc: row.authority,
        record_no: row.recordNo,
        indicator: row.indicator,
        document_no: row.documentNo,
        legal_basis: row.legalBasis,
        formed_on: row.formedOn,
        continuing: row.continuing,
        ended_on: row.endedOn,
        corrected_on: row.correctedOn,
        repaired_on: row.repairedOn,
        act: row.act,
        event: row.event,
        run: row.run,
        points: row.points,
        amount_yuan: row.amountYuan,
        arrears_months: row.arrearsMonths,
        valid_from: row.formedOn,
      },
    };
  },
});
