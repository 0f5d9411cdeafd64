import { disclosedUntil } from '@xinqiao/platform/rules/objection-clock.js';
import { creditItem, type CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import { penaltyItemsOf } from '@xinqiao/platform/subgraph/penalty-items.js';
import type { RecordFacts } from './record.js';
import { decidingEntries, records } from './records.js';
import { postedBalanceOn } from './safety-points/posted-balance.js';
import { safetyRulebookOn } from './safety-points/rulebook.js';

/** What the emergency management bureau knows that a verdict may read (matters.md, item codes). `today`: Asia/Shanghai. */
export function creditItemsOf(facts: RecordFacts, today: string): CreditItem[] {
  const { tier: standing, tierSince } = postedBalanceOn(today, facts.entries, facts.closings);
  const undisputed = postedBalanceOn(today, decidingEntries(facts.entries, facts.marks ?? []), facts.closings);
  const tier =
    facts.supervision.length > 0 && standing === 'LOW'
      ? [
          creditItem({
            code: 'SAFETY_TIER_LOW',
            slice: 'S1',
            reference: 'safety-balance',
            legalBasis: safetyRulebookOn(today).instrument,
            from: tierSince,
            disputed: undisputed.tier !== 'LOW',
            remedy: {
              en: 'Earn points by the safety exam and self-inspection reports',
              zh: '参加安全考试、按期自查上报以加分',
            },
          }),
        ]
      : [];
  const overdue = facts.orders
    .filter(({ due_on, completed_on }) => due_on < (completed_on ?? today))
    .map((order) =>
      creditItem({
        code: 'SAFETY_OVERDUE_ORDER',
        slice: 'S3',
        reference: records.orders.reference(order),
        document: order.order_no,
        legalBasis: '《安全生产法》第六十五条',
        from: order.due_on,
        until: order.completed_on && disclosedUntil(order.completed_on),
        status: order.completed_on === null ? 'IN_FORCE' : 'REPAIRED',
        remedy: { en: 'Rectify and ask for re-inspection', zh: '完成整改并申请复查' },
      }),
    );
  return [...tier, ...overdue, ...penaltyItemsOf(facts.penalties ?? [], today)];
}
