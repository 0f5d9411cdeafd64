import type { Database } from '@xinqiao/platform/database/database.js';
import type { LatePublicationRow } from '@xinqiao/platform/rules/late-publication.js';
import type { EntityManager } from 'typeorm';

export interface PublicationStore {
  /** Keeps which penalties came too late, of this owner and of others; what is known already stays as it is. */
  keepLatePublications(manager: EntityManager, late: readonly LatePublicationRow[], today: string): Promise<void>;
  /** Late publications of a span of days, latest first; both ends belong to it. */
  latePublications(from: string, to: string, limit: number): Promise<LatePublicationRow[]>;
}

const LATE = `
  SELECT authority_uscc, document_no, authority, subject_id, decided_on, due_on, published_on, days_late
  FROM late_publication WHERE published_on BETWEEN $1 AND $2
  ORDER BY published_on DESC, authority_uscc, document_no LIMIT $3`;

export function publicationStore(database: Database): PublicationStore {
  return {
    latePublications: (from, to, limit) =>
      database.rows<LatePublicationRow & object>('late_publications', LATE, [from, to, limit]),
    async keepLatePublications(manager, late, today) {
      await manager.query(
        `INSERT INTO late_publication (authority_uscc, document_no, authority, subject_id, decided_on, due_on,
                                       published_on, days_late, found_on)
         SELECT authority_uscc, document_no, authority, subject_id, decided_on, due_on, published_on, days_late, $2
         FROM jsonb_to_recordset($1) AS late (authority_uscc text, document_no text, authority text, subject_id text,
           decided_on date, due_on date, published_on date, days_late integer)
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(late), today],
      );
    },
  };
}
