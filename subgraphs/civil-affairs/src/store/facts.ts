import { forgetCases } from '@xinqiao/platform/records/case-store.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from '../entities.js';

export type FactName = keyof typeof tables;

/** What a resident had deleted stays deleted, whatever a later file brings. */
export const kept = (fact: FactName, key: string) =>
  `NOT EXISTS (SELECT FROM record_deletion d WHERE d.fact = '${fact}' AND d.reference = ${key})`;

/** What a resident may have deleted, by the name under which objections refer to it. */
const RECORDS = {
  villageItem: 'village-item',
  volunteerService: 'volunteer-service',
  donation: 'donation',
} as const satisfies Partial<Record<FactName, string>>;

type Deletable = keyof typeof RECORDS;

/** The facts that commands write. */
export interface FactStore {
  /** Two that would change the same thing at once wait for each other here, whether or not a row of it exists. */
  lock(manager: EntityManager, what: string): Promise<void>;
  /** The one fact not superseded of these values. */
  current<Row extends object>(manager: EntityManager, fact: FactName, where: object): Promise<Row | null>;
  add(manager: EntityManager, fact: FactName, row: object): Promise<void>;
  /** The fact of the same key, where there is one, is superseded and stays on record. */
  replace(manager: EntityManager, fact: FactName, row: object): Promise<void>;
  /** Deletes every version of a fact for good; what remains says that something was deleted, and not what. */
  erase(
    manager: EntityManager,
    deletion: { readonly fact: Deletable; readonly reference: string; readonly subject: string; readonly on: string },
  ): Promise<void>;
}

export function openFactStore(): FactStore {
  return {
    async lock(manager, what) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [what]);
    },
    async current<Row extends object>(manager: EntityManager, fact: FactName, where: object) {
      return (await manager.findOneBy(tables[fact].entity, { ...where, superseded_at: IsNull() })) as Row | null;
    },
    async add(manager, fact, row) {
      await manager.insert(tables[fact].entity, withoutIdentity(row));
    },
    async replace(manager, fact, row) {
      const { entity, key } = tables[fact];
      const known = Object.fromEntries(Object.entries(row).filter(([column]) => key.includes(column)));
      await manager.update(entity, { ...known, superseded_at: IsNull() }, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, withoutIdentity(row));
    },
    async erase(manager, { fact, reference, subject, on }) {
      const { table, key } = tables[fact];
      await manager.query(`DELETE FROM ${table} WHERE ${key.join()} = $1 AND subject_id = $2`, [reference, subject]);
      await manager.query(
        'INSERT INTO record_deletion (fact, reference, subject_id, deleted_on) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [fact, reference, subject, on],
      );
      await forgetCases(manager, subject, `${RECORDS[fact]}:${reference}`);
    },
  };
}

/** A read row carries its own id and time of record; its successor gets new ones. */
function withoutIdentity(row: object): object {
  const { id: _, recorded_at: __, superseded_at: ___, ...rest } = row as Record<string, unknown>;
  return rest;
}
