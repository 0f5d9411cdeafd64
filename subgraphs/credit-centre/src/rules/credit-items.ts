import { penaltyClassOf } from '@xinqiao/platform/rules/publication-term.js';
import { creditItem, type CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import type { CreditCentreFacts } from '../store.js';
import { termOf } from './record.js';

/** What the centre itself holds that a verdict may read (matters.md, item codes). */
export function creditItemsOf(facts: CreditCentreFacts): CreditItem[] {
  const penalties = facts.penalties.flatMap((penalty) => {
    const term = termOf(penalty);
    if (!term) return [];
    return creditItem({
      code: penaltyClassOf(penalty.kinds) === 'SERIOUS' ? 'PENALTY_SERIOUS' : 'PENALTY_GENERAL',
      slice: 'E4',
      reference: `penalty:${penalty.authority_uscc}:${penalty.document_no}`,
      document: penalty.document_no,
      legalBasis: penalty.basis,
      from: penalty.decided_on,
      until: term.publishedUntil,
      remedy: `${term.repairableAfter}后可申请信用修复 · Repair may be applied for after ${term.repairableAfter}`,
    });
  });
  const serious = facts.serious.map((listing) =>
    creditItem({
      code: listing.list_code === 'GOVERNMENT_PROCUREMENT' ? 'PROCUREMENT_BANNED' : 'SERIOUS_LIST',
      slice: 'E3',
      reference: `serious-listing:${listing.list_code}:${listing.document_no}`,
      document: listing.document_no,
      legalBasis: listing.legal_basis,
      from: listing.listed_on,
      until: listing.until,
      remedy:
        '满足条件后向列入机关申请移出 · Apply for removal to the authority that listed, once its conditions are met',
    }),
  );
  const commitments = facts.commitments.map((commitment) =>
    creditItem({
      code: 'COMMITMENT_BROKEN',
      slice: 'E8',
      reference: `commitment:${commitment.commitment_no}`,
      document: commitment.document_no,
      legalBasis: '国办发〔2020〕49号',
      from: commitment.broken_on,
      until: commitment.until,
      remedy: '履行承诺后申请修复 · Keep the commitment, then apply for repair',
    }),
  );
  return [...penalties, ...serious, ...commitments];
}
