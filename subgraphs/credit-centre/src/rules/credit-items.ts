import {
  creditIndicator,
  creditItem,
  type CreditIndicator,
  type CreditItem,
} from '@xinqiao/platform/subgraph/credit-items.js';
import { penaltyItemsOf } from '@xinqiao/platform/subgraph/penalty-items.js';
import type { CreditCentreFacts } from '../store.js';
import { officialItemsOf } from './government-integrity/official-record.js';
import { records } from './records.js';

/** What the centre itself holds that a verdict may read (matters.md, item codes). `today`: Asia/Shanghai. */
export function creditItemsOf(facts: CreditCentreFacts, today: string): CreditItem[] {
  const serious = facts.serious.map((listing) =>
    creditItem({
      code: listing.list_code === 'GOVERNMENT_PROCUREMENT' ? 'PROCUREMENT_BANNED' : 'SERIOUS_LIST',
      slice: 'E3',
      reference: records.serious.reference(listing),
      document: listing.document_no,
      legalBasis: listing.legal_basis,
      from: listing.listed_on,
      until: listing.until,
      indicators: indicatorsOf(listing),
      remedy: {
        en: 'Apply for removal to the authority that listed, once its conditions are met',
        zh: '满足条件后向列入机关申请移出',
      },
    }),
  );
  const commitments = facts.commitments.map((commitment) =>
    creditItem({
      code: 'COMMITMENT_BROKEN',
      slice: 'E8',
      reference: records.commitments.reference(commitment),
      document: commitment.document_no,
      legalBasis: '国办发〔2020〕49号',
      from: commitment.broken_on,
      until: commitment.until,
      remedy: { en: 'Keep the commitment, then apply for repair', zh: '履行承诺后申请修复' },
    }),
  );
  const delivered = facts.creditRecords.map(recordItemOf);
  return [
    ...delivered,
    ...penaltyItemsOf(facts.penalties, today),
    ...officialItemsOf(facts.officialRecords),
    ...serious,
    ...commitments,
  ];
}

/**
 * Art. 15(13) knows the list of market supervision, 15(14) those of other sectors with a national basis. The ban from
 * procurement is one of them, and annex 2 行政管理/5 at the same time: one act that fits two items (art. 18(2)).
 */
function indicatorsOf({ list_code, document_no }: CreditCentreFacts['serious'][number]): CreditIndicator[] {
  const act = `${list_code} ${document_no}`;
  const code = list_code === 'MARKET_SUPERVISION' ? 'O-BIZ-22' : 'O-BIZ-23';
  const listed = creditIndicator({ code, continuing: true, act });
  return list_code === 'GOVERNMENT_PROCUREMENT' ? [listed, creditIndicator({ code: 'O-PRC-01', act })] : [listed];
}

/** A department's fact for the evaluation; no verdict reads it. */
function recordItemOf(record: CreditCentreFacts['creditRecords'][number]): CreditItem {
  const figures = [
    ...(record.amount_yuan === null ? [] : [{ measure: 'amount_cny', value: Number(record.amount_yuan) }]),
    ...(record.arrears_months === null ? [] : [{ measure: 'arrears_months', value: record.arrears_months }]),
  ];
  return creditItem({
    code: 'CREDIT_RECORD',
    slice: 'E7',
    reference: `credit-record:${record.authority_uscc}:${record.record_no}`,
    document: record.document_no,
    legalBasis: record.legal_basis,
    from: record.formed_on,
    status: record.repaired_on === null ? 'IN_FORCE' : 'REPAIRED',
    repairedOn: record.repaired_on,
    indicators: [
      creditIndicator({
        code: record.indicator,
        continuing: record.continuing,
        endedOn: record.ended_on,
        correctedOn: record.corrected_on,
        act: record.act,
        event: record.event,
        run: record.run,
        points: record.points,
        figures,
      }),
    ],
  });
}
