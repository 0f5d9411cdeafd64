import { Fault } from '../errors/fault.js';
import type { HttpAnswer } from './answer-reader.js';
import type { SubgraphRequest } from './call.js';
import type { Cancellation } from './cancellation.js';
import { HttpConnection } from './http-connection.js';

/** Connections kept to one subgraph; the gateway lets no more calls go at once. */
export const MOST_CONNECTIONS = 128;

/** Fetches whose text is kept written as JSON: the gateway's plans ask few different ones. */
const KEPT_QUERIES = 1_000;

/** Posts JSON to one address over kept connections. */
export interface HttpPost extends AsyncDisposable {
  /**
   * `headers`: whole lines; `below`: a place relative to the address. Throws SOURCE_INVALID for an answer of more than
   * 4 MB, SOURCE_NOT_ANSWERED for a source that is silent or gone, and when it is cancelled.
   */
  post(body: string, headers: string, cancellation: Cancellation | undefined, below?: string): Promise<HttpAnswer>;
}

export function openHttpPost(address: string): HttpPost {
  const url = new URL(address);
  const open = new Set<HttpConnection>();
  // The one that was used last is asked first, so that the others may grow old and close.
  const idle: HttpConnection[] = [];
  const waiting: ((connection: HttpConnection) => void)[] = [];
  let isClosed = false;

  function connection(): HttpConnection | Promise<HttpConnection> {
    for (let last = idle.pop(); last; last = idle.pop()) {
      if (last.isUsable) return last;
      last.close(closed());
    }
    if (isClosed) throw closed();
    return open.size < MOST_CONNECTIONS ? connect() : new Promise((resolve) => waiting.push(resolve));
  }

  function connect(): HttpConnection {
    const fresh = new HttpConnection(url, () => {
      open.delete(fresh);
      const at = idle.indexOf(fresh);
      if (at >= 0) idle.splice(at, 1);
      if (waiting.length > 0 && !isClosed) waiting.shift()?.(connect());
    });
    open.add(fresh);
    return fresh;
  }

  function giveBack(used: HttpConnection): void {
    if (!used.isUsable) return;
    const next = waiting.shift();
    if (next) next(used);
    else idle.push(used);
  }

  return {
    async post(body, headers, cancellation, below) {
      const found = connection();
      const used = found instanceof HttpConnection ? found : await found;
      const path = below === undefined ? url.pathname + url.search : new URL(below, url).pathname;
      const letGo = () => used.close(new Fault('SOURCE_NOT_ANSWERED', 'Nobody waits for the answer any more.'));
      const asking = used.ask(
        `POST ${path} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`,
      );
      cancellation?.whenCancelled(letGo);
      try {
        return await asking;
      } finally {
        cancellation?.forget(letGo);
        giveBack(used);
      }
    },
    // Whoever stops has no use for answers that are still under way.
    async [Symbol.asyncDispose]() {
      isClosed = true;
      for (const each of open) each.close(closed());
    },
  };
}

function closed(): Fault {
  return new Fault('SOURCE_NOT_ANSWERED', 'The way to the source is closed.');
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
