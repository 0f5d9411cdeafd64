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

  test('opens another connection where the source keeps none, and after what nobody asked', async () => {
    await using closing = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}');
    });
    await using talking = await rawServer((socket, _asked, nth) => {
      socket.write(withLength(`"${nth}"`));
      // It comes before the answer to whoever asks next, and would be taken for it.
      setTimeout(() => socket.write(withLength('"of somebody else"')), 5);
    });
    for (const { http, connections } of [closing, talking]) {
      await http.post('{}', [], undefined);
      await soon();
      expect((await http.post('{}', [], undefined)).text).not.toContain('somebody');
      await soon();
      expect(connections).toHaveLength(2);
      expect(connections[0]?.destroyed || connections[0]?.readableEnded).toBe(true);
    }
  });

  test('asks on no connection over which more comes with the answer', async () => {
    await using server = await rawServer((socket, _asked, nth) => {
      socket.write(withLength(`"${nth}"`) + withLength('"of somebody else"'));
    });
    const answers = [];
    for (let nth = 0; nth < 3; nth += 1) answers.push((await server.http.post('{}', [], undefined)).text);
    expect(answers).toEqual(['"1"', '"2"', '"3"']);
    expect(server.connections).toHaveLength(3);
  });

  test('reads an answer that ends with its connection, and none that was cut off', async () => {
    await using server = await rawServer((socket, _asked, nth) => {
      if (nth === 1) socket.end('HTTP/1.1 200 OK\r\n\r\n{"whole":true}');
      else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"whole":');
    });
    expect((await server.http.post('{}', [], undefined)).text).toBe('{"whole":true}');
    await expect(server.http.post('{}', [], undefined)).rejects.toMatchObject({ code: 'SOURCE_NOT_ANSWERED' });
  });

  test('asks nobody twice: what a source that hung up has done, nobody knows', async () => {
    await using server = await rawServer((socket, _asked, nth) => {
      if (nth === 1) socket.write(withLength('{}'));
      else socket.destroy();
    });
    await server.http.post('{}', [], undefined);
    await soon();
    await expect(server.http.post('{}', [], undefined)).rejects.toThrow();
    expect(server.asked).toHaveLength(2);
  });

  test('closes a connection in good time before the source does', async () => {
    await using server = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nKeep-Alive: timeout=2\r\nContent-Length: 2\r\n\r\n{}');
    });
    await server.http.post('{}', [], undefined);
    const [connection] = server.connections;
    const ended = new Promise((resolve) => connection?.once('close', resolve));
    const began = performance.now();
    await ended;
    expect(performance.now() - began).toBeLessThan(1_900);
    expect((await server.http.post('{}', [], undefined)).text).toBe('{}');
    expect(server.connections).toHaveLength(2);
  });

  test('sends no header in which another one hides', async () => {
    await using server = await rawServer((socket) => socket.write(withLength('{}')));
    for (const value of ['a\r\nx: y', 'a\nb', '信桥', '\0']) {
      await expect(server.http.post('{}', ['credit-seal', value], undefined)).rejects.toThrow('cannot be sent');
    }
    expect(server.asked).toHaveLength(0);
  });

  test('serves whoever waits when others are given up', async () => {
    await using server = await rawServer((socket, asked) => {
      if (asked.endsWith('stays')) socket.write(withLength('{}'));
    });
    const leaving = new Cancellation();
    const held = Array.from({ length: 128 }, () => server.http.post('leaves', [], leaving).catch(() => 'left'));
    const waits = new Cancellation();
    const left = server.http.post('stays', [], waits).catch(() => 'left');
    const stays = server.http.post('stays', [], undefined);
    await soon();
    waits.cancel();
    leaving.cancel();
    expect(new Set(await Promise.all([...held, left]))).toEqual(new Set(['left']));
    expect((await stays).text).toBe('{}');
  });
});
