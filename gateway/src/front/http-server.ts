import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '@xinqiao/platform/config/config.js';
import { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import type { Answer } from './answer.js';
import { waitingAnswers } from './waiting-answers.js';

export interface HttpServer extends AsyncDisposable {
  readonly origin: string;
  connections(): Promise<number>;
}

/** Milliseconds that answers under way have when the server stops. */
const STOPPED_WITHIN = 2_000;

/** Bytes of answers that clients have not taken yet, all together: sixteen of the largest. */
const MOST_WAITING = 64 * 1024 * 1024;

const SECURITY_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** TLS ends before the gateway; whoever came through it once shall come through it always. */
const ONLY_BY_TLS = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

/**
 * Listens on config.host and config.port. A client that is slow with its headers, with its request or with taking the
 * answer is cut; more connections than config.mostConnections are closed as they come. `answer` never rejects; it is
 * told when the client has left, and gives null for a stream that answers for itself.
 */
export async function openHttpServer(
  config: Pick<
    Config,
    'mode' | 'host' | 'port' | 'headersWithin' | 'requestWithin' | 'mostConnections' | 'eventListeners'
  >,
  answer: (request: IncomingMessage, client: Cancellation, response: ServerResponse) => Promise<Answer | null>,
): Promise<HttpServer> {
  const timeouts = {
    headersTimeout: config.headersWithin,
    requestTimeout: config.requestWithin,
    connectionsCheckingInterval: Math.min(1_000, config.headersWithin),
  };
  const always = config.mode === 'production' ? { ...SECURITY_HEADERS, ...ONLY_BY_TLS } : SECURITY_HEADERS;
  const waiting = waitingAnswers({ within: config.requestWithin, bytes: MOST_WAITING });
  const server = createServer(timeouts, (request, response) => {
    const client = new Cancellation();
    // Nobody reads what comes after this: sources still under way are let go.
    response.once('close', () => {
      if (!response.writableFinished) client.cancel();
    });
    void answer(request, client, response).then((ready) => {
      if (ready) waiting.watch(response, send(response, ready, always));
    });
  });
  // Listeners stay for hours: they have places of their own.
  server.maxConnections = config.mostConnections + config.eventListeners;
  server.timeout = config.requestWithin;
  await listen(server, config.port, config.host);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${config.host}:${port}`,
    connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    async [Symbol.asyncDispose]() {
      server.closeIdleConnections();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      setTimeout(() => server.closeAllConnections(), STOPPED_WITHIN).unref();
      await closed;
    },
  };
}

/** Gives the bytes of the body. */
function send(
  response: ServerResponse,
  { status, body, headers, type = 'application/json; charset=utf-8' }: Answer,
  always: Readonly<Record<string, string>>,
): number {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { 'content-type': type, 'content-length': length, ...always, ...headers });
  response.end(body);
  return length;
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}
