import type { Database } from '@xinqiao/platform/database/database.js';
import type { FactTable } from '@xinqiao/platform/database/facts.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from '../entities.js';
import type {
  ArrearsRow,
  EvaluationRow,
  FindingRow,
  ListingRow,
  MajorViolationRow,
  NonNormalRow,
} from '../rules/facts.js';

/** The fact tables that commands write, and what a row of each says. */
export type Facts = {
  readonly aGradeListing: ListingRow;
  readonly taxEvaluation: EvaluationRow;
  readonly taxFinding: FindingRow;
  readonly taxArrears: ArrearsRow;
  readonly majorTaxViolation: MajorViolationRow;
  readonly nonNormalHousehold: NonNormalRow;
};

/** When a fact holds; `valid_to` is exclusive. */
export interface Term {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export interface FactStore {
  /** Whatever is written about a subject, or under a number, waits here for its turn until the transaction ends. */
  lock(manager: EntityManager, names: readonly string[]): Promise<void>;
  /** The facts known now that match, in the order in which they were recorded. */
  find<Name extends keyof Facts>(
    manager: EntityManager,
    name: Name,
    where: Partial<Facts[Name]>,
  ): Promise<readonly (Facts[Name] & Term)[]>;
  /** The fact known now under the key of a row; null: there is none. */
  findByKey<Name extends keyof Facts>(
    manager: EntityManager,
    name: Name,
    row: Facts[Name],
  ): Promise<(Facts[Name] & Term) | null>;
  add<Name extends keyof Facts>(manager: EntityManager, name: Name, row: Facts[Name], term: Term): Promise<void>;
  /** Everybody on the list of major tax violations, and who left it: `valid_to` is the first day off it. */
  majorViolationEntries(): Promise<readonly (MajorViolationRow & Pick<Term, 'valid_to'>)[]>;
  /** The fact as it was is superseded, and stays on record. */
  replace<Name extends keyof Facts>(manager: EntityManager, name: Name, row: Facts[Name], term: Term): Promise<void>;
}

export function openFactStore(database: Database): FactStore {
  const find: FactStore['find'] = async (manager, name, where) => {
    const { entity } = tables[name];
    const rows = await manager.find(entity, { where: { ...where, superseded_at: IsNull() }, order: { id: 'ASC' } });
    return rows.map((row) => factOnly(row as Record<string, unknown>, tables[name]));
  };
  return {
    find,
    async findByKey(manager, name, row) {
      const [known] = await find(manager, name, keyOf(name, row));
      return known ?? null;
    },
    async lock(manager, names) {
      // In one order, so that two that name the same never wait for each other.
      for (const name of [...new Set(names)].toSorted()) {
        await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
      }
    },
    majorViolationEntries: () =>
      database.rows<MajorViolationRow & Pick<Term, 'valid_to'> & object>(
        'major_violation_entries',
        `SELECT subject_id, document_no, conduct, listed_on, until, valid_to FROM major_tax_violation
         WHERE superseded_at IS NULL ORDER BY listed_on, document_no`,
        [],
      ),
    async add(manager, name, row, term) {
      await manager.insert(tables[name].entity, { ...row, ...term });
    },
    async replace(manager, name, row, term) {
      const { entity } = tables[name];
      const same = { ...keyOf(name, row), superseded_at: IsNull() };
      await manager.update(entity, same, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, { ...row, ...term });
    },
  };
}

function keyOf<Name extends keyof Facts>(name: Name, row: Facts[Name]): Partial<Facts[Name]> {
  const key = tables[name].key.map((column) => [column, row[column as keyof typeof row]]);
  return Object.fromEntries(key) as Partial<Facts[Name]>;
}

/** Columns that rules count with: PostgreSQL's driver gives a numeric as text. */
const COUNTED = new Set(['score', 'points', 'share']);

/** A row as TypeORM reads it carries its identity and times; a fact is what it says. */
function factOnly<Row>(row: Record<string, unknown>, { columns }: FactTable): Row {
  const kept = columns.map((column) => {
    const value = row[column];
    return [column, COUNTED.has(column) && typeof value === 'string' ? Number(value) : value] as const;
  });
  return Object.fromEntries(kept) as Row;
}
