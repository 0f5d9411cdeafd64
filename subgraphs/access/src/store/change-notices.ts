import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';
import { looksAt } from './access-log.js';

export interface RecordChangeRow {
  readonly case_id: string;
  readonly owner: string;
  readonly subject_id: string;
  readonly reference: string;
  readonly outcome: 'CORRECTED' | 'SUPPLEMENTED' | 'DELETED' | 'GRANTED';
  /** Asia/Shanghai. */
  readonly changed_on: string;
}

/** What one organisation is told of a change, and whether it has heard. */
export interface ChangeNoticeRow extends RecordChangeRow {
  readonly id: string;
  readonly organisation: string;
  /** Its latest look at the record. */
  readonly looked_at: Date;
  /** Every one of its looks is sealed by a court's order until this day; null: one is not. */
  readonly sealed_until: string | null;
  readonly told_at: Date;
  readonly acknowledged_at: Date | null;
  readonly acknowledged_by: string | null;
}

export interface ChangeNoticeStore {
  /** Tells every organisation whose access records hold the record's reference; the subject's own looks are no recipient. */
  tellWhoLooked(manager: EntityManager, change: RecordChangeRow): Promise<void>;
  changeOf(caseId: string): Promise<RecordChangeRow | null>;
  noticesOfCase(caseId: string): Promise<ChangeNoticeRow[]>;
  /** To one organisation, the latest first. */
  noticesTo(organisation: string, acknowledged: boolean | null): Promise<ChangeNoticeRow[]>;
  /** A notice to the organisation, locked; null where there is none of this id. */
  lockNotice(manager: EntityManager, id: string, organisation: string): Promise<ChangeNoticeRow | null>;
  acknowledge(manager: EntityManager, id: string, by: string): Promise<ChangeNoticeRow | null>;
}

const WHO_LOOKED = `
  INSERT INTO change_notice (case_id, organisation, looked_at, sealed_until)
  SELECT $1, leaf::jsonb ->> 'organisation', max((leaf::jsonb ->> 'at')::timestamptz),
         CASE WHEN bool_and(leaf::jsonb ->> 'sealedUntil' IS NOT NULL) THEN max((leaf::jsonb ->> 'sealedUntil')::date) END
  FROM record_entry
  WHERE ${looksAt('$2')} AND leaf::jsonb -> 'items' -> $3 @> to_jsonb($4::text)
    AND leaf::jsonb ->> 'organisation' IS NOT NULL AND leaf::jsonb ->> 'matter' IS DISTINCT FROM 'OWN_RECORD'
  GROUP BY 2
  ON CONFLICT DO NOTHING`;

const NOTICE = `
  SELECT n.id, n.case_id, n.organisation, n.looked_at, n.sealed_until, n.acknowledged_at, n.acknowledged_by, c.owner,
         c.subject_id, c.reference, c.outcome, c.changed_on, c.told_at
  FROM change_notice n JOIN record_change c USING (case_id)`;

export function changeNoticeStore(database: Database): ChangeNoticeStore {
  return {
    async tellWhoLooked(manager, { case_id, owner, subject_id, reference, outcome, changed_on }) {
      await manager.query(
        `INSERT INTO record_change (case_id, owner, subject_id, reference, outcome, changed_on)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [case_id, owner, subject_id, reference, outcome, changed_on],
      );
      await manager.query(WHO_LOOKED, [case_id, subject_id, owner, reference]);
    },
    async changeOf(caseId) {
      const [row] = await database.rows<RecordChangeRow & object>(
        'record_change',
        'SELECT case_id, owner, subject_id, reference, outcome, changed_on FROM record_change WHERE case_id::text = $1',
        [caseId],
      );
      return row ?? null;
    },
    noticesOfCase: (caseId) =>
      database.rows<ChangeNoticeRow & object>(
        'notices_of_case',
        `${NOTICE} WHERE n.case_id::text = $1 ORDER BY n.organisation`,
        [caseId],
      ),
    noticesTo: (organisation, acknowledged) =>
      database.rows<ChangeNoticeRow & object>(
        'notices_to',
        `${NOTICE} WHERE n.organisation = $1 AND ($2::boolean IS NULL OR (n.acknowledged_at IS NOT NULL) = $2)
         ORDER BY c.told_at DESC, n.id LIMIT 1000`,
        [organisation, acknowledged],
      ),
    async lockNotice(manager, id, organisation) {
      const [row] = (await manager.query(`${NOTICE} WHERE n.id::text = $1 AND n.organisation = $2 FOR UPDATE OF n`, [
        id,
        organisation,
      ])) as ChangeNoticeRow[];
      return row ?? null;
    },
    async acknowledge(manager, id, by) {
      await manager.query(
        'UPDATE change_notice SET acknowledged_at = clock_timestamp(), acknowledged_by = $2 WHERE id = $1',
        [id, by],
      );
      const [row] = (await manager.query(`${NOTICE} WHERE n.id = $1`, [id])) as ChangeNoticeRow[];
      return row ?? null;
    },
  };
}
