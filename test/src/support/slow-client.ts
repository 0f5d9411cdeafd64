import { connect, type Socket } from 'node:net';

/** A client that is as slow as it can be. */
export interface SlowClient extends Disposable {
  readonly socket: Socket;
  /** Milliseconds from the first byte until the server cut it. */
  readonly cut: Promise<number>;
}

/** Sends `head` at once, and then a letter every `every` milliseconds. */
export function sendSlowly(url: string, head: string, every: number): SlowClient {
  return client(url, head, (socket) => {
    // Whoever does not read never learns that the server has left.
    socket.resume();
    return setInterval(() => socket.write('a'), every);
  });
}

/** Sends `requests` at once, and reads `bytes` of the answers every `every` milliseconds. */
export function readSlowly(
  url: string,
  requests: string,
  { bytes, every }: { bytes: number; every: number },
): SlowClient {
  return client(url, requests, (socket) => {
    // Without a listener nothing would ever be there to read.
    socket.on('readable', () => undefined);
    return setInterval(() => socket.read(bytes), every);
  });
}

function client(url: string, text: string, dawdle: (socket: Socket) => NodeJS.Timeout): SlowClient {
  const { hostname, port } = new URL(url);
  const began = performance.now();
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const cut = new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now() - began)));
  socket.write(text);
  const timer = dawdle(socket);
  socket.once('close', () => clearInterval(timer));
  return { socket, cut, [Symbol.dispose]: () => void socket.destroy() };
}
