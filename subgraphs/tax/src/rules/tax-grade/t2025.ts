import type { TaxRuleSet } from './rule-set.js';

const MEASURES = '纳税缴费信用管理办法（国家税务总局公告2025年第12号）';

/** domain.md 3.1. It covers social insurance and non-tax fees too. */
export const T2025: TaxRuleSet = {
  name: 'T2025',
  issuedBy: '国家税务总局',
  document: MEASURES,
  effectiveOn: '2025-07-01',
  gradeMFrom: '2025-07-01',
  least: { A: 90, B: 70, C: 40 },
  startScores: { ALL: 100, NO_IRREGULAR: 93, INCOMPLETE: 90 },
  barsToA: {
    article: `${MEASURES}第十七条`,
    leastYearsOperating: 3,
    zeroVatMonthsInARow: 3,
    zeroVatMonthsInAll: 6,
  },
  articles: {
    score: `${MEASURES}; domain.md 3.1`,
    gradeM: `${MEASURES}; domain.md 3.1`,
    unrated: `${MEASURES}（无记载不评价，何时记载何时评价）; domain.md 3.1, T8`,
    notCounted: `公告2014年第40号第二十一条, read into ${MEASURES}`,
  },
  // domain.md 3.1 tells no article on grades by points or on the list: the measures as a whole stand for it.
  legalBasis: { grade: MEASURES, aList: MEASURES },
  directD: [
    {
      kinds: ['EVADING_RECOVERY', 'REFUND_FRAUD', 'FALSE_VAT_INVOICES', 'RETAINED_CREDIT_FRAUD'],
      article: `${MEASURES}第十八条第（一）项`,
      label: {
        en: 'evading recovery, refund fraud, false VAT invoices, fraud of retained-credit refund',
        zh: '逃避追缴欠税、骗取出口退税、虚开增值税专用发票、骗取留抵退税',
      },
    },
    {
      kinds: ['TAX_CRIME', 'EVASION', 'OTHER_FALSE_INVOICES'],
      article: `${MEASURES}第十八条第（二）项`,
      label: {
        en: 'evasion or other false invoices, handed to or filed by the police',
        zh: '偷税、虚开其他发票，移送公安机关或被公安机关立案',
      },
      requires: 'POLICE',
    },
    {
      kinds: ['EVASION'],
      article: `${MEASURES}第十八条第（三）项`,
      label: {
        en: 'evasion of 100,000 yuan or more and 10 % or more of all tax due',
        zh: '偷税10万元以上且占应纳税总额10%以上',
      },
      threshold: { amountYuan: 100_000, share: 0.1 },
    },
    {
      kinds: ['UNPAID_DECISION'],
      anyUnpaid: true,
      article: `${MEASURES}第十八条第（四）项`,
      label: { en: 'the sums of a decision not paid in full in time', zh: '未按期足额缴纳处理结论的款项' },
    },
    {
      kinds: ['OBSTRUCTION'],
      article: `${MEASURES}第十八条第（五）项`,
      label: { en: 'violence, threat or obstruction against officials', zh: '以暴力、威胁或阻挠对抗执法' },
    },
    {
      kinds: ['INVOICE_VIOLATION_WITH_LOSS'],
      article: `${MEASURES}第十八条第（六）项`,
      label: {
        en: 'invoice violation that caused loss to the treasury by others',
        zh: '违反发票管理规定，致他人造成国家税款损失',
      },
    },
    {
      kinds: ['FALSE_MATERIALS'],
      article: `${MEASURES}第十八条第（七）项`,
      label: { en: 'false materials for preferences', zh: '提供虚假材料享受优惠' },
    },
    {
      kinds: ['REFUND_SUSPENDED'],
      article: `${MEASURES}第十八条第（八）项`,
      label: { en: 'refund fraud, refund qualification suspended', zh: '骗取出口退税，被停止退税资格' },
    },
    {
      kinds: ['ABNORMAL_TAXPAYER', 'ABSCONDED'],
      article: `${MEASURES}第十八条第（九）项`,
      label: { en: 'abnormal or absconded taxpayer', zh: '非正常户或走逃户' },
    },
    {
      kinds: ['RUN_BY_PERSONS_OF_ABNORMAL'],
      article: `${MEASURES}第十八条第（十）项`,
      label: {
        en: 'run by directly responsible persons of an abnormal or absconded taxpayer',
        zh: '由非正常户、走逃户的直接责任人员注册或负责经营',
      },
    },
    {
      kinds: ['RUN_BY_PERSONS_OF_D'],
      article: `${MEASURES}第十八条第（十一）项`,
      label: { en: 'run by directly responsible persons of a D entity', zh: '由D级主体的直接责任人员注册或负责经营' },
    },
    {
      kinds: ['MAJOR_VIOLATION_LISTED'],
      article: `${MEASURES}第十八条第（十二）项`,
      label: { en: 'on the list of major tax violations', zh: '重大税收违法失信主体' },
    },
    {
      kinds: ['OTHER_SERIOUS'],
      article: `${MEASURES}第十八条第（十三）项`,
      label: { en: 'other serious conduct', zh: '其他严重失信行为' },
    },
  ],
};
