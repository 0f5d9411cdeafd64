/** Working days, but for the credit bureaus' calendar days; null: the source sets none. */
export interface ObjectionLimits {
  readonly document: string;
  /** The first day in force, YYYY-MM-DD; null: not looked up. */
  readonly effectiveOn: string | null;
  readonly countedIn: 'WORKING_DAYS' | 'DAYS';
  /** From filing to the mark that the record is disputed. */
  readonly mark: number | null;
  /** From filing to the first check or to passing it on to the provider. */
  readonly forward: number | null;
  /** From filing to the answer, where the body itself holds the record. */
  readonly own: number | null;
  /** From filing to the answer, where another body has to be asked. */
  readonly others: number | null;
  /** From passing it on to the provider's answer. */
  readonly provider: number | null;
  /** From filing to the answer at the latest, when extended. */
  readonly extended: number | null;
  readonly marksRecord: boolean;
}

const SILENT = { mark: null, forward: null, own: null, others: null, provider: null, extended: null } as const;
const IN_WORKING_DAYS = { ...SILENT, countedIn: 'WORKING_DAYS' } as const;

/** domain.md 5.7. Weihai goes by SHANDONG, Yiwu by ZHEJIANG. */
export const OBJECTION_SOURCES = {
  SHANDONG: {
    ...IN_WORKING_DAYS,
    document: '山东省社会信用条例第三十九条',
    effectiveOn: '2020-10-01',
    own: 3,
    others: 7,
    marksRecord: false,
  },
  ZHEJIANG: {
    ...IN_WORKING_DAYS,
    document: '浙江省公共信用信息管理条例第三十一条',
    effectiveOn: '2018-01-01',
    own: 5,
    extended: 20,
    marksRecord: true,
  },
  HENAN: {
    ...IN_WORKING_DAYS,
    document: '河南省社会信用条例第四十一条',
    effectiveOn: null,
    own: 3,
    marksRecord: true,
  },
  SHANGHAI: {
    ...IN_WORKING_DAYS,
    document: '上海市社会信用条例第三十六条',
    effectiveOn: null,
    mark: 1,
    forward: 2,
    own: 5,
    provider: 5,
    marksRecord: true,
  },
  SHENZHEN: {
    ...IN_WORKING_DAYS,
    document: '深圳市公共信用信息管理办法第五十一条',
    effectiveOn: null,
    forward: 1,
    provider: 2,
    marksRecord: false,
  },
  CREDIT_BUREAU: {
    ...SILENT,
    countedIn: 'DAYS',
    document: '征信业管理条例第二十五条',
    effectiveOn: null,
    own: 20,
    marksRecord: true,
  },
  WENDENG_RURAL: {
    ...IN_WORKING_DAYS,
    document: '文登区农村信用管理办法',
    effectiveOn: '2020-01-01',
    own: 7,
    marksRecord: true,
  },
} as const satisfies Record<string, ObjectionLimits>;

export type ObjectionSource = keyof typeof OBJECTION_SOURCES;
