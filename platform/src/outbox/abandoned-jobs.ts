import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import type { PoolClient } from 'pg';
import type { Database } from '../database/database.js';
import type { Logger } from '../log/log.js';

/** The class of the advisory locks by which a running queue is known to live. */
const ALIVE = 7406;

/** Milliseconds between two looks: a killed process holds up its messages by some of these, and not by the four hours of graphile-worker. */
const EVERY = 2_000;

/** A queue that has just begun may have a job before it has its lock. */
const YOUNG = '2 seconds';

const RELEASE = `
  SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
  WHERE locked_at < now() - interval '${YOUNG}' AND NOT EXISTS (
    SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database AND datname = current_database()
    WHERE locktype = 'advisory' AND classid = ${ALIVE} AND objid = hashtext(locked_by)::oid)
  HAVING count(*) > 0`;

/**
 * Events of a queue on which it takes, with the connection that listens for jobs, a lock in its own name: PostgreSQL
 * gives it up with the connection, however the process ends.
 */
export function aliveWhileListening(): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:listen:success', ({ workerPool, client }) => {
    // A client runs one statement at a time, and the queue's own LISTEN comes first. A connection that breaks here is
    // opened anew by the queue, which then says so again.
    client.once('drain', () => void lock(client, workerPool.id).catch(() => undefined));
  });
  return events;
}

function lock(client: PoolClient, queue: string): Promise<unknown> {
  return client.query(`SELECT pg_advisory_lock_shared(${ALIVE}, hashtext($1))`, [queue]);
}

/** Gives the jobs of queues that died back, as long as this process runs. */
export function releaseAbandonedJobs(database: Database, log: Logger): Disposable {
  const release = () => {
    database
      .rows('release_abandoned_jobs', RELEASE, [])
      .catch((error: unknown) => log.warn({ error: String(error) }, 'abandoned jobs could not be released'));
  };
  release();
  const timer = setInterval(release, EVERY);
  timer.unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
