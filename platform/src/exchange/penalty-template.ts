import type { PenaltyKind } from '../rules/publication-term.js';
import { date, documentNo, oneOf, optional, organisationCode, severalOf, text, wanYuan } from './columns.js';
import { DOCUMENT_STATES, ID_TYPES, otherCodes, SUBJECT_CATEGORIES } from './template-subject.js';

/** 处罚类别 (行政处罚法 art. 9). */
const KINDS: Readonly<Record<string, PenaltyKind>> = {
  警告: 'WARNING',
  通报批评: 'CRITICISM',
  罚款: 'FINE',
  没收违法所得: 'CONFISCATION_OF_GAINS',
  没收非法财物: 'CONFISCATION_OF_PROPERTY',
  暂扣许可证件: 'LICENCE_SUSPENDED',
  降低资质等级: 'QUALIFICATION_LOWERED',
  吊销许可证件: 'LICENCE_REVOKED',
  限制开展生产经营活动: 'ACTIVITY_RESTRICTED',
  责令停产停业: 'PRODUCTION_SUSPENDED',
  责令关闭: 'CLOSURE_ORDERED',
  限制从业: 'OCCUPATION_BARRED',
  行政拘留: 'DETENTION',
  其他: 'OTHER',
};

/** 处罚程序: the national template has no column for it, and what was decided on the spot could not be told from the rest. */
const PROCEDURES = {
  简易程序: 'SIMPLIFIED',
  当场处罚: 'SIMPLIFIED',
  普通程序: 'ORDINARY',
  一般程序: 'ORDINARY',
} as const;

/** 行政处罚 of the national double-publicity template 双公示 (domain.md 6.4). Money comes in 万元, and leaves in yuan. */
export function penaltyTemplate() {
  return {
    name: text(['CF_XDR_MC', '行政相对人名称'], { max: 200 }),
    category: oneOf(['CF_XDR_LB', '行政相对人类别'], SUBJECT_CATEGORIES),
    uscc: optional(organisationCode(['CF_XDR_SHXYM', '行政相对人代码_1(统一社会信用代码)', '统一社会信用代码'])),
    ...otherCodes('CF'),
    legalRepresentative: optional(text(['CF_FRDB', '法定代表人', '法定代表人(负责人)'], { max: 100 })),
    idType: optional(oneOf(['CF_XDR_ZJLX', '自然人证件类型', '证件类型'], ID_TYPES)),
    idNumber: optional(text(['CF_XDR_ZJHM', 'CF_XDR_SFZ', '自然人证件号码', '证件号码'], { max: 30 })),
    documentNo: documentNo(['CF_WSH', '行政处罚决定书文号', '处罚决定书文号'], { max: 128 }),
    conduct: text(['CF_WFXW', '违法行为类型'], { max: 2000 }),
    facts: optional(text(['CF_SY', '违法事实'], { max: 5000 })),
    basis: text(['CF_YJ', '处罚依据'], { max: 2000 }),
    kinds: severalOf(['CF_CFLB', '处罚类别'], KINDS),
    procedure: optional(oneOf(['CF_CX', '处罚程序', '适用程序'], PROCEDURES)),
    content: optional(text(['CF_NR', '处罚内容'], { max: 4000 })),
    fineYuan: optional(wanYuan(['CF_NR_FK', '罚款金额(万元)', '罚款金额（万元）'])),
    confiscatedYuan: optional(
      wanYuan(['CF_NR_WFFF', '没收违法所得、没收非法财物的金额(万元)', '没收违法所得、没收非法财物的金额（万元）']),
    ),
    licence: optional(text(['CF_NR_ZKDX', '暂扣或吊销证照名称及编号', '暂扣或吊销执照名称及编号'], { max: 200 })),
    decidedOn: date(['CF_JDRQ', '处罚决定日期']),
    validUntil: optional(date(['CF_YXQ', '处罚有效期'])),
    publishedUntil: optional(date(['CF_GSJZQ', '公示截止期'])),
    authority: text(['CF_CFJG', 'CF_XZJG', '处罚机关'], { max: 200 }),
    authorityUscc: organisationCode(['CF_CFJGDM', '处罚机关统一社会信用代码']),
    status: optional(oneOf(['CF_ZT', '当前状态', '处罚状态'], DOCUMENT_STATES)),
    note: optional(text(['BZ', '备注'], { max: 1000 })),
    source: optional(text(['CF_SJLY', '数据来源单位'], { max: 200 })),
    sourceUscc: optional(organisationCode(['CF_SJLYDM', '数据来源单位统一社会信用代码'])),
  };
}
