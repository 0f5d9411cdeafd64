import { getHeapSpaceStatistics } from 'node:v8';
import { boundedCalls } from '@xinqiao/gateway/execution/bounded-calls.js';
import { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';

/** Work that ends when it is told to. */
function held() {
  const told: { end: () => void; cancellation: Cancellation }[] = [];
  const work = (cancellation: Cancellation) =>
    new Promise<string>((resolve) => told.push({ end: () => resolve('done'), cancellation }));
  return { told, work };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('calls to one source', () => {
  test('go so many at once, and the others in the order in which they came', async () => {
    const calls = boundedCalls({ atOnce: 2, waiting: 10, deadline: 5_000 });
    const { told, work } = held();
    const client = new Cancellation();
    const asked = Array.from({ length: 5 }, () => calls.run(client, work));
    expect(told).toHaveLength(2);
    for (let ended = 0; ended < 5; ended += 1) {
      told[ended]?.end();
      await soon();
      expect(told).toHaveLength(Math.min(5, ended + 3));
    }
    expect(await Promise.all(asked)).toEqual(Array<string>(5).fill('done'));
  });

  test('are refused at once when too many wait already', async () => {
    const calls = boundedCalls({ atOnce: 1, waiting: 1, deadline: 5_000 });
    const { told, work } = held();
    const client = new Cancellation();
    const asked = [calls.run(client, work), calls.run(client, work)];
    await expect(calls.run(client, work)).rejects.toMatchObject({ code: 'SOURCE_NOT_ANSWERED' });
    told[0]?.end();
    await soon();
    told[1]?.end();
    await Promise.all(asked);
  });

  test('end at their deadline, the time of waiting included, and the work is told', async () => {
    const calls = boundedCalls({ atOnce: 1, waiting: 10, deadline: 60 });
    const { told, work } = held();
    const client = new Cancellation();
    const began = performance.now();
    const both = await Promise.allSettled([calls.run(client, work), calls.run(client, work)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(performance.now() - began).toBeGreaterThanOrEqual(55);
    expect(told).toHaveLength(1);
    expect(told[0]?.cancellation.isCancelled).toBe(true);
  });

  test('keep their turn after the deadline until the work has stopped', async () => {
    const calls = boundedCalls({ atOnce: 1, waiting: 10, deadline: 40 });
    const { told, work } = held();
    await expect(calls.run(new Cancellation(), work)).rejects.toMatchObject({ code: 'SOURCE_NOT_ANSWERED' });
    const next = calls.run(new Cancellation(), work);
    expect(told).toHaveLength(1);
    told[0]?.end();
    await soon();
    told[1]?.end();
    expect(await next).toBe('done');
  });

  test('of a client that has left are let go, under way or waiting, and of nobody else', async () => {
    const calls = boundedCalls({ atOnce: 2, waiting: 10, deadline: 5_000 });
    const { told, work } = held();
    const [leaving, staying] = [new Cancellation(), new Cancellation()];
    const stays = calls.run(staying, work);
    const leaves = [calls.run(leaving, work), calls.run(leaving, work)];
    leaving.cancel();
    const settled = await Promise.allSettled(leaves);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(told.map(({ cancellation }) => cancellation.isCancelled)).toEqual([false, true]);
    await expect(calls.run(leaving, work)).rejects.toMatchObject({ code: 'SOURCE_NOT_ANSWERED' });
    told[0]?.end();
    expect(await stays).toBe('done');
  });

  test('leave nothing behind that a collection of young objects would have to keep', async () => {
    const calls = boundedCalls({ atOnce: 8, waiting: 100, deadline: 60_000 });
    const ask = async () => {
      const client = new Cancellation();
      const answer = await calls.run(client, async () => {
        await new Promise(setImmediate);
        return Array.from({ length: 200 }, (_, value) => ({ value }));
      });
      return answer.length;
    };
    const askTimes = async (times: number) => {
      for (let asked = 0; asked < times; asked += 20) await Promise.all(Array.from({ length: 20 }, ask));
    };
    await askTimes(5_000);
    const before = oldBytes();
    await askTimes(10_000);
    // The answers of all calls together are 80 MB.
    expect(oldBytes() - before).toBeLessThan(4_000_000);
  });
});

function oldBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? Number.NaN;
}
