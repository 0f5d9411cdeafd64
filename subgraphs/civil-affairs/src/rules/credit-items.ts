import { disclosedUntil } from '@xinqiao/platform/rules/objection-clock.js';
import { creditIndicator, creditItem, type CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import type { CivilAffairsFacts } from '../store.js';
import { records } from './records.js';

/** What the civil affairs bureau knows that a verdict may read (matters.md, item codes). `today`: Asia/Shanghai. */
export function creditItemsOf(facts: CivilAffairsFacts, today: string): CreditItem[] {
  const listings = facts.listings.map((listing) =>
    creditItem({
      code: 'SOCIAL_ORG_ABNORMAL',
      slice: 'E3',
      reference: records.listings.reference(listing),
      document: listing.document_no,
      legalBasis: '社会组织信用信息管理办法（民政部令第60号）第十一条',
      from: listing.listed_on,
      until: listing.removed_on && disclosedUntil(listing.removed_on),
      status: listing.removed_on === null || listing.removed_on > today ? 'IN_FORCE' : 'REPAIRED',
      remedy: { en: 'Correct the cause and apply for removal', zh: '改正后申请移出活动异常名录' },
    }),
  );
  // A person's donations are for the Haibei score, by choice, and for nothing else.
  const given = facts.subjectId.startsWith('o') ? facts.donations : [];
  const donations = given.map((donation) =>
    creditItem({
      code: 'DONATION',
      slice: 'P4',
      reference: `donation:${donation.donation_no}`,
      legalBasis: '《慈善法》第九十五条',
      from: donation.donated_on,
      indicators: [
        creditIndicator({
          code: 'O-DON-01',
          figures: [{ measure: 'amount_cny', value: Number(donation.amount_yuan) }],
        }),
      ],
    }),
  );
  return [...listings, ...donations];
}
