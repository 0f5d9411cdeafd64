import type { Database } from '@xinqiao/platform/database/database.js';

/** A work-safety penalty, and the day on which it first came to be published here. */
export interface WatchedPenalty {
  readonly authority_uscc: string;
  readonly document_no: string;
  readonly authority: string;
  readonly subject_id: string;
  readonly basis: string;
  readonly kinds: readonly string[];
  readonly decided_on: string;
  readonly published_on: string;
}

export interface LatePublicationRow {
  readonly authority_uscc: string;
  readonly document_no: string;
  readonly authority: string;
  readonly subject_id: string;
  readonly decided_on: string;
  readonly due_on: string;
  readonly published_on: string;
  readonly days_late: number;
}

export interface PublicationStore {
  /** Penalties that were not looked at yet, each with the day of its first record. */
  unwatchedPenalties(limit: number): Promise<WatchedPenalty[]>;
  /** Remembers that penalties were looked at, and which of them came too late. */
  keepWatched(
    penalties: readonly Pick<WatchedPenalty, 'authority_uscc' | 'document_no'>[],
    late: readonly LatePublicationRow[],
    today: string,
  ): Promise<void>;
  /** Late publications of a span of days, latest first; both ends belong to it. */
  latePublications(from: string, to: string, limit: number): Promise<LatePublicationRow[]>;
}

const UNWATCHED = `
  SELECT p.authority_uscc, p.document_no, p.authority, p.subject_id, p.basis, p.kinds, p.decided_on,
         (first.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS published_on
  FROM penalty p
  CROSS JOIN LATERAL (SELECT min(recorded_at) AS recorded_at FROM penalty f
                      WHERE f.authority_uscc = p.authority_uscc AND f.document_no = p.document_no) first
  WHERE p.superseded_at IS NULL AND NOT EXISTS (
    SELECT FROM watched_publication w WHERE w.authority_uscc = p.authority_uscc AND w.document_no = p.document_no)
  ORDER BY p.id LIMIT $1`;

const LATE = `
  SELECT authority_uscc, document_no, authority, subject_id, decided_on, due_on, published_on, days_late
  FROM late_publication WHERE published_on BETWEEN $1 AND $2
  ORDER BY published_on DESC, authority_uscc, document_no LIMIT $3`;

export function publicationStore(database: Database): PublicationStore {
  return {
    unwatchedPenalties: (limit) => database.rows<WatchedPenalty & object>('unwatched_penalties', UNWATCHED, [limit]),
    latePublications: (from, to, limit) =>
      database.rows<LatePublicationRow & object>('late_publications', LATE, [from, to, limit]),
    async keepWatched(penalties, late, today) {
      await database.source.transaction(async (manager) => {
        await manager.query(
          `INSERT INTO late_publication (authority_uscc, document_no, authority, subject_id, decided_on, due_on,
                                         published_on, days_late, found_on)
           SELECT authority_uscc, document_no, authority, subject_id, decided_on, due_on, published_on, days_late, $2
           FROM jsonb_to_recordset($1) AS late (authority_uscc text, document_no text, authority text, subject_id text,
             decided_on date, due_on date, published_on date, days_late integer)
           ON CONFLICT DO NOTHING`,
          [JSON.stringify(late), today],
        );
        await manager.query(
          `INSERT INTO watched_publication SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
          [penalties.map(({ authority_uscc }) => authority_uscc), penalties.map(({ document_no }) => document_no)],
        );
      });
    },
  };
}
