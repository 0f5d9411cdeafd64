import {
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedChange {
  readonly change: 'LISTED' | 'REMOVED';
  readonly uscc: string;
  readonly name: string | null;
  readonly evaluationYear: number;
  readonly grade: 'A';
}

export interface ReceivedMessage {
  readonly id: string;
  readonly changes: readonly ReceivedChange[];
}

/** A bank's endpoint: it takes what is signed with the secret that both sides agreed, as Standard Webhooks has it. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly publicKey: string;
  /** Messages that were taken, in their order, repeats too. */
  readonly taken: readonly ReceivedMessage[];
  /** Statuses of all answers. */
  readonly answers: readonly number[];
  /** What to answer before looking at the signature; null: look. */
  behave: (attempt: number) => number | null | Promise<number | null>;
  /** The sender's key, once the agreement told it. */
  learn(senderKey: string): void;
}

export async function openReceiver(): Promise<Receiver> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  let secret = Buffer.alloc(32);
  const taken: ReceivedMessage[] = [];
  const answers: number[] = [];
  const receiver = { behave: (_: number): number | null | Promise<number | null> => null };
  const server = createServer((request, response) => {
    void answer(request).then((status) => {
      answers.push(status);
      response.writeHead(status).end('ok');
    });
  });

  async function answer(request: IncomingMessage): Promise<number> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const forced = await receiver.behave(answers.length);
    if (forced !== null) return forced;
    const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
      String(request.headers[name]),
    );
    const mac = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest();
    const given = Buffer.from(String(signature).replace(/^v1,/, ''), 'base64');
    if (given.length !== mac.length || !timingSafeEqual(given, mac)) return 401;
    taken.push({ id: String(id), changes: (JSON.parse(body) as { data: { changes: ReceivedChange[] } }).data.changes });
    return 204;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    taken,
    answers,
    learn(senderKey: string) {
      const shared = diffieHellman({ privateKey, publicKey: createPublicKey(senderKey) });
      secret = Buffer.from(hkdfSync('sha256', shared, '', 'xinqiao webhook v1', 32));
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}
