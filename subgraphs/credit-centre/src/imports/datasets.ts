import {
  date,
  documentNo,
  oneOf,
  optional,
  organisationCode,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { penaltyDataset } from '@xinqiao/platform/exchange/penalty-dataset.js';
import { permitTemplate } from '@xinqiao/platform/exchange/permit-template.js';
import { templateSubject } from '@xinqiao/platform/exchange/template-subject.js';
import { isPersonsNumber } from '@xinqiao/platform/rules/identifier.js';
import { subjectKindOfUscc } from '@xinqiao/platform/rules/uscc.js';
import { tables } from '../entities.js';
import { creditRecords } from './credit-records.js';
import { governmentPromises, officialRecords, promisePerformances } from './government-integrity.js';
import { DOMAIN_OF_LIST } from '../rules/public-list/list-codes.js';
import { commendations } from './commendations.js';

const subjects = dataset({
  name: 'subjects',
  description: 'The registry: organisations of every kind, and adults 信用主体登记',
  readByVerdicts: true,
  table: tables.registeredSubject,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    name: text(['NAME', '名称'], { max: 200 }),
    status: oneOf(['STATUS', '登记状态'], { 存续: 'ACTIVE', 注销: 'DEREGISTERED', 吊销: 'REVOKED', 正常: 'ACTIVE' }),
    legalRepresentative: optional(text(['LEGAL_REPRESENTATIVE', '法定代表人'], { max: 100 })),
    division: text(['DIVISION', '行政区划'], { max: 6 }),
    since: date(['SINCE', '成立日期']),
  }),
  toFact: ({ subject, ...row }, reading) => {
    const person = isPersonsNumber(subject, reading.on, reading);
    return {
      identifiers: { subject_id: subject },
      values: {
        kind: person ? 'PERSON' : subjectKindOfUscc(subject),
        name: row.name,
        uscc: person ? null : subject,
        status: row.status,
        legal_representative: row.legalRepresentative,
        division: row.division,
        valid_from: row.since,
      },
    };
  },
});

const mandates = dataset({
  name: 'mandates',
  description: 'Who acts for an organisation or a child 授权代表',
  readByVerdicts: false,
  namesChildren: true,
  table: tables.mandate,
  columns: (reading) => ({
    person: subjectIdentifier(['PERSON', '代表人证件号'], reading),
    subject: subjectIdentifier(['SUBJECT', '被代表主体代码'], reading),
    kind: oneOf(['KIND', '类型'], {
      法定代表人: 'LEGAL_REPRESENTATIVE',
      经营者: 'OPERATOR',
      代理人: 'AGENT',
      监护人: 'GUARDIAN',
    }),
    evidence: text(['EVIDENCE', '依据'], { max: 200 }),
    since: date(['SINCE', '起始日期']),
    until: optional(date(['UNTIL', '截止日期'])),
  }),
  toFact: ({ person, subject, ...row }) => ({
    identifiers: { person_id: person, subject_id: subject },
    values: { kind: row.kind, evidence: row.evidence, valid_from: row.since, valid_to: row.until },
  }),
});

const penalties = penaltyDataset('penalties', 'of all other authorities 行政处罚', tables.penalty);

const permits = dataset({
  name: 'permits',
  description: 'Administrative permits, the national 双公示 template (XK_…)',
  readByVerdicts: false,
  table: tables.permit,
  columns: permitTemplate,
  toFact: (row, reading) => ({
    identifiers: { subject_id: templateSubject(row, 'XK', reading) },
    values: {
      authority_uscc: row.authorityUscc,
      document_no: row.documentNo,
      authority: row.authority,
      content: row.content,
      decided_on: row.decidedOn,
      valid_until: row.validUntil,
      document_name: row.documentName,
      kind: row.kind,
      certificate: row.certificate,
      certificate_no: row.certificateNo,
      valid_since: row.validSince,
      status: row.status ?? 'IN_FORCE',
      note: row.note,
      source: row.source,
      source_uscc: row.sourceUscc,
      valid_from: row.decidedOn,
    },
  }),
});

const seriousListings = dataset({
  name: 'serious-listings',
  description: 'Serious untrustworthy lists and procurement bans 严重失信主体名单',
  readByVerdicts: true,
  table: tables.seriousListing,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码'], reading),
    listCode: oneOf(['LIST', '名单类别'], {
      政府采购: 'GOVERNMENT_PROCUREMENT',
      安全生产: 'WORK_SAFETY',
      市场监管: 'MARKET_SUPERVISION',
      拖欠农民工工资: 'WAGE_ARREARS',
    } as const),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    authority: text(['AUTHORITY', '列入机关'], { max: 200 }),
    legalBasis: text(['LEGAL_BASIS', '列入依据'], { max: 500 }),
    listedOn: date(['LISTED_ON', '列入日期']),
    until: date(['UNTIL', '截止日期']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      list_code: row.listCode,
      document_no: row.documentNo,
      authority: row.authority,
      legal_basis: row.legalBasis,
      domain: DOMAIN_OF_LIST[row.listCode],
      listed_on: row.listedOn,
      until: row.until,
      valid_from: row.listedOn,
    },
  }),
});

const redListings = dataset({
  name: 'red-listings',
  description: 'Red lists of the trustworthy, with their source, basis and term 守信红名单',
  readByVerdicts: false,
  table: tables.redListing,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    listCode: oneOf(['LIST', '名单类别'], {
      A级纳税人: 'TAX_GRADE_A',
      海关高级认证企业: 'CUSTOMS_AEO',
      劳动保障守法诚信A级: 'LABOUR_GRADE_A',
      安全生产标准化示范企业: 'WORK_SAFETY_MODEL',
      知识产权示范企业: 'INTELLECTUAL_PROPERTY_MODEL',
      守合同重信用企业: 'CONTRACT_KEEPER',
    } as const),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    authority: text(['AUTHORITY', '认定机关'], { max: 200 }),
    legalBasis: text(['LEGAL_BASIS', '认定依据'], { max: 500 }),
    listedOn: date(['LISTED_ON', '认定日期']),
    until: date(['UNTIL', '有效期至']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      list_code: row.listCode,
      document_no: row.documentNo,
      authority: row.authority,
      legal_basis: row.legalBasis,
      domain: DOMAIN_OF_LIST[row.listCode],
      listed_on: row.listedOn,
      until: row.until,
      valid_from: row.listedOn,
    },
  }),
});

const commitments = dataset({
  name: 'commitments',
  description: 'Commitments with their performance 信用承诺',
  readByVerdicts: false,
  table: tables.commitment,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    commitmentNo: text(['COMMITMENT_NO', '承诺编号'], { max: 100 }),
    kind: oneOf(['KIND', '承诺类型'], {
      主动型: 'VOLUNTARY',
      审批替代型: 'APPROVAL_SUBSTITUTE',
      容缺受理型: 'DOCUMENT_TOLERANCE',
      证明事项型: 'CERTIFICATE',
      信用修复型: 'CREDIT_REPAIR',
      行业自律型: 'INDUSTRY_DISCIPLINE',
    }),
    madeOn: date(['MADE_ON', '承诺日期']),
    acceptedBy: text(['ACCEPTED_BY', '承诺受理单位'], { max: 200 }),
    acceptedByUscc: organisationCode(['ACCEPTED_BY_USCC', '受理单位统一社会信用代码']),
    content: text(['CONTENT', '承诺内容'], { max: 2000 }),
    performance: oneOf(['PERFORMANCE', '履约状态'], {
      履行中: 'PENDING',
      全部履行: 'PERFORMED',
      部分履行: 'PARTLY_PERFORMED',
      未履行: 'BROKEN',
    }),
    performedOn: optional(date(['PERFORMED_ON', '履约认定日期'])),
    posted: oneOf(['POSTED', '是否公示'], { 是: true, 否: false }),
    until: optional(date(['UNTIL', '履行期限'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      commitment_no: row.commitmentNo,
      kind: row.kind,
      made_on: row.madeOn,
      accepted_by: row.acceptedBy,
      accepted_by_uscc: row.acceptedByUscc,
      content: row.content,
      performance: row.performance,
      performed_on: row.performedOn,
      posted: row.posted,
      until: row.until,
      valid_from: row.madeOn,
    },
  }),
});

const brokenCommitments = dataset({
  name: 'broken-commitments',
  description: 'Public commitments that were broken 违背信用承诺',
  readByVerdicts: true,
  table: tables.brokenCommitment,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    commitmentNo: text(['COMMITMENT_NO', '承诺编号'], { max: 100 }),
    documentNo: documentNo(['DOCUMENT_NO', '认定文书号']),
    brokenOn: date(['BROKEN_ON', '认定日期']),
    until: date(['UNTIL', '截止日期']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      commitment_no: row.commitmentNo,
      document_no: row.documentNo,
      broken_on: row.brokenOn,
      until: row.until,
      valid_from: row.brokenOn,
    },
  }),
});

export const datasets: readonly Dataset[] = [
  subjects,
  mandates,
  penalties,
  permits,
  seriousListings,
  redListings,
  commitments,
  brokenCommitments,
  commendations,
  officialRecords,
  creditRecords,
  governmentPromises,
  promisePerformances,
];
