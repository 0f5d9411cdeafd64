import { Cancellation } from './cancellation.js';

/** The time that somebody had to answer is over. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/** Gives up after so many milliseconds, and tells the work by its cancellation. Throws DeadlinePassed. */
export function withDeadline<Result>(
  ms: number,
  work: (cancellation: Cancellation) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancellation = new Cancellation();
    const late = setTimeout(() => {
      cancellation.cancel();
      reject(new DeadlinePassed(`It took longer than ${ms} ms.`));
    }, ms);
    work(cancellation)
      .finally(() => clearTimeout(late))
      .then(resolve, reject);
  });
}
