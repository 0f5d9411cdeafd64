import { createServer, type AddressInfo, type Socket } from 'node:net';
import { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import { openHttpPost, type HttpPost } from '@xinqiao/platform/subgraph/http-post.js';

/** A server that says exactly these bytes. */
interface RawServer extends AsyncDisposable {
  readonly http: HttpPost;
  readonly connections: Socket[];
  readonly asked: string[];
}

async function rawServer(say: (socket: Socket, asked: string, nth: number) => void): Promise<RawServer> {
  const connections: Socket[] = [];
  const asked: string[] = [];
  const server = createServer((socket) => {
    connections.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      asked.push(bytes.toString('utf8'));
      say(socket, asked.at(-1) ?? '', asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const http = openHttpPost(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?x=1`);
  return {
    http,
    connections,
    asked,
    async [Symbol.asyncDispose]() {
      await http[Symbol.asyncDispose]();
      for (const socket of connections) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const withLength = (body: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const soon = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the way to a source over HTTP', () => {
  test('asks with its length in bytes, and keeps its connection for the next request', async () => {
    await using server = await rawServer((socket) => socket.write(withLength('{"名":"信桥"}')));
    for (let nth = 0; nth < 3; nth += 1) {
      expect(await server.http.post('"办事先查信用"', ['credit-seal', 'x'], undefined)).toMatchObject({
        status: 200,
        text: '{"名":"信桥"}',
      });
    }
    expect(server.connections.length).toBeLessThan(3);
    expect(server.asked[0]).toMatch(/^POST \/graphql\?x=1 HTTP\/1\.1\r\n/);
    expect(server.asked[0]).toMatch(/\r\ncredit-seal: x\r\n/);
    expect(server.asked[0]).toMatch(/\r\ncontent-length: 20\r\n\r\n"办事先查信用"$/);
    expect(await server.http.post('{}', [], undefined, 'outbox')).toMatchObject({ status: 200 });
    expect(server.asked.at(-1)).toMatch(/^POST \/outbox HTTP/);
  });

  test('refuses an answer of 5 MB', async () => {
    await using server = await rawServer((socket) => socket.write(withLength('x'.repeat(5_000_000))));
    await expect(server.http.post('{}', [], undefined)).rejects.toMatchObject({ code: 'SOURCE_INVALID' });
  });

  test('fails where the source hangs up, and asks again on a new connection', async () => {
    await using server = await rawServer((socket, _asked, nth) => {
      if (nth === 1) socket.destroy();
      else socket.write(withLength('{}'));
    });
    await expect(server.http.post('{}', [], undefined)).rejects.toThrow();
    expect((await server.http.post('{}', [], undefined)).text).toBe('{}');
  });

  test('hangs up when nobody waits any more, and lets the others wait', async () => {
    await using server = await rawServer((socket, asked) => {
      if (asked.endsWith('stays')) setTimeout(() => socket.write(withLength('{}')), 30);
    });
    const leaving = new Cancellation();
    const left = server.http.post('leaves', [], leaving);
    const stays = server.http.post('stays', [], new Cancellation());
    await soon();
    const [first] = server.connections;
    const hungUp = new Promise((resolve) => first?.once('close', resolve));
    leaving.cancel();
    await expect(left).rejects.toMatchObject({ code: 'SOURCE_NOT_ANSWERED' });
    await hungUp;
    expect((await stays).text).toBe('{}');
  });

  test('opens no more than 128 connections, and serves whoever waits', async () => {
    await using server = await rawServer((socket) => setTimeout(() => socket.write(withLength('{}')), 5));
    const answers = await Promise.all(Array.from({ length: 400 }, () => server.http.post('{}', [], undefined)));
    expect(answers).toHaveLength(400);
    expect(server.connections.length).toBeLessThanOrEqual(128);
  });
});
