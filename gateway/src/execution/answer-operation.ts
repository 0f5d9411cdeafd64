import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import { withDeadline } from '@xinqiao/platform/subgraph/with-deadline.js';
import type { Admission } from '../front/admission.js';
import type { Answer } from '../front/answer.js';
import { clientAddressBehind } from '../front/client-address.js';
import { CARD_DOCUMENT, notDisplayed, showCard } from '../front/show-card.js';
import { mediaTypeFor } from '../front/media-type.js';
import { readGraphQLRequest, type GraphQLRequest } from '../front/read-request.js';
import { wellFormedStatus } from '../front/well-formed-status.js';
import { openTokenVerifier } from '../identity/verify-token.js';
import { documentCheck } from '../limits/checked-documents.js';
import { publicQuota } from '../limits/public-quota.js';
import { readTrustedDocuments } from '../limits/trusted-documents.js';
import { checkText, checkVariables } from '../limits/variable-limits.js';
import { openEarlyDenial } from '../policy/early-denial.js';
import { accessRecordOf } from '../record/access-record.js';
import { openApollo, type ApolloSurroundings } from './apollo.js';
import { KnownTexts } from './known-texts.js';
import { RequestContext } from './request-context.js';
import { selfCheck } from './self-check.js';

export interface OperationSurroundings extends ApolloSurroundings {
  readonly admission: Admission;
  /** Whether the way of a check is gone once before anybody is answered; left out: it is not. */
  readonly selfCheck?: boolean | undefined;
}

export interface Operations extends AsyncDisposable {
  /** What is asked at /graphql. Throws a Fault for what cannot be answered. */
  answer(request: IncomingMessage, client: Cancellation): Promise<Answer>;
  /** Who scans a card that a resident shows: no login, its own small document, and the same record as of every look. */
  answerCard(request: IncomingMessage, token: string, client: Cancellation): Promise<Answer>;
}

interface AdmittedDocument {
  readonly caller: Caller;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null | undefined;
}

interface ExecutedDocument {
  readonly status: number;
  readonly code: string;
  readonly body: string;
}

/** More than any page of any list; what is larger was not asked for by a person. */
const LARGEST_ANSWER = 4 * 1024 * 1024;

/** What is asked of the graph: bound, authenticate, admit, execute, record, answer. */
export async function openOperations(surroundings: OperationSurroundings): Promise<Operations> {
  const { config, admission, matters, log } = surroundings;
  const verifyToken = openTokenVerifier(config);
  const denial = openEarlyDenial(matters);
  const documents = readTrustedDocuments(join(config.schemaFolder, 'operations'), config.mode === 'production');
  const addressOf = clientAddressBehind(config.trustedProxies);
  const checkDocument = documentCheck();
  const quota = publicQuota(config.publicPerMinute);
  const texts = new KnownTexts();
  const apollo = await openApollo(surroundings, denial, texts);

  /** One time for all sources, one after another included: what comes later is given up as if the client had left. */
  async function inTime(client: Cancellation, work: () => Promise<Answer>): Promise<Answer> {
    const late = setTimeout(() => client.cancel(), config.answerWithin);
    return work().finally(() => clearTimeout(late));
  }

  async function answerAsked(request: IncomingMessage, asked: GraphQLRequest, client: Cancellation): Promise<Answer> {
    const { accept } = request.headers;
    const type = mediaTypeFor(accept);
    const query = documents.textOf(asked);
    const variables = asked.variables ?? {};
    checkVariables(variables);
    checkDocument(query, variables, denial.marks);
    const caller = await admitted(request);
    if (caller.matter === null) quota(addressOf(request), new Date());
    const document = { caller, query, variables, operationName: asked.operationName };
    const { status, code, body } = await answerDocument(document, client, request.method === 'GET');
    const told = wellFormedStatus(status, code, accept);
    return { status: told, code, body, type, headers: { 'credit-trace': caller.traceId } };
  }

  async function answerCard(request: IncomingMessage, token: string, client: Cancellation): Promise<Answer> {
    quota(addressOf(request), new Date());
    const card = await inAccess(traceId(), (trace) => admission.admitCard({ token, traceId: trace }));
    if (!card) throw notDisplayed();
    const { body } = await answerDocument({ caller: card.caller, query: CARD_DOCUMENT }, client, true);
    return showCard(body, { validUntil: card.validUntil, html: (request.headers.accept ?? '').includes('text/html') });
  }

  /** Denies what may not be asked, executes the rest, and records it before anybody sees it. */
  async function answerDocument(
    { caller, query, variables = {}, operationName }: AdmittedDocument,
    client: Cancellation,
    readsOnly: boolean,
  ): Promise<ExecutedDocument> {
    const permitted = denial.permit(query, caller);
    const context = new RequestContext(caller, permitted, client, readsOnly);
    const { status, body } = await execute(permitted.query, variables, operationName, context);
    if (isLarger(body, LARGEST_ANSWER)) throw new Fault('ANSWER_TOO_LARGE', 'The answer is larger than 4 MB.');
    await record(context, body);
    return { status, body, code: context.outcome.code };
  }

  /** Behind Apollo's pipeline and before its HTTP, which would read, check and negotiate again what the front has. */
  async function execute(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    operationName: string | null | undefined,
    contextValue: RequestContext,
  ): Promise<{ readonly status: number; readonly body: string }> {
    const extensions = { persistedQuery: { version: 1, sha256Hash: texts.hashOf(query) } };
    const asked = { extensions, variables, ...(operationName ? { operationName } : {}) };
    const { http, body } = await apollo.executeOperation(asked, { contextValue });
    if (body.kind !== 'single') throw new Fault('BAD_REQUEST', 'Incremental delivery is not offered.');
    const { errors, data } = body.singleResult;
    return { status: http.status ?? 200, body: `${JSON.stringify({ errors, data })}\n` };
  }

  async function admitted(request: IncomingMessage): Promise<Caller> {
    const identity = await verifyToken(request.headers.authorization);
    const asked = {
      identity,
      purpose: headerOf(request, 'credit-purpose'),
      caseNo: headerOf(request, 'credit-case'),
      authorization: headerOf(request, 'credit-authorization'),
      standing: headerOf(request, 'credit-standing'),
      asOf: headerOf(request, 'credit-as-of'),
    };
    return inAccess(traceId(), (trace) => admission.admit({ traceId: trace, ...asked }));
  }

  /** Throws ACCESS_NOT_ANSWERED where access itself is late or broken. */
  function inAccess<Result>(trace: string, ask: (trace: string) => Promise<Result>): Promise<Result> {
    return withDeadline(config.subgraphDeadline, () => ask(trace)).catch((error: unknown) => {
      if (error instanceof Fault) throw error;
      log.error({ error: String(error), trace }, 'nobody could be admitted');
      throw new Fault('ACCESS_NOT_ANSWERED', 'Nobody can be admitted at the moment.');
    });
  }

  /** Durable before the answer leaves, with the receipts beside it: what cannot be recorded is not shown. */
  async function record(context: RequestContext, body: string): Promise<void> {
    const { caller } = context;
    if (!context.concernsSubjects) {
      if (caller.matter === null && !context.changes) admission.count(context.outcome.operation ?? 'unnamed');
      return;
    }
    const entry = () => accessRecordOf(context, { body, matters, config });
    await Promise.all([admission.record(entry), context.settled()]).catch((error: unknown) => {
      log.error({ error: String(error), trace: caller.traceId }, 'an access record could not be written');
      throw new Fault('RECORD_NOT_WRITTEN', 'The access record could not be written.');
    });
  }

  if (surroundings.selfCheck) {
    const { schemaFolder } = config;
    const ask = async (asked: AdmittedDocument) => (await answerDocument(asked, new Cancellation(), true)).body;
    await selfCheck({ schemaFolder, matters, ask });
  }
  return {
    async answer(request, client) {
      const asked = await readGraphQLRequest(request);
      return inTime(client, () => answerAsked(request, asked, client));
    },
    async answerCard(request, token, client) {
      if (request.method !== 'GET') throw new Fault('METHOD_NOT_ALLOWED', 'A card is read with GET.');
      return inTime(client, () => answerCard(request, token, client));
    },
    [Symbol.asyncDispose]: () => apollo.stop(),
  };
}

/** Whether a text has more bytes of UTF-8; only one that may have is counted. */
function isLarger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && Buffer.byteLength(text) > bytes;
}

/** Names a request in every log and record. */
function traceId(): string {
  return randomUUID().replaceAll('-', '');
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
