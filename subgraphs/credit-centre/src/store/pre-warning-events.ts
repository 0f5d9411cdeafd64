import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';

export interface NewPreWarningEvent {
  /** The id of the message that told it. */
  readonly message: string;
  readonly warning: string;
  readonly event: string;
  readonly happened_on: string;
  readonly case_no: string;
  readonly subject_id: string;
  readonly court: string;
  readonly document_no: string;
  readonly superior_organ: string;
  readonly told_on: string;
  readonly list_from: string;
  readonly answer: string | null;
}

/** `id`: its number, as text. */
export interface PreWarningEventRow extends NewPreWarningEvent {
  readonly id: string;
}

export interface PreWarningEventStore {
  addPreWarningEvent(manager: EntityManager, event: NewPreWarningEvent): Promise<void>;
  /** Events after a number, in their order; of one superior organ, or of all for null. */
  preWarningEventsAfter(after: string, first: number, superior: string | null): Promise<PreWarningEventRow[]>;
}

export function preWarningEventStore(database: Database): PreWarningEventStore {
  return {
    async addPreWarningEvent(manager, event) {
      // Numbers are given in the order of commits.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('pre_warning_event'))`);
      const columns = Object.keys(event);
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      await manager.query(
        `INSERT INTO pre_warning_event (id, ${columns.join(', ')})
         VALUES ((SELECT coalesce(max(id), 0) + 1 FROM pre_warning_event), ${places})`,
        Object.values(event),
      );
    },
    preWarningEventsAfter: (after, first, superior) =>
      database.rows<PreWarningEventRow & object>(
        'pre_warning_events',
        `SELECT id::text, message, warning, event, happened_on, case_no, subject_id, court, document_no, superior_organ,
           told_on, list_from, answer
         FROM pre_warning_event WHERE id > $1 AND ($3::text IS NULL OR superior_organ = $3) ORDER BY pre_warning_event.id LIMIT $2`,
        [after, first, superior],
      ),
  };
}
