import { Pool, type Dispatcher } from 'undici';
import { Fault } from '../errors/fault.js';
import type { SubgraphRequest } from './call.js';
import type { Cancellation } from './cancellation.js';

/** More than one subject's answer ever needs; a lying subgraph's 10 MB string ends here. */
const ANSWER_LIMIT = 4 * 1024 * 1024;

/** Connections kept to one subgraph; the gateway lets no more calls go at once. */
export const MOST_CONNECTIONS = 128;

/** Fetches whose text is kept written as JSON: the gateway's plans ask few different ones. */
const KEPT_QUERIES = 1_000;

export interface Posted {
  readonly status: number;
  readonly text: string;
}

/** Posts bodies to one address over kept connections. */
export interface HttpPost extends AsyncDisposable {
  /**
   * Headers as names and values in turn; `below`: a place relative to the address. Throws SOURCE_INVALID for an answer of
   * more than 4 MB.
   */
  post(body: string, headers: string[], cancellation: Cancellation | undefined, below?: string): Promise<Posted>;
}

export function openHttpPost(url: string): HttpPost {
  const { origin, pathname, search } = new URL(url);
  const whole = pathname + search;
  // The caller's deadline is the shorter one: these end what nobody waits for any more.
  const timeouts = { connectTimeout: 2_000, headersTimeout: 10_000, bodyTimeout: 10_000 };
  const pool = new Pool(origin, { connections: MOST_CONNECTIONS, ...timeouts });
  return {
    post: (body, headers, cancellation, below) =>
      new Promise((resolve, reject) => {
        const path = below === undefined ? whole : new URL(below, url).pathname;
        pool.dispatch({ path, method: 'POST', headers, body }, new Answering(resolve, reject, cancellation));
      }),
    // Whoever stops has no use for answers that are still under way.
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}

/** Collects one answer straight from the parser: a stream for it would cost as much as the request. */
class Answering implements Dispatcher.DispatchHandler {
  #status = 0;
  #chunks: Buffer[] = [];
  #length = 0;
  #abort: (() => void) | null = null;

  constructor(
    private readonly resolve: (posted: Posted) => void,
    private readonly reject: (reason: Error) => void,
    private readonly cancellation: Cancellation | undefined,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (!this.cancellation) return;
    this.#abort = () => controller.abort(new Fault('SOURCE_NOT_ANSWERED', 'Nobody waits for the answer any more.'));
    this.cancellation.whenCancelled(this.#abort);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > ANSWER_LIMIT) {
      controller.abort(new Fault('SOURCE_INVALID', 'The source answered more than 4 MB.'));
    } else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#end();
    const [first] = this.#chunks;
    const bytes = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
    this.resolve({ status: this.#status, text: bytes.toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end();
    this.reject(error);
  }

  #end(): void {
    if (this.#abort) this.cancellation?.forget(this.#abort);
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
