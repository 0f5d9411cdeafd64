import {
  date,
  documentNo,
  oneOf,
  optional,
  organisationCode,
  severalOf,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';
import { isMinorsNumber, isPersonsNumber } from '@xinqiao/platform/rules/identifier.js';
import { tables } from '../entities.js';
import { answerableOrgan } from '../rules/judgment/agreement-scope.js';
import { termOf } from '../rules/listing-term.js';

const debtorListings = dataset({
  name: 'debtor-listings',
  description: 'Dishonest judgment debtors 失信被执行人',
  readByVerdicts: true,
  table: tables.debtorListing,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    caseNo: text(['CASE_NO', '案号'], { max: 100 }),
    court: text(['COURT', '执行法院'], { max: 200 }),
    documentNo: documentNo(['DOCUMENT_NO', '执行依据文号']),
    conduct: text(['CONDUCT', '失信行为具体情形'], { max: 500 }),
    listedOn: date(['LISTED_ON', '发布日期']),
    // A listing without a term lasts until the duty is performed (法释〔2017〕7号 art. 2).
    until: optional(date(['UNTIL', '截止日期'])),
    courtUscc: optional(organisationCode(['COURT_USCC', '法院统一社会信用代码'])),
    situation: optional(
      oneOf(['SITUATION', '失信情形'], {
        有履行能力而拒不履行: 'ABLE_BUT_REFUSES',
        妨碍抗拒执行: 'OBSTRUCTS',
        规避执行: 'EVADES',
        违反财产报告制度: 'BREAKS_PROPERTY_REPORT',
        违反限制消费令: 'BREAKS_CONSUMPTION_LIMIT',
        拒不履行和解协议: 'REFUSES_SETTLEMENT',
      }),
    ),
    duty: optional(text(['DUTY', '生效法律文书确定的义务'], { max: 1_000 })),
    filedOn: optional(date(['FILED_ON', '立案日期'])),
    removedOn: optional(date(['REMOVED_ON', '移出日期'])),
  }),
  toFact: ({ subject, ...row }, reading) => {
    if (row.until !== null && row.until < row.listedOn) throw before('UNTIL 截止日期', 'LISTED_ON 发布日期');
    if (row.removedOn !== null && row.removedOn < row.listedOn)
      throw before('REMOVED_ON 移出日期', 'LISTED_ON 发布日期');
    if (isMinorsNumber(subject, row.listedOn, reading)) {
      throw new RowProblem(
        'OUT_OF_RANGE',
        'SUBJECT',
        `Minors are not listed (法释〔2017〕7号 art. 4). ${NO_CREDIT_SUBJECT}`,
      );
    }
    const days = { listed_on: row.listedOn, until: row.until, removed_on: row.removedOn };
    return {
      identifiers: { subject_id: subject },
      values: {
        case_no: row.caseNo,
        is_body: subject.startsWith('1') && !isPersonsNumber(subject, reading.on, reading),
        court: row.court,
        court_uscc: row.courtUscc,
        document_no: row.documentNo,
        situation: row.situation,
        duty: row.duty,
        conduct: row.conduct,
        filed_on: row.filedOn,
        ...days,
        ...termOf(days),
      },
    };
  },
});

const agreements = dataset({
  name: 'administrative-agreements',
  description: 'Administrative agreements 行政协议',
  readByVerdicts: true,
  table: tables.administrativeAgreement,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    agreementNo: text(['AGREEMENT_NO', '协议编号'], { max: 100 }),
    kind: oneOf(['KIND', '协议类型'], {
      政府特许经营协议: 'FRANCHISE',
      征收征用补偿协议: 'EXPROPRIATION_COMPENSATION',
      国有自然资源使用权出让协议: 'RESOURCE_USE_GRANT',
      保障性住房协议: 'SECURED_HOUSING',
      政府与社会资本合作协议: 'PPP',
      招商引资协议: 'INVESTMENT_PROMOTION',
      其他: 'OTHER',
    }),
    concludedOn: date(['CONCLUDED_ON', '签订日期']),
    subjectMatter: text(['SUBJECT_MATTER', '协议标的'], { max: 500 }),
    entrustedBy: optional(organisationCode(['ENTRUSTED_BY', '委托机关统一社会信用代码'])),
    privateParty: optional(organisationCode(['PRIVATE_PARTY', '协议相对人统一社会信用代码'])),
  }),
  toFact: ({ subject, entrustedBy, privateParty, ...row }) => {
    const organ = answerableOrgan({ concluded_by: subject, entrusted_by: entrustedBy });
    return {
      identifiers: {
        subject_id: organ,
        ...(entrustedBy ? { concluded_by: subject } : {}),
        ...(privateParty ? { private_party: privateParty } : {}),
      },
      values: {
        agreement_no: row.agreementNo,
        is_body: organ.startsWith('1'),
        division: organ.slice(2, 8),
        counterparty: 'CITIZEN_OR_ORGANISATION',
        administrative: true,
        kind: row.kind,
        concluded_on: row.concludedOn,
        subject_matter: row.subjectMatter,
        valid_from: row.concludedOn,
      },
    };
  },
});

const judgments = dataset({
  name: 'judgments',
  description: 'Judgments in administrative-agreement cases 行政协议案件裁判文书',
  readByVerdicts: true,
  table: tables.judgment,
  columns: () => ({
    subject: organisationCode(['DEFENDANT', '被告统一社会信用代码']),
    judgmentNo: documentNo(['JUDGMENT_NO', '文书号']),
    court: text(['COURT', '法院'], { max: 200 }),
    courtUscc: organisationCode(['COURT_USCC', '法院统一社会信用代码']),
    agreementNo: optional(text(['AGREEMENT_NO', '协议编号'], { max: 100 })),
    status: oneOf(['STATUS', '文书状态'], {
      一审已作出: 'FIRST_INSTANCE_ISSUED',
      已送达: 'SERVED',
      已上诉: 'APPEALED',
      已生效: 'EFFECTIVE',
      发回重审: 'REMANDED',
      二审改判: 'CHANGED_ON_APPEAL',
      再审撤销: 'REVERSED_ON_RETRIAL',
    }),
    finding: oneOf(['FINDING', '裁判认定'], {
      不履行: 'NON_PERFORMANCE',
      未按约定履行: 'DEFECTIVE_PERFORMANCE',
      违法变更: 'UNLAWFUL_CHANGE',
      违法解除: 'UNLAWFUL_TERMINATION',
      预期违约: 'ANTICIPATORY_BREACH',
      仅补偿: 'COMPENSATION_ONLY',
      协议无效: 'INVALID_DUE_TO_AGENCY',
      协议无效且行政机关无过错: 'INVALID',
      驳回: 'CLAIM_REJECTED',
      未作认定: 'NONE',
    }),
    operative: severalOf(['OPERATIVE', '判项'], {
      继续履行: 'CONTINUE_PERFORMANCE',
      采取补救措施: 'REMEDIAL_MEASURES',
      赔偿损失: 'DAMAGES',
      支付违约金: 'LIQUIDATED_DAMAGES',
      撤销变更解除: 'ANNUL_CHANGE',
      确认违法: 'CONFIRM_UNLAWFUL',
      补偿: 'COMPENSATION',
      返还财产: 'RESTITUTION',
      驳回诉讼请求: 'CLAIM_REJECTED',
    }),
    issuedOn: date(['ISSUED_ON', '作出日期']),
    effectiveOn: optional(date(['EFFECTIVE_ON', '生效日期'])),
    performBy: optional(date(['PERFORM_BY', '履行期限'])),
    enforcementAppliedOn: optional(date(['ENFORCEMENT_APPLIED_ON', '申请执行日期'])),
    performedOn: optional(date(['PERFORMED_ON', '履行完毕日期'])),
    kind: optional(oneOf(['KIND', '文书类型'], { 判决书: 'JUDGMENT', 裁定书: 'RULING', 调解书: 'MEDIATION' })),
    instance: optional(oneOf(['INSTANCE', '审级'], { 一审: 'FIRST', 二审: 'SECOND', 再审: 'RETRIAL' })),
    suit: optional(documentNo(['SUIT', '一审文书号'])),
    filedOn: optional(date(['FILED_ON', '立案日期'])),
  }),
  toFact: ({ subject, ...row }) => {
    for (const [name, day] of [
      ['EFFECTIVE_ON 生效日期', row.effectiveOn],
      ['PERFORM_BY 履行期限', row.performBy],
    ] as const) {
      if (day !== null && day < row.issuedOn) throw before(name, 'ISSUED_ON 作出日期');
    }
    return {
      identifiers: { subject_id: subject },
      values: {
        judgment_no: row.judgmentNo,
        suit: row.suit ?? row.judgmentNo,
        kind: row.kind ?? 'JUDGMENT',
        instance: row.instance ?? 'FIRST',
        filed_on: row.filedOn,
        division: subject.slice(2, 8),
        defendant_is_body: subject.startsWith('1'),
        court: row.court,
        court_uscc: row.courtUscc,
        agreement_no: row.agreementNo,
        status: row.status,
        finding: row.finding,
        operative: row.operative,
        issued_on: row.issuedOn,
        effective_on: row.effectiveOn,
        perform_by: row.performBy,
        enforcement_applied_on: row.enforcementAppliedOn,
        performed_on: row.performedOn,
        valid_from: row.issuedOn,
      },
    };
  },
});

/** Two days of one row in an order that cannot be. */
function before(name: string, other: string): RowProblem {
  return new RowProblem('INCONSISTENT', name, `It lies before ${other}. 早于 ${other}。`);
}

export const datasets: readonly Dataset[] = [debtorListings, agreements, judgments];
