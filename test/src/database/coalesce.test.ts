import { coalesce } from '@xinqiao/platform/database/coalesce.js';
import fc from 'fast-check';

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('reads that go together', () => {
  test('are sent alone while a connection is free, and in one batch while none is', async () => {
    const batches: (readonly number[])[] = [];
    const open: (() => void)[] = [];
    const read = coalesce(
      async (keys: readonly number[]) => {
        batches.push(keys);
        await new Promise<void>((resolve) => open.push(resolve));
        return keys.map((key) => key * 10);
      },
      { atOnce: 1 },
    );
    const answers = [read([1]), read([2, 3]), read([4])];
    expect(batches).toEqual([[1]]);
    open.shift()?.();
    await settle();
    expect(batches).toEqual([[1], [2, 3, 4]]);
    open.shift()?.();
    expect(await Promise.all(answers)).toEqual([[10], [20, 30], [40]]);
  });

  test('fail together, and later ones do not', async () => {
    let broken = true;
    const read = coalesce(
      async (keys: readonly number[]) => {
        await settle();
        if (broken) throw new Error('the database is gone');
        return keys;
      },
      { atOnce: 1 },
    );
    await expect(read([1])).rejects.toThrow('the database is gone');
    broken = false;
    expect(await read([2])).toEqual([2]);
  });

  test('give each asker its own answers, whatever came in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(500), { maxLength: 150 })),
        fc.integer({ min: 1, max: 4 }),
        async (asked, atOnce) => {
          const sizes: number[] = [];
          const read = coalesce(
            async (keys: readonly number[]) => {
              sizes.push(keys.length);
              await settle();
              return keys.map(String);
            },
            { atOnce },
          );
          const answers = await Promise.all(asked.map((keys) => read(keys)));
          expect(answers).toEqual(asked.map((keys) => keys.map(String)));
          expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(200);
        },
      ),
      { numRuns: 50 },
    );
  });
});
