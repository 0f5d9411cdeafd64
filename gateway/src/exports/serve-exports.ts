import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '@xinqiao/platform/config/config.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import type { Admission } from '../front/admission.js';
import { openTokenVerifier } from '../identity/verify-token.js';
import { exportRecordOf } from './export-record.js';

/** Some rows of an export, each a line of JSON. */
export interface ExportPage {
  readonly lines: string;
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null;
}

/** A public list that may be taken whole by those who work with it; everybody else reads it page by page. */
export interface Export {
  readonly subgraph: string;
  readonly actors: ReadonlySet<string>;
  /** Throws BAD_ARGUMENT for what the list does not know, EXPORT_NOT_AVAILABLE where its owner is silent. */
  page(asked: URLSearchParams, after: string | null, call: ExportCall): Promise<ExportPage>;
}

export interface ExportCall {
  /** Who takes it, with the slices that everybody holds. */
  readonly caller: Caller;
  readonly client: Cancellation;
}

export interface ExportSurroundings {
  /** By the name in the path. */
  readonly exports: Readonly<Record<string, Export>>;
  readonly config: Config;
  readonly admission: Admission;
  readonly matters: Matters;
  readonly log: Logger;
}

export interface ExportServer {
  /**
   * Answers GET /exports/<name> with NDJSON, at the pace of whoever takes it and with one page in memory. It is on record before
   * the first line leaves, and once more, with the digest of all lines, before the last. An answer that breaks off is no whole
   * list. Throws NOT_FOUND, METHOD_NOT_ALLOWED, UNAUTHENTICATED, EXPORT_NOT_FOR_ACTOR, QUOTA_EXCEEDED, BAD_ARGUMENT or
   * EXPORT_NOT_AVAILABLE before anything is answered.
   */
  serve(request: IncomingMessage, response: ServerResponse, client: Cancellation): Promise<void>;
}

/** Exports at once: each takes as much of its owner as some readers of pages. */
const AT_ONCE = 4;

/** Milliseconds for a whole export: who takes it letter by letter gives its place back. */
const WITHIN = 10 * 60_000;

/** Seconds after which to come back when all places are taken. */
const COME_BACK = 30;

export function openExports({ exports, config, admission, matters, log }: ExportSurroundings): ExportServer {
  const verifyToken = openTokenVerifier(config);
  const underWay = new Set<string>();

  /** Whoever exports is an organisation, and has one place. */
  async function admitted(request: IncomingMessage, { actors }: Export): Promise<Caller> {
    const identity = await verifyToken(request.headers.authorization);
    if (!identity) throw new Fault('UNAUTHENTICATED', 'An export is asked for without a token.');
    if (!actors.has(identity.kind)) {
      throw new Fault('EXPORT_NOT_FOR_ACTOR', `This list is taken whole by ${[...actors].join(', ')}.`);
    }
    const nothing = { purpose: null, caseNo: null, authorization: null, standing: null, asOf: null };
    return admission.admit({ identity, ...nothing, traceId: randomUUID().replaceAll('-', '') });
  }

  return {
    async serve(request, response, client) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://exports');
      const name = pathname.slice('/exports/'.length);
      const list = Object.hasOwn(exports, name) ? exports[name] : undefined;
      if (!list) throw new Fault('NOT_FOUND', `There is no export at ${pathname}.`);
      if (request.method !== 'GET') throw new Fault('METHOD_NOT_ALLOWED', 'Exports are read with GET.');
      const caller = await admitted(request, list);
      const place = caller.organisation ?? caller.actor;
      if (underWay.has(place) || underWay.size >= AT_ONCE) {
        throw new Fault('QUOTA_EXCEEDED', 'Another export of yours runs, or all places are taken.', {
          retryAfter: COME_BACK,
        });
      }
      underWay.add(place);
      const record = (operation: string, digest: string) =>
        admission.record(() => exportRecordOf(caller, { operation, subgraph: list.subgraph, digest, matters, config }));
      const call = { caller, client };
      const asked = `export ${name}?${searchParams.toString()}`;
      try {
        const first = await list.page(searchParams, null, call);
        await record(asked, digestOf(''));
        response.writeHead(200, { ...HEADERS, 'credit-trace': caller.traceId });
        const digest = await sent(response, first, (after) => list.page(searchParams, after, call));
        await record(`${asked} taken`, digest);
        response.end();
      } catch (error) {
        if (!response.headersSent) throw error;
        if (!client.isCancelled) log.error({ error: String(error), trace: caller.traceId }, 'an export broke off');
        response.destroy();
      } finally {
        underWay.delete(place);
      }
    },
  };
}

const HEADERS = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** Gives the digest of all lines. Throws when the reader has left, or takes too long. */
async function sent(
  response: ServerResponse,
  first: ExportPage,
  pageAfter: (after: string) => Promise<ExportPage>,
): Promise<string> {
  const hash = createHash('sha256');
  const until = performance.now() + WITHIN;
  for (let page = first; ; page = await pageAfter(page.next)) {
    hash.update(page.lines);
    if (!response.write(page.lines)) await drained(response);
    if (response.destroyed || performance.now() > until) throw new Error('The reader left, or took too long.');
    if (page.next === null) return hash.digest('base64url');
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
    if (response.destroyed) go();
  });
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
