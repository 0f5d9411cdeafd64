import { adultOnly } from '@xinqiao/platform/exchange/adult-only.js';
import {
  date,
  documentNo,
  integer,
  oneOf,
  optional,
  organisationCode,
  recordText,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { penaltyDataset } from '@xinqiao/platform/exchange/penalty-dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { adultOn, birthDateOf } from '@xinqiao/platform/rules/resident-id.js';
import { tables } from '../entities.js';
import { needsConsent } from '../rules/guardian-consent.js';
import { FINDING_RESULTS } from '../rules/institution-class/classify.js';

const APPEALS = { 未申诉: 'NONE', 申诉中: 'PENDING', 维持: 'UPHELD', 撤销: 'ANNULLED' };

const institutionClasses = dataset({
  name: 'institution-classes',
  description: 'Yearly classes of institutions 办学机构分级分类',
  readByVerdicts: true,
  table: tables.institutionClassification,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    year: integer(['YEAR', '年度'], { min: 2000, max: 2100 }),
    class: oneOf(['CLASS', '等级'], { A: 'A', B: 'B', C: 'C', D: 'D' }),
    decidedOn: date(['DECIDED_ON', '评定日期']),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      year: row.year,
      class: row.class,
      decided_on: row.decidedOn,
      document_no: row.documentNo,
      valid_from: row.decidedOn,
    },
  }),
});

const academicMisconduct = dataset({
  name: 'academic-misconduct',
  description: 'Decisions on academic misconduct and exam cheating 学术不端与考试作弊',
  readByVerdicts: true,
  table: tables.academicMisconduct,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    conduct: text(['CONDUCT', '行为'], { max: 1000 }),
    decidedOn: date(['DECIDED_ON', '决定日期']),
    until: date(['UNTIL', '截止日期']),
    kind: optional(oneOf(['KIND', '类型'], { 学术不端: 'ACADEMIC_MISCONDUCT', 考试作弊: 'EXAM_CHEATING' })),
    basis: optional(text(['BASIS', '依据'], { max: 300 })),
    appeal: optional(oneOf(['APPEAL', '申诉'], APPEALS)),
  }),
  toFact: ({ subject, ...row }) => ({
    // What concerns a pupil stays in the school's own record.
    identifiers: { subject_id: adultOnly(subject, row.decidedOn) },
    values: {
      document_no: row.documentNo,
      kind: row.kind ?? 'ACADEMIC_MISCONDUCT',
      basis: row.basis,
      appeal: row.appeal ?? 'NONE',
      conduct: row.conduct,
      decided_on: row.decidedOn,
      until: row.until,
      valid_from: row.decidedOn,
    },
  }),
});

const employments = dataset({
  name: 'employments',
  description: 'Staff of schools 教职工',
  readByVerdicts: false,
  table: tables.employment,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    school: organisationCode(['SCHOOL', '学校代码']),
    schoolName: text(['SCHOOL_NAME', '学校名称'], { max: 200 }),
    post: text(['POST', '岗位'], { max: 100 }),
    since: date(['SINCE', '起始日期']),
    until: optional(date(['UNTIL', '截止日期'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      school: row.school,
      school_name: row.schoolName,
      post: row.post,
      valid_from: row.since,
      valid_to: row.until,
    },
  }),
});

const staffEntries = dataset({
  name: 'staff-entries',
  description: 'Appraisals, commendations and ethics decisions of staff 教职工考核、表彰与师德处理',
  readByVerdicts: false,
  table: tables.staffEntry,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    school: organisationCode(['SCHOOL', '学校代码']),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    kind: oneOf(['KIND', '类型'], { 年度考核: 'APPRAISAL', 表彰: 'COMMENDATION', 师德失范: 'ETHICS_VIOLATION' }),
    result: recordText(['RESULT', '结果'], { max: 500 }),
    basis: optional(text(['BASIS', '依据'], { max: 300 })),
    decidedOn: date(['DECIDED_ON', '决定日期']),
    until: optional(date(['UNTIL', '截止日期'])),
    appeal: optional(oneOf(['APPEAL', '申诉'], APPEALS)),
  }),
  toFact: ({ subject, ...row }) => {
    if (row.kind === 'ETHICS_VIOLATION' && (row.basis === null || row.until === null)) {
      throw new RowProblem(
        'MISSING_FIELD',
        'BASIS',
        'A decision against a person names its basis and its last day. 对个人的决定须写明依据和截止日期。',
      );
    }
    return {
      identifiers: { subject_id: subject },
      values: {
        school: row.school,
        document_no: row.documentNo,
        kind: row.kind,
        result: row.result,
        basis: row.basis,
        decided_on: row.decidedOn,
        until: row.until,
        appeal: row.appeal ?? 'NONE',
        valid_from: row.decidedOn,
      },
    };
  },
});

const pupils = dataset({
  name: 'pupils',
  description: 'Pupils of schools, school-internal 学生',
  readByVerdicts: false,
  namesChildren: true,
  table: tables.pupil,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    school: organisationCode(['SCHOOL', '学校代码']),
    schoolName: text(['SCHOOL_NAME', '学校名称'], { max: 200 }),
    className: text(['CLASS', '班级'], { max: 50 }),
    enrolledOn: date(['ENROLLED_ON', '入学日期']),
    leftOn: optional(date(['LEFT_ON', '离校日期'])),
    consentOn: optional(date(['GUARDIAN_CONSENT_ON', '监护人同意日期'])),
  }),
  toFact: ({ subject, ...row }, { on }) => {
    if (row.consentOn === null && needsConsent(birthDateOf(subject), on)) {
      throw new RowProblem(
        'MISSING_FIELD',
        'GUARDIAN_CONSENT_ON',
        'Under 14 the guardian has to consent. 须监护人同意。',
      );
    }
    return {
      identifiers: { subject_id: subject },
      values: {
        school: row.school,
        school_name: row.schoolName,
        class_name: row.className,
        guardian_consent_on: row.consentOn,
        adult_on: adultOn(birthDateOf(subject)),
        valid_from: row.enrolledOn,
        valid_to: row.leftOn,
      },
    };
  },
});

const pupilEntries = dataset({
  name: 'pupil-entries',
  description: 'Entries of pupils, school-internal 学生成长记录',
  readByVerdicts: false,
  namesChildren: true,
  table: tables.pupilEntry,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    school: organisationCode(['SCHOOL', '学校代码']),
    entryNo: text(['ENTRY_NO', '记录编号'], { max: 100 }),
    kind: oneOf(['KIND', '类型'], { 表扬: 'PRAISE', 活动: 'ACTIVITY', 谈心: 'GUIDANCE' }),
    summary: recordText(['SUMMARY', '内容'], { max: 500 }),
    recordedOn: date(['RECORDED_ON', '记录日期']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      school: row.school,
      entry_no: row.entryNo,
      kind: row.kind,
      summary: row.summary,
      recorded_on: row.recordedOn,
      valid_from: row.recordedOn,
    },
  }),
});

const institutions = dataset({
  name: 'institutions',
  description: 'Schools, private institutions and tutoring 办学机构',
  readByVerdicts: false,
  table: tables.institution,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    name: text(['NAME', '名称'], { max: 200 }),
    kind: oneOf(['KIND', '类型'], { 学校: 'SCHOOL', 民办教育机构: 'PRIVATE_INSTITUTION', 校外培训机构: 'TUTORING' }),
    since: date(['SINCE', '起始日期']),
  }),
  toFact: ({ subject, name, kind, since }) => ({
    identifiers: { subject_id: subject },
    values: { name, kind, valid_from: since },
  }),
});

const RESULTS_BY_NAME = Object.values(FINDING_RESULTS).flatMap((results) => Object.entries(results));

const institutionFindings = dataset({
  name: 'institution-findings',
  description: 'Violations, inspections and commitments of institutions 办学机构违规、检查与承诺',
  readByVerdicts: false,
  table: tables.institutionFinding,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    kind: oneOf(['KIND', '类型'], { 违规: 'VIOLATION', 检查: 'INSPECTION', 承诺: 'COMMITMENT' } as const),
    result: oneOf(
      ['RESULT', '结果'],
      Object.fromEntries(
        RESULTS_BY_NAME.flatMap(([code, both]) => [
          [code, code],
          [both.split(' · ')[0] ?? code, code],
        ]),
      ),
    ),
    basis: text(['BASIS', '依据'], { max: 300 }),
    decidedOn: date(['DECIDED_ON', '决定日期']),
  }),
  toFact: ({ subject, documentNo, kind, result, basis, decidedOn }) => {
    if (!Object.hasOwn(FINDING_RESULTS[kind], result)) {
      throw new RowProblem('INCONSISTENT', 'RESULT', `${result} is no result of ${kind}. 结果与类型不符。`);
    }
    return {
      identifiers: { subject_id: subject },
      values: { document_no: documentNo, kind, result, basis, decided_on: decidedOn, valid_from: decidedOn },
    };
  },
});

const penalties = penaltyDataset('education-penalties', 'of the education bureau 教育行政处罚', tables.penalty);

export const datasets: readonly Dataset[] = [
  institutionClasses,
  academicMisconduct,
  employments,
  staffEntries,
  pupils,
  pupilEntries,
  institutions,
  institutionFindings,
  penalties,
];
