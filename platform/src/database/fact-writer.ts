import { IsNull, type EntityManager } from 'typeorm';
import type { FactTable } from './facts.js';

/** Facts as commands write them, each by its name among the owner's tables. */
export interface FactWriter<Name extends string> {
  /** Two that would change the same thing at once wait for each other here, whether or not a row of it exists. */
  lock(manager: EntityManager, what: string): Promise<void>;
  /** The one fact not superseded of these values. */
  current<Row extends object>(manager: EntityManager, fact: Name, where: object): Promise<Row | null>;
  add(manager: EntityManager, fact: Name, row: object): Promise<void>;
  /** The fact of the same key, where there is one, is superseded and stays on record. */
  replace(manager: EntityManager, fact: Name, row: object): Promise<void>;
}

export function openFactWriter<Name extends string>(tables: Readonly<Record<Name, FactTable>>): FactWriter<Name> {
  return {
    async lock(manager, what) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [what]);
    },
    async current<Row extends object>(manager: EntityManager, fact: Name, where: object) {
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
  };
}

/** A read row carries its own id and time of record; its successor gets new ones. */
function withoutIdentity(row: object): object {
  const { id: _, recorded_at: __, superseded_at: ___, ...rest } = row as Record<string, unknown>;
  return rest;
}
