import { Fault } from '@xinqiao/platform/errors/fault.js';
import { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import { Row, type Standing } from './row.js';

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

export function boundedCalls({ atOnce, waiting, deadline }: Bounds): BoundedCalls {
  // Every call has the same time, so that those which end first stand in front: one timer serves them all.
  const begun = new Row<Call>();
  const queue = new Row<Call>();
  /** Given up or not: a call keeps its turn until its work has stopped. */
  let underWay = 0;
  let timer: NodeJS.Timeout | null = null;

  function watch(): void {
    // Nobody waits for a turn who came before one that has it.
    const oldest = begun.first ?? queue.first;
    timer = oldest ? setTimeout(endLate, Math.max(1, oldest.until - performance.now())).unref() : null;
  }

  function endLate(): void {
    const now = performance.now();
    for (const row of [begun, queue]) {
      for (let { first } = row; first && first.until <= now; { first } = row) {
        first.giveUp(`The source took longer than ${deadline} ms.`);
      }
    }
    watch();
  }

  function begin(call: Call): void {
    underWay += 1;
    begun.add(call);
    call.begin();
  }

  function next(): void {
    underWay -= 1;
    const { first } = queue;
    if (!first) return;
    queue.remove(first);
    begin(first);
  }

  return {
    run: (client, work) =>
      new Promise((resolve, reject) => {
        if (client.isCancelled) {
          reject(new Fault('SOURCE_NOT_ANSWERED', 'Nobody waits for the answer any more.'));
          return;
        }
        if (underWay >= atOnce && queue.size >= waiting) {
          reject(new Fault('SOURCE_NOT_ANSWERED', `More than ${waiting} calls wait for the source.`));
          return;
        }
        const call = new Call(client, performance.now() + deadline, reject, () => {
          work(call.cancellation).then(
            (result) => {
              if (call.leave()) resolve(result);
              next();
            },
            (error: unknown) => {
              if (call.leave()) reject(error instanceof Error ? error : new Error(String(error)));
              next();
            },
          );
        });
        if (underWay < atOnce) begin(call);
        else queue.add(call);
        if (timer === null) watch();
      }),
  };
}

/** One call: it stands in a row while somebody waits for it. */
class Call implements Standing<Call> {
  row: Row<Call> | null = null;
  before: Call | null = null;
  behind: Call | null = null;
  /** Tells the work. */
  readonly cancellation = new Cancellation();

  constructor(
    private readonly client: Cancellation,
    /** Of performance.now(). */
    readonly until: number,
    private readonly reject: (reason: Error) => void,
    readonly begin: () => void,
  ) {
    client.whenCancelled(this.#clientLeft);
  }

  /** False: nobody waits for it any more. */
  leave(): boolean {
    if (!this.row) return false;
    this.row.remove(this);
    this.client.forget(this.#clientLeft);
    return true;
  }

  giveUp(why: string): void {
    if (!this.leave()) return;
    this.cancellation.cancel();
    this.reject(new Fault('SOURCE_NOT_ANSWERED', why));
  }

  readonly #clientLeft = () => this.giveUp('Nobody waits for the answer any more.');
}
