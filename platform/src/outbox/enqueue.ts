import type { AddressedMessage } from './message.js';

/** What a transaction can do that enqueueing needs. */
interface Transaction {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** The task that delivers one message of the outbox. */
export const DELIVER = 'outbox:deliver';

/** With graphile-worker's waits of e^attempt seconds, at most six hours, the last of them comes after four days. */
export const MOST_ATTEMPTS = 25;

/**
 * Puts a message into the outbox and its delivery into the queue, in the command's own transaction: it is told if and
 * only if the command commits. A second message with the same id is none.
 */
export async function enqueue(manager: Transaction, { id, recipient, kind, payload }: AddressedMessage): Promise<void> {
  await manager.query(
    `WITH added AS (
       INSERT INTO outbox (id, recipient, kind, payload) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING RETURNING id
     )
     SELECT graphile_worker.add_job('${DELIVER}', json_build_object('id', id), max_attempts := ${MOST_ATTEMPTS}, job_key := id)
     FROM added`,
    [id, recipient, kind, JSON.stringify(payload)],
  );
}

export interface JobOptions {
  /** A job of the same key that has not begun is replaced. */
  readonly jobKey?: string;
  /** Not before this instant; at once if left out. */
  readonly runAt?: Date;
  readonly maxAttempts?: number;
}

/** Has a job of the subgraph's own jobs.ts run after the command's transaction. */
export async function enqueueJob(
  manager: Transaction,
  name: string,
  payload: unknown,
  { jobKey, runAt, maxAttempts }: JobOptions = {},
): Promise<void> {
  await manager.query(`SELECT graphile_worker.add_job($1, $2::json, run_at := $3, max_attempts := $4, job_key := $5)`, [
    name,
    JSON.stringify(payload),
    runAt?.toISOString() ?? null,
    maxAttempts ?? null,
    jobKey ?? null,
  ]);
}
