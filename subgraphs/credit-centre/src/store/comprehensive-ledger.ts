import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';

/** An entry of the ledger yiwu-comprehensive; whole points. */
export interface ComprehensiveRow {
  readonly id: string;
  readonly person_id: string;
  readonly ledger: string;
  readonly item: string;
  readonly points: number;
  readonly occurred_on: string;
  readonly legal_basis: string;
  /** The id of the entry that it takes back. */
  readonly reverses: string | null;
  readonly told_by: string;
}

export interface ComprehensiveLedgerStore {
  /**
   * Entries of persons, in the order of their days. A reader of its own, so that no verdict and no evaluation can have
   * these rows at hand (domain.md 1.6, D-l).
   */
  comprehensiveEntriesOf(persons: readonly string[]): Promise<ComprehensiveRow[][]>;
  addComprehensiveEntry(manager: EntityManager, row: ComprehensiveRow): Promise<void>;
}

export function comprehensiveLedgerStore(database: Database): ComprehensiveLedgerStore {
  return {
    async comprehensiveEntriesOf(persons) {
      const rows = await database.rows<ComprehensiveRow & object>(
        'comprehensive_entries',
        `SELECT id, person_id, ledger, item, points, occurred_on, legal_basis, reverses, told_by FROM comprehensive_entry
         WHERE person_id = ANY($1) AND recorded_at <= coalesce($2::timestamptz, clock_timestamp())
         ORDER BY occurred_on, recorded_at`,
        [persons, database.asOf ?? null],
      );
      return persons.map((person) => rows.filter(({ person_id }) => person_id === person));
    },
    async addComprehensiveEntry(manager, row) {
      await manager.query(
        `INSERT INTO comprehensive_entry (id, person_id, ledger, item, points, occurred_on, legal_basis, reverses, told_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[row.id, row.person_id, row.ledger, row.item, row.points, row.occurred_on],
          ...[row.legal_basis, row.reverses, row.told_by],
        ],
      );
    },
  };
}
