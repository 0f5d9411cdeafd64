import { Pool, type Dispatcher } from 'undici';
import { Fault } from '../errors/fault.js';
import type { SubgraphRequest } from './call.js';
import type { Cancellation } from './cancellation.js';

/** Connections kept to one subgraph; the gateway lets no more calls go at once. */
export const MOST_CONNECTIONS = 128;

/** More than one subject's answer ever needs; a lying subgraph's 10 MB string ends here. */
const ANSWER_LIMIT = 4 * 1024 * 1024;

/** Milliseconds until a connection stands, and in which a source must say something; callers' deadlines are shorter. */
const CONNECTED_WITHIN = 2_000;
const SILENT_AT_MOST = 10_000;

/** Fetches whose text is kept written as JSON: the gateway's plans ask few different ones. */
const KEPT_QUERIES = 1_000;

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** Posts JSON to one address over kept connections. */
export interface HttpPost extends AsyncDisposable {
  /**
   * `headers`: names and values in turn; `below`: a place relative to the address. Throws SOURCE_INVALID for an answer of
   * more than 4 MB, SOURCE_NOT_ANSWERED when it is cancelled, and what undici throws for a source that is silent or gone.
   */
  post(
    body: string,
    headers: readonly string[],
    cancellation: Cancellation | undefined,
    below?: string,
  ): Promise<HttpAnswer>;
}

/** undici's dispatcher without its streams, which cost as much as the request itself. */
export function openHttpPost(address: string): HttpPost {
  const url = new URL(address);
  const pool = new Pool(url.origin, {
    connections: MOST_CONNECTIONS,
    connectTimeout: CONNECTED_WITHIN,
    headersTimeout: SILENT_AT_MOST,
    bodyTimeout: SILENT_AT_MOST,
  });
  return {
    post(body, headers, cancellation, below) {
      const path = below === undefined ? url.pathname + url.search : new URL(below, url).pathname;
      return new Promise((resolve, reject) => {
        const answer = new AnswerHandler(resolve, reject, cancellation);
        pool.dispatch(
          { path, method: 'POST', headers: ['content-type', 'application/json', ...headers], body },
          answer,
        );
      });
    },
    // Whoever stops has no use for answers that are still under way.
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}

/** Gathers one answer; lets go of it once nobody waits any more. */
class AnswerHandler implements Dispatcher.DispatchHandler {
  readonly #parts: Buffer[] = [];
  #size = 0;
  #status = 0;
  #controller: Dispatcher.DispatchController | null = null;
  readonly #letGo = () => {
    const left = new Fault('SOURCE_NOT_ANSWERED', 'Nobody waits for the answer any more.');
    if (this.#controller) this.#controller.abort(left);
    else this.reject(left);
  };

  constructor(
    private readonly resolve: (answer: HttpAnswer) => void,
    private readonly reject: (reason: Error) => void,
    private readonly cancellation: Cancellation | undefined,
  ) {
    cancellation?.whenCancelled(this.#letGo);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.cancellation?.isCancelled) this.#letGo();
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > ANSWER_LIMIT) controller.abort(new Fault('SOURCE_INVALID', 'The source answered more than 4 MB.'));
    else this.#parts.push(chunk);
  }

  onResponseEnd(): void {
    this.cancellation?.forget(this.#letGo);
    const [only] = this.#parts;
    const bytes = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
    this.resolve({ status: this.#status, text: bytes.toString('utf8') });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.cancellation?.forget(this.#letGo);
    this.reject(error);
  }
}

/** Writes requests as JSON; the text of a query, which is long and comes again, is written once. */
export function bodyWriter(): (request: SubgraphRequest) => string {
  const heads = new Map<string, { readonly operationName: string | undefined; readonly head: string }>();
  return ({ query, operationName, variables }) => {
    let known = heads.get(query);
    if (known?.operationName !== operationName || known === undefined) {
      const named = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
      known = { operationName, head: `{"query":${JSON.stringify(query)}${named},"variables":` };
      if (heads.size >= KEPT_QUERIES) heads.clear();
      heads.set(query, known);
    }
    return `${known.head}${JSON.stringify(variables ?? {})}}`;
  };
}
