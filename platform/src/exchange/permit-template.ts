import { date, oneOf, optional, organisationCode, text } from './columns.js';
import { ID_TYPES, SUBJECT_CATEGORIES } from './template-subject.js';

/** 行政许可 of the national double-publicity template 双公示 (domain.md 6.4). */
export function permitTemplate() {
  return {
    name: text(['XK_XDR_MC', '行政相对人名称'], { max: 200 }),
    category: oneOf(['XK_XDR_LB', '行政相对人类别'], SUBJECT_CATEGORIES),
    uscc: optional(organisationCode(['XK_XDR_SHXYM', '行政相对人代码_1(统一社会信用代码)', '统一社会信用代码'])),
    idType: optional(oneOf(['XK_XDR_ZJLX', '自然人证件类型', '证件类型'], ID_TYPES)),
    idNumber: optional(text(['XK_XDR_ZJHM', 'XK_XDR_SFZ', '自然人证件号码', '证件号码'], { max: 30 })),
    documentNo: text(['XK_WSH', '行政许可决定文书号', '许可决定文书号'], { max: 128 }),
    content: text(['XK_NR', '许可内容'], { max: 4000 }),
    decidedOn: date(['XK_JDRQ', '许可决定日期']),
    validUntil: optional(date(['XK_YXQZI', 'XK_YXQZ_Z', '有效期至'])),
    authority: text(['XK_XKJG', '许可机关'], { max: 200 }),
    authorityUscc: organisationCode(['XK_XKJGDM', '许可机关统一社会信用代码']),
  };
}
