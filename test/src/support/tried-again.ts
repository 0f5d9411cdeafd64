/** Times that work is tried whose duration counts. */
const TRIES = 3;

/**
 * The first result that is good, or the last of three: what we do slowly is slow each time, while a busy machine is slow
 * now and then. `turn` counts from 0, for work that needs another name each time.
 */
export async function triedAgain<Result>(
  work: (turn: number) => Promise<Result>,
  isGood: (result: Result) => boolean,
): Promise<Result> {
  for (let turn = 0; ; turn += 1) {
    const result = await work(turn);
    if (isGood(result) || turn === TRIES - 1) return result;
  }
}
