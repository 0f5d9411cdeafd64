import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { CourtRecord } from '../resolver-types.gen.js';
import type { CourtsFacts } from '../store.js';
import { agreementBreachOf, isClosed } from './agreement-breach.js';

/**
 * The section that the courts hang under Subject. With `publicOnly` the flags whose judgment awaits performance within
 * its period stay out: the public sees unperformed ones only (domain.md 4.4). `today`: Asia/Shanghai.
 */
export function recordOf(
  facts: CourtsFacts,
  state: SourceState,
  { today, publicOnly }: { today: string; publicOnly: boolean },
): CourtRecord {
  const agreements = new Map(facts.agreements.map((agreement) => [agreement.agreement_no, agreement]));
  const judgments = new Map(facts.judgments.map((judgment) => [judgment.judgment_no, judgment]));
  return {
    ...state,
    debtorListings: facts.debtors
      .filter(({ until }) => until >= today)
      .map((listing) => ({
        caseNo: listing.case_no,
        court: listing.court,
        documentNo: listing.document_no,
        conduct: listing.conduct,
        listedOn: listing.listed_on,
        until: listing.until,
      })),
    agreementBreaches: facts.breaches.flatMap((breach) => {
      const judgment = judgments.get(breach.judgment_no);
      if (!judgment || isClosed(judgment)) return [];
      const shown = agreementBreachOf(breach, judgment, agreements.get(breach.agreement_no) ?? null, today);
      return publicOnly && shown.level !== 'FLAG_UNPERFORMED' ? [] : [shown];
    }),
    judgments: facts.judgments.map((judgment) => ({
      judgmentNo: judgment.judgment_no,
      court: judgment.court,
      status: judgment.status,
      issuedOn: judgment.issued_on,
      effectiveOn: judgment.effective_on,
    })),
  };
}
