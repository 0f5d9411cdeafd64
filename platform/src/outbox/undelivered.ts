import type { Database } from '../database/database.js';
import { DELIVER, MOST_ATTEMPTS } from './enqueue.js';

/** A message that waits. */
export interface Undelivered {
  readonly id: string;
  readonly recipient: string;
  readonly kind: string;
  readonly created_at: Date;
  readonly attempts: number;
  /** The code and sentence of the last attempt; null: none was made. */
  readonly last_error: string | null;
  /** A dead letter 死信: no try is due or under way, until somebody begins anew. */
  readonly given_up: boolean;
}

/**
 * What has not reached its recipient, the oldest first. Whether it is given up is the queue's to say: the tries counted
 * beside the message go on counting when it is begun anew, and know nothing of a try in which the process died.
 */
export function undelivered(database: Database): Promise<(Undelivered & object)[]> {
  return database.rows<Undelivered & object>(
    'undelivered',
    `SELECT id, recipient, kind, created_at, attempts, last_error,
            NOT EXISTS (SELECT FROM graphile_worker.jobs job WHERE job.key = outbox.id
              AND (job.attempts < job.max_attempts OR job.locked_at IS NOT NULL)) AS given_up
     FROM outbox WHERE delivered_at IS NULL ORDER BY created_at, id`,
    [],
  );
}

/** Begins anew with everything that waits, what was given up included. */
export async function deliverAgain(database: Database): Promise<void> {
  await database.rows(
    'deliver_again',
    `SELECT graphile_worker.add_job('${DELIVER}', json_build_object('id', id), max_attempts := ${MOST_ATTEMPTS}, job_key := id)
     FROM outbox WHERE delivered_at IS NULL`,
    [],
  );
}
