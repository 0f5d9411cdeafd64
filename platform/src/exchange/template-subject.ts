import { optional, text } from './columns.js';
import { identifySubject } from '../rules/identifier.js';
import type { Reading } from './dataset.js';
import { RowProblem } from './read-table.js';

/** 行政相对人类别 of the national template (domain.md 6.4). */
export const SUBJECT_CATEGORIES = {
  '01': 'PERSON',
  '1': 'PERSON',
  自然人: 'PERSON',
  '02': 'ORGANISATION',
  '2': 'ORGANISATION',
  法人: 'ORGANISATION',
  法人及非法人组织: 'ORGANISATION',
  '03': 'ORGANISATION',
  '3': 'ORGANISATION',
  非法人组织: 'ORGANISATION',
  '04': 'ORGANISATION',
  '4': 'ORGANISATION',
  个体工商户: 'ORGANISATION',
} as const;

export const ID_TYPES = {
  '01': 'RESIDENT_ID',
  身份证: 'RESIDENT_ID',
  '02': 'PASSPORT',
  护照: 'PASSPORT',
  '03': 'HONG_KONG_MACAO_PERMIT',
  '04': 'TAIWAN_PERMIT',
  '05': 'FOREIGN_PERMANENT_RESIDENT',
} as const;

/** 当前状态 of a document. Objections are the owner's own to mark, so 异议 is read as in force. */
export const DOCUMENT_STATES = {
  '0': 'IN_FORCE',
  正常: 'IN_FORCE',
  有效: 'IN_FORCE',
  '1': 'WITHDRAWN',
  撤销: 'WITHDRAWN',
  撤回: 'WITHDRAWN',
  '2': 'IN_FORCE',
  异议: 'IN_FORCE',
  '3': 'IN_FORCE',
  其他: 'IN_FORCE',
} as const;

/**
 * 代码_2 to 代码_6, which some organisations still have beside the 统一社会信用代码. The number of a legal representative's
 * card, which the template asks for as well, is read by nobody and has no column here.
 */
export function otherCodes(prefix: 'CF' | 'XK') {
  const code = (suffix: string, name: string) => optional(text([`${prefix}_XDR_${suffix}`, name], { max: 50 }));
  return {
    registrationNo: code('GSZC', '行政相对人代码_2(工商注册号)'),
    organisationNo: optional(
      text([`${prefix}_XDR_ZZJG`, `${prefix}_XDR_ZDM`, '行政相对人代码_3(组织机构代码)'], { max: 50 }),
    ),
    taxNo: code('SWDJ', '行政相对人代码_4(税务登记号)'),
    institutionNo: code('SYDW', '行政相对人代码_5(事业单位证书号)'),
    socialOrganisationNo: code('SHZZ', '行政相对人代码_6(社会组织登记证号)'),
  };
}

interface TemplateSubject {
  readonly category: 'PERSON' | 'ORGANISATION';
  readonly uscc: string | null;
  readonly idType: string | null;
  readonly idNumber: string | null;
}

/** The identifier of the person or organisation that a row of the template is about. Throws RowProblem. */
export function templateSubject(row: TemplateSubject, prefix: 'CF' | 'XK', reading: Reading): string {
  if (row.category === 'ORGANISATION') {
    if (row.uscc) return row.uscc;
    throw new RowProblem(
      'MISSING_FIELD',
      `${prefix}_XDR_SHXYM`,
      'An organisation needs its code. 法人和非法人组织须填写统一社会信用代码。',
    );
  }
  if (row.idType !== 'RESIDENT_ID') {
    throw new RowProblem(
      'UNKNOWN_CODE',
      `${prefix}_XDR_ZJLX`,
      'Only persons with a resident identity card (01) can be loaded. 自然人只能以身份证（01）导入。',
    );
  }
  const check = identifySubject(row.idNumber ?? '', reading.on, reading);
  if (!check.ok) {
    throw new RowProblem('BAD_CHECK_DIGIT', `${prefix}_XDR_ZJHM`, `${check.message.en} ${check.message.zh}`);
  }
  if (check.kind !== 'person') {
    throw new RowProblem(
      'INCONSISTENT',
      `${prefix}_XDR_ZJHM`,
      'The row is about a person, the number is an organisation’s. 类别为自然人，号码却是单位代码。',
    );
  }
  return check.value;
}
