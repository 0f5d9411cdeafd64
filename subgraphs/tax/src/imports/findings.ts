import {
  date,
  decimal,
  documentNo,
  integer,
  oneOf,
  optional,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';
import { FINDING_KINDS, NOT_COUNTED_FOR } from '../rules/tax-grade/finding.js';

const YES_NO = { 是: true, 否: false, YES: true, NO: false } as const;

/** A code list whose values are their own names. */
const itself = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;

const taxFindings = dataset({
  name: 'tax-findings',
  description: 'Indicators and direct findings of tax credit 纳税信用指标与直接判级事项',
  readByVerdicts: false,
  table: tables.taxFinding,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    findingNo: text(['FINDING_NO', '记录编号'], { max: 100 }),
    year: integer(['YEAR', '评价年度'], { min: 2014, max: 2100 }),
    kind: oneOf(['KIND', '指标类型'], itself(FINDING_KINDS)),
    amountYuan: optional(decimal(['AMOUNT_YUAN', '金额（元）'], { digits: 2 })),
    share: optional(decimal(['SHARE', '占应纳税额比例'], { digits: 6 })),
    points: optional(decimal(['POINTS', '扣分'], { digits: 2 })),
    paidInTime: optional(oneOf(['PAID_IN_TIME', '是否按期缴清'], YES_NO)),
    crime: optional(oneOf(['CRIME', '是否涉税犯罪'], YES_NO)),
    withPolice: optional(oneOf(['WITH_POLICE', '是否移送公安'], YES_NO)),
    excludedBy: optional(oneOf(['EXCLUDED_BY', '不计入原因'], itself(NOT_COUNTED_FOR))),
    recordedOn: date(['RECORDED_ON', '记录日期']),
    deadlineOn: optional(date(['DEADLINE_ON', '限缴日期'])),
    paidOn: optional(date(['PAID_ON', '缴清日期'])),
    correctedOn: optional(date(['CORRECTED_ON', '补办日期'])),
    liftedOn: optional(date(['LIFTED_ON', '解除日期'])),
    repairedOn: optional(date(['REPAIRED_ON', '修复日期'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      finding_no: row.findingNo,
      year: row.year,
      kind: row.kind,
      amount_yuan: row.amountYuan,
      share: row.share,
      points: row.points,
      paid_in_time: row.paidInTime,
      crime: row.crime ?? false,
      with_police: row.withPolice ?? false,
      excluded_by: row.excludedBy,
      recorded_on: row.recordedOn,
      deadline_on: row.deadlineOn,
      paid_on: row.paidOn,
      corrected_on: row.correctedOn,
      lifted_on: row.liftedOn,
      repaired_on: row.repairedOn,
      valid_from: row.recordedOn,
    },
  }),
});

const nonNormalHouseholds = dataset({
  name: 'non-normal-households',
  description: 'Non-normal households 非正常户',
  readByVerdicts: false,
  table: tables.nonNormalHousehold,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    identifiedOn: date(['IDENTIFIED_ON', '认定日期']),
    liftedOn: optional(date(['LIFTED_ON', '解除日期'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      document_no: row.documentNo,
      identified_on: row.identifiedOn,
      lifted_on: row.liftedOn,
      valid_from: row.identifiedOn,
    },
  }),
});

export const findingDatasets: readonly Dataset[] = [taxFindings, nonNormalHouseholds];
