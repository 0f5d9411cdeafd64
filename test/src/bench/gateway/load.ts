import { connect } from 'node:net';
import { messageReader } from './http-messages.js';
import { QUERY, subjectId, SUBJECTS } from './stub-graph.js';

/**
 * A process that asks one gateway as often as it answers, over a number of connections, walking through all subjects:
 * told {url, connections, seconds} by its parent, it answers {latencies of ms, seconds}.
 */
export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface Loaded {
  readonly answered: number;
  /** Requests a second. */
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.({ loaded }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});

async function run({ url, connections, seconds }: Load): Promise<Loaded> {
  const { hostname, port, pathname } = new URL(url);
  const requests = Array.from({ length: SUBJECTS }, (_, index) => {
    const body = JSON.stringify({ query: QUERY, operationName: 'Profile', variables: { id: subjectId(index) } });
    return Buffer.from(
      `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  });
  const latencies: number[] = [];
  // 389 is prime: neighbours in time are no neighbours in any cache.
  let sent = Math.floor(Math.random() * SUBJECTS);
  const began = performance.now();
  const until = began + seconds * 1_000;
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect({ host: hostname, port: Number(port), noDelay: true });
          let asked = 0;
          const ask = () => {
            sent += 389;
            asked = performance.now();
            socket.write(requests[sent % SUBJECTS] ?? '');
          };
          const read = messageReader(({ head, body }) => {
            const now = performance.now();
            if (!head.startsWith('HTTP/1.1 200') || body.length < 1_000) {
              reject(new Error(`${url}: ${head.slice(0, 40)} ${body.toString('utf8').slice(0, 300)}`));
              socket.destroy();
              return;
            }
            latencies.push(now - asked);
            if (now < until) ask();
            else socket.end(resolve);
          });
          socket.on('connect', ask);
          socket.on('data', read);
          socket.on('error', reject);
          socket.on('close', () => reject(new Error(`${url} closed a connection.`)));
        }),
    ),
  );
  const sorted = Float64Array.from(latencies).sort();
  const percentile = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return {
    answered: latencies.length,
    rps: latencies.length / ((performance.now() - began) / 1_000),
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
  };
}
