import type { IncomingMessage, ServerResponse } from 'node:http';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import type { Poll } from './events/feed.js';
import { openEvents } from './events/serve-events.js';
import { openExports, type Export } from './exports/serve-exports.js';
import { openOperations, type OperationSurroundings } from './execution/answer-operation.js';
import type { Answer } from './front/answer.js';
import { clientAddressBehind } from './front/client-address.js';
import { answerExplorer, type ExplorerPersona } from './front/explorer.js';
import { openHttpServer } from './front/http-server.js';
import { cardTokenOf } from './front/show-card.js';
import { answerLedger } from './record/answer-ledger.js';

export interface GatewaySurroundings extends OperationSurroundings {
  /** Streams of public changes by their name in /events/<name>, each with the way to ask its owner. */
  readonly feeds: Readonly<Record<string, Poll>>;
  /** Lists that are taken whole, by their name in /exports/<name>. */
  readonly exports: Readonly<Record<string, Export>>;
  /** Whom the explorer may ask as; null: there is no explorer, as in production. */
  readonly personas: (() => Promise<readonly ExplorerPersona[]>) | null;
}

export interface Gateway extends AsyncDisposable {
  readonly url: string;
}

/** Opens the gateway on config.host and config.port. */
export async function openGateway(surroundings: GatewaySurroundings): Promise<Gateway> {
  const { config, admission, feeds, personas, log, metrics } = surroundings;
  const operations = await openOperations(surroundings);
  const events = openEvents({
    feeds,
    limits: { listeners: config.eventListeners, perAddress: config.eventListenersPerAddress },
    addressOf: clientAddressBehind(config.trustedProxies),
    count: (what) => admission.count(what),
    log,
  });

  const exports = openExports(surroundings);

  /** Null: a stream, which answers for itself. */
  async function route(
    request: IncomingMessage,
    client: Cancellation,
    response: ServerResponse,
  ): Promise<Answer | null> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/graphql') return operations.answer(request, client);
    if (path === '/health') return { status: 200, body: '{"status":"ok"}' };
    if (path.startsWith('/events/')) {
      events.serve(request, response);
      return null;
    }
    if (path.startsWith('/exports/')) {
      await exports.serve(request, response, client);
      return null;
    }
    const ledger = path.startsWith('/ledger/') ? await answerLedger(request, admission) : null;
    if (ledger) return ledger;
    const card = cardTokenOf(path);
    if (card !== null) return operations.answerCard(request, card, client);
    const explorer = personas && config.mode === 'development' ? await answerExplorer(request, personas) : null;
    if (explorer) return explorer;
    throw new Fault('NOT_FOUND', `There is nothing at ${path}.`);
  }

  async function answer(...asked: Parameters<typeof route>): Promise<Answer | null> {
    const start = performance.now();
    const ready = await route(...asked).catch((error: unknown) => refusal(error, asked[1]));
    const { status = 200, code = 'OK' } = ready ?? {};
    metrics.answered({ status, code, seconds: (performance.now() - start) / 1_000 });
    return ready;
  }

  function refusal(error: unknown, { isCancelled }: Cancellation): Answer {
    // Whoever has left gets no answer, and what then breaks is no failure of ours.
    if (!(error instanceof Fault) && !isCancelled) log.error({ error: String(error) }, 'a request failed');
    const fault = error instanceof Fault ? error : new Fault('INTERNAL', 'Something failed on our side.');
    const { status, code, message, extensions } = fault;
    return { status, code, body: JSON.stringify({ errors: [{ message, extensions }] }), headers: headersOf(fault) };
  }

  const server = await openHttpServer(config, answer);
  metrics.connections(() => server.connections());
  return {
    url: `${server.origin}/graphql`,
    async [Symbol.asyncDispose]() {
      await events[Symbol.asyncDispose]();
      await operations[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Seconds that a client waits where nothing tells it better. */
const WAIT = 5;

function headersOf({ status, extensions }: Fault): Record<string, string> {
  if (status === 405) return { allow: 'GET, POST' };
  const wait = extensions.retryAfter ?? (status === 503 ? WAIT : null);
  return wait === null ? {} : { 'retry-after': String(wait) };
}
