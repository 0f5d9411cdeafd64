/** One statement stays small enough to be planned and sent at once. */
const LARGEST_BATCH = 200;

interface Waiting<Key, Value> {
  readonly keys: readonly Key[];
  readonly resolve: (values: Value[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Lets statements that would wait for a connection anyway go together: while `atOnce` batches are under way, keys gather,
 * and the next statement takes them all. Every one begins after it was asked for, so no read sees older data than alone.
 * `read` answers in the order of its keys; its failure is the failure of all that went with it.
 */
export function coalesce<Key, Value>(
  read: (keys: readonly Key[]) => Promise<readonly Value[]>,
  { atOnce }: { atOnce: number },
): (keys: readonly Key[]) => Promise<Value[]> {
  const waiting: Waiting<Key, Value>[] = [];
  let underWay = 0;

  function next(): void {
    while (underWay < atOnce && waiting.length > 0) {
      const batch: Waiting<Key, Value>[] = [];
      let size = 0;
      for (
        let first = waiting[0];
        first && (size === 0 || size + first.keys.length <= LARGEST_BATCH);
        first = waiting[0]
      ) {
        batch.push(first);
        size += first.keys.length;
        waiting.shift();
      }
      underWay += 1;
      void answer(batch).finally(() => {
        underWay -= 1;
        next();
      });
    }
  }

  async function answer(batch: readonly Waiting<Key, Value>[]): Promise<void> {
    try {
      const values = await read(batch.flatMap(({ keys }) => keys));
      let from = 0;
      for (const { keys, resolve } of batch) {
        resolve(values.slice(from, from + keys.length));
        from += keys.length;
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (keys) =>
    new Promise((resolve, reject) => {
      waiting.push({ keys, resolve, reject });
      next();
    });
}
