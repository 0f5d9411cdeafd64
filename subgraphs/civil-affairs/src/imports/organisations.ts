import {
  date,
  documentNo,
  integer,
  oneOf,
  optional,
  organisationCode,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';

export const socialOrganisations = dataset({
  name: 'social-organisations-abnormal',
  description: 'Abnormal list of social organisations 社会组织活动异常名录',
  readByVerdicts: true,
  table: tables.socialOrganisationListing,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    reason: text(['REASON', '列入事由'], { max: 500 }),
    listedOn: date(['LISTED_ON', '列入日期']),
    removedOn: optional(date(['REMOVED_ON', '移出日期'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      document_no: row.documentNo,
      reason: row.reason,
      listed_on: row.listedOn,
      removed_on: row.removedOn,
      valid_from: row.listedOn,
    },
  }),
});

export const socialOrganisationRegister = dataset({
  name: 'social-organisations',
  description: 'Social organisations and committees 社会组织与村（居）民委员会登记',
  readByVerdicts: false,
  table: tables.socialOrganisation,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    kind: oneOf(['KIND', '类型'], {
      社会团体: 'SOCIAL_GROUP',
      基金会: 'FOUNDATION',
      民办非企业单位: 'SERVICE_ORGANISATION',
      村民委员会: 'VILLAGE_COMMITTEE',
      居民委员会: 'NEIGHBOURHOOD_COMMITTEE',
    }),
    registeredOn: date(['REGISTERED_ON', '登记日期']),
    authority: text(['AUTHORITY', '登记机关'], { max: 200 }),
  }),
  toFact: ({ subject, kind, registeredOn, authority }) => ({
    identifiers: { subject_id: subject },
    values: { kind, registered_on: registeredOn, authority, valid_from: registeredOn },
  }),
});

export const annualInspections = dataset({
  name: 'annual-inspections',
  description: 'Annual inspections of social organisations 社会组织年检',
  readByVerdicts: false,
  table: tables.annualInspection,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    year: integer(['YEAR', '年度'], { min: 2000, max: 2100 }),
    result: oneOf(['RESULT', '结论'], {
      合格: 'PASSED',
      基本合格: 'BASICALLY_PASSED',
      不合格: 'FAILED',
      未参加: 'NOT_FILED',
    }),
    decidedOn: date(['DECIDED_ON', '结论日期']),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
  }),
  toFact: ({ subject, year, result, decidedOn, documentNo }) => ({
    identifiers: { subject_id: subject },
    values: { year, result, decided_on: decidedOn, document_no: documentNo, valid_from: decidedOn },
  }),
});
