import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import { openEvents } from './events/serve-events.js';
import type { Poll } from './events/feed.js';
import { openApollo, type ApolloSurroundings } from './execution/apollo.js';
import { RequestContext } from './execution/request-context.js';
import { accessRecordOf } from './record/access-record.js';
import { answerLedger } from './record/answer-ledger.js';
import type { Admission } from './front/admission.js';
import { openEarlyDenial } from './policy/early-denial.js';
import type { Answer } from './front/answer.js';
import { CARD_DOCUMENT, cardTokenOf, notDisplayed, showCard } from './front/show-card.js';
import { readGraphQLBody } from './front/read-body.js';
import { documentCheck } from './limits/checked-documents.js';
import { publicQuota } from './limits/public-quota.js';
import { readTrustedDocuments } from './limits/trusted-documents.js';
import { checkText, checkVariables } from './limits/variable-limits.js';
import { openTokenVerifier } from './identity/verify-token.js';

export interface GatewaySurroundings extends ApolloSurroundings {
  readonly admission: Admission;
  /** Streams of public changes by their name in /events/<name>, each with the way to ask its owner. */
  readonly feeds: Readonly<Record<string, Poll>>;
}

interface AdmittedDocument {
  readonly caller: Caller;
  readonly query: string;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly operationName?: string | null | undefined;
}

export interface Gateway extends AsyncDisposable {
  readonly url: string;
}

/** More than any page of any list; what is larger was not asked for by a person. */
const LARGEST_ANSWER = 4 * 1024 * 1024;

/** Milliseconds for the headers and for the whole of a request: a client that takes longer is cut. */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;

/** Connections at once; more wait in the system’s queue. */
const MOST_CONNECTIONS = 2_000;

/** Opens the gateway on config.host and config.port: authenticate, admit, execute, record, answer. */
export async function openGateway(surroundings: GatewaySurroundings): Promise<Gateway> {
  const { config, admission, log } = surroundings;
  const verifyToken = openTokenVerifier(config);
  const denial = openEarlyDenial(surroundings.matters);
  const documents = readTrustedDocuments(join(config.schemaFolder, 'operations'), config.mode === 'production');
  const checkDocument = documentCheck();
  const quota = publicQuota(config.publicPerMinute);
  const apollo = await openApollo(surroundings, denial);
  const events = openEvents({
    feeds: surroundings.feeds,
    limits: { listeners: config.eventListeners, perAddress: config.eventListenersPerAddress },
    count: (what) => admission.count(what),
    log,
  });

  async function answer(request: IncomingMessage, client: Cancellation): Promise<Answer> {
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/health') return { status: 200, body: '{"status":"ok"}' };
    const ledger = path?.startsWith('/ledger/') ? await answerLedger(request, admission) : null;
    if (ledger) return ledger;
    const token = cardTokenOf(path ?? '');
    if (token !== null) return answerCard(request, token, client);
    if (path !== '/graphql') throw new Fault('NOT_FOUND', `There is nothing at ${path}.`);
    if (request.method !== 'POST') throw new Fault('METHOD_NOT_ALLOWED', 'Only POST is answered here.');
    const body = await readGraphQLBody(request);
    const query = documents.textOf(body);
    checkText(query);
    checkVariables(body.variables ?? {});
    checkDocument(query, body.variables ?? {}, denial.marks);
    const identity = await verifyToken(request.headers.authorization);
    const caller = await admission.admit({
      identity,
      purpose: headerOf(request, 'credit-purpose'),
      caseNo: headerOf(request, 'credit-case'),
      authorization: headerOf(request, 'credit-authorization'),
      standing: headerOf(request, 'credit-standing'),
      asOf: headerOf(request, 'credit-as-of'),
      traceId: randomUUID().replaceAll('-', ''),
    });
    if (caller.matter === null) quota(request.socket.remoteAddress ?? '', new Date());
    const { variables, operationName } = body;
    const executed = await answerDocument(request, client, { caller, query, variables, operationName });
    return { ...executed, headers: { 'credit-trace': caller.traceId } };
  }

  /** Who scans a card that a resident shows: no login, its own small document, and the same record as of every look. */
  async function answerCard(request: IncomingMessage, token: string, client: Cancellation): Promise<Answer> {
    if (request.method !== 'GET') throw new Fault('METHOD_NOT_ALLOWED', 'A card is read with GET.');
    quota(request.socket.remoteAddress ?? '', new Date());
    const admitted = await admission.admitCard({ token, traceId: randomUUID().replaceAll('-', '') });
    if (!admitted) throw notDisplayed();
    const { caller, validUntil } = admitted;
    const { body } = await answerDocument(request, client, { caller, query: CARD_DOCUMENT });
    return showCard(body, { validUntil, html: (request.headers.accept ?? '').includes('text/html') });
  }

  /** Denies what may not be asked, executes the rest, and records it before anybody sees it. */
  async function answerDocument(
    request: IncomingMessage,
    client: Cancellation,
    { caller, query, variables, operationName }: AdmittedDocument,
  ): Promise<Answer> {
    const permitted = denial.permit(query, caller);
    const context = new RequestContext(caller, permitted, client);
    const asked = {
      query: permitted.query,
      variables: variables ?? {},
      ...(operationName ? { operationName } : {}),
    };
    const executed = await execute(apollo, request, asked, context);
    if (Buffer.byteLength(executed.body) > LARGEST_ANSWER)
      throw new Fault('ANSWER_TOO_LARGE', 'The answer is larger than 4 MB.');
    await record(context, executed.body);
    return executed;
  }

  /** Durable before the answer leaves, and so are the receipts: what cannot be recorded is not shown. */
  async function record(context: RequestContext, body: string): Promise<void> {
    const { caller } = context;
    if (!context.concernsSubjects) {
      if (caller.matter === null && !context.changes) admission.count(context.outcome.operation ?? 'unnamed');
      return;
    }
    const record = accessRecordOf(context, { body, matters: surroundings.matters, software: config.software });
    await Promise.all([admission.record(record), context.settled()]).catch((error: unknown) => {
      log.error({ error: String(error), trace: caller.traceId }, 'an access record could not be written');
      throw new Fault('RECORD_NOT_WRITTEN', 'The access record could not be written.');
    });
  }

  const timeouts = {
    headersTimeout: HEADERS_WITHIN,
    requestTimeout: REQUEST_WITHIN,
    connectionsCheckingInterval: 1_000,
  };
  const server = createServer(timeouts, (request, response) => {
    if (request.url?.startsWith('/events/')) {
      try {
        events.serve(request, response);
      } catch (error) {
        send(response, refusal(error));
      }
      return;
    }
    const client = new Cancellation();
    // Nobody reads what comes after this: sources still under way are let go.
    response.once('close', () => {
      if (!response.writableFinished) client.cancel();
    });
    answer(request, client).then(
      (ready) => send(response, ready),
      (error: unknown) => send(response, refusal(error)),
    );
  });

  // Listeners stay for hours: they have places of their own.
  server.maxConnections = MOST_CONNECTIONS + config.eventListeners;

  function refusal(error: unknown): Answer {
    if (!(error instanceof Fault)) log.error({ error: String(error) }, 'a request failed');
    const fault = error instanceof Fault ? error : new Fault('INTERNAL', 'Something failed on our side.');
    const { status, message, extensions } = fault;
    const wait = fault.extensions.retryAfter ?? (status === 503 ? 5 : null);
    const headers: Record<string, string> = wait === null ? {} : { 'retry-after': String(wait) };
    return { status, body: JSON.stringify({ errors: [{ message, extensions }] }), headers };
  }

  await listen(server, config.port, config.host);
  return {
    url: `http://${config.host}:${(server.address() as AddressInfo).port}/graphql`,
    async [Symbol.asyncDispose]() {
      await events[Symbol.asyncDispose]();
      server.closeIdleConnections();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await apollo.stop();
      setTimeout(() => server.closeAllConnections(), 2_000).unref();
      await closed;
    },
  };
}

async function execute(
  apollo: ApolloServer<RequestContext>,
  request: IncomingMessage,
  body: unknown,
  context: RequestContext,
): Promise<Answer> {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (request.headers.accept && request.method === 'POST') headers.set('accept', request.headers.accept);
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => context,
  });
  if (result.body.kind !== 'complete') throw new Fault('BAD_REQUEST', 'Incremental delivery is not offered.');
  return { status: result.status ?? 200, body: result.body.string };
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  // A business case number may hold Chinese characters: clients send those percent-encoded.
  return typeof value === 'string' && value.trim() !== '' ? decoded(value.trim()) : null;
}

function decoded(value: string): string {
  let text: string;
  try {
    text = decodeURIComponent(value);
  } catch {
    throw new Fault('BAD_REQUEST', 'A header is not valid percent-encoding.');
  }
  checkText(text);
  return text;
}

async function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<void> {
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

function send(response: ServerResponse, { status, body, headers, type }: Answer): void {
  response.writeHead(status, {
    'content-type': type ?? 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'",
    ...headers,
  });
  response.end(body);
}
