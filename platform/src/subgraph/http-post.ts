import { Fault } from '../errors/fault.js';
import type { SubgraphRequest } from './call.js';
import type { Cancellation } from './cancellation.js';
import type { HttpAnswer } from './http-answer.js';
import { HttpConnection, type HttpCall } from './http-connection.js';

/** Connections kept to one subgraph; the gateway lets no more calls go at once. */
export const MOST_CONNECTIONS = 128;

/** Milliseconds between two looks for connections that are silent or have rested too long. */
const LOOK_AGAIN = 500;

/** Fetches whose text is kept written as JSON: the gateway's plans ask few different ones. */
const KEPT_QUERIES = 1_000;

/** Posts JSON to one address over kept connections. */
export interface HttpPost extends AsyncDisposable {
  /**
   * `headers`: names and values in turn; `below`: a place relative to the address. Throws SOURCE_INVALID for what is no
   * answer or more than 4 MB, SOURCE_NOT_ANSWERED for a source that is silent or hangs up and when it is cancelled, and what
   * the network throws. Nothing is sent twice: a source that hung up may have done what it was asked.
   */
  post(
    body: string,
    headers: readonly string[],
    cancellation: Cancellation | undefined,
    below?: string,
  ): Promise<HttpAnswer>;
}

/**
 * A gateway's calls are all alike, a POST of JSON to a neighbour, and nearly half of what it does. For them alone this takes
 * two thirds of the time of undici, which checks, emits and validates what a client of any server needs.
 */
export function openHttpPost(address: string): HttpPost {
  const url = new URL(address);
  const place = url.pathname + url.search;
  const open = new Set<HttpConnection>();
  /** The one that was used last is the last: the others may rest until they end. */
  const ready: HttpConnection[] = [];
  const waiting = new Set<PostCall>();
  let looking: NodeJS.Timeout | null = null;
  let isClosed = false;

  function rest(connection: HttpConnection): void {
    if (!connection.isFresh(performance.now())) return;
    if (waiting.size === 0) ready.push(connection);
    else askFirst(connection);
  }

  function end(connection: HttpConnection): void {
    open.delete(connection);
    const at = ready.indexOf(connection);
    if (at >= 0) ready.splice(at, 1);
    if (waiting.size > 0) askFirst(connected());
  }

  function askFirst(connection: HttpConnection): void {
    const [first] = waiting;
    if (!first) return;
    waiting.delete(first);
    ask(first, connection);
  }

  function ask(call: PostCall, connection: HttpConnection): void {
    call.connection = connection;
    connection.ask(call);
  }

  function connected(): HttpConnection {
    const connection = new HttpConnection(url, rest, end);
    open.add(connection);
    looking ??= setInterval(look, LOOK_AGAIN).unref();
    return connection;
  }

  function look(): void {
    const now = performance.now();
    for (const connection of open) connection.look(now);
    if (open.size > 0 || !looking) return;
    clearInterval(looking);
    looking = null;
  }

  function rested(): HttpConnection | null {
    const now = performance.now();
    for (let last = ready.pop(); last; last = ready.pop()) {
      if (last.isFresh(now)) return last;
      last.look(now);
    }
    return null;
  }

  return {
    post(body, headers, cancellation, below) {
      return new Promise((resolve, reject) => {
        const path = below === undefined ? place : new URL(below, url).pathname;
        const request = `${headOf(url.host, path, body, headers)}${body}`;
        if (isClosed || cancellation?.isCancelled) {
          reject(nobodyWaits());
          return;
        }
        const call = new PostCall(request, waiting, cancellation, resolve, reject);
        const connection = rested() ?? (open.size < MOST_CONNECTIONS ? connected() : null);
        if (connection) ask(call, connection);
        else waiting.add(call);
      });
    },
    // Whoever stops has no use for answers that are still under way.
    async [Symbol.asyncDispose]() {
      isClosed = true;
      for (const call of waiting) call.failed(nobodyWaits());
      waiting.clear();
      for (const connection of open) connection.close(nobodyWaits());
    },
  };
}

/** One request on its way: waiting for a connection, or for its answer. */
class PostCall implements HttpCall {
  /** Null: it waits for one. */
  connection: HttpConnection | null = null;

  constructor(
    readonly request: string,
    private readonly waiting: Set<PostCall>,
    private readonly cancellation: Cancellation | undefined,
    private readonly resolve: (answer: HttpAnswer) => void,
    private readonly reject: (reason: Error) => void,
  ) {
    cancellation?.whenCancelled(this.#giveUp);
  }

  answered(answer: HttpAnswer): void {
    this.cancellation?.forget(this.#giveUp);
    this.resolve(answer);
  }

  failed(reason: Error): void {
    this.cancellation?.forget(this.#giveUp);
    this.reject(reason);
  }

  readonly #giveUp = () => {
    if (this.connection) this.connection.close(nobodyWaits());
    else if (this.waiting.delete(this)) this.failed(nobodyWaits());
  };
}

function headOf(host: string, path: string, body: string, headers: readonly string[]): string {
  let head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\ncontent-type: application/json\r\n`;
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    // A line's end within a value would begin a head of somebody else's.
    if (/[^\t\x20-\x7e]/.test(value)) throw new Error(`The header ${name} cannot be sent.`);
    head += `${name}: ${value}\r\n`;
  }
  return `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n`;
}

function nobodyWaits(): Fault {
  return new Fault('SOURCE_NOT_ANSWERED', 'Nobody waits for the answer any more.');
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
