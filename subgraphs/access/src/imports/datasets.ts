import {
  date,
  oneOf,
  optional,
  organisationCode,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';

const YES_NO = { 是: true, 否: false, YES: true, NO: false } as const;

const businessCases = dataset({
  name: 'business-cases',
  description: 'Business cases of agencies’ own systems 业务件',
  readByVerdicts: false,
  namesChildren: true,
  table: tables.businessCase,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    organisation: organisationCode(['ORGANISATION', '办理机构代码']),
    caseNo: text(['CASE_NO', '业务件号'], { max: 100 }),
    matter: text(['MATTER', '事项'], { max: 50 }),
    status: oneOf(['STATUS', '状态'], { 办理中: 'OPEN', 已办结: 'CLOSED' }),
    safetyRelated: optional(oneOf(['SAFETY_RELATED', '涉及安全生产'], YES_NO)),
    education: optional(oneOf(['EDUCATION', '涉及教育'], YES_NO)),
    works: optional(oneOf(['WORKS', '工程类'], YES_NO)),
    duty: optional(text(['DUTY', '法定职责依据'], { max: 200 })),
    order: optional(text(['COURT_ORDER', '裁定文号'], { max: 100 })),
    openedOn: date(['OPENED_ON', '受理日期']),
    openedBy: text(['OPENED_BY', '经办人'], { max: 100 }),
    approvedBy: optional(text(['APPROVED_BY', '批准人'], { max: 100 })),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      organisation: row.organisation,
      case_no: row.caseNo,
      matter: row.matter,
      status: row.status,
      safety_related: row.safetyRelated ?? false,
      education: row.education ?? false,
      works: row.works ?? false,
      duty: row.duty,
      court_order: row.order,
      sealed_until: null,
      batch: null,
      opened_by: row.openedBy,
      approved_by: row.approvedBy,
      valid_from: row.openedOn,
    },
  }),
});

export const datasets: readonly Dataset[] = [businessCases];
