import type { RecordDomain } from './record-domain.js';

/** The lists that the centre itself holds, and the domain that each speaks of. */
export const DOMAIN_OF_LIST = {
  GOVERNMENT_PROCUREMENT: 'PROCUREMENT',
  WORK_SAFETY: 'WORK_SAFETY',
  MARKET_SUPERVISION: 'MARKET',
  WAGE_ARREARS: 'LABOUR',
  TAX_GRADE_A: 'TAX',
  CUSTOMS_AEO: 'OTHER',
  LABOUR_GRADE_A: 'LABOUR',
  WORK_SAFETY_MODEL: 'WORK_SAFETY',
  INTELLECTUAL_PROPERTY_MODEL: 'INTELLECTUAL_PROPERTY',
  CONTRACT_KEEPER: 'MARKET',
} as const satisfies Readonly<Record<string, RecordDomain>>;

/** Lists of other owners that praise; every other one is of the untrustworthy. */
const RED_LISTS: ReadonlySet<string> = new Set(['TAX_GRADE_A', 'A_GRADE_TAXPAYERS', 'RED']);

export function kindOfList(listCode: string): 'RED' | 'UNTRUSTWORTHY' {
  return RED_LISTS.has(listCode) ? 'RED' : 'UNTRUSTWORTHY';
}

/** Who may tell the centre of its own public lists, and how the public reads of it. */
export const LIST_OWNERS: Readonly<Record<string, string>> = {
  courts: '人民法院',
  tax: '税务局',
  'emergency-management': '应急管理局',
  education: '教育局',
  'civil-affairs': '民政局',
};
