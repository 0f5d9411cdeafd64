import { parseCronItems, run, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Logger } from '../log/log.js';
import { shanghaiDateOf } from '../rules/calendar-date.js';
import type { SubgraphChannel } from '../subgraph/call.js';
import type { OpenSubgraph } from '../subgraph/open-subgraph.js';
import { aliveWhileListening, releaseAbandonedJobs } from './abandoned-jobs.js';
import { deliverMessage } from './deliver-message.js';
import { DELIVER, MOST_ATTEMPTS } from './enqueue.js';
import type { Job } from './job.js';
import { sweepOutbox } from './sweep-outbox.js';
import { workerLog } from './worker-log.js';

/** Jobs at once of one subgraph: a recipient that answers slowly shall not hold up the others. */
const AT_ONCE = 2;

/** One connection listens; the jobs use those of the subgraph. */
const CONNECTIONS = 2;

/** Milliseconds between two looks for jobs whose time has come; a new one is told at once by NOTIFY. */
const LOOK_AGAIN = 2_000;

/** Whoever was down at the hour of a daily job makes up for it, once, on the same day. */
const MAKE_UP_MS = 24 * 60 * 60 * 1000;

const deliverShape = z.object({ id: z.string() });

export interface WorkSurroundings {
  /** The way to every subgraph that this process reaches, its own ones included. */
  readonly channels: ReadonlyMap<string, SubgraphChannel>;
  readonly log: Logger;
  readonly clock?: () => Date;
  /** Whether jobs run by their crontab; tests that stand on another day run them themselves. */
  readonly timetable?: boolean;
}

/**
 * Runs the queue of one subgraph's database: delivers its outbox, runs its jobs. Several processes may do so for one
 * database. Closing it waits for what is under way.
 */
export async function openWorkers(subgraph: OpenSubgraph, surroundings: WorkSurroundings): Promise<AsyncDisposable> {
  const { database } = subgraph;
  const jobs = { ...subgraph.jobs, 'outbox:sweep': sweepOutbox };
  const { log, timetable = true } = surroundings;
  const runner = await run({
    connectionString: database.url,
    maxPoolSize: CONNECTIONS,
    concurrency: AT_ONCE,
    pollInterval: LOOK_AGAIN,
    noHandleSignals: true,
    logger: workerLog(log),
    events: aliveWhileListening(),
    taskList: { [DELIVER]: deliveries(subgraph, surroundings), ...tasksOf(jobs, subgraph, surroundings) },
    parsedCronItems: parseCronItems(timetable ? [...timesOf(jobs)] : []),
  });
  runner.promise.catch((error: unknown) =>
    log.error(
      { subgraph: subgraph.name, error: String(error) },
      'the queue has ended: its messages wait for a new start',
    ),
  );
  const abandoned = releaseAbandonedJobs(database, log);
  return {
    async [Symbol.asyncDispose]() {
      abandoned[Symbol.dispose]();
      // A queue that has ended by itself has nothing to stop.
      await runner.stop().catch(() => undefined);
    },
  };
}

function deliveries(
  { name: sender, database, config }: OpenSubgraph,
  { channels, log }: WorkSurroundings,
): NonNullable<TaskList[string]> {
  return async (payload, { abortSignal, job }) => {
    const { id } = deliverShape.parse(payload);
    const signal = AbortSignal.any([abortSignal, AbortSignal.timeout(config.subgraphDeadline)]);
    try {
      await deliverMessage(id, { sender, database, channels, signal });
    } catch (error) {
      if (job.attempts >= MOST_ATTEMPTS) log.error({ sender, id }, 'a message is given up and stays in the outbox');
      throw error;
    }
  };
}

function tasksOf(
  jobs: Readonly<Record<string, Job>>,
  { store, database, config }: OpenSubgraph,
  { channels, log, clock = () => new Date() }: WorkSurroundings,
): TaskList {
  const tasks = Object.entries(jobs).map(([name, job]) => {
    const task = async (payload: unknown) => {
      const now = clock();
      await job.run(payload, { store, database, now, today: shanghaiDateOf(now), channels, log, config });
    };
    return [name, task] as const;
  });
  return Object.fromEntries(tasks);
}

function* timesOf(jobs: Readonly<Record<string, Job>>) {
  for (const [task, { crontab }] of Object.entries(jobs)) {
    if (crontab) yield { task, match: crontab, options: { backfillPeriod: MAKE_UP_MS, jobKey: task } };
  }
}
