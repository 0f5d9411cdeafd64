import type { IncomingMessage, ServerResponse } from 'node:http';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import type { ClientAddress } from '../front/client-address.js';
import { openFeed, type Feed, type Listener, type Poll } from './feed.js';

/** Milliseconds between two signs of life: shorter than the patience of proxies and browsers. */
const HEARTBEAT_MS = 15_000;

/** Milliseconds after which a browser that lost the stream comes back. */
const RETRY_MS = 2_000;

/** Bytes that wait for one listener at most; one that takes less is cut, and comes back with the number it has reached. */
const MOST_BUFFERED = 256 * 1024;

/** Bytes below which a listener that catches up is sent more. */
const DRAINED = 32 * 1024;

export interface EventLimits {
  /** Listeners at once, of all feeds; they take nothing from the connections of GraphQL. */
  readonly listeners: number;
  readonly perAddress: number;
}

export interface EventSurroundings {
  /** By the name in the path. */
  readonly feeds: Readonly<Record<string, Poll>>;
  readonly limits: EventLimits;
  /** Whom a listener is counted against. */
  readonly addressOf: ClientAddress;
  /** Counts a public read. */
  readonly count: (what: string) => void;
  readonly log: Logger;
}

export interface EventServer extends AsyncDisposable {
  /**
   * Answers GET /events/<feed> with Server-Sent Events; the event's number is its id. After `Last-Event-ID`, or `after` of
   * the query, come the events behind it, else the latest. Throws NOT_FOUND, METHOD_NOT_ALLOWED, BAD_ARGUMENT or
   * TOO_MANY_LISTENERS before anything is answered.
   */
  serve(request: IncomingMessage, response: ServerResponse): void;
}

/** Public streams, of what anybody may read: no token, no matter, any site (a city's home page shows them). */
export function openEvents({ feeds: polls, limits, addressOf, count, log }: EventSurroundings): EventServer {
  const feeds = new Map<string, Feed>(
    Object.entries(polls).map(([name, poll]) => [name, openFeed(name, poll, log)] as const),
  );
  const listening = new Set<ServerResponse>();
  const ofAddress = new Map<string, number>();
  const heartbeat = setInterval(() => {
    for (const response of listening) write(response, Buffer.from(':\n\n'));
  }, HEARTBEAT_MS);
  heartbeat.unref();

  function admit(address: string, response: ServerResponse): void {
    const own = ofAddress.get(address) ?? 0;
    if (listening.size >= limits.listeners || own >= limits.perAddress) {
      throw new Fault('TOO_MANY_LISTENERS', 'No more listeners fit here.');
    }
    listening.add(response);
    ofAddress.set(address, own + 1);
  }

  function leave(address: string, response: ServerResponse): void {
    listening.delete(response);
    const left = (ofAddress.get(address) ?? 1) - 1;
    if (left > 0) ofAddress.set(address, left);
    else ofAddress.delete(address);
  }

  return {
    serve(request, response) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://events');
      const feed = feeds.get(pathname.slice('/events/'.length));
      if (!feed) throw new Fault('NOT_FOUND', `There is no stream at ${pathname}.`);
      if (request.method !== 'GET') throw new Fault('METHOD_NOT_ALLOWED', 'Streams are read with GET.');
      const after = positionOf(request.headers['last-event-id'] ?? searchParams.get('after'));
      const address = addressOf(request);
      admit(address, response);
      count(pathname.slice(1));
      const left = new AbortController();
      response.once('close', () => {
        leave(address, response);
        left.abort();
      });
      response.writeHead(200, HEADERS);
      response.write(`retry: ${RETRY_MS}\n\n`);
      feed.join(listenerOf(response), after, left.signal).catch((error: unknown) => {
        log.error({ error: String(error) }, 'a stream failed');
        response.destroy();
      });
    },
    async [Symbol.asyncDispose]() {
      clearInterval(heartbeat);
      for (const response of listening) response.end();
      await Promise.all([...feeds.values()].map((feed) => feed[Symbol.asyncDispose]()));
    },
  };
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // A proxy that gathers an answer before it passes it on would pass this one never.
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
};

function listenerOf(response: ServerResponse): Listener {
  return {
    write: (frames) => write(response, frames),
    async drained() {
      while (!response.destroyed && response.writableLength > DRAINED) {
        await new Promise<void>((resolve) => {
          const go = () => {
            response.off('drain', go).off('close', go);
            resolve();
          };
          response.on('drain', go).on('close', go);
        });
      }
    },
  };
}

function write(response: ServerResponse, frames: Buffer): boolean {
  if (response.destroyed || response.writableEnded) return false;
  if (response.writableLength > MOST_BUFFERED) {
    response.destroy();
    return false;
  }
  response.write(frames);
  return true;
}

/** Null: no event was named, and the stream begins with the latest. */
function positionOf(text: string | string[] | null): number | null {
  if (text === null || text === '') return null;
  if (typeof text !== 'string' || !/^\d{1,15}$/.test(text)) {
    throw new Fault('BAD_ARGUMENT', 'Last-Event-ID is no number of an event.');
  }
  return Number(text);
}
