import { date, integer, oneOf, subjectIdentifier, text } from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';

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
    documentNo: text(['DOCUMENT_NO', '文书号'], { max: 100 }),
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
  description: 'Decisions on academic misconduct 学术不端',
  readByVerdicts: true,
  table: tables.academicMisconduct,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    documentNo: text(['DOCUMENT_NO', '文书号'], { max: 100 }),
    conduct: text(['CONDUCT', '行为'], { max: 1000 }),
    decidedOn: date(['DECIDED_ON', '决定日期']),
    until: date(['UNTIL', '截止日期']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      document_no: row.documentNo,
      conduct: row.conduct,
      decided_on: row.decidedOn,
      until: row.until,
      valid_from: row.decidedOn,
    },
  }),
});

export const datasets: readonly Dataset[] = [institutionClasses, academicMisconduct];
