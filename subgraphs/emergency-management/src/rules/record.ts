import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { SafetyRecord } from '../resolver-types.gen.js';
import type { EmergencyManagementFacts } from '../store.js';
import { postedBalanceOn } from './safety-points/posted-balance.js';
import { safetyRulebookOn } from './safety-points/rulebook.js';
import { samplingWeightOf } from './safety-points/sampling.js';

/** The section that the emergency management bureau hangs under Subject. `today`: Asia/Shanghai. */
export function recordOf(facts: EmergencyManagementFacts, state: SourceState, today: string): SafetyRecord {
  if (facts.supervision.length === 0) return { ...state, supervised: false, entries: [], openOrders: [] };
  const { balance, tier } = postedBalanceOn(today, facts.entries);
  return {
    ...state,
    supervised: true,
    tier,
    balance: balance / 2,
    entries: facts.entries.map((entry) => ({
      itemNo: entry.item_no,
      kind: entry.kind,
      severity: entry.severity,
      points: entry.half_points / 2,
      occurredOn: entry.occurred_on,
      documentNo: entry.document_no,
    })),
    openOrders: facts.orders
      .filter(({ completed_on }) => completed_on === null)
      .map((order) => ({ orderNo: order.order_no, issuedOn: order.issued_on, dueOn: order.due_on })),
    samplingWeight: samplingWeightOf(tier, safetyRulebookOn(today)),
  };
}
