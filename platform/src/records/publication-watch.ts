import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Database } from '../database/database.js';
import { lateness, type LatePublicationRow, type WatchedPenalty } from '../rules/late-publication.js';
import type { WorkingDays } from '../rules/working-days.js';

/** Penalties of one step; each is looked at once in its life. */
const STEP = 5_000;

/** For a migration of whoever owns penalties; beside it a document's first record is found by an index. */
export const CREATE_PUBLICATION_WATCH = `
  CREATE TABLE watched_publication (
    authority_uscc text NOT NULL,
    document_no    text NOT NULL,
    PRIMARY KEY (authority_uscc, document_no)
  );
  CREATE INDEX penalty_by_document ON penalty (authority_uscc, document_no, recorded_at);`;

const UNWATCHED = `
  SELECT p.authority_uscc, p.document_no, p.authority, p.subject_id, p.basis, p.kinds, p.decided_on,
         (first.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS published_on
  FROM penalty p
  CROSS JOIN LATERAL (SELECT min(recorded_at) AS recorded_at FROM penalty f
                      WHERE f.authority_uscc = p.authority_uscc AND f.document_no = p.document_no) first
  WHERE p.superseded_at IS NULL AND NOT EXISTS (
    SELECT FROM watched_publication w WHERE w.authority_uscc = p.authority_uscc AND w.document_no = p.document_no)
  ORDER BY p.id LIMIT $1`;

const WATCHED = 'INSERT INTO watched_publication SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING';

export interface PublicationWatch {
  /** The deadline holds for it. */
  isWatched(penalty: WatchedPenalty): boolean;
  /** What becomes of the late ones, in the transaction that remembers that they were looked at. */
  keepLate(manager: EntityManager, late: readonly LatePublicationRow[]): Promise<void>;
}

/**
 * Looks at every penalty of this owner that came since the last time, and gives how many were published too late. A year
 * without a calendar throws, and what was not looked at is looked at the next time.
 */
export async function watchPenalties(
  database: Database,
  days: WorkingDays,
  { isWatched, keepLate }: PublicationWatch,
): Promise<number> {
  let found = 0;
  for (;;) {
    const penalties = await database.rows<WatchedPenalty & object>('unwatched_penalties', UNWATCHED, [STEP]);
    if (penalties.length === 0) return found;
    const late = penalties.filter(isWatched).flatMap((penalty) => lateness(penalty, days) ?? []);
    await database.source.transaction(async (manager) => {
      await keepLate(manager, late);
      const column = (name: 'authority_uscc' | 'document_no') => penalties.map((penalty) => penalty[name]);
      await manager.query(WATCHED, [column('authority_uscc'), column('document_no')]);
    });
    found += late.length;
  }
}

const day = z.iso.date();

/** Message `late-publication`: another owner published a work-safety penalty too late; the centre keeps the list. */
export const latePublicationTold = z.object({
  authority_uscc: z.string().min(1).max(18),
  document_no: z.string().min(1).max(200),
  authority: z.string().min(1).max(200),
  subject_id: z.string(),
  decided_on: day,
  due_on: day,
  published_on: day,
  days_late: z.int().positive(),
}) satisfies z.ZodType<LatePublicationRow>;
