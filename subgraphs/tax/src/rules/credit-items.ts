import { disclosedUntil } from '@xinqiao/platform/rules/objection-clock.js';
import { creditIndicator, creditItem, type CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import { penaltyItemsOf } from '@xinqiao/platform/subgraph/penalty-items.js';
import type { TaxFacts } from '../store.js';
import { arrearsIndicatorOf } from './arrears-class.js';
import { records } from './records.js';
import { ruleSetOfYear } from './tax-grade/rule-set-of-year.js';

/** What the tax authority knows that a verdict may read (matters.md, item codes). */
export function creditItemsOf(facts: TaxFacts, today: string): CreditItem[] {
  const current = facts.evaluations[0];
  const gradeD =
    current?.grade === 'D'
      ? [
          creditItem({
            code: 'TAX_GRADE_D',
            slice: 'T2',
            reference: records.evaluations.reference(current),
            document: current.document_no,
            legalBasis: ruleSetOfYear(current.year).legalBasis.grade,
            from: current.published_on,
            remedy: { en: 'Ask the tax authority for re-evaluation or repair', zh: '向主管税务机关申请复评或信用修复' },
          }),
        ]
      : [];
  const gradeA =
    current?.grade === 'A'
      ? [
          creditItem({
            code: 'TAX_GRADE_A',
            slice: 'T1',
            reference: `tax-evaluation:${current.year}`,
            legalBasis: ruleSetOfYear(current.year).legalBasis.aList,
            from: current.published_on,
            indicators: [creditIndicator({ code: 'O-BIZ-07' })],
          }),
        ]
      : [];
  const arrears = facts.arrears.map((notice) =>
    creditItem({
      code: 'TAX_ARREARS',
      slice: 'T3',
      reference: records.arrears.reference(notice),
      document: notice.notice_no,
      legalBasis: '欠税公告办法（国家税务总局令第9号）',
      from: notice.published_on,
      until: notice.cleared_on && disclosedUntil(notice.cleared_on),
      status: notice.cleared_on === null ? 'IN_FORCE' : 'REPAIRED',
      remedy: { en: 'Pay the arrears', zh: '缴清欠税' },
      indicators: [
        creditIndicator({
          code: arrearsIndicatorOf(notice.amount_yuan),
          continuing: notice.cleared_on === null,
          endedOn: notice.cleared_on,
          run: notice.notice_no,
        }),
      ],
    }),
  );
  const majorViolations = facts.majorViolations.map((listing) =>
    creditItem({
      code: 'TAX_MAJOR_VIOLATION_LISTED',
      slice: 'E3',
      reference: records.majorViolations.reference(listing),
      document: listing.document_no,
      legalBasis: '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）',
      from: listing.listed_on,
      until: listing.until,
      remedy: { en: 'Perform the duty, then apply for early removal', zh: '履行义务后申请提前停止公布' },
      indicators: [creditIndicator({ code: 'O-BIZ-23', continuing: true })],
    }),
  );
  const nonNormal = facts.nonNormal.map((household) =>
    creditItem({
      code: 'TAX_NON_NORMAL',
      slice: 'T3',
      reference: records.nonNormal.reference(household),
      document: household.document_no,
      legalBasis: '税务登记管理办法（国家税务总局令第7号）第三十八条',
      from: household.identified_on,
      until: household.lifted_on && disclosedUntil(household.lifted_on),
      remedy: { en: 'File what is missing and ask for the status to be lifted', zh: '补办涉税事项后申请解除非正常户' },
      // Annex 2 涉税事项/6 and /7 give the same points; the files do not say for which of the two causes.
      indicators: [
        creditIndicator({
          code: 'O-TAX-06',
          continuing: household.lifted_on === null,
          endedOn: household.lifted_on,
        }),
      ],
    }),
  );
  return [
    ...gradeD,
    ...gradeA,
    ...arrears,
    ...nonNormal,
    ...majorViolations,
    ...penaltyItemsOf(facts.penalties, today),
  ];
}
