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

const withLength = (body: string, more = '') =>
  `HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}\r\n${body}`;

const soon = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the way to a source over HTTP', () => {
  test('asks with its length in bytes, and keeps its connection for the next request', async () => {
    await using server = await rawServer((socket) => socket.write(withLength('{"名":"信桥"}')));
    for (let nth = 0; nth < 3; nth += 1) {
      expect(await server.http.post('"办事先查信用"', 'credit-seal: x\r\n', undefined)).toMatchObject({
        status: 200,
        text: '{"名":"信桥"}',
      });
    }
    expect(server.connections).toHaveLength(1);
    expect(server.asked[0]).toMatch(/^POST \/graphql\?x=1 HTTP\/1\.1\r\n/);
    expect(server.asked[0]).toContain('\r\ncontent-length: 20\r\ncredit-seal: x\r\n\r\n"办事先查信用"');
    expect(await server.http.post('{}', '', undefined, 'outbox')).toMatchObject({ status: 200 });
    expect(server.asked.at(-1)).toMatch(/^POST \/outbox HTTP/);
  });

  const CHUNKED = `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n5;x=y\r\n":10}\r\n0\r\n\r\n`;
  test.each([
    ['with a length', withLength('{"a":10}')],
    ['in chunks', CHUNKED],
    ['in chunks with trailers', CHUNKED.replace(/\r\n$/, 'Digest: z\r\n\r\n')],
    ['after an interim answer', `HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n${withLength('{"a":10}')}`],
  ])('reads an answer %s, however its bytes are cut', async (_, bytes) => {
    for (const size of [1, 7, 40, bytes.length]) {
      await using server = await rawServer((socket) => {
        socket.setNoDelay(true);
        const parts = bytes.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        void (async () => {
          for (const part of parts) {
            socket.write(part);
            await soon(0);
          }
        })();
      });
      expect(await server.http.post('{}', '', undefined)).toMatchObject({ status: 200, text: '{"a":10}' });
    }
  });

  test('reads an answer that only the end of the connection ends, and begins another one', async () => {
    await using server = await rawServer((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\n{"a":10}'));
    expect((await server.http.post('{}', '', undefined)).text).toBe('{"a":10}');
    expect((await server.http.post('{}', '', undefined)).text).toBe('{"a":10}');
    expect(server.connections).toHaveLength(2);
  });

  test.each([
    ['another answer behind the one that was asked for', withLength('{"a":1}') + withLength('{"a":2}')],
    ['an answer longer than it says', `${withLength('{"a":1}')}tail`],
    ['no HTTP', 'SSH-2.0-OpenSSH_9\r\n\r\n'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n\r\n'],
    ['an announcement of 5 MB', 'HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n{'],
    ['headers without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(70_000)}`],
  ])('refuses %s', async (_, bytes) => {
    await using server = await rawServer((socket) => socket.write(bytes));
    await expect(server.http.post('{}', '', undefined)).rejects.toMatchObject({
      code: expect.stringMatching(/^SOURCE_/),
    });
  });

  test('never takes for an answer what came before the question', async () => {
    await using server = await rawServer((socket, _asked, nth) => {
      socket.write(withLength(`{"nth":${nth}}`));
      if (nth === 1) setTimeout(() => socket.write(withLength('{"nth":"nobody asked"}')), 5);
    });
    expect((await server.http.post('{}', '', undefined)).text).toBe('{"nth":1}');
    await soon();
    expect((await server.http.post('{}', '', undefined)).text).toBe('{"nth":2}');
    expect(server.connections).toHaveLength(2);
  });

  test('fails where the source hangs up, and asks again on a new connection', async () => {
    await using server = await rawServer((socket, _asked, nth) => {
      if (nth === 1) socket.destroy();
      else socket.write(withLength('{}'));
    });
    await expect(server.http.post('{}', '', undefined)).rejects.toThrow();
    expect((await server.http.post('{}', '', undefined)).text).toBe('{}');
  });

  test('does not use a connection that its server is about to close', async () => {
    await using server = await rawServer((socket) => socket.write(withLength('{}', 'Keep-Alive: timeout=1\r\n')));
    await server.http.post('{}', '', undefined);
    await soon(5);
    await server.http.post('{}', '', undefined);
    expect(server.connections).toHaveLength(2);
  });

  test('hangs up when nobody waits any more, and lets the others wait', async () => {
    await using server = await rawServer((socket, asked) => {
      if (asked.endsWith('stays')) setTimeout(() => socket.write(withLength('{}')), 30);
    });
    const leaving = new Cancellation();
    const left = server.http.post('leaves', '', leaving);
    const stays = server.http.post('stays', '', new Cancellation());
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
    const answers = await Promise.all(Array.from({ length: 400 }, () => server.http.post('{}', '', undefined)));
    expect(answers).toHaveLength(400);
    expect(server.connections.length).toBeLessThanOrEqual(128);
  });
});
