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
import { penaltyDataset } from '@xinqiao/platform/exchange/penalty-dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import { tables } from '../entities.js';
import { filedDatasets } from './filed.js';
import { findingDatasets } from './findings.js';

const aGradeList = dataset({
  name: 'a-grade-list',
  description: 'A-grade taxpayers of a year, the published list 纳税信用A级纳税人名单',
  readByVerdicts: false,
  table: tables.aGradeListing,
  columns: (reading) => ({
    subject: subjectIdentifier(['NSRSBH', 'TAXPAYER_ID', '纳税人识别号', '统一社会信用代码'], reading),
    name: optional(text(['NSRMC', 'TAXPAYER_NAME', '纳税人名称'], { max: 200 })),
    year: integer(['PJND', 'YEAR', '评价年度'], { min: 2014, max: 2100 }),
    division: text(['XZQH', 'DIVISION', '行政区划'], { max: 6 }),
    industry: industryColumn(),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      year: row.year,
      division: row.division,
      // A person's number is never published, nor told to anybody.
      uscc: checkUscc(subject).ok ? subject : null,
      name: row.name,
      industry: row.industry,
      valid_from: `${row.year + 1}-01-01`,
    },
  }),
});

/** Section of GB/T 4754. */
function industryColumn() {
  const sections = 'ABCDEFGHIJKLMNOPQRST'.split('');
  return optional(oneOf(['INDUSTRY', '行业门类'], Object.fromEntries(sections.map((section) => [section, section]))));
}

const KINDS = {
  ANNUAL: 'ANNUAL',
  年度评价: 'ANNUAL',
  REEVALUATION: 'REEVALUATION',
  复评: 'REEVALUATION',
  DYNAMIC_ADJUSTMENT: 'DYNAMIC_ADJUSTMENT',
  动态调整: 'DYNAMIC_ADJUSTMENT',
  REPAIR: 'REPAIR',
  信用修复: 'REPAIR',
} as const;

const taxEvaluations = dataset({
  name: 'tax-evaluations',
  description: 'Yearly tax-credit evaluations, all grades 纳税信用评价结果',
  readByVerdicts: true,
  table: tables.taxEvaluation,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    year: integer(['YEAR', '评价年度'], { min: 2014, max: 2100 }),
    grade: oneOf(['GRADE', '信用级别'], { A: 'A', B: 'B', M: 'M', C: 'C', D: 'D' }),
    score: optional(decimal(['SCORE', '得分'], { digits: 2 })),
    publishedOn: date(['PUBLISHED_ON', '发布日期']),
    version: optional(integer(['VERSION', '版本'], { min: 1, max: 1000 })),
    kind: optional(oneOf(['KIND', '结果类型'], KINDS)),
    documentNo: optional(documentNo(['DOCUMENT_NO', '文书号'])),
  }),
  toFact: (row) => ({
    identifiers: { subject_id: row.subject },
    values: {
      year: row.year,
      version: versionOf(row),
      kind: row.kind ?? 'ANNUAL',
      document_no: row.documentNo,
      grade: row.grade,
      score: row.score,
      published_on: row.publishedOn,
      valid_from: row.publishedOn,
    },
  }),
});

/** The April result is the first version; what changed it later says which version it is. */
function versionOf({ version, kind }: { version: number | null; kind: string | null }): number {
  if (version !== null || kind === null || kind === 'ANNUAL') return version ?? 1;
  throw new RowProblem(
    'MISSING_FIELD',
    'VERSION',
    'A later result needs its version: 2 for the first change. 变更后的结果须填写版本：首次变更为 2。',
  );
}

const taxArrears = dataset({
  name: 'tax-arrears',
  description: 'Published tax arrears 欠税公告',
  readByVerdicts: true,
  table: tables.taxArrears,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    noticeNo: text(['NOTICE_NO', '公告编号'], { max: 100 }),
    taxType: text(['TAX_TYPE', '税种'], { max: 50 }),
    amountYuan: decimal(['AMOUNT_YUAN', '欠税余额（元）'], { digits: 2 }),
    publishedOn: date(['PUBLISHED_ON', '公告日期']),
    clearedOn: optional(date(['CLEARED_ON', '清缴日期'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      notice_no: row.noticeNo,
      tax_type: row.taxType,
      amount_yuan: row.amountYuan,
      published_on: row.publishedOn,
      cleared_on: row.clearedOn,
      valid_from: row.publishedOn,
    },
  }),
});

const majorTaxViolations = dataset({
  name: 'major-tax-violations',
  description: 'Major tax violation list 重大税收违法失信主体',
  readByVerdicts: true,
  table: tables.majorTaxViolation,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    conduct: text(['CONDUCT', '违法事实'], { max: 1000 }),
    listedOn: date(['LISTED_ON', '公布日期']),
    until: date(['UNTIL', '公布截止日期']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      document_no: row.documentNo,
      conduct: row.conduct,
      listed_on: row.listedOn,
      until: row.until,
      valid_from: row.listedOn,
    },
  }),
});

const penalties = penaltyDataset('tax-penalties', 'of the tax authority 税务行政处罚', tables.penalty);

export const datasets: readonly Dataset[] = [
  aGradeList,
  taxEvaluations,
  taxArrears,
  majorTaxViolations,
  ...findingDatasets,
  ...filedDatasets,
  penalties,
];
