import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { TaxRecord } from '../resolver-types.gen.js';
import type { TaxFacts } from '../store.js';

/** The section that the tax authority hangs under Subject. The current grade is that of the latest evaluation. */
export function recordOf(facts: TaxFacts, state: SourceState): TaxRecord {
  const lists = [facts.aGradeListings, facts.evaluations, facts.arrears, facts.majorViolations];
  return {
    ...state,
    recorded: lists.some((list) => list.length > 0),
    gradeAYears: facts.aGradeListings.map(({ year }) => year),
    grade: facts.evaluations[0]?.grade ?? null,
    hasArrears: facts.arrears.some(({ cleared_on }) => cleared_on === null),
    evaluations: facts.evaluations.map(({ year, grade, published_on, score }) => ({
      year,
      grade,
      publishedOn: published_on,
      score,
    })),
    arrears: facts.arrears.map((notice) => ({
      noticeNo: notice.notice_no,
      taxType: notice.tax_type,
      amountYuan: notice.amount_yuan,
      publishedOn: notice.published_on,
      clearedOn: notice.cleared_on,
    })),
    majorViolations: facts.majorViolations.map((listing) => ({
      documentNo: listing.document_no,
      conduct: listing.conduct,
      listedOn: listing.listed_on,
      until: listing.until,
    })),
  };
}
