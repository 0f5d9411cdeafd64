import type { ComprehensiveEntry } from '../resolver-types.gen.js';
import type { ComprehensiveRow } from '../store/comprehensive-ledger.js';

export function comprehensiveEntryOf(row: ComprehensiveRow): ComprehensiveEntry {
  return {
    id: row.id,
    ledger: row.ledger,
    item: row.item,
    points: row.points,
    occurredOn: row.occurred_on,
    legalBasis: row.legal_basis,
    reverses: row.reverses,
    toldBy: row.told_by,
  };
}
