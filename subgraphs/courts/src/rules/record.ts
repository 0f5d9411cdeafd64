import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { AgreementBreach, CourtRecord } from '../resolver-types.gen.js';
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
  const listed = facts.debtors.filter(({ until }) => until >= today);
  const breaches = openBreachesOf(facts, today).filter(({ level }) => !publicOnly || level === 'FLAG_UNPERFORMED');
  return {
    ...state,
    isListed: listed.length > 0,
    hasOpenBreach: breaches.length > 0,
    debtorListings: listed.map((listing) => ({
      caseNo: listing.case_no,
      court: listing.court,
      documentNo: listing.document_no,
      conduct: listing.conduct,
      listedOn: listing.listed_on,
      until: listing.until,
    })),
    agreementBreaches: breaches,
    judgments: facts.judgments.map((judgment) => ({
      judgmentNo: judgment.judgment_no,
      court: judgment.court,
      status: judgment.status,
      issuedOn: judgment.issued_on,
      effectiveOn: judgment.effective_on,
    })),
  };
}

/** Flags that are not closed, each with its level on the day. */
function openBreachesOf(facts: CourtsFacts, today: string): AgreementBreach[] {
  const agreements = new Map(facts.agreements.map((agreement) => [agreement.agreement_no, agreement]));
  const judgments = new Map(facts.judgments.map((judgment) => [judgment.judgment_no, judgment]));
  return facts.breaches.flatMap((breach) => {
    const judgment = judgments.get(breach.judgment_no);
    if (!judgment || isClosed(judgment)) return [];
    return agreementBreachOf(breach, judgment, agreements.get(breach.agreement_no) ?? null, today);
  });
}
