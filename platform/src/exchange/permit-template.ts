import { date, documentNo, oneOf, optional, organisationCode, text } from './columns.js';
import { DOCUMENT_STATES, ID_TYPES, otherCodes, SUBJECT_CATEGORIES } from './template-subject.js';

/** 许可类别. */
const KINDS = {
  '01': 'GENERAL',
  普通: 'GENERAL',
  '02': 'FRANCHISE',
  特许: 'FRANCHISE',
  '03': 'ACCREDITATION',
  认可: 'ACCREDITATION',
  '04': 'VERIFICATION',
  核准: 'VERIFICATION',
  '05': 'REGISTRATION',
  登记: 'REGISTRATION',
  '06': 'OTHER',
  其他: 'OTHER',
} as const;

/** 行政许可 of the national double-publicity template 双公示 (domain.md 6.4). */
export function permitTemplate() {
  return {
    name: text(['XK_XDR_MC', '行政相对人名称'], { max: 200 }),
    category: oneOf(['XK_XDR_LB', '行政相对人类别'], SUBJECT_CATEGORIES),
    uscc: optional(organisationCode(['XK_XDR_SHXYM', '行政相对人代码_1(统一社会信用代码)', '统一社会信用代码'])),
    ...otherCodes('XK'),
    legalRepresentative: optional(text(['XK_FRDB', '法定代表人', '法定代表人(负责人)'], { max: 100 })),
    idType: optional(oneOf(['XK_XDR_ZJLX', '自然人证件类型', '证件类型'], ID_TYPES)),
    idNumber: optional(text(['XK_XDR_ZJHM', 'XK_XDR_SFZ', '自然人证件号码', '证件号码'], { max: 30 })),
    documentName: optional(text(['XK_XKWS', '行政许可决定文书名称', '许可决定文书名称'], { max: 200 })),
    documentNo: documentNo(['XK_WSH', '行政许可决定文书号', '许可决定文书号'], { max: 128 }),
    kind: optional(oneOf(['XK_XKLB', '许可类别'], KINDS)),
    certificate: optional(text(['XK_XKZS', '许可证书名称'], { max: 200 })),
    certificateNo: optional(text(['XK_XKBH', '许可编号', '许可证书编号'], { max: 100 })),
    content: text(['XK_NR', '许可内容'], { max: 4000 }),
    decidedOn: date(['XK_JDRQ', '许可决定日期']),
    validSince: optional(date(['XK_YXQZ', '有效期自'])),
    validUntil: optional(date(['XK_YXQZI', 'XK_YXQZ_Z', '有效期至'])),
    authority: text(['XK_XKJG', '许可机关'], { max: 200 }),
    authorityUscc: organisationCode(['XK_XKJGDM', '许可机关统一社会信用代码']),
    status: optional(oneOf(['XK_ZT', '当前状态', '许可状态'], DOCUMENT_STATES)),
    note: optional(text(['BZ', '备注'], { max: 1000 })),
    source: optional(text(['XK_LYDW', '数据来源单位'], { max: 200 })),
    sourceUscc: optional(organisationCode(['XK_LYDWDM', '数据来源单位统一社会信用代码'])),
  };
}
