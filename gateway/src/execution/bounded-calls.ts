import { Fault } from '@xinqiao/platform/errors/fault.js';
import { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';

export interface Bounds {
  /** Calls under way at once. */
  readonly atOnce: number;
  /** Calls that wait for their turn, at most; whoever comes then is refused at once. */
  readonly waiting: number;
  /** Milliseconds for waiting and work together. */
  readonly deadline: number;
}

/** Calls to one source. */
export interface BoundedCalls {
  /**
   * Throws SOURCE_NOT_ANSWERED when too many wait, when the time is over and when nobody waits any more; the work is told
   * by its cancellation, and keeps its turn until it has stopped.
   */
  run<Result>(client: Cancellation, work: (cancellation: Cancellation) => Promise<Result>): Promise<Result>;
}

interface Call {
  readonly cancellation: Cancellation;
  /** Of performance.now(). */
  readonly until: number;
  readonly begin: () => void;
  readonly giveUp: (why: string) => void;
}

export function boundedCalls({ atOnce, waiting, deadline }: Bounds): BoundedCalls {
  // Every call has the same time, so that those which end first stand in front: one timer serves them all.
  const open = new Set<Call>();
  const queue = new Set<Call>();
  let underWay = 0;
  let timer: NodeJS.Timeout | null = null;

  function watch(): void {
    const [oldest] = open;
    timer = oldest ? setTimeout(endLate, Math.max(1, oldest.until - performance.now())).unref() : null;
  }

  function endLate(): void {
    const now = performance.now();
    for (const call of open) {
      if (call.until > now) break;
      call.giveUp(`The source took longer than ${deadline} ms.`);
    }
    watch();
  }

  function next(): void {
    underWay -= 1;
    const [first] = queue;
    if (!first) return;
    queue.delete(first);
    first.begin();
  }

  return {
    run: (client, work) =>
      new Promise((resolve, reject) => {
        if (client.isCancelled) {
          reject(new Fault('SOURCE_NOT_ANSWERED', 'Nobody waits for the answer any more.'));
          return;
        }
        const cancellation = new Cancellation();
        const leave = () => call.giveUp('Nobody waits for the answer any more.');
        const settle = () => {
          client.forget(leave);
          return open.delete(call);
        };
        const call: Call = {
          cancellation,
          until: performance.now() + deadline,
          begin() {
            underWay += 1;
            work(cancellation).then(
              (result) => {
                if (settle()) resolve(result);
                next();
              },
              (error: unknown) => {
                if (settle()) reject(error instanceof Error ? error : new Error(String(error)));
                next();
              },
            );
          },
          giveUp(why) {
            if (!settle()) return;
            queue.delete(call);
            cancellation.cancel();
            reject(new Fault('SOURCE_NOT_ANSWERED', why));
          },
        };
        if (underWay >= atOnce && queue.size >= waiting) {
          reject(new Fault('SOURCE_NOT_ANSWERED', `More than ${waiting} calls wait for the source.`));
          return;
        }
        open.add(call);
        client.whenCancelled(leave);
        if (timer === null) watch();
        if (underWay < atOnce) call.begin();
        else queue.add(call);
      }),
  };
}
