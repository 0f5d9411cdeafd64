import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault } from '../errors/fault.js';
import { messageShape, type Message } from '../outbox/message.js';
import { sealOpener, type SealKeys } from '../seal/seal.js';
import type { SubgraphChannel, SubgraphRequest } from './call.js';

/** Ten thousand identifiers with their names stay well below this; a gateway's fetch body is a hundredth of it. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** A seal names up to 500 subjects of one case, some 20 KB; Node's own limit is 16. */
const LARGEST_HEADERS = 64 * 1024;

export interface SubgraphServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves one subgraph over HTTP. Without a valid seal it answers 401 and nothing else, whatever was asked. */
export async function serveSubgraph(
  subgraph: SubgraphChannel,
  { port, host, sealKeys }: { port: number; host: string; sealKeys: () => SealKeys },
): Promise<SubgraphServer> {
  const openSeal = sealOpener(subgraph.name, sealKeys);
  const server = createServer({ maxHeaderSize: LARGEST_HEADERS }, (request, response) => {
    answer(request).then(
      (body) => send(response, 200, body),
      (error: unknown) => {
        const fault = error instanceof Fault ? error : new Fault('INTERNAL', 'The subgraph failed.');
        send(response, fault.status, JSON.stringify({ errors: [fault.toJSON()] }));
      },
    );
  });

  async function answer(request: IncomingMessage): Promise<string> {
    const sealed = request.headers['credit-seal'];
    // Nothing of a call without a seal is read, not even how long it is.
    if (typeof sealed !== 'string') throw new Fault('SEAL_INVALID', 'The call carries no valid seal.');
    const body = await readBody(request);
    const caller = openSeal(sealed, body, new Date());
    if (request.url === '/outbox') {
      await subgraph.deliver(messageOf(body), caller);
      return '{}';
    }
    const { settle, ...told } = await subgraph.call(JSON.parse(body) as SubgraphRequest, caller);
    await settle?.();
    return JSON.stringify(told);
  }

  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function messageOf(body: string): Message {
  const parsed = messageShape.safeParse(JSON.parse(body));
  if (!parsed.success) throw new Fault('MESSAGE_INVALID', 'This is no message.');
  return parsed.data;
}

/** By events: a loop over the stream would cost more than the call that it brings. */
function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_LIMIT) chunks.push(chunk);
      // No gateway of ours sends so much: whoever does has no seal for it.
      else reject(new Fault('SEAL_INVALID', 'The call carries no valid seal.'));
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
