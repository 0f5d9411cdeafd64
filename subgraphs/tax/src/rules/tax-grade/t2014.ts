import type { TaxRuleSet } from './rule-set.js';

const MEASURES = '纳税信用管理办法（试行）（国家税务总局公告2014年第40号）';

/** domain.md 3.1. Grade M came with 公告2018年第8号, in force on 2018-04-01 (general knowledge, to be confirmed). */
export const T2014: TaxRuleSet = {
  name: 'T2014',
  issuedBy: '国家税务总局',
  document: MEASURES,
  effectiveOn: '2014-10-01',
  gradeMFrom: '2018-04-01',
  least: { A: 90, B: 70, C: 40 },
  startScores: { ALL: 100, NO_IRREGULAR: 90, INCOMPLETE: 90 },
  barsToA: {
    article: `${MEASURES}第十七条`,
    leastYearsOperating: 3,
    zeroVatMonthsInARow: 3,
    zeroVatMonthsInAll: 6,
  },
  articles: {
    score: `${MEASURES}第十八条`,
    gradeM: '公告2018年第8号; domain.md 3.1',
    unrated: `${MEASURES}; domain.md 3.1, T8`,
    notCounted: `${MEASURES}第二十一条`,
  },
  legalBasis: { grade: `${MEASURES}第十八条`, aList: `${MEASURES}第二十九条` },
  directD: [
    {
      kinds: ['TAX_CRIME', 'EVASION', 'EVADING_RECOVERY', 'REFUND_FRAUD', 'FALSE_VAT_INVOICES', 'OTHER_FALSE_INVOICES'],
      article: `${MEASURES}第二十条第（一）项`,
      label: { en: 'tax crime', zh: '涉税犯罪' },
      requires: 'CRIME',
    },
    {
      kinds: ['EVASION'],
      article: `${MEASURES}第二十条第（二）项`,
      label: {
        en: 'evasion of 100,000 yuan or more and 10 % or more of all tax due',
        zh: '偷税10万元以上且占应纳税总额10%以上',
      },
      threshold: { amountYuan: 100_000, share: 0.1 },
    },
    {
      kinds: ['EVADING_RECOVERY', 'REFUND_FRAUD', 'FALSE_VAT_INVOICES', 'OTHER_FALSE_INVOICES'],
      article: `${MEASURES}第二十条第（二）项`,
      label: {
        en: 'evading recovery, fraud of export refund, false invoices',
        zh: '逃避追缴欠税、骗取出口退税、虚开发票',
      },
    },
    {
      kinds: ['UNPAID_DECISION'],
      anyUnpaid: true,
      article: `${MEASURES}第二十条第（三）项`,
      label: { en: 'tax, late fees or fines not paid in full in time', zh: '未按期足额缴纳税款、滞纳金和罚款' },
    },
    {
      kinds: ['OBSTRUCTION'],
      article: `${MEASURES}第二十条第（四）项`,
      label: { en: 'violence against or obstruction of officials', zh: '抗税、拒绝或阻挠执法' },
    },
    {
      kinds: ['INVOICE_VIOLATION_WITH_LOSS'],
      article: `${MEASURES}第二十条第（五）项`,
      label: { en: 'invoice violation that let others evade tax', zh: '违反发票管理规定，致他人未缴、少缴或骗取税款' },
    },
    {
      kinds: ['FALSE_MATERIALS'],
      article: `${MEASURES}第二十条第（六）项`,
      label: { en: 'false materials for preferences', zh: '提供虚假申报材料享受税收优惠' },
    },
    {
      kinds: ['REFUND_SUSPENDED'],
      article: `${MEASURES}第二十条第（七）项`,
      label: { en: 'refund fraud, refund qualification suspended', zh: '骗取出口退税，被停止退税资格' },
    },
    {
      kinds: ['ABNORMAL_TAXPAYER', 'RUN_BY_PERSONS_OF_ABNORMAL'],
      article: `${MEASURES}第二十条第（八）项`,
      label: {
        en: 'abnormal taxpayer, or run by its directly responsible persons',
        zh: '有非正常户记录，或由非正常户直接责任人员注册或负责经营',
      },
    },
    {
      kinds: ['RUN_BY_PERSONS_OF_D'],
      article: `${MEASURES}第二十条第（九）项`,
      label: {
        en: 'run by directly responsible persons of a D taxpayer',
        zh: '由D级纳税人的直接责任人员注册或负责经营',
      },
    },
    {
      kinds: ['OTHER_SERIOUS'],
      article: `${MEASURES}第二十条第（十）项`,
      label: { en: 'other serious conduct', zh: '其他严重失信行为' },
    },
  ],
};
