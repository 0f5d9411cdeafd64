import { openFactWriter, type FactWriter } from '@xinqiao/platform/database/fact-writer.js';
import { forgetCases } from '@xinqiao/platform/records/case-store.js';
import type { EntityManager } from 'typeorm';
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
export interface FactStore extends FactWriter<FactName> {
  /** Deletes every version of a fact for good; what remains says that something was deleted, and not what. */
  erase(
    manager: EntityManager,
    deletion: { readonly fact: Deletable; readonly reference: string; readonly subject: string; readonly on: string },
  ): Promise<void>;
}

export function openFactStore(): FactStore {
  return {
    ...openFactWriter(tables),
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
