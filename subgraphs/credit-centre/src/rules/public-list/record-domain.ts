/** The domains in which the public looks at a firm's performance (domain.md 1.1, A3), and those that the lists add. */
export const RECORD_DOMAINS = [
  'LABOUR',
  'INTELLECTUAL_PROPERTY',
  'SOCIAL_INSURANCE',
  'TAX',
  'FIRE',
  'WORK_SAFETY',
  'MARKET',
  'PROCUREMENT',
  'JUDICIAL',
  'OTHER',
] as const;

export type RecordDomain = (typeof RECORD_DOMAINS)[number];

/** Laws by which a decision belongs to a domain; the narrower ones come first. */
const LAWS: readonly (readonly [RecordDomain, RegExp])[] = [
  ['SOCIAL_INSURANCE', /社会保险|社会保险费|工伤保险|失业保险|住房公积金/],
  ['INTELLECTUAL_PROPERTY', /专利|商标|著作权|植物新品种|地理标志|集成电路布图/],
  ['TAX', /税收征收|税法|发票管理|增值税|所得税|消费税/],
  ['FIRE', /消防/],
  ['WORK_SAFETY', /安全生产|危险化学品|烟花爆竹|矿山安全|特种设备/],
  ['LABOUR', /劳动|农民工工资|工资支付|就业促进|职业病/],
  ['PROCUREMENT', /政府采购|招标投标/],
  ['JUDICIAL', /民事诉讼|行政诉讼|强制执行|失信被执行人/],
  ['MARKET', /食品安全|药品|价格|反不正当竞争|反垄断|广告|产品质量|消费者权益|计量|公司法|市场主体/],
];

/**
 * The domain of a decision, by the law it names as its basis: no template of the exchange has a column for it. What no law
 * of the table matches is OTHER.
 */
export function domainOfBasis(basis: string): RecordDomain {
  return LAWS.find(([, law]) => law.test(basis))?.[0] ?? 'OTHER';
}

/** A domain as another owner names it; one that this house does not know is OTHER. */
export function domainNamed(name: string): RecordDomain {
  return RECORD_DOMAINS.find((domain) => domain === name) ?? 'OTHER';
}
