import { Cancellation } from './cancellation.js';

/** The time that somebody had to answer is over. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/** Gives up after so many milliseconds, and tells the work by its cancellation. Throws DeadlinePassed. */
export async function withDeadline<Result>(
  ms: number,
  work: (cancellation: Cancellation) => Promise<Result>,
): Promise<Result> {
  const cancellation = new Cancellation();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      cancellation.cancel();
      reject(new DeadlinePassed(`It took longer than ${ms} ms.`));
    }, ms);
  });
  try {
    return await Promise.race([work(cancellation), late]);
  } finally {
    clearTimeout(timer);
  }
}
