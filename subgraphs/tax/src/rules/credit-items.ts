import { creditItem, type CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import type { TaxFacts } from '../store.js';

/** What the tax authority knows that a verdict may read (matters.md, item codes). */
export function creditItemsOf(facts: TaxFacts): CreditItem[] {
  const current = facts.evaluations[0];
  const gradeD =
    current?.grade === 'D'
      ? [
          creditItem({
            code: 'TAX_GRADE_D',
            slice: 'T2',
            reference: `tax-evaluation:${current.year}`,
            document: current.document_no,
            legalBasis: '纳税信用管理办法（国家税务总局公告2014年第40号）第十八条',
            from: current.published_on,
            remedy: '向主管税务机关申请复评或信用修复 · Ask the tax authority for re-evaluation or repair',
          }),
        ]
      : [];
  const arrears = facts.arrears.map((notice) =>
    creditItem({
      code: 'TAX_ARREARS',
      slice: 'T3',
      reference: `tax-arrears:${notice.notice_no}`,
      document: notice.notice_no,
      legalBasis: '欠税公告办法（国家税务总局令第9号）',
      from: notice.published_on,
      status: notice.cleared_on === null ? 'IN_FORCE' : 'REPAIRED',
      remedy: '缴清欠税 · Pay the arrears',
    }),
  );
  const majorViolations = facts.majorViolations.map((listing) =>
    creditItem({
      code: 'TAX_MAJOR_VIOLATION_LISTED',
      slice: 'E3',
      reference: `major-tax-violation:${listing.document_no}`,
      document: listing.document_no,
      legalBasis: '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）',
      from: listing.listed_on,
      until: listing.until,
      remedy: '履行义务后申请提前停止公布 · Perform the duty, then apply for early removal',
    }),
  );
  return [...gradeD, ...arrears, ...majorViolations];
}
