import { shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { ComprehensiveEntry } from '../resolver-types.gen.js';
import type { ComprehensiveRow } from '../store/comprehensive-ledger.js';
import { records } from './records.js';

export function comprehensiveEntriesOf(rows: readonly ComprehensiveRow[], marking: Marking): ComprehensiveEntry[] {
  return shown(rows, records.comprehensive, marking, comprehensiveEntryOf);
}

function comprehensiveEntryOf(row: ComprehensiveRow) {
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
