import { CURRENT } from '@xinqiao/platform/database/facts.js';
import type { EntityManager } from 'typeorm';
import type { VillageItemKind } from '../rules/village-points.js';
import { kept } from './facts.js';

export interface VillageMembershipRow {
  readonly subject_id: string;
  readonly village: string;
  readonly residence: 'REGISTERED' | 'RESIDENCE_PERMIT';
  readonly unrated_because: 'AT_SCHOOL' | 'MOVED_OUT' | 'UNDER_INVESTIGATION' | 'DECEASED' | null;
  readonly valid_from: string;
  /** The first day without consent; null: it lasts. */
  readonly valid_to: string | null;
}

export interface VillageItemRow {
  readonly subject_id: string;
  readonly item_no: string;
  readonly village: string;
  readonly kind: VillageItemKind;
  readonly occurred_on: string;
  readonly points: number;
  readonly summary: string;
  readonly confirmed_by: string;
  readonly organisation: string;
  readonly evidence: string;
  readonly state: 'ENTERED' | 'COUNCIL_ACCEPTED' | 'CONFIRMED' | 'REJECTED';
  readonly council_on: string | null;
  readonly reviewed_on: string | null;
}

const VILLAGE_ITEM = `subject_id, item_no, village, kind, occurred_on, points, summary, confirmed_by, organisation, evidence,
  state, council_on, reviewed_on`;

/** The part of the subgraph's one statement that reads village records. */
export const VILLAGE_SELECTS = {
  memberships: `SELECT m.*, c.name AS village_name, c.town
                FROM (SELECT subject_id, village, residence, unrated_because, valid_from, valid_to
                      FROM village_membership WHERE ${CURRENT}) m
                LEFT JOIN committee c ON c.village = m.village AND c.superseded_at IS NULL`,
  villageItems: `SELECT ${VILLAGE_ITEM} FROM village_item
                 WHERE ${CURRENT} AND ${kept('villageItem', 'item_no')} ORDER BY occurred_on DESC, item_no`,
} as const;

export type Step = 'COUNCIL' | 'TOWN';

export interface VillageStore {
  itemNumbersOf(manager: EntityManager, subject: string): Promise<string[]>;
  hasDecided(manager: EntityManager, village: string, month: string, step: Step): Promise<boolean>;
  recordDecision(
    manager: EntityManager,
    decision: {
      readonly village: string;
      readonly month: string;
      readonly step: Step;
      readonly accepted: readonly string[];
      readonly rejected: readonly string[];
      readonly on: string;
      readonly by: string;
    },
  ): Promise<void>;
}

export function openVillageStore(): VillageStore {
  return {
    async itemNumbersOf(manager, subject) {
      const rows = (await manager.query('SELECT DISTINCT item_no FROM village_item WHERE subject_id = $1', [
        subject,
      ])) as { item_no: string }[];
      return rows.map(({ item_no }) => item_no);
    },
    async hasDecided(manager, village, month, step) {
      const rows = (await manager.query('SELECT FROM village_council WHERE village = $1 AND month = $2 AND step = $3', [
        village,
        month,
        step,
      ])) as unknown[];
      return rows.length > 0;
    },
    async recordDecision(manager, { village, month, step, accepted, rejected, on, by }) {
      await manager.query(
        `INSERT INTO village_council (village, month, step, met_on, accepted, rejected, decided_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [village, month, step, on, accepted, rejected, by],
      );
    },
  };
}
